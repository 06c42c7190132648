import { z } from 'zod';
import { cannotJudge, found, type FactUsed, type Finding } from '../finding.js';
import { factOf, latest, NO_AGE_LIMIT, valueIn, whyAbsent } from '../record/entries.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const DONOR = { key: 'donorStatus', name: 'the result of the donor search' };

/** The completed donor search found none. With `covering: all_sources` a search among matched donors only is not enough. */
export const donor = defineKind({
  key: 'donor',
  schema: z.strictObject({ donor: z.enum(['none_found', 'available']), covering: z.literal('all_sources').optional() }),
  assess({ donor: wanted, covering }, world) {
    const search = searchIn(world);
    if (search.result === undefined) return search.finding;
    if (search.result === 'declined') {
      const detail = 'a donor is recorded as declined, which is not the same as none found';
      return cannotJudge(
        { code: 'NEEDS_JUDGEMENT', waitsFor: 'whether there is a donor', key: DONOR.key, detail },
        search.facts,
      );
    }
    if (wanted === 'available') return found(settled(search.result === 'available'), search.facts, passing(search));
    const covered = covering === undefined || search.covered !== 'matched_only';
    return found(settled(search.result === 'completed_none_found' && covered), search.facts, passing(search));
  },
  describe: ({ donor: wanted, covering }) =>
    wanted === 'available'
      ? 'a donor is available'
      : `no donor was found${covering === undefined ? '' : ', unrelated, half-matched and cord donors included'}`,
});

/** What the donor search is recorded to have covered. Raises a flag; not a rule of a source. */
export const donorSearch = defineKind({
  key: 'donorSearch',
  schema: z.strictObject({ donorSearch: z.enum(['matched_only', 'all_sources']) }),
  assess({ donorSearch: wanted }, world) {
    const search = searchIn(world);
    if (search.result === undefined) return search.finding;
    if (search.covered === undefined)
      return cannotJudge(
        whyAbsent([], { key: DONOR.key, name: 'what the donor search covered' }, world.asOf),
        search.facts,
      );
    return found(settled(search.covered === wanted), search.facts);
  },
  describe: ({ donorSearch: wanted }) =>
    wanted === 'matched_only' ? 'the search covered matched donors only' : 'the search covered all sources of donors',
});

/** What is said of a dated search beside its outcome. */
function passing({ facts }: Search & { readonly result: string }) {
  return { passing: true, notes: facts.some(({ date }) => date !== undefined) ? [NO_AGE_LIMIT] : [] };
}

type Search =
  | {
      readonly result: 'available' | 'completed_none_found' | 'declined';
      readonly covered: string | undefined;
      readonly facts: readonly FactUsed[];
    }
  | { readonly result: undefined; readonly finding: Finding };

function searchIn(world: World): Search {
  const entry = latest(world.content.donorStatus, DONOR, world);
  const inner =
    entry?.value === undefined ? entry : latest(entry.value.donor, { ...DONOR, key: 'donorStatus.donor' }, world);
  if (entry?.status === 'not_applicable')
    return {
      result: undefined,
      finding: found('false', [factOf(DONOR.key, 'donor search: not applicable', entry)], { passing: true }),
    };
  if (inner?.value === undefined || typeof inner.value !== 'string')
    return {
      result: undefined,
      finding: cannotJudge(whyAbsent(inner === undefined ? [] : [inner], DONOR, world.asOf)),
    };
  const covered = valueIn(entry?.value?.covered ?? [], 'donorStatus.covered', world);
  const says = `donor search: ${inner.value.replaceAll('_', ' ')}${covered === 'matched_only' ? ', matched donors only' : ''}`;
  return { result: inner.value, covered, facts: [factOf(DONOR.key, says, { ...entry, ...inner })] };
}
