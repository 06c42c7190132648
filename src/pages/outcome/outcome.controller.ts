import { Body, Get, Param, Post } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import { People } from '../../access/people.js';
import type { Person } from '../../access/person.js';
import { CasesService } from '../../cases/cases.service.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { StaleOutcome } from '../../meetings/room-outcome.problem.js';
import { RoomOutcomesService } from '../../meetings/room-outcomes.service.js';
import { InvalidRequest, type FieldError } from '../../platform/problem.js';
import { onceNamed, whoFirst } from '../meetings/who-first.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { words } from '../words/index.js';
import { OutcomeForm } from './outcome.form.js';
import { presentOutcome } from './outcome.presenter.js';
import { fieldOf, formOf, readOutcome, type OutcomeFault } from './outcome.reading.js';

/** What the room said of a case in a meeting: recorded, and corrected by another record. */
@PageController('meetings/:id/cases/:caseId/outcome')
export class OutcomePage {
  constructor(
    private readonly outcomes: RoomOutcomesService,
    private readonly meetings: MeetingsService,
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
    private readonly people: People,
  ) {}

  @Get()
  async show(
    @Param('id') id: string,
    @Param('caseId') caseId: string,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    const [last] = await this.outcomes.list({ meetingId: id, caseId });
    const view = await this.view({ id, caseId }, last === undefined ? {} : formOf(last));
    return onceNamed(person, addressOf(id, caseId), view);
  }

  @Post()
  async save(
    @Param('id') id: string,
    @Param('caseId') caseId: string,
    @Body() form: OutcomeForm,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    if (person === undefined) return whoFirst(addressOf(id, caseId));
    if (form.action === 'more') return this.view({ id, caseId }, form);
    const { content, faults } = readOutcome(form);
    if (faults.length > 0) return this.view({ id, caseId }, form, faults);
    const corrects = Number(form.corrects ?? '');
    try {
      const body = corrects > 0 ? { ...content, corrects } : content;
      await this.outcomes.record({ meetingId: id, caseId }, body, person.id);
      return new SeeOther(`/cases/${caseId}/meetings`);
    } catch (error) {
      return this.refused({ id, caseId }, form, error);
    }
  }

  private async refused(of: Entry, form: OutcomeForm, error: unknown): Promise<View> {
    if (error instanceof InvalidRequest)
      return this.view(
        of,
        form,
        (error.fields ?? []).map((one) => faultOf(one, form)),
      );
    if (!(error instanceof StaleOutcome)) throw error;
    return this.view(of, { ...form, corrects: undefined }, [{ field: 'says', text: words.outcome.stale }]);
  }

  private async view({ id, caseId }: Entry, form: OutcomeForm, faults: readonly OutcomeFault[] = []): Promise<View> {
    const page = presentOutcome(form, faults, {
      records: await this.outcomes.list({ meetingId: id, caseId }),
      meeting: await this.meetings.find(id),
      stored: await this.cases.find(caseId),
      people: this.people.all,
      options: this.catalogue.inForce.catalogue.options,
    });
    return new View('outcome/outcome', page.title, page, faults.length > 0 ? 400 : 200);
  }
}

interface Entry {
  readonly id: string;
  readonly caseId: string;
}

const addressOf = (id: string, caseId: string): string => `/meetings/${id}/cases/${caseId}/outcome`;

const faultOf = ({ path, message }: FieldError, form: OutcomeForm): OutcomeFault => ({
  field: fieldOf(path, form),
  text: `${message.charAt(0).toUpperCase()}${message.slice(1)}`,
});
