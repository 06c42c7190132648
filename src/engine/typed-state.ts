import type { Definition } from './criterion.js';
import type { Evaluation } from './evaluation.js';
import { cannotJudge, found, type Finding } from './finding.js';
import { latest, usable } from './record/entries.js';
import { inEveryWorld, type Choose } from './worlds.js';

/** Whether a clinician has typed the state in this source's own sense: true, else unknown; it speaks for no other source. */
export function typedState({ source, states }: Definition, { setting, contradictions }: Evaluation): Finding {
  const { content, asOf } = setting;
  const basis = usable(content.diseaseStateBasis, asOf).flatMap(({ value }) => value ?? []);
  if (states.length === 0 || !basis.some((word) => word.toLowerCase() === source)) return cannotJudge([]);
  return inEveryWorld((choose) => {
    const noting: Choose = (contradiction, worlds) => {
      contradictions.push(contradiction);
      return choose(contradiction, worlds);
    };
    const entry = latest(
      content.diseaseState,
      { key: 'diseaseState', name: 'the disease state' },
      { ...setting, choose: noting },
    );
    if (entry?.value === undefined || !states.includes(entry.value)) return cannotJudge([]);
    const says = `disease state: ${entry.value.replaceAll('_', ' ')}, in the sense of ${source.toUpperCase()}`;
    return found('true', [
      {
        key: 'diseaseState',
        says,
        ...(entry.date === undefined ? {} : { date: entry.date }),
        ...(entry.recordedBy === undefined ? {} : { recordedBy: entry.recordedBy }),
      },
    ]);
  });
}
