import type { Person } from '../../access/person.js';
import type { StoredCase } from '../../cases/case.js';
import { sayDate } from '../../engine/index.js';
import type { Meeting } from '../../meetings/meeting.js';
import { ASKER_ROLES, MEETING_ROLES, OUTCOME_REASONS, type OutcomeRecord } from '../../meetings/room-outcome.js';
import { presentIdentity } from '../case-identity.js';
import { headingOf } from '../meetings/meeting.presenter.js';
import { words } from '../words/index.js';
import type { OutcomeForm } from './outcome.form.js';
import type { OutcomeFault } from './outcome.reading.js';
import { presentSaid, type SaidNaming } from './said.presenter.js';

const said = words.outcome;
/** How many empty lines a form offers. */
const SPARE = 2;

/** What the form stands beside. */
export interface BesideOutcome {
  readonly meeting: Meeting;
  readonly stored: StoredCase;
  readonly records: readonly OutcomeRecord[];
  readonly people: readonly Person[];
  readonly options: readonly { readonly id: string; readonly title: string }[];
}

/** The form for what the room said: empty until somebody writes, or as it was typed or last recorded. */
export function presentOutcome(form: OutcomeForm, faults: readonly OutcomeFault[], beside: BesideOutcome) {
  const { meeting, stored, records } = beside;
  const title = `${said.title}: ${stored.pseudonym}`;
  const errorOf = (field: string): string | undefined => faults.find((fault) => fault.field === field)?.text;
  return {
    title: faults.length > 0 ? `${words.errorTitle}: ${title}` : title,
    identity: presentIdentity(stored, 'meetings'),
    heading: said.title,
    meeting: { text: headingOf(meeting), href: `/meetings/${meeting.id}` },
    errors: faults.map(({ field, text }) => ({ text, href: `#${field}` })),
    action: `/meetings/${meeting.id}/cases/${stored.id}/outcome`,
    corrects: form.corrects ?? String(records[0]?.number ?? ''),
    correcting: records.length > 0 ? said.correcting : '',
    says: { value: form.says ?? '', error: errorOf('says') },
    reasons: OUTCOME_REASONS.map((id) => checked(id, said.reasons.words[id], form.reasons)),
    referredTo: { value: form.referredTo ?? '', error: errorOf('referredTo') },
    otherReason: { value: form.otherReason ?? '', error: errorOf('otherReason') },
    options: optionLines(form, beside, errorOf),
    present: MEETING_ROLES.map((id) => checked(id, said.roles[id], form.present)),
    people: beside.people.map(({ id, name }) => checked(id, name, form.people)),
    dissent: { value: form.dissent ?? '', error: errorOf('dissent') },
    questions: questionLines(form, errorOf),
    tellsFamily: choices(MEETING_ROLES, form.tellsFamily),
    records: presentRecords(records, beside),
  };
}

/** Every record of an entry, the newest first, each with who wrote it and when. */
export function presentRecords(records: readonly OutcomeRecord[], beside: Pick<BesideOutcome, 'people' | 'options'>) {
  const naming = namingOf(beside);
  return records.map((record) => ({
    by: `${said.recordedBy} ${naming.personName(record.person)}, ${sayDate(record.recordedAt.slice(0, 10))}, ${record.recordedAt.slice(11, 16)} ${words.utc}`,
    rows: presentSaid(record, naming),
  }));
}

/** How options and people are called; what is not known any more by its id. */
export function namingOf({ people, options }: Pick<BesideOutcome, 'people' | 'options'>): SaidNaming {
  return {
    optionTitle: (id) => options.find((option) => option.id === id)?.title ?? id,
    personName: (id) => people.find((person) => person.id === id)?.name ?? id,
  };
}

const checked = (value: string, text: string, chosen: readonly string[] = []) => ({
  value,
  text,
  checked: chosen.includes(value),
});

const choices = (roles: readonly (keyof typeof said.roles)[], chosen: string | undefined) => [
  { value: '', text: said.notSaid },
  ...roles.map((id) => ({ value: id, text: said.roles[id], selected: id === chosen })),
];

type ErrorOf = (field: string) => string | undefined;

function optionLines({ option = [], optionSays = [] }: OutcomeForm, { options }: BesideOutcome, errorOf: ErrorOf) {
  return Array.from({ length: used(option, optionSays) + SPARE }, (_, at) => ({
    at,
    number: at + 1,
    items: [
      { value: '', text: said.chooseOption },
      ...options.map(({ id, title }) => ({ value: id, text: title, selected: id === option[at] })),
    ],
    error: errorOf(`option-${at}`),
    says: { value: optionSays[at] ?? '', error: errorOf(`optionSays-${at}`) },
  }));
}

function questionLines(form: OutcomeForm, errorOf: ErrorOf) {
  const count = used(form.asks ?? [], form.byDay ?? []);
  return Array.from({ length: count + SPARE }, (_, at) => ({
    at,
    number: at + 1,
    asks: { value: form.asks?.[at] ?? '', error: errorOf(`asks-${at}`) },
    askedBy: choices(ASKER_ROLES, form.askedBy?.[at]),
    answers: choices(MEETING_ROLES, form.answers?.[at]),
    by: {
      error: errorOf(`byDay-${at}`),
      day: form.byDay?.[at] ?? '',
      month: form.byMonth?.[at] ?? '',
      year: form.byYear?.[at] ?? '',
    },
  }));
}

/** How many lines hold anything, those between them counted. */
function used(...lists: readonly (readonly string[])[]): number {
  return Math.max(0, ...lists.map((list) => list.findLastIndex((text) => text.trim() !== '') + 1));
}
