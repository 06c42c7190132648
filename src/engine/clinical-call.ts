import type { Evaluation } from './evaluation.js';
import { cannotJudge, distinctFacts, found, type Finding, type ReasonCode } from './finding.js';
import { callOn } from './record/calls.js';
import { settled } from './truth.js';
import { inEveryWorld } from './worlds.js';

/** What only a clinician can settle: a call where one is needed, a word of the source that the case falls between. */
const OPEN_TO_A_CALL: readonly ReasonCode[] = ['NEEDS_JUDGEMENT', 'UNDEFINED_TERM'];

/**
 * The finding of a leaf with the clinical call recorded on its address. A call settles what waits for nothing but a call. It
 * never stands for a fact that is missing, and against what the facts have settled it is a contradiction.
 */
export function withCall(finding: Finding, address: string, evaluation: Evaluation): Finding {
  const { setting, contradictions } = evaluation;
  const isNamed = setting.content.judgements.items.some(({ on }) => on.some(({ value }) => value === address));
  if (address === '' || !isNamed) return finding;
  return inEveryWorld((choose) => {
    const noting: typeof choose = (contradiction, worlds) => {
      contradictions.push(contradiction);
      return choose(contradiction, worlds);
    };
    const { call, facts, why } = callOn(address, { ...setting, choose: noting });
    const all = distinctFacts([...finding.facts, ...facts]);
    const isOpen = finding.truth === 'unknown' && finding.reasons.every(({ code }) => OPEN_TO_A_CALL.includes(code));
    if (call === undefined) return isOpen ? { ...finding, reasons: [...finding.reasons, ...why] } : finding;
    if (finding.truth === settled(call.met))
      return { ...finding, facts: all, notes: [...finding.notes, 'a clinician’s call says the same'] };
    if (finding.truth !== 'unknown') return against(finding, address, evaluation, all);
    if (!isOpen) return { ...finding, facts: all, notes: [...finding.notes, NOT_FOR_A_FACT] };
    const notes = [...finding.notes, 'a clinician’s call; the recorded facts leave it open'];
    return found(settled(call.met), all, { notes });
  });
}

const NOT_FOR_A_FACT = 'a clinician’s call is recorded, and does not stand for what the record lacks';

function against(finding: Finding, address: string, { contradictions }: Evaluation, facts: Finding['facts']): Finding {
  const says = 'a clinician’s call stands against what the recorded facts settle';
  const settles = 'the clinical call, against the recorded facts';
  const key = `judgements/${address}`;
  contradictions.push({ key, says, settles });
  return cannotJudge({ code: 'CONFLICTING_DATA', waitsFor: settles, key, detail: says }, facts, finding.notes);
}
