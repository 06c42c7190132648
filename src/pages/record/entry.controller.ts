import { Body, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { CasesService } from '../../cases/cases.service.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { CaseEditing, type Saving } from './case-editing.service.js';
import { askedOfEntry, printPart, readPart } from './case-part.js';
import { EditingPages } from './editing-pages.service.js';
import { entryAt, entryOf, heldOf, newEntry, pathOf, type EntryAt } from './entry.js';
import { presentEntry, topicHref } from './entry.presenter.js';
import { wordIn, type FormValues } from './form-values.js';
import { withItem } from './list-form.js';
import { NO_PROBLEMS, presentProblems } from './problem.presenter.js';
import { moreIn, RecordQuery } from './record.query.js';

type State = Parameters<typeof presentEntry>[1];

/** One entry of a list of a case: a relapse, a test, a treatment. */
@PageController('cases/:id/record/:list')
export class EntryPage {
  constructor(
    private readonly cases: CasesService,
    private readonly editing: CaseEditing,
    private readonly pages: EditingPages,
  ) {}

  @Get(['add', 'item/:item'])
  async show(
    @Param('id') id: string,
    @Param('list') list: string,
    @Param('item') item: string | undefined,
    @Query() query: RecordQuery,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    const at = entryAt(list, item);
    const stored = await this.cases.find(id);
    const path = item === undefined ? 'add' : `item/${item}`;
    if (person === undefined) return new SeeOther(`/who-acts?back=/cases/${stored.id}/record/${list}/${path}`);
    const held = item === undefined ? newEntry(list, person, query.on) : heldOf(stored.case, at);
    if (held === undefined) throw new NotFoundException();
    const form = printPart(askedOfEntry(list, at.shape), held);
    return this.view(at, { stored, form, problems: NO_PROBLEMS, stale: [], people: [], held, person }, query);
  }

  @Post(['add', 'item/:item'])
  async save(
    @Param('id') id: string,
    @Param('list') list: string,
    @Param('item') item: string | undefined,
    @Body() form: FormValues,
    @ActingPersonIfNamed() named: Person | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View | SeeOther> {
    const at = entryAt(list, item);
    const stored = await this.cases.find(id);
    const held = heldOf(stored.case, at) ?? {};
    const state = { stored, form, problems: NO_PROBLEMS, stale: [], people: [], held };
    const person = named ?? this.pages.chosen(form, reply);
    if (person === undefined) return this.view(at, { ...state, people: this.pages.everyone }, {}, 403);
    const { values } = readPart(askedOfEntry(list, at.shape), form, held);
    const entry = entryOf(at, stored.case, { ...held, ...values }, person);
    const next = withItem(stored.case[list], entry);
    const saving = await this.editing.save(stored, Number(wordIn(form, 'version')), { [list]: next }, person.id);
    const [base, more] = [`/cases/${stored.id}/record`, moreIn(form)];
    if (saving.is !== 'saved') return this.refused(at, { ...state, person }, saving, pathOf(list, next, entry.id));
    if (more.length === 0) return new SeeOther(topicHref(base, list));
    return new SeeOther(`${base}/${list}/item/${entry.id}?more=${more.join(',')}`);
  }

  /** The page again with what was typed: what is wrong with it, or what somebody else wrote meanwhile. */
  private refused(at: EntryAt, state: State, saving: Exclude<Saving, { is: 'saved' }>, prefix: string): View {
    const asked = askedOfEntry(at.list, at.shape);
    if (saving.is === 'refused') {
      const { nodes } = readPart(asked, state.form, state.held);
      const problems = presentProblems(saving.problems, { prefix, asked, nodes, form: state.form });
      return this.view(at, { ...state, problems }, {}, 400);
    }
    const { stored, base } = saving.meanwhile;
    const [before, theirs] = [heldOf(base, at) ?? {}, heldOf(stored.case, at) ?? {}];
    return this.view(
      at,
      { ...state, ...this.pages.late(asked, saving.meanwhile, before, theirs, state.form) },
      {},
      412,
    );
  }

  private view(at: EntryAt, state: State, query: RecordQuery, status = 200): View {
    const asked = { everyPart: query.parts === 'all', more: query.more?.split(',') ?? [] };
    const page = presentEntry(at, state, { naming: this.pages.namingOf(state.stored), asked });
    return new View('record/entry', page.title, page, status);
  }
}
