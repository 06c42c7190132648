import { z } from 'zod';
import { cannotJudge, found, type FactUsed, type Reason } from '../finding.js';
import { factOf, isNotApplicable, latest, usable, whyAbsent } from '../record/entries.js';
import { lineOf, noLine, treatmentsIn } from '../record/treatments.js';
import type { World } from '../record/world.js';
import { allOf, not, type Truth } from '../truth.js';
import { defineKind } from './kind.js';

const LINES = { key: 'linesOfTherapy', name: 'the number of lines of treatment given so far' };

const asked = z
  .strictObject({
    atLeast: z.int().min(1).optional(),
    atMost: z.int().min(0).optional(),
    exactly: z.int().min(0).optional(),
  })
  .refine(
    ({ atLeast, atMost, exactly }) =>
      exactly === undefined
        ? atLeast !== undefined || atMost !== undefined
        : atLeast === undefined && atMost === undefined,
    'give `exactly`, or `atLeast`, `atMost` or both',
  );

/** How many lines of treatment were given so far: as typed, and as the treatments are numbered; where they differ, each is a world. */
export const linesOfTherapy = defineKind({
  key: 'linesOfTherapy',
  schema: z.strictObject({ linesOfTherapy: asked }),
  assess({ linesOfTherapy: { atLeast, atMost, exactly } }, world) {
    const { least, most, facts, absent } = linesIn(world);
    const reaches = (bound: number): Truth => (least >= bound ? 'true' : most < bound ? 'false' : 'unknown');
    const [lower, upper] = [exactly ?? atLeast, exactly ?? atMost];
    const truth = allOf([
      lower === undefined ? 'true' : reaches(lower),
      upper === undefined ? 'true' : not(reaches(upper + 1)),
    ]);
    return truth === 'unknown' ? cannotJudge(absent, facts) : found(truth, facts);
  },
  describe: ({ linesOfTherapy: { atLeast, atMost, exactly } }) => {
    const parts = [
      exactly === undefined ? '' : `exactly ${exactly}`,
      atLeast === undefined ? '' : `at least ${atLeast}`,
      atMost === undefined ? '' : `at most ${atMost}`,
    ];
    return `${parts.filter((part) => part !== '').join(' and ')} lines of treatment so far`;
  },
});

interface Lines {
  readonly least: number;
  readonly most: number;
  readonly facts: readonly FactUsed[];
  readonly absent: readonly Reason[];
}

function linesIn(world: World): Lines {
  const listed = listedLines(world);
  const entry = latest(world.content.linesOfTherapy, LINES, world);
  const typed = entry?.value ?? (isNotApplicable(world.content.linesOfTherapy, world.asOf) ? 0 : undefined);
  if (typed === undefined) return listed;
  const says =
    entry?.value === undefined ? 'lines of treatment: not applicable' : `${typed} lines of treatment, as typed`;
  const facts = [factOf(LINES.key, says, entry), ...listed.facts];
  const asTyped = { least: typed, most: typed, facts, absent: [] };
  if (typed >= listed.least && typed <= listed.most) return asTyped;
  const contradiction = {
    key: `${LINES.key}/list`,
    says: 'the number of lines of treatment typed is not the number listed',
    settles: LINES.name,
  };
  return world.choose(contradiction, ['list', 'typed']) === 'list' ? listed : asTyped;
}

/** Lines as the treatments are numbered. One without its line may be a line of its own; a partial list may lack others. */
function listedLines(world: World): Lines {
  const { items, complete, facts, absent } = treatmentsIn(world, LINES.name);
  const numbers = items.map((item) => lineOf(item, world));
  const known = new Set(numbers.filter((number) => number !== undefined)).size;
  const unnumbered = items.filter((_, index) => numbers[index] === undefined);
  const typed = usable(world.content.linesOfTherapy, world.asOf);
  const why = typed.length > 0 ? whyAbsent(typed, LINES, world.asOf) : absent;
  return {
    least: Math.max(known, items.length > 0 ? 1 : 0),
    most: complete ? known + unnumbered.length : Infinity,
    facts,
    absent: [...unnumbered.flatMap((item) => noLine(item, world)), ...(complete ? [] : why)],
  };
}
