import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases/cases.service.js';
import { versionNamed } from '../cases/if-match.js';
import { isDay } from '../platform/day.constraint.js';
import { pageFrom, type Page, type PageAsked } from '../platform/page.js';
import { InvalidRequest } from '../platform/problem.js';
import { isRandomId, Randomness } from '../platform/randomness.js';
import {
  MOST_CASES,
  type Meeting,
  type MeetingContent,
  type MeetingSummary,
  type NextMeeting,
  type UnlistedCase,
} from './meeting.js';
import { NoSuchMeeting, StaleMeeting } from './meeting.problem.js';
import { SomethingWasSaid } from './room-outcome.problem.js';
import { MeetingRepository } from './meeting.repository.js';

/** Meetings and their lists: made, read, changed, carried over and removed. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly cases: CasesService,
    private readonly randomness: Randomness,
  ) {}

  /** Stores a meeting. Throws `InvalidRequest` where its list names a case that is not there. */
  async create(content: MeetingContent, person: string): Promise<Meeting> {
    await this.checkCases(content.cases);
    const made = await this.store(content, person);
    return made ?? this.create(content, person); // a case was removed meanwhile: the list is checked again
  }

  /** A meeting with its list. Throws `NoSuchMeeting`. */
  async find(id: string): Promise<Meeting> {
    const meeting = isRandomId(id) ? await this.meetings.find(id) : undefined;
    if (meeting === undefined) throw new NoSuchMeeting();
    return meeting;
  }

  /** The meetings, the latest first, page by page. */
  async list({ limit, after }: PageAsked): Promise<Page<MeetingSummary>> {
    const rows = await this.meetings.list(after === undefined ? undefined : placeIn(after), limit + 1);
    return pageFrom(rows, limit, ({ date, id }) => `${date}@${id}`);
  }

  /** Makes the next version of a meeting, where the editor has read the newest. */
  async edit(id: string, ifMatch: string | undefined, content: MeetingContent, person: string): Promise<Meeting> {
    const madeOn = versionNamed(ifMatch, 'meeting');
    await this.find(id);
    await this.checkCases(content.cases);
    const edited = madeOn === undefined ? 'stale' : await this.meetings.edit({ ...content, id, madeOn, person });
    if (edited === 'stale') throw new StaleMeeting();
    if (edited === 'said') throw new SomethingWasSaid();
    if (edited === 'case-gone') return this.edit(id, ifMatch, content, person); // the list is checked again
    return this.find(id);
  }

  /** Removes a meeting with its list. Throws `NoSuchMeeting`, and `SomethingWasSaid` where what was said would go too. */
  async delete(id: string): Promise<void> {
    const removed = isRandomId(id) ? await this.meetings.delete(id) : 'not-there';
    if (removed === 'not-there') throw new NoSuchMeeting();
    if (removed === 'said') throw new SomethingWasSaid();
  }

  /**
   * Puts cases of a meeting on the list of a later one of the same kind, after those that stand there; that meeting is
   * made where there is none on the day. Without `cases` all are carried over.
   */
  async carryOver(
    id: string,
    { date, cases }: { readonly date: string; readonly cases?: readonly string[] },
    person: string,
  ): Promise<Meeting> {
    const from = await this.find(id);
    if (date <= from.date) throw new InvalidRequest([{ path: 'date', message: 'must be later than this meeting' }]);
    const carried = carriedFrom(from, cases);
    const next = await this.meetings.findOn(date, from.kind);
    const into =
      next === undefined
        ? await this.store({ date, kind: from.kind, cases: carried, carriedFrom: id }, person)
        : await this.addTo(next, { cases: carried, carriedFrom: id }, person);
    return into ?? this.carryOver(id, cases === undefined ? { date } : { date, cases }, person); // without what is gone
  }

  /** The next meeting of each of the cases that has one, from a day on. */
  nextFor(cases: readonly string[], from: string): Promise<ReadonlyMap<string, NextMeeting>> {
    return this.meetings.nextFor(cases, from);
  }

  /** The cases that stand on no list of any meeting. */
  unlisted(): Promise<readonly UnlistedCase[]> {
    return this.meetings.unlisted();
  }

  /** A new meeting; undefined where a case of its list was removed meanwhile. */
  private async store(content: Content, person: string): Promise<Meeting | undefined> {
    const id = this.randomness.id();
    return (await this.meetings.create({ ...content, id, person })) ? this.find(id) : undefined;
  }

  /** The same of cases that are put at the end of a list. */
  private async addTo(id: string, { cases, carriedFrom }: Pick<Content, 'cases' | 'carriedFrom'>, person: string) {
    const { version: madeOn, entries, ...rest } = await this.find(id);
    const all = [...new Set([...entries.map(({ caseId }) => caseId), ...cases])];
    checkCount(all);
    const edit = { ...rest, madeOn, cases: all, person };
    const edited = await this.meetings.edit(carriedFrom === undefined ? edit : { ...edit, carriedFrom });
    if (edited === 'case-gone') return undefined;
    if (edited !== 'written') throw new StaleMeeting();
    return this.find(id);
  }

  private async checkCases(ids: readonly string[]): Promise<void> {
    checkCount(ids);
    const found = new Set((await this.cases.summaries(ids)).map(({ id }) => id));
    const faults = ids.flatMap((id, at) => {
      const message = found.has(id)
        ? ids.indexOf(id) < at && 'stands twice: leave it out'
        : 'no case has this id: see those there are at /api/v1/cases';
      return message === false ? [] : [{ path: `cases[${at}]`, message }];
    });
    if (faults.length > 0) throw new InvalidRequest(faults);
  }
}

/** What is written of a meeting, and from which its cases were carried over. */
type Content = MeetingContent & { readonly carriedFrom?: string };

function checkCount(ids: readonly string[]): void {
  if (ids.length > MOST_CASES)
    throw new InvalidRequest([{ path: 'cases', message: `holds more than ${MOST_CASES}: make a second meeting` }]);
}

function carriedFrom({ entries }: Meeting, cases: readonly string[] | undefined): readonly string[] {
  const listed = entries.map(({ caseId }) => caseId);
  const faults = (cases ?? []).flatMap((id, at) =>
    listed.includes(id) ? [] : [{ path: `cases[${at}]`, message: 'does not stand on the list of this meeting' }],
  );
  if (faults.length > 0) throw new InvalidRequest(faults);
  return cases === undefined ? listed : listed.filter((id) => cases.includes(id));
}

function placeIn(after: string): { date: string; id: string } {
  const [date = '', id = ''] = after.split('@');
  if (isDay(date) && isRandomId(id)) return { date, id };
  throw new InvalidRequest([{ path: 'after', message: 'must be the `next` of the page before' }]);
}
