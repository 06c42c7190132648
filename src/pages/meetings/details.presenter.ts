import { identityFaults } from '../../cases/case-faults.js';
import { isMeetingKind, MEETING_KINDS, type MeetingContent, type MeetingSummary } from '../../meetings/meeting.js';
import { words } from '../words/index.js';
import { dayItems, dayTyped, fieldsOfDay, type DayFields } from '../forms/day-fields.js';

/** The fields of a meeting as they are typed. */
export interface TypedMeeting extends DayFields {
  readonly kind?: string;
  readonly note?: string;
}

/** A fault of a form: the field it belongs to, and what to do. */
export interface Fault {
  readonly field: 'day' | 'kind' | 'note';
  readonly says: string;
}

/** The meeting that was typed, its list aside; or what is wrong with it. */
export function readMeeting(typed: TypedMeeting): Omit<MeetingContent, 'cases'> | readonly Fault[] {
  const said = words.meetings;
  const date = dayTyped(typed);
  const { kind } = typed;
  const note = typed.note?.trim() ?? '';
  const isLine = note.length <= 200 && !/[\r\n]/.test(note);
  const faults: readonly (Fault | undefined)[] = [
    date === undefined ? { field: 'day', says: said.noDate } : undefined,
    isMeetingKind(kind) ? undefined : { field: 'kind', says: said.noKind },
    isLine ? undefined : { field: 'note', says: said.noteWrong },
    identityFaults(note, 'note').length === 0 ? undefined : { field: 'note', says: said.noteIdentity },
  ];
  const found = faults.filter((fault) => fault !== undefined);
  if (found.length > 0 || date === undefined || !isMeetingKind(kind)) return found;
  return { date, kind, ...(note === '' ? {} : { note }) };
}

/** Whether what was typed could not be taken. */
export const isFaults = (read: ReturnType<typeof readMeeting>): read is readonly Fault[] => Array.isArray(read);

/** The form of a meeting: a new one, or one that is there; with what was typed, and what is wrong with it. */
export function presentDetails(
  meeting: MeetingSummary | undefined,
  typed: TypedMeeting = meeting === undefined ? {} : { ...meeting, ...fieldsOfDay(meeting.date) },
  faults: readonly Fault[] = [],
) {
  const said = words.meetings;
  const title = meeting === undefined ? said.make : said.details;
  const errorOf = (field: Fault['field']) => {
    const fault = faults.find((one) => one.field === field);
    return fault === undefined ? undefined : { text: fault.says };
  };
  return {
    title: faults.length > 0 ? `${words.errorTitle}: ${title}` : title,
    heading: title,
    action: meeting === undefined ? '/meetings' : `/meetings/${meeting.id}/details`,
    version: meeting === undefined ? '' : String(meeting.version),
    isNew: meeting === undefined,
    errors: faults.map(({ field, says }) => ({ text: says, href: field === 'kind' ? '#kind' : `#${field}` })),
    day: { items: dayItems(typed, errorOf('day') !== undefined), error: errorOf('day') },
    kind: {
      items: MEETING_KINDS.map((kind) => ({ value: kind, text: said.kinds[kind], checked: kind === typed.kind })),
      error: errorOf('kind'),
    },
    note: { value: typed.note ?? '', error: errorOf('note') },
  };
}
