import type { CaseContent, Recorded } from '../engine/index.js';

/** What can be made coarser. */
export const COARSENINGS = ['age-band', 'region', 'variant', 'month'] as const;
export type Coarsening = (typeof COARSENINGS)[number];

/** A combination by which a child may be recognised, with what would make it less so; no coarsening where the panel needs all of it. */
export interface RareCombination {
  readonly id: string;
  readonly says: string;
  readonly coarsening?: { readonly id: Coarsening; readonly says: string };
}

/** The diagnoses that are not called rare beside the others: our own choice, the two commonest groups that the catalogue holds. */
const COMMONER = ['neuroblastoma', 'all', 'b-all'];
/** From so many returns, or transplants, a course is called unusual: our own choice. */
const MANY_RELAPSES = 3;
const MANY_TRANSPLANTS = 2;

interface Rule {
  readonly id: string;
  readonly says: string;
  readonly coarsening?: RareCombination['coarsening'];
  readonly holds: (content: CaseContent) => boolean;
}

/**
 * The rules, few and named. Each threshold is our own choice: no count of children by age, disease and region is at hand here, so
 * none is claimed, and what combines freely is named whenever it is there.
 */
const RULES: readonly Rule[] = [
  {
    id: 'age-disease-region',
    says: 'age in years, disease and region together',
    coarsening: { id: 'age-band', says: 'give the age as a band of years' },
    holds: (one) => isKnown(one.birthDate) && isKnown(one.diagnosis) && regionOf(one) !== undefined,
  },
  {
    id: 'small-region',
    says: 'a region with few children of this disease (any but England)',
    coarsening: { id: 'region', says: 'give the region as the United Kingdom and islands' },
    holds: (one) => !['GB-ENG', 'other', undefined].includes(regionOf(one)) && isKnown(one.diagnosis),
  },
  {
    id: 'rare-variant',
    says: 'an exact variant, fusion partner, allele fraction or copy number',
    coarsening: { id: 'variant', says: 'give the gene and the kind of alteration only' },
    holds: ({ tumourTests }) =>
      tumourTests.items.some(({ hgvsP, partner, vafPct, copyNumber, labCall }) =>
        [hgvsP, partner, vafPct, copyNumber, labCall].some(isKnown),
      ),
  },
  {
    id: 'rare-disease',
    says: 'an uncommon disease with an age (any but neuroblastoma and B-cell or unspecified ALL)',
    holds: (one) => isKnown(one.birthDate) && diseasesOf(one).some((code) => !COMMONER.includes(code)),
  },
  {
    id: 'long-course',
    says: `an unusual course (${MANY_RELAPSES} or more returns, or ${MANY_TRANSPLANTS} or more transplants)`,
    holds: ({ relapses, transplants }) =>
      relapses.items.length >= MANY_RELAPSES || transplants.items.length >= MANY_TRANSPLANTS,
  },
  {
    id: 'day-of-answer',
    says: 'the day of the answer beside days from diagnosis: the day of diagnosis can be counted back',
    coarsening: { id: 'month', says: 'give the month of the answer only' },
    holds: ({ diagnosis }) => diagnosis.some(({ value }) => value !== undefined && isKnown(value.date)),
  },
];

/** The combinations of a case that are named before its pack leaves, in the order of the rules. */
export function rareCombinationsIn(content: CaseContent): readonly RareCombination[] {
  return RULES.filter(({ holds }) => holds(content)).map(({ id, says, coarsening }) => ({
    id,
    says,
    ...(coarsening === undefined ? {} : { coarsening }),
  }));
}

/** The nation of residence, or of treatment where only that is recorded; never more exact. */
export function regionOf({ nationOfResidence, treatingNation }: CaseContent): string | undefined {
  return [...nationOfResidence, ...treatingNation].find(({ value }) => value !== undefined)?.value;
}

function isKnown(recorded: Recorded<unknown>): boolean {
  return recorded.some(({ value }) => value !== undefined);
}

/** The diagnoses that are recorded, as terms; several where records differ, none where none is. */
export function diseasesOf({ diagnosis }: CaseContent): readonly string[] {
  return diagnosis.flatMap(({ value }) => value?.code ?? []).flatMap(({ value }) => value ?? []);
}
