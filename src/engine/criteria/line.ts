import { z } from 'zod';
import { cannotJudge, found, type FactUsed, type Reason } from '../finding.js';
import { factOf, isLater, isNotApplicable, latest, missing, valueIn, whyAbsent } from '../record/entries.js';
import { nameOf } from '../record/events.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const LINE = { key: 'lineOfRelapseTherapy', name: 'which line of relapse treatment is under discussion' };

/** The line of relapse treatment under discussion: `1` is the first treatment of relapsed or refractory disease; `any` sets no limit. */
export const line = defineKind({
  key: 'line',
  schema: z.strictObject({ line: z.union([z.int().min(1), z.literal('any')]) }),
  assess({ line: wanted }, world) {
    const recorded = lineIn(world);
    if (wanted === 'any') return found('true', recorded.facts);
    if (recorded.value === undefined && isNotApplicable(world.content.lineOfRelapseTherapy, world.asOf))
      return found('false', [factOf(LINE.key, 'line of relapse treatment: not applicable')]);
    return recorded.value === undefined
      ? cannotJudge(recorded.absent, recorded.facts)
      : found(settled(recorded.value === wanted), recorded.facts);
  },
  describe: ({ line: wanted }) =>
    wanted === 'any' ? 'whatever the line of relapse treatment' : `line ${wanted} of relapse treatment`,
});

interface Line {
  readonly value?: number;
  readonly facts: readonly FactUsed[];
  readonly absent: readonly Reason[];
}

/** The line as typed, or one more than the relapse lines in a complete list of treatments; where they differ, each is a world. */
function lineIn(world: World): Line {
  const typed = latest(world.content.lineOfRelapseTherapy, { ...LINE, key: 'lineOfRelapseTherapy/typed' }, world);
  const derived = derivedLine(world);
  if (typed?.value === undefined) return derived;
  const asTyped = {
    value: typed.value,
    facts: [factOf(LINE.key, `line ${typed.value} of relapse treatment`, typed)],
    absent: [],
  };
  if (derived.value === undefined || derived.value === typed.value) return asTyped;
  const says = 'the line of relapse treatment as typed is not the one that the list of treatments gives';
  return world.choose({ key: LINE.key, says, settles: LINE.name }, [asTyped, derived]);
}

function derivedLine(world: World): Line {
  const { content, asOf } = world;
  const absent = whyAbsent(content.lineOfRelapseTherapy, LINE, asOf);
  if (!content.treatments.given || content.treatments.partial) return { facts: [], absent };
  const past = content.treatments.items.filter(({ start }) => !start.some(({ value }) => isLater(value, asOf)));
  const lines = past.map(({ id, line: number }) => ({ id, number: valueIn(number, `treatments/${id}/line`, world) }));
  const unnumbered = lines.find(({ number }) => number === undefined);
  if (unnumbered !== undefined) {
    return { facts: [], absent: [missing(`treatments/${unnumbered.id}/line`, `the line of ${nameOf(unnumbered.id)}`)] };
  }
  const relapseLines = new Set(lines.map(({ number }) => number).filter((number) => number !== undefined && number > 1))
    .size;
  const fact = factOf(
    'treatments',
    `line ${1 + relapseLines} of relapse treatment, by the complete list of treatments`,
  );
  return { value: 1 + relapseLines, facts: [fact], absent: [] };
}
