import { Body, Get, Post, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import { People } from '../../access/people.js';
import type { Person } from '../../access/person.js';
import { ArrivalBodyDto } from '../../chase/chase.dto.js';
import { NotRequested } from '../../chase/chase.problem.js';
import { ChaseService } from '../../chase/chase.service.js';
import { dayInLondon } from '../../platform/today.js';
import { whoFirst } from '../meetings/who-first.js';
import { PageController } from '../page.decorator.js';
import { recordHref } from '../record/record-href.js';
import { SeeOther, View } from '../view.js';
import { GROUPINGS, presentChase, type Grouping } from './chase.presenter.js';

class ChaseQuery {
  @IsOptional()
  @IsIn(GROUPINGS, { message: `must be one of ${GROUPINGS.join(', ')}` })
  readonly by?: Grouping;
}

/** What has been asked for across all cases; what has arrived is marked, and recorded at once. */
@PageController('chase')
export class ChasePage {
  constructor(
    private readonly chase: ChaseService,
    private readonly people: People,
  ) {}

  @Get()
  async show(@Query() { by = 'from' }: ChaseQuery): Promise<View> {
    const list = await this.chase.list(dayInLondon());
    const page = presentChase(list, by, (person) => this.people.find(person)?.name ?? person);
    return new View('chase/chase', page.title, page);
  }

  @Post('arrived')
  async arrived(
    @Body() { caseId, key }: ArrivalBodyDto,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<SeeOther> {
    if (person === undefined) return whoFirst('/chase');
    const today = dayInLondon();
    try {
      await this.chase.arrived({ caseId, key, day: today }, { person: person.id, today });
    } catch (error) {
      // Somebody recorded it meanwhile: the list says what is left.
      if (error instanceof NotRequested) return new SeeOther('/chase');
      throw error;
    }
    return new SeeOther(recordHref(caseId, key));
  }
}
