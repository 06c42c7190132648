import { readPartialDate, sayDate, type CaseContent, type Recorded } from '../engine/index.js';
import { sayNumber } from './day-words.js';
import type { PackInput } from './pack-input.js';
import type { Block, TimelineMark } from './pack.model.js';
import { said } from './pack.words.js';
import { dateIn, sayField } from './recorded-words.js';

/** Something that happened, on a day or over a span of days, as the case has it. */
interface Happening {
  readonly what: string;
  readonly details: string;
  readonly start: string | undefined;
  readonly end?: string | undefined;
}

/** What has happened, as a picture and as a table of the same days. */
export function courseBlocks(input: PackInput): readonly Block[] {
  const events = inOrder(eventsIn(input));
  const rows = events.map(({ start, what, details }) => [
    start === undefined ? said.notRecorded : sayDate(start),
    what,
    details,
  ]);
  return [
    { type: 'heading', level: 2, text: said.course },
    ...timeline(inOrder([...events, ...treatmentsIn(input.far.content)]), input),
    { type: 'table', caption: said.course, head: [said.when, said.what, said.details], widths: [3, 3, 6], rows },
  ];
}

function inOrder(happenings: readonly Happening[]): readonly Happening[] {
  return [...happenings].sort((one, other) => firstDay(one.start) - firstDay(other.start));
}

function eventsIn({ far: { content, asOf } }: PackInput): readonly Happening[] {
  const numbered = (what: string, items: readonly unknown[], at: number) =>
    items.length > 1 ? `${what} ${at + 1}` : what;
  const { relapses, progressionEvents, transplants } = content;
  const events: readonly Happening[] = [
    { what: said.diagnosis, details: '', start: diagnosed(content) },
    ...relapses.items.map((one, at) => ({
      what: numbered(said.relapse, relapses.items, at),
      start: dateIn(one.date),
      details: detailsOf([
        sayField(one.sites),
        sayField(one.extent),
        labelled('on treatment', one.onTreatment),
        labelled('molecular only', one.molecularOnly),
        sayField(one.confirmedBy),
      ]),
    })),
    ...progressionEvents.items.map((one, at) => ({
      what: numbered(said.progression, progressionEvents.items, at),
      start: dateIn(one.date),
      details: detailsOf([sayField(one.newSites), labelled('during', one.during)]),
    })),
    ...transplants.items.map((one, at) => ({
      what: numbered(said.transplant, transplants.items, at),
      start: dateIn(one.date),
      details: detailsOf([sayField(one.type), sayField(one.donorType), sayField(one.conditioning)]),
    })),
  ];
  return events.filter(({ start }) => firstDay(start) <= asOf || start === undefined);
}

function treatmentsIn({ treatments }: CaseContent): readonly Happening[] {
  return treatments.items.map(({ agent, class: kind, start, end }) => ({
    what: sayField(agent) === '' ? sayField(kind) : sayField(agent),
    details: '',
    start: dateIn(start),
    end: dateIn(end),
  }));
}

/** The figure, where at least two days are known. */
function timeline(all: readonly Happening[], { far }: PackInput): readonly Block[] {
  const { zero, asOf } = far;
  const day = (date: string | undefined) => (date === undefined ? undefined : readPartialDate(date)?.earliest);
  const marks = all.flatMap(({ what, start, end }): readonly TimelineMark[] => {
    const [from, to] = [day(start), day(end)];
    if (from === undefined) return [];
    return [{ label: what, from: from - zero.day, ...(to === undefined ? {} : { to: to - zero.day }) }];
  });
  const today = { label: said.thisAnswer, from: asOf - zero.day };
  const days = [...marks, today].flatMap(({ from, to }: TimelineMark) => (to === undefined ? [from] : [from, to]));
  const [least, most] = [Math.min(...days), Math.max(...days)];
  if (marks.length === 0 || least === most) return [];
  const alt = [...marks, today].map(sayMark).join('; ');
  return [{ type: 'timeline', alt: `${said.timeline}: ${alt}.`, from: least, to: most, marks: [...marks, today] }];
}

function sayMark({ label, from, to }: TimelineMark): string {
  return `${label} day ${sayNumber(from)}${to === undefined ? '' : ` to day ${sayNumber(to)}`}`;
}

function diagnosed({ diagnosis }: CaseContent): string | undefined {
  return dateIn(diagnosis.flatMap(({ value }) => value?.date ?? []));
}

function firstDay(date: string | undefined): number {
  return (date === undefined ? undefined : readPartialDate(date)?.earliest) ?? Infinity;
}

function labelled(label: string, entries: Recorded<string>): string {
  const text = sayField(entries);
  return text === '' ? '' : `${label}: ${text}`;
}

function detailsOf(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}
