import { Body, Get, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { CasesService } from '../../cases/cases.service.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { CaseEditing } from './case-editing.service.js';
import { EditingPages } from './editing-pages.service.js';
import { entryAt, heldOf, type EntryAt } from './entry.js';
import { presentRemoval, topicHref } from './entry.presenter.js';
import { wordIn, type FormValues } from './form-values.js';
import { withoutItem } from './list-form.js';
import type { PageState } from './page-state.js';
import { NO_PROBLEMS, presentProblems } from './problem.presenter.js';

/** Takes an entry out of a list of a case, after asking. */
@PageController('cases/:id/record/:list/item/:item/remove')
export class RemovalPage {
  constructor(
    private readonly cases: CasesService,
    private readonly editing: CaseEditing,
    private readonly pages: EditingPages,
  ) {}

  @Get()
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
    return this.view(at, { stored, form: {}, problems: NO_PROBLEMS, stale: [], people: [] });
  }

  @Post()
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
    if (heldOf(stored.case, at) === undefined) return new SeeOther(topicHref(`/cases/${stored.id}/record`, list));
    const state = { stored, form, problems: NO_PROBLEMS, stale: [], people: [] };
    const person = named ?? this.pages.chosen(form, reply);
    if (person === undefined) return this.view(at, { ...state, people: this.pages.everyone }, 403);
    const mine = { [list]: withoutItem(stored.case[list], item) };
    const saving = await this.editing.save(stored, Number(wordIn(form, 'version')), mine, person.id);
    if (saving.is === 'saved') return new SeeOther(topicHref(`/cases/${stored.id}/record`, list));
    if (saving.is === 'stale')
      return this.view(at, { ...state, ...this.pages.late([], saving.meanwhile, {}, {}, form) }, 412);
    const problems = presentProblems(saving.problems, { prefix: 'case', asked: [], nodes: {}, form });
    return this.view(at, { ...state, problems }, 400);
  }

  private view(at: EntryAt, state: PageState, status = 200): View {
    const page = presentRemoval(at, state, this.pages.namingOf(state.stored));
    return new View('record/remove', page.title, page, status);
  }
}
