import { z } from 'zod';
import { found, type Finding } from '../finding.js';
import { factOf, missing, whyAbsent } from '../record/entries.js';
import { geneticsOf, isSameTime, type SubtypeResult } from '../record/genetics.js';
import { turnsOf } from '../record/series.js';
import type { World } from '../record/world.js';
import { defineKind } from './kind.js';
import { ofAny, openPart, settledPart, type Part } from './part.js';

const SUBTYPES = [
  'BCR::ABL1',
  'ABL-class',
  'KMT2A-r',
  'hypodiploid',
  'TCF3::HLF',
  'TCF3::PBX1',
  'iAMP21',
  'ETV6::RUNX1',
  'hyperdiploid',
] as const;
type Subtype = (typeof SUBTYPES)[number];

const GENETICS = 'geneticsAll';

/**
 * The leukaemia is of one of these genetic subtypes. A list says nothing of a subtype that it does not name, complete or not; a
 * partial one does not say that a subtype not found by one test is found by none.
 */
export const geneticSubtype = defineKind({
  key: 'geneticSubtype',
  schema: z.strictObject({ geneticSubtype: z.array(z.enum(SUBTYPES)).min(1) }),
  assess({ geneticSubtype: wanted }, world) {
    const { given, items, absent } = world.content.geneticsAll;
    if (given && items.length === 0 && absent.length > 0)
      return found('false', [factOf(GENETICS, 'genetic subtypes of leukaemia: not applicable')]);
    const read = wanted.map((subtype) => ({ subtype, results: geneticsOf(subtype, world) }));
    const finding = ofAny(
      read.map(({ subtype, results }) => partOf(subtype, results, world)),
      read.flatMap(({ results }) => results.map(({ fact }) => fact)),
    );
    return { ...finding, notes: read.flatMap(({ subtype, results }) => notesOf(subtype, results, finding)) };
  },
  turns: (_, world) => turnsOf([GENETICS], [], world),
  describe: ({ geneticSubtype: wanted }) => `the genetic subtype is ${wanted.join(' or ')}`,
});

/** Found once is enough, however dated. Found and not found at one time are two worlds. */
function partOf(subtype: Subtype, results: readonly SubtypeResult[], world: World): Part {
  const shown = results.filter(({ result }) => result === 'found');
  const denied = results.filter(({ result }) => result === 'not_found');
  if (shown.some((one) => !denied.some((other) => isSameTime(one, other)))) return settledPart(true);
  if (shown.length > 0) return settledPart(isBelieved(subtype, world));
  const open = results.flatMap(({ why }) => why);
  const { partial } = world.content.geneticsAll;
  if (denied.length > 0 && open.length === 0 && !partial) return settledPart(false);
  if (denied.length > 0 && partial) open.push(missing(GENETICS, subtype, 'not found so far; the list is partial'));
  return openPart(...(open.length > 0 ? open : whyNone(subtype, results, world)));
}

function isBelieved(subtype: Subtype, { choose }: World): boolean {
  const says = `${subtype} is recorded as found and as not found`;
  return choose({ key: `${GENETICS}/${subtype}`, says, settles: subtype }, [true, false]);
}

function whyNone(subtype: Subtype, results: readonly SubtypeResult[], { content, asOf }: World) {
  const key = GENETICS;
  if (results.some(({ result }) => result === 'not_covered'))
    return [missing(key, subtype, 'tested, and this was not looked at')];
  const { given, absent } = content.geneticsAll;
  if (given) return [missing(key, subtype, 'not among the subtypes recorded as looked for')];
  return whyAbsent(absent, { key, name: subtype }, asOf);
}

function notesOf(subtype: Subtype, results: readonly SubtypeResult[], { truth }: Finding): readonly string[] {
  const words = new Set(results.map(({ result }) => result));
  return truth === 'true' && words.has('found') && words.has('not_found')
    ? [`${subtype} was found on one sample and not found on another`]
    : [];
}
