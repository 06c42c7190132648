import { Body, Get, Param, Post } from '@nestjs/common';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { words } from '../words/index.js';
import { presentCarryOver } from './arrange.presenter.js';
import { dayTyped } from '../forms/day-fields.js';
import { CarryOverForm } from './meeting.forms.js';
import { onceNamed, whoFirst } from './who-first.js';

/** Cases of a meeting carried over to the next. */
@PageController('meetings/:id/carry-over')
export class CarryOverPage {
  constructor(private readonly meetings: MeetingsService) {}

  @Get()
  async show(@Param('id') id: string, @ActingPersonIfNamed() person: Person | undefined): Promise<View | SeeOther> {
    const page = presentCarryOver(await this.meetings.find(id), {});
    return onceNamed(person, `/meetings/${id}/carry-over`, new View('meetings/carry-over', page.title, page));
  }

  @Post()
  async carry(
    @Param('id') id: string,
    @Body() form: CarryOverForm,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    const meeting = await this.meetings.find(id);
    if (person === undefined) return whoFirst(`/meetings/${id}/carry-over`);
    const date = dayTyped(form);
    const cases = (form.case ?? []).filter((one) => meeting.entries.some(({ caseId }) => caseId === one));
    const said = words.arrange;
    const faults = [
      ...(date === undefined || date <= meeting.date ? [{ field: 'day' as const, says: said.notLater }] : []),
      ...(cases.length === 0 ? [{ field: 'case' as const, says: said.noCases }] : []),
    ];
    if (date === undefined || faults.length > 0) {
      const page = presentCarryOver(meeting, { ...form, case: cases }, faults);
      return new View('meetings/carry-over', page.title, page, 400);
    }
    const next = await this.meetings.carryOver(id, { date, cases }, person.id);
    return new SeeOther(`/meetings/${next.id}`);
  }
}
