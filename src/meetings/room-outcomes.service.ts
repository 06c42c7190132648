import { Injectable } from '@nestjs/common';
import { People } from '../access/people.js';
import { identityFaults } from '../cases/case-faults.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { InvalidRequest, type FieldError } from '../platform/problem.js';
import { isRandomId } from '../platform/randomness.js';
import { MeetingsService } from './meetings.service.js';
import { NoSuchEntry, StaleOutcome } from './room-outcome.problem.js';
import { RoomOutcomeRepository, type EntryKey } from './room-outcome.repository.js';
import type { OutcomeContent, OutcomeRecord, RoomOutcome } from './room-outcome.js';

/** What the room said of a case: recorded, corrected by another record, and found again. */
@Injectable()
export class RoomOutcomesService {
  constructor(
    private readonly outcomes: RoomOutcomeRepository,
    private readonly meetings: MeetingsService,
    private readonly people: People,
    private readonly catalogue: CatalogueService,
  ) {}

  /** Every record of an entry, the newest first. Throws `NoSuchMeeting` or `NoSuchEntry`. */
  async list(entry: EntryKey): Promise<readonly OutcomeRecord[]> {
    await this.check(entry);
    return this.outcomes.listOfEntry(entry);
  }

  /** Adds a record; `corrects` is the number of the last one, and left out where there is none. Throws `StaleOutcome`. */
  async record(
    entry: EntryKey,
    { corrects = 0, ...content }: OutcomeContent & { readonly corrects?: number },
    person: string,
  ): Promise<OutcomeRecord> {
    await this.check(entry);
    const identities = identityFaults(content, 'outcome').map(withoutRoot);
    const faults = identities.length > 0 ? identities : this.faultsOf(content);
    if (faults.length > 0) throw new InvalidRequest(faults);
    const added = await this.outcomes.add({ ...entry, content, person, corrects });
    const [last] = await this.outcomes.listOfEntry(entry);
    if (!added || last === undefined) throw new StaleOutcome();
    return last;
  }

  /** What each meeting said of a case last, the latest meeting first. */
  ofCase(caseId: string): Promise<readonly RoomOutcome[]> {
    return this.outcomes.ofCases(isRandomId(caseId) ? [caseId] : []);
  }

  /** What counts of each case of a meeting of which something was said there. */
  ofMeeting(meetingId: string): Promise<readonly RoomOutcome[]> {
    return this.outcomes.ofMeeting(meetingId);
  }

  /** What is wrong with a record beyond the form of its fields. */
  private faultsOf(content: OutcomeContent): readonly FieldError[] {
    const { says, reasons, options, people } = content;
    const known = new Set(this.catalogue.inForce.catalogue.options.map(({ id }) => id));
    return [
      ...(says === undefined && reasons.length === 0
        ? [{ path: 'says', message: 'is empty: write what the room said, or choose a reason' }]
        : []),
      ...(reasons.includes('referred') === (content.referredTo === undefined)
        ? [{ path: 'referredTo', message: 'goes with the reason `referred`: give both or neither' }]
        : []),
      ...(reasons.includes('other') === (content.otherReason === undefined)
        ? [{ path: 'otherReason', message: 'goes with the reason `other`: give both or neither' }]
        : []),
      ...options.flatMap(({ option }, at) =>
        known.has(option) ? [] : [{ path: `options[${at}].option`, message: 'is no option of the release in force' }],
      ),
      ...people.flatMap((id, at) =>
        this.people.find(id) === undefined
          ? [{ path: `people[${at}]`, message: 'is nobody of the register: give a role instead' }]
          : [],
      ),
    ];
  }

  private async check({ meetingId, caseId }: EntryKey): Promise<void> {
    const { entries } = await this.meetings.find(meetingId);
    if (!entries.some((entry) => entry.caseId === caseId)) throw new NoSuchEntry();
  }
}

const withoutRoot = ({ path, message }: FieldError): FieldError => ({ path: path.replace(/^outcome\.?/, ''), message });
