import { Body, Get, Post, Query, Res } from '@nestjs/common';
import { IsOptional, IsString, Matches } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import { People } from '../../access/people.js';
import type { Person } from '../../access/person.js';
import { PageController } from '../page.decorator.js';
import { SeeOther, View } from '../view.js';
import { keepPerson } from './acting.js';
import { presentWhoActs } from './who-acts.presenter.js';

/** An address of ours to come back to. */
const OWN_PATH = /^\/(?!\/)[\w/.~-]{0,200}(?:\?then=[a-z]{1,20})?$/;

class BackQuery {
  @IsOptional()
  @Matches(OWN_PATH, { message: 'must be a page of this service' })
  readonly back?: string;
}

class WhoActsForm extends BackQuery {
  @IsOptional()
  @IsString()
  readonly person?: string;
}

/** Says who acts. A choice from a register, kept in a cookie; it is not authentication, and the page says so. */
@PageController('who-acts')
export class WhoActsPage {
  constructor(private readonly people: People) {}

  @Get()
  show(@Query() { back = '/' }: BackQuery, @ActingPersonIfNamed() person: Person | undefined): View {
    const page = presentWhoActs(this.people.all, person?.id, back, false);
    return new View('who-acts/who-acts', page.title, page);
  }

  @Post()
  choose(
    @Body() { person, back = '/' }: WhoActsForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): View | SeeOther {
    const chosen = person === undefined ? undefined : this.people.find(person);
    if (chosen === undefined) {
      const page = presentWhoActs(this.people.all, undefined, back, true);
      return new View('who-acts/who-acts', page.title, page, 422);
    }
    keepPerson(chosen, reply);
    return new SeeOther(back);
  }
}
