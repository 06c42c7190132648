import { Body, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import type { StoredCase } from '../../cases/case.js';
import { CasesService } from '../../cases/cases.service.js';
import { PageController } from '../page.decorator.js';
import { EditingPages } from '../record/editing-pages.service.js';
import type { FormValues } from '../record/form-values.js';
import { presentFrameOf } from '../record/page-state.js';
import { NO_PROBLEMS } from '../record/problem.presenter.js';
import { SeeOther, View } from '../view.js';
import { words } from '../words/index.js';

/** Deletes a case, after asking. */
@PageController('cases/:id/delete')
export class DeleteCasePage {
  constructor(
    private readonly cases: CasesService,
    private readonly pages: EditingPages,
  ) {}

  @Get()
  async confirm(@Param('id') id: string, @ActingPersonIfNamed() person: Person | undefined): Promise<View | SeeOther> {
    const stored = await this.cases.find(id);
    if (person === undefined) return new SeeOther(`/who-acts?back=/cases/${stored.id}/delete`);
    return view(stored, [], 200);
  }

  @Post()
  async delete(
    @Param('id') id: string,
    @Body() form: FormValues,
    @ActingPersonIfNamed() named: Person | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View | SeeOther> {
    const stored = await this.cases.find(id);
    const person = named ?? this.pages.chosen(form, reply);
    if (person === undefined) return view(stored, this.pages.everyone, 403);
    await this.cases.delete(stored.id, person.id);
    return new SeeOther('/');
  }
}

function view(stored: StoredCase, people: readonly Person[], status: number): View {
  const state = { stored, form: {}, problems: NO_PROBLEMS, stale: [], people };
  const page = presentFrameOf(state, words.tasks.deleteTitle);
  return new View('case-tasks/delete', page.title, { ...page, action: `/cases/${stored.id}/delete` }, status);
}
