import { Body, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import { People } from '../../access/people.js';
import type { Person } from '../../access/person.js';
import { CasesService } from '../../cases/cases.service.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { dayInLondon } from '../../platform/today.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { personActing } from '../who-acts/acting.js';
import { words } from '../words/index.js';
import { NewCaseForm } from './new-case.form.js';
import { presentNewCase } from './new-case.presenter.js';
import { readNewCase, type FormFault } from './new-case.reading.js';

/** Starts a case with the least that is needed; the rest is recorded topic by topic. */
@PageController('cases/new')
export class NewCasePage {
  constructor(
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
    private readonly people: People,
  ) {}

  @Get()
  show(@ActingPersonIfNamed() person: Person | undefined): View {
    return this.page({}, [], person);
  }

  @Post()
  async start(
    @Body() form: NewCaseForm,
    @ActingPersonIfNamed() named: Person | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View | SeeOther> {
    const person = personActing(named, form.person, { people: this.people, reply });
    const read = readNewCase(form, dayInLondon(), this.terms.diagnoses);
    const nobody = person === undefined ? [{ field: 'person', text: words.whoActs.missing }] : [];
    if (!read.ok || person === undefined) return this.page(form, [...nobody, ...(read.ok ? [] : read.faults)], named);
    const { id } = await this.cases.create(read.raw, person.id);
    return new SeeOther(`/cases/${id}`);
  }

  private page(form: NewCaseForm, faults: readonly FormFault[], person: Person | undefined): View {
    const diseases = this.terms.diagnoses.map((code) => ({ code, title: this.terms.titleOf(code) }));
    const page = presentNewCase(form, faults, { diseases, person, people: this.people.all });
    return new View('new-case/new-case', page.title, page, faults.length > 0 ? 400 : 200);
  }

  private get terms() {
    return this.catalogue.inForce.catalogue.rules.terms;
  }
}
