import { mapAnswer } from '../src/assessments/answer.mapper.js';
import type { Assessment } from '../src/assessments/assessment.js';
import { readMadeUpCases } from '../src/cases/made-up-cases.js';
import type { CaseSummary } from '../src/cases/case.js';
import { CATALOGUE } from './catalogue.js';
import { statementOf } from '../src/catalogue/release.js';
import { answer, readCase, readPartialDate, type CaseContent } from '../src/engine/index.js';

/** The catalogue as it comes with the service. */
export { CATALOGUE };

/** What a page of a made-up case is made from. */
export interface MadeUpAnswer {
  readonly answer: Assessment;
  readonly stored: CaseSummary;
  readonly content: CaseContent;
}

interface Asked {
  readonly asOf?: string;
  readonly change?: Readonly<Record<string, unknown>>;
}
const made = new Map<string, MadeUpAnswer>();

/** The answer to a made-up case on a day, as a page gets it; `change` puts something else on record first. */
export function madeUpAnswer(pseudonym: string, { asOf = '2026-11-20', change = {} }: Asked = {}): MadeUpAnswer {
  const key = JSON.stringify([pseudonym, asOf, change]);
  const found = made.get(key) ?? make(pseudonym, { asOf, change });
  made.set(key, found);
  return found;
}

function make(pseudonym: string, { asOf, change }: Required<Asked>): MadeUpAnswer {
  const raw = readMadeUpCases().find((one) => one.pseudonym === pseudonym)?.case;
  const read = readCase({ ...raw, ...change }, CATALOGUE.rules.terms.diagnoses);
  if (!read.ok) throw new Error(`${pseudonym} does not read`);
  const day = readPartialDate(asOf)?.earliest ?? 0;
  const document = mapAnswer(answer(read.content, day, CATALOGUE.rules), CATALOGUE, read.content);
  const head = { id: 'assessment', createdAt: `${asOf}T09:00:00.000Z`, caseId: 'case', caseVersion: 1, pseudonym };
  const times = { createdAt: head.createdAt, updatedAt: head.createdAt };
  return {
    answer: { ...head, release: statementOf('1f3a9c00'), ...document },
    stored: { id: 'case', pseudonym, version: 1, madeUp: true, ...times },
    content: read.content,
  };
}
