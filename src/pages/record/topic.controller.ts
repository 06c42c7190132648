import { Body, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import type { Person } from '../../access/person.js';
import { CasesService } from '../../cases/cases.service.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { CaseEditing, type Saving } from './case-editing.service.js';
import { askedOf, printPart, readPart, type ReadPart } from './case-part.js';
import { EditingPages } from './editing-pages.service.js';
import { wordIn, type FormValues } from './form-values.js';
import { NO_PROBLEMS, presentProblems } from './problem.presenter.js';
import { thenQuery } from './record-href.js';
import { moreIn, RecordQuery, type Then } from './record.query.js';
import { presentTopic } from './topic.presenter.js';
import { TOPICS, type Topic } from './topics.js';

type State = Parameters<typeof presentTopic>[1];

/** One topic of a case, to be recorded. */
@PageController('cases/:id/record/:topic')
export class TopicPage {
  constructor(
    private readonly cases: CasesService,
    private readonly editing: CaseEditing,
    private readonly pages: EditingPages,
  ) {}

  @Get()
  async show(
    @Param('id') id: string,
    @Param('topic') name: string,
    @Query() query: RecordQuery,
    @ActingPersonIfNamed() person: Person | undefined,
  ): Promise<View | SeeOther> {
    const topic = topicNamed(name);
    const stored = await this.cases.find(id);
    if (person === undefined)
      return new SeeOther(`/who-acts?back=/cases/${stored.id}/record/${topic.id}${thenQuery(query.then)}`);
    const form = printPart(askedOf(topic), stored.case);
    return this.view(topic, { stored, form, problems: NO_PROBLEMS, stale: [], people: [], held: stored.case }, query);
  }

  @Post()
  async save(
    @Param('id') id: string,
    @Param('topic') name: string,
    @Query() { then }: RecordQuery,
    @Body() form: FormValues,
    @ActingPersonIfNamed() named: Person | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View | SeeOther> {
    const topic = topicNamed(name);
    const stored = await this.cases.find(id);
    const read = readPart(askedOf(topic), form, stored.case);
    const state = { stored, form, problems: NO_PROBLEMS, stale: [], people: [], held: stored.case };
    const asked = then === undefined ? {} : { then };
    const person = named ?? this.pages.chosen(form, reply);
    if (person === undefined) return this.view(topic, { ...state, people: this.pages.everyone }, asked, 403);
    const saving = await this.editing.save(stored, Number(wordIn(form, 'version')), read.values, person.id);
    if (saving.is !== 'saved') return this.refused(topic, state, saving, { read, asked });
    const entry = entryAsked(form, topic);
    if (entry !== undefined) return new SeeOther(`/cases/${stored.id}/record/${entry}`);
    return new SeeOther(afterSaving(stored.id, topic, moreIn(form), then));
  }

  /** The page again with what was typed: what is wrong with it, or what somebody else wrote meanwhile. */
  private refused(
    topic: Topic,
    state: State,
    saving: Exclude<Saving, { is: 'saved' }>,
    beside: { readonly read: ReadPart; readonly asked: RecordQuery },
  ): View {
    const { form } = state;
    const { read, asked: query } = beside;
    const asked = askedOf(topic);
    if (saving.is === 'refused') {
      const problems = presentProblems(saving.problems, { prefix: 'case', asked, nodes: read.nodes, form });
      return this.view(topic, { ...state, problems }, query, 400);
    }
    const { stored, base } = saving.meanwhile;
    return this.view(
      topic,
      { ...state, ...this.pages.late(asked, saving.meanwhile, base, stored.case, form) },
      query,
      412,
    );
  }

  private view(topic: Topic, state: State, query: RecordQuery, status = 200): View {
    const around = {
      contradictions: this.pages.contradictionsOf(state.stored),
      naming: this.pages.namingOf(state.stored),
      asked: { everyPart: query.parts === 'all', more: query.more?.split(',') ?? [], then: query.then },
    };
    const page = presentTopic(topic, state, around);
    return new View('record/topic', page.title, page, status);
  }
}

/** The same page again where a control is to get one record more; else the page that sent for it, or the task list. */
function afterSaving(id: string, topic: Topic, more: readonly string[], then: Then | undefined): string {
  const here = `/cases/${id}/record/${topic.id}`;
  if (more.length > 0) return `${here}?more=${more.join(',')}${then === undefined ? '' : `&then=${then}`}`;
  return then === undefined ? `/cases/${id}#${topic.id}` : `/cases/${id}/${then}`;
}

/** The topic of that id. */
function topicNamed(name: string): Topic {
  const topic = (TOPICS as readonly Topic[]).find(({ id }) => id === name);
  if (topic === undefined) throw new NotFoundException();
  return topic;
}

/** The page of an entry that a button of the form goes on to, behind `/record/`: one more of a list, or one of those it holds. */
function entryAsked(form: FormValues, topic: Topic): string | undefined {
  const isAsked = (list: string) => askedOf(topic).some(({ key }) => key === list);
  const added = wordIn(form, 'add');
  if (isAsked(added)) return `${added}/add`;
  const opened = wordIn(form, 'open');
  const [list = ''] = opened.split('/');
  return isAsked(list) && /^\w+\/item\/[a-z][a-z0-9-]*(\/remove)?$/.test(opened) ? opened : undefined;
}
