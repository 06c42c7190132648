import type { AnswerDocument } from '../assessments/answer.js';
import { NATION_NAMES, ownValueOf, type CaseContent, type Day, type Terms } from '../engine/index.js';
import { ageBand } from '../packs/coarse-words.js';
import { diseasesOf, regionOf } from '../packs/rare-combinations.js';
import { COUNTED_GROUPS, type CohortCase, type Twofold } from './cohort-case.js';
import { said } from './cohort.words.js';

/** Where the wide bands of years begin: our own choice. */
const WIDE_BANDS = [0, 5, 18];

/** What a cohort may tell of a case, from its record on a day and the answer to it. */
export function mapCohortCase(
  caseId: string,
  { content, asOf, terms }: { readonly content: CaseContent; readonly asOf: Day; readonly terms: Terms },
  { groups }: Pick<AnswerDocument, 'groups'>,
): CohortCase {
  return {
    caseId,
    age: ageOf(ownValueOf('ageAtEvaluation', content, asOf, terms).says),
    region: regionsOf(content),
    disease: diseaseOf(content, terms),
    groups: COUNTED_GROUPS.map((id) => groups.find((group) => group.id === id)?.options.length ?? 0),
  };
}

function ageOf(says: string): Twofold {
  if (!/\d/.test(says)) return { fine: said.notRecorded, coarse: said.notRecorded };
  return { fine: ageBand(says), coarse: ageBand(says, WIDE_BANDS) };
}

function regionsOf(content: CaseContent): Twofold {
  const region = regionOf(content);
  if (region === undefined) return { fine: said.notRecorded, coarse: said.notRecorded };
  const name = NATION_NAMES[region];
  return { fine: name ?? said.elsewhere, coarse: name === undefined ? said.elsewhere : said.wholeRegion };
}

/** The disease as recorded, and the broadest that it is a kind of; of records that differ each. */
function diseaseOf(content: CaseContent, terms: Terms): Twofold {
  const codes = diseasesOf(content);
  const titles = (of: readonly string[]) => [...new Set(of.map((code) => terms.titleOf(code)))].sort().join(' or ');
  if (codes.length === 0) return { fine: said.notRecorded, coarse: said.notRecorded };
  return { fine: titles(codes), coarse: titles(codes.map((code) => broadest(code, terms))) };
}

/** The broadest term that a diagnosis is a kind of, short of the one that takes in all. */
function broadest(code: string, terms: Terms): string {
  const above = terms.diagnoses.filter((one) => terms.isA(code, one));
  const some = above.filter((one) => !terms.diagnoses.every((each) => terms.isA(each, one)));
  return some.find((one) => some.every((each) => terms.isA(each, one))) ?? code;
}
