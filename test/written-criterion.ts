import { parse } from 'yaml';
import type { Catalogue } from '../src/catalogue/catalogue.js';
import {
  answer,
  nodesOf,
  readCase,
  readCriterion,
  readPartialDate,
  type Explanation,
  type FieldProblem,
} from '../src/engine/index.js';

/** An example of a page: a criterion, a case, the day, and what the page says of the answer. */
export interface Example {
  readonly criterion: string;
  readonly record: string;
  readonly asOf: string;
  /** `met`, or `cannot-be-judged MISSING_DATA`, or `not-met passing`. */
  readonly says: string;
}

const FENCE = /```yaml (criterion|case)\n([\s\S]*?)```/g;
const SAYS = /^\s*As of `(\d{4}-\d{2}-\d{2})`: `outcome: ([a-z-]+)`(.*)/;

/** The examples of a page: each case is put to the criterion above it. Throws where a case has no line that says what comes out. */
export function examplesIn(page: string): readonly Example[] {
  let criterion = '';
  return [...page.matchAll(FENCE)].flatMap(([fence, kind, text], index, all) => {
    if (kind === 'criterion') {
      criterion = text ?? '';
      return [];
    }
    const start = (all[index]?.index ?? 0) + fence.length;
    const said = SAYS.exec(page.slice(start, start + 400));
    if (said === null) throw new Error(`no line “As of …: outcome …” after: ${text ?? ''}`);
    const [, asOf = '', outcome = '', rest = ''] = said;
    const more = rest.split('.')[0]?.match(/[A-Z]+(?:_[A-Z]+)+|passing|lasting/g) ?? [];
    return [{ criterion, record: text ?? '', asOf, says: [outcome, ...more].join(' ') }];
  });
}

/** What the engine answers, in the words of the example: its codes if it names any, and whether it passes if it says so. */
export function cameOut(example: Example, catalogue: Catalogue): string {
  const node = explained(example, catalogue);
  const word = { true: 'met', false: 'not-met', unknown: 'cannot-be-judged' }[node.truth];
  const codes = [...new Set(nodesOf(node).flatMap(({ reasons }) => reasons.map(({ code }) => code)))];
  const [, ...more] = example.says.split(' ');
  const named = more.some((one) => one.includes('_')) || node.truth === 'unknown' ? codes : [];
  const lasts = more.some((one) => one.endsWith('ing')) ? [node.passing ? 'passing' : 'lasting'] : [];
  return [word, ...named, ...lasts].join(' ');
}

function explained({ criterion, record, asOf }: Example, { rules }: Catalogue): Explanation {
  const problems: FieldProblem[] = [];
  const context = { problems, terms: rules.terms, definitions: rules.definitions.map(({ id }) => id) };
  const read = readCriterion(parse(criterion), 'criterion', context);
  const content = readCase(parse(record) ?? {}, rules.terms.diagnoses);
  if (!content.ok) problems.push(...content.problems);
  if (!content.ok || problems.length > 0)
    throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const ruleSet = { id: 'page', source: 'page', holds: 'a page', whole: true, background: false, notes: [] };
  const texts = { partners: [], remarks: [], cautions: [], access: [], otherDiseases: [] };
  const option = { id: 'page', kind: 'test', title: 'a page', ...texts } as const;
  const options = [{ ...option, ruleSets: [{ ...ruleSet, criteria: [read] }] }];
  const day = readPartialDate(asOf)?.earliest ?? 0;
  return answer(content.content, day, { ...rules, options }).options[0]?.ruleSets[0]?.criteria[0] as Explanation;
}
