import { Injectable } from '@nestjs/common';
import { setImmediate as pause } from 'node:timers/promises';
import { dayFrom } from '../assessments/day-from.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import type { StoredCase } from '../cases/case.js';
import { CaseNotReadable } from '../cases/case.problem.js';
import { CasesService } from '../cases/cases.service.js';
import { checkWordsOf } from '../cases/check-words.js';
import { alikeUntil, answer, openFactsOver, readPartialDate, type CaseContent, type Day } from '../engine/index.js';
import { InvalidRequest } from '../platform/problem.js';
import { ArrivalRepository } from './arrival.repository.js';
import type { Awaited, ChaseList, Requested, StoredArrival } from './awaited.js';
import { NotRequested } from './chase.problem.js';
import { requestsIn } from './requests-in.js';
import { waitingOn } from './waiting-options.js';

/** At most so many versions of cases are held ready. */
const HELD = 2000;

/** What a version of a case awaits, from a day on and up to the last on which it waits for the same: few days are another than the one before. */
interface Held {
  readonly from: Day;
  readonly until: Day;
  readonly items: readonly Omit<Awaited, 'isOverdue'>[];
}

/** Everything that has been asked for in any case and is not recorded yet. */
@Injectable()
export class ChaseService {
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
    private readonly arrivals: ArrivalRepository,
  ) {}

  /**
   * What is awaited, the first due first. Only cases in which the word stands are read, and only those with a request are
   * put to the rules; nothing is mapped or stored.
   */
  async list(today: string): Promise<ChaseList> {
    const arrivals = await this.arrivals.all();
    const stored = await this.cases.mentioning('requested');
    const items: Awaited[] = [];
    for (const one of stored) {
      items.push(...withArrivals(this.awaitedIn(one, today), arrivals));
      await pause(); // others are answered in between
    }
    return { seenOn: today, items: items.sort(byDue) };
  }

  /** Notes that something has arrived, for it to be recorded. Throws `NoSuchCase`, `NotRequested`, `InvalidRequest`. */
  async arrived(
    { caseId, key, day }: { readonly caseId: string; readonly key: string; readonly day: string },
    { person, today }: { readonly person: string; readonly today: string },
  ): Promise<Awaited> {
    if (day > today) throw new InvalidRequest([{ path: 'day', message: 'is later than today: note what has arrived' }]);
    const stored = await this.cases.find(caseId);
    const found = requestsIn(this.cases.readStored(stored)).find((one) => one.key === key);
    if (found === undefined) throw new NotRequested();
    const noted = { caseId, key, askedOn: found.request.on ?? '', day, person };
    await this.arrivals.note(noted);
    const [item] = withArrivals(this.awaitedIn(stored, today), [noted]).filter((one) => one.key === key);
    if (item === undefined) throw new NotRequested();
    return item;
  }

  private awaitedIn(stored: StoredCase, today: string): readonly Awaited[] {
    const day = dayFrom(today);
    const { items } = this.heldOn(day, stored);
    return items.map((item) => ({ ...item, isOverdue: lastDue(item) < day }));
  }

  private heldOn(day: Day, stored: StoredCase): Held {
    const key = `${this.catalogue.inForce.id} ${stored.id} ${stored.version}`;
    const before = this.held.get(key);
    if (before !== undefined && before.from <= day && day <= before.until) return before;
    if (this.held.size >= HELD) this.held.clear();
    const found = this.workOut(stored, day);
    this.held.set(key, found);
    return found;
  }

  private workOut(stored: StoredCase, day: Day): Held {
    const content = this.contentOf(stored);
    const requests = content === undefined ? [] : requestsIn(content);
    if (content === undefined || requests.length === 0) return { from: day, until: Infinity, items: [] };
    const { rules } = this.catalogue.inForce.catalogue;
    const facts = openFactsOver(answer(content, day, rules));
    const { id: caseId, pseudonym, madeUp } = stored;
    const items = requests.map((one) => ({
      ...{ ...one, caseId, pseudonym, madeUp, checkWords: checkWordsOf(pseudonym) },
      options: waitingOn(one, facts).map((id) => ({ id, title: this.titleOf(id) })),
    }));
    return { from: day, until: alikeUntil(content, day, rules), items };
  }

  /** A case that cannot be read with the release in force says so on its own page. */
  private contentOf(stored: StoredCase): CaseContent | undefined {
    try {
      return this.cases.readStored(stored);
    } catch (error) {
      if (error instanceof CaseNotReadable) return undefined;
      throw error;
    }
  }

  private titleOf(option: string): string {
    return this.catalogue.inForce.catalogue.options.find(({ id }) => id === option)?.title ?? option;
  }
}

function withArrivals(items: readonly Awaited[], arrivals: readonly StoredArrival[]): readonly Awaited[] {
  return items.map((item) => {
    const { caseId, key, request } = item;
    const of = (one: StoredArrival) => one.caseId === caseId && one.key === key && one.askedOn === (request.on ?? '');
    const found = arrivals.find(of);
    return found === undefined ? item : { ...item, arrived: { day: found.day, person: found.person } };
  });
}

function lastDue({ request: { due } }: Pick<Requested, 'request'>): number {
  return (due === undefined ? undefined : readPartialDate(due)?.latest) ?? Infinity;
}

function byDue(one: Awaited, other: Awaited): number {
  const [first, second] = [lastDue(one), lastDue(other)];
  return first === second ? one.pseudonym.localeCompare(other.pseudonym, 'en-GB') : first - second;
}
