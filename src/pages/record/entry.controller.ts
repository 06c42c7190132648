import { Body, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { ATTRIBUTES, type Attribute } from '../../engine/index.js';
import { CasesService } from '../../cases/cases.service.js';
import { dayInLondon } from '../../platform/today.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { CaseEditing } from './case-editing.service.js';
import { askedOfEntry, printPart, readPart, type Held } from './case-part.js';
import { EditingPages } from './editing-pages.service.js';
import { presentEntry, presentRemoval, topicHref, type EntryAt } from './entry.presenter.js';
import { wordIn, type FormValues } from './form-values.js';
import { freeId, withItem, withoutItem } from './list-form.js';
import { listOf, type PrintedItem } from './printed-record.js';
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
    const held = item === undefined ? newEntry(list, person, query) : heldOf(stored.case, at);
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
    const asked = askedOfEntry(list, at.shape);
    const read = readPart(asked, form, held);
    const entry = entryOf(list, at, stored.case, { ...held, ...read.values }, person);
    const next = withItem(stored.case[list], entry);
    const saving = await this.editing.save(stored, Number(wordIn(form, 'version')), { [list]: next }, person.id);
    if (saving.is === 'refused') {
      const prefix = pathOf(list, next, entry.id);
      const problems = presentProblems(saving.problems, { prefix, asked, nodes: read.nodes, form });
      return this.view(at, { ...state, person, problems }, {}, 400);
    }
    if (saving.is === 'stale') {
      const { stored: newest, base } = saving.meanwhile;
      const [before, theirs] = [heldOf(base, at) ?? {}, heldOf(newest.case, at) ?? {}];
      const late = this.pages.late(asked, saving.meanwhile, before, theirs, form);
      return this.view(at, { ...state, ...late, person }, {}, 412);
    }
    const more = moreIn(form);
    if (more.length === 0) return new SeeOther(topicHref(`/cases/${id}/record`, list));
    return new SeeOther(`/cases/${id}/record/${list}/item/${entry.id}?more=${more.join(',')}`);
  }

  @Get('item/:item/remove')
  async confirm(
    @Param('id') id: string,
    @Param('list') list: string,
    @Param('item') item: string,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    const at = entryAt(list, item);
    const stored = await this.cases.find(id);
    if (heldOf(stored.case, at) === undefined) throw new NotFoundException();
    const path = `/cases/${stored.id}/record/${list}/item/${item}/remove`;
    if (person === undefined) return new SeeOther(`/who-acts?back=${path}`);
    return this.removal(at, { stored, form: {}, problems: NO_PROBLEMS, stale: [], people: [] });
  }

  @Post('item/:item/remove')
  async remove(
    @Param('id') id: string,
    @Param('list') list: string,
    @Param('item') item: string,
    @Body() form: FormValues,
    @ActingPersonIfNamed() named: Person | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View | SeeOther> {
    const at = entryAt(list, item);
    const stored = await this.cases.find(id);
    const state = { stored, form, problems: NO_PROBLEMS, stale: [], people: [] };
    const person = named ?? this.pages.chosen(form, reply);
    if (person === undefined) return this.removal(at, { ...state, people: this.pages.everyone }, 403);
    const mine = { [list]: withoutItem(stored.case[list], item) };
    const saving = await this.editing.save(stored, Number(wordIn(form, 'version')), mine, person.id);
    if (saving.is === 'refused') {
      const problems = presentProblems(saving.problems, { prefix: 'case', asked: [], nodes: {}, form });
      return this.removal(at, { ...state, problems }, 400);
    }
    if (saving.is === 'stale') {
      const late = this.pages.late([], saving.meanwhile, {}, {}, form);
      return this.removal(at, { ...state, ...late }, 412);
    }
    return new SeeOther(topicHref(`/cases/${id}/record`, list));
  }

  private view(at: EntryAt, state: State, query: RecordQuery, status = 200): View {
    const asked = { everyPart: query.parts === 'all', more: query.more?.split(',') ?? [] };
    const page = presentEntry(at, state, { naming: this.pages.namingOf(state.stored), asked });
    return new View('record/entry', page.title, page, status);
  }

  private removal(at: EntryAt, state: Parameters<typeof presentRemoval>[1], status = 200): View {
    const page = presentRemoval(at, state, this.pages.namingOf(state.stored));
    return new View('record/remove', page.title, page, status);
  }
}

function entryAt(list: string, id: string | undefined): EntryAt {
  const shape = Object.entries<Attribute>(ATTRIBUTES).find(([key]) => key === list)?.[1];
  if (shape?.type !== 'list') throw new NotFoundException();
  return { list, shape, id };
}

function heldOf(held: Held, { list, id }: EntryAt): PrintedItem | undefined {
  return listOf(held[list]).items.find((item) => item.id === id);
}

/** A judgement begins with who makes it, as what, and today; any other entry begins empty. */
function newEntry(list: string, { roles }: Person, { on }: RecordQuery): Held {
  return list === 'judgements' ? { on, role: roles.join(', '), date: dayInLondon() } : {};
}

function entryOf(list: string, at: EntryAt, held: Held, fields: Held, person: Person): PrintedItem {
  const said = Object.entries(fields).filter(([key, value]) => key !== 'id' && value !== undefined);
  const by = list === 'judgements' ? { by: person.id } : {};
  return { id: at.id ?? freeId(held[list], at.shape.idPrefix), ...Object.fromEntries(said), ...by };
}

/** The path under which the reader of the case names an entry. */
function pathOf(list: string, next: unknown, id: string): string {
  const index = listOf(next).items.findIndex((one) => one.id === id);
  return `case.${list}${Array.isArray(next) ? '' : '.items'}[${index}]`;
}
