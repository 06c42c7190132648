import type {
  AskerRole,
  MeetingRole,
  OutcomeContent,
  OutcomeReason,
  RoomQuestion,
} from '../../meetings/room-outcome.js';
import { ASKER_ROLES, MEETING_ROLES, OUTCOME_REASONS } from '../../meetings/room-outcome.js';
import { dayTyped, fieldsOfDay } from '../forms/day-fields.js';
import { words } from '../words/index.js';
import type { OutcomeForm } from './outcome.form.js';

/** What is to be mended, and the id of the field. */
export interface OutcomeFault {
  readonly field: string;
  readonly text: string;
}

const said = words.outcome;
const written = (text: string | undefined): string => (text ?? '').replaceAll('\r\n', '\n').trim();
const optional = <Key extends string>(key: Key, text: string | undefined) =>
  written(text) === '' ? {} : ({ [key]: written(text) } as Readonly<Record<Key, string>>);

/** What a form says, and what of it is to be mended before it can be kept. */
export function readOutcome(form: OutcomeForm): {
  readonly content: OutcomeContent;
  readonly faults: readonly OutcomeFault[];
} {
  const options = optionLines(form);
  const questions = questionLines(form);
  const { reasons: came = [], present = [] } = form;
  const reasons = OUTCOME_REASONS.filter((one) => came.includes(one)) as readonly OutcomeReason[];
  const content: OutcomeContent = {
    ...optional('says', form.says),
    reasons,
    ...optional('referredTo', form.referredTo),
    ...optional('otherReason', form.otherReason),
    options: options.map(({ option, says }) => ({ option, says })),
    present: MEETING_ROLES.filter((one) => present.includes(one)),
    people: form.people ?? [],
    ...optional('dissent', form.dissent),
    questions: questions.map(({ question }) => question),
    ...(isRole(form.tellsFamily) ? { tellsFamily: form.tellsFamily } : {}),
  };
  const faults = [
    ...besideFaults(content),
    ...options.flatMap(optionFaults),
    ...questions.flatMap((one) => one.faults),
  ];
  return { content, faults };
}

/** The form that holds what was recorded, to be corrected. */
export function formOf(content: OutcomeContent): OutcomeForm {
  const days = content.questions.map(({ by }) => (by === undefined ? undefined : fieldsOfDay(by)));
  const { says = '', referredTo = '', otherReason = '', dissent = '', tellsFamily = '', questions, options } = content;
  return {
    ...{ says, referredTo, otherReason, dissent, tellsFamily },
    reasons: content.reasons,
    present: content.present,
    people: content.people,
    option: options.map(({ option }) => option),
    optionSays: options.map((one) => one.says),
    asks: questions.map(({ asks }) => asks),
    askedBy: questions.map(({ askedBy = '' }) => askedBy),
    answers: questions.map(({ answers = '' }) => answers),
    byDay: days.map((day) => day?.day ?? ''),
    byMonth: days.map((day) => day?.month ?? ''),
    byYear: days.map((day) => day?.year ?? ''),
  };
}

/** The fault of a refused record, by its path, at the field of the form, in which lines were left empty. */
export function fieldOf(path: string, form: OutcomeForm): string {
  const [, list, index, part] = /^(options|questions)\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
  const at = Number(index);
  if (list === 'options') return `${part === 'option' ? 'option' : 'optionSays'}-${optionLines(form)[at]?.at ?? at}`;
  return list === 'questions' ? `asks-${questionLines(form)[at]?.at ?? at}` : path.replace(/\W.*$/, '');
}

/** What goes with a reason stands beside it, and not without it: nothing that was typed is dropped. */
function besideFaults({ reasons, referredTo, otherReason }: OutcomeContent): readonly OutcomeFault[] {
  const [isReferred, isOther] = [reasons.includes('referred'), reasons.includes('other')];
  return [
    ...(isReferred === (referredTo === undefined)
      ? [{ field: 'referredTo', text: isReferred ? said.noReferredTo : said.notReferred }]
      : []),
    ...(isOther === (otherReason === undefined)
      ? [{ field: 'otherReason', text: isOther ? said.noOtherReason : said.notOther }]
      : []),
  ];
}

function optionLines({ option = [], optionSays = [] }: OutcomeForm) {
  const lines = option.map((id, at) => ({ at, option: id, says: written(optionSays[at]) }));
  return lines.filter((line) => line.option !== '' || line.says !== '');
}

function optionFaults({ at, option, says }: ReturnType<typeof optionLines>[number]): readonly OutcomeFault[] {
  if (option === '') return [{ field: `option-${at}`, text: said.noOption }];
  return says === '' ? [{ field: `optionSays-${at}`, text: said.noOptionSays }] : [];
}

interface QuestionLine {
  readonly at: number;
  readonly question: RoomQuestion;
  readonly faults: readonly OutcomeFault[];
}

function questionLines(form: OutcomeForm): readonly QuestionLine[] {
  return (form.asks ?? []).flatMap((text, at) => {
    const asks = written(text);
    const [askedBy, answers] = [form.askedBy?.[at], form.answers?.[at]];
    const typed = { day: form.byDay?.[at] ?? '', month: form.byMonth?.[at] ?? '', year: form.byYear?.[at] ?? '' };
    const isDayGiven = Object.values(typed).some((part) => part.trim() !== '');
    const by = isDayGiven ? dayTyped(typed) : undefined;
    if (asks === '' && !isDayGiven && !isAsker(askedBy) && !isRole(answers)) return [];
    const question = {
      asks,
      ...(isAsker(askedBy) ? { askedBy } : {}),
      ...(isRole(answers) ? { answers } : {}),
      ...(by === undefined ? {} : { by }),
    };
    return [{ at, question, faults: questionFaults(at, asks, isDayGiven && by === undefined) }];
  });
}

function questionFaults(at: number, asks: string, isNoDay: boolean): readonly OutcomeFault[] {
  return [
    ...(asks === '' ? [{ field: `asks-${at}`, text: said.noQuestion }] : []),
    ...(isNoDay ? [{ field: `byDay-${at}`, text: said.noDay }] : []),
  ];
}

const isRole = (word: string | undefined): word is MeetingRole => (MEETING_ROLES as readonly unknown[]).includes(word);
const isAsker = (word: string | undefined): word is AskerRole => (ASKER_ROLES as readonly unknown[]).includes(word);
