import type { Assessment } from '../../assessments/assessment.js';
import type { AnswerDocument, OpenFactDocument } from '../../assessments/answer.js';
import { clashesIn } from '../../assessments/answer-summary.js';
import { sentence } from '../../assessments/sentence.js';
import type { CaseSummary } from '../../cases/case.js';
import { ATTRIBUTES, sayDate, sayOpenFact, type Attributes } from '../../engine/index.js';
import { presentIdentity } from '../case-identity.js';
import { labelOf } from '../record/dictionary.presenter.js';
import { recordHref } from '../record/record-href.js';
import { words } from '../words/index.js';

const said = words.prepare;

/** The answer to prepare from: what is open, where the record or the words disagree, and every option by name. */
export function presentPrepare(answer: Assessment, stored: CaseSummary) {
  return {
    title: `${said.title}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'prepare', answer.asOf),
    heading: said.title,
    asOf: sayDayOf(answer),
    questions: answer.openFacts.map((fact) => questionOf(fact, answer, stored.id)),
    conflicts: answer.contradictions.map(({ key, says, settles }) => ({
      says: sentence(says),
      settles: sentence(settles),
      href: recordHref(stored.id, key),
    })),
    clashes: clashesIn(answer).map(sentence),
    definitions: answer.definitions.map(({ id, says, outcome }) => ({
      id: id.replace('@', ', '),
      says: sentence(says),
      outcome,
      outcomeText: said.outcomes[outcome],
    })),
    reminders: remindersOf(answer),
    factors: factorsOf(answer),
    why: whyOf(answer),
    options: optionsOf(answer, stored.id),
  };
}

/** The day that the page speaks of. */
export const sayDayOf = ({ asOf }: AnswerDocument): string => `${words.answer.asOf} ${sayDate(asOf)}.`;

/** A question in its place in the order: never an order of options. */
function questionOf(fact: OpenFactDocument, { options }: AnswerDocument, caseId: string) {
  const titles = fact.options.flatMap((id) => options.filter((option) => option.id === id).map(({ title }) => title));
  return {
    standing: said.standings[fact.standing],
    says: sentence(sayOpenFact(fact)),
    href: recordHref(caseId, fact.keys[0] ?? ''),
    count: `${titles.length} ${titles.length === 1 ? said.oneOption : said.options}`,
    titles,
  };
}

/** What the routes need, each thing once: with what is recorded of it, or what the record has no place for. */
function remindersOf({ routes }: AnswerDocument) {
  const all = routes.flatMap(({ short, needs }) =>
    needs.map(({ says, recorded }) => ({ says: sentence(says), recorded, short })),
  );
  const once = all.filter(({ says }, at) => all.findIndex((one) => one.says === says) === at);
  const joined = once.map(({ says, recorded }) => ({
    says,
    recorded,
    routes: all.flatMap((one) => (one.says === says ? [one.short] : [])).join(' · '),
  }));
  return {
    kept: joined.filter(({ recorded }) => recorded !== undefined),
    others: joined.filter(({ recorded }) => recorded === undefined),
  };
}

/** The case’s own values, each once, and by name where there are several; of a factor of which nothing is recorded, that. */
function factorsOf({ factors }: AnswerDocument) {
  return factors.map(({ title, says, values }) => {
    const recorded = values.filter(({ isRecorded }) => isRecorded);
    const named = recorded.length > 1 ? recorded.map(nameValue) : recorded.map((value) => value.says);
    const shown = (recorded.length === 0 ? values.map((value) => value.says) : named).map(sentence);
    return { title, says: sentence(says), values: [...new Set(shown)] };
  });
}

/** An age or an interval says itself what it is. */
function nameValue({ key, says }: { readonly key: string; readonly says: string }): string {
  const shape = (ATTRIBUTES as Attributes)[key];
  return shape === undefined ? says : `${labelOf(key, shape)}: ${says}`;
}

/** Every option of the catalogue in a list to choose from, whatever its group. */
function whyOf({ asOf, options }: AnswerDocument) {
  const items = [...options].sort(byTitle).map(({ id, title }) => ({ value: id, text: title }));
  return { asOf, items: [{ value: '', text: said.chooseOne }, ...items] };
}

function optionsOf({ asOf, options, groups }: AnswerDocument, caseId: string) {
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  return [...options].sort(byTitle).map(({ id, title, group, row }) => ({
    href: `/cases/${caseId}/prepare/${id}?asOf=${asOf}`,
    title,
    group: titles.get(group) ?? '',
    says: row.map(sentence),
  }));
}

const byTitle = (one: { title: string }, other: { title: string }) => one.title.localeCompare(other.title, 'en-GB');
