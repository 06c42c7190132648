import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { People } from '../../access/people.js';
import type { Person } from '../../access/person.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import type { StoredCase } from '../../cases/case.js';
import { CasesService } from '../../cases/cases.service.js';
import {
  answer,
  ownValueOf,
  readCase,
  readPartialDate,
  type CaseContent,
  type Contradiction,
} from '../../engine/index.js';
import { dayInLondon } from '../../platform/today.js';
import { personActing } from '../who-acts/acting.js';
import { words } from '../words/index.js';
import { ofAnotherDisease } from '../case-tasks/other-disease.js';
import type { Standing } from '../case-tasks/topic-status.js';
import type { Meanwhile } from './case-editing.service.js';
import { merged } from './case-merge.js';
import { printPart, readPart, type Asked, type Held } from './case-part.js';
import type { Naming } from './dictionary.presenter.js';
import { wordIn, type FormValues } from './form-values.js';
import { textChoices } from './text-choices.presenter.js';
import { staleLines } from './page-state.js';

/** What the pages that edit a case share: who acts, what the record disagrees on, and what somebody else wrote meanwhile. */
@Injectable()
export class EditingPages {
  constructor(
    private readonly people: People,
    private readonly cases: CasesService,
    private readonly catalogue: CatalogueService,
  ) {}

  /** Everyone who may act. */
  get everyone(): readonly Person[] {
    return this.people.all;
  }

  /** Whom the form itself names as acting, where it had to ask; the choice is kept as `/who-acts` keeps it. */
  chosen(form: FormValues, reply: FastifyReply): Person | undefined {
    return personActing(undefined, wordIn(form, 'acting'), { people: this.people, reply });
  }

  /** The case as the engine reads it; undefined where the release in force lacks a word of it. */
  contentOf(stored: StoredCase): CaseContent | undefined {
    try {
      return this.cases.readStored(stored);
    } catch {
      return undefined;
    }
  }

  /** What the state of the case's topics is told by. */
  standingOf(stored: StoredCase): Standing {
    const { terms } = this.catalogue.inForce.catalogue.rules;
    const read = readCase(stored.case, terms.diagnoses);
    return {
      held: stored.case,
      contradictions: this.contradictionsOf(stored),
      unreadable: read.ok ? [] : read.problems,
      foreign: ofAnotherDisease(stored.case, terms),
    };
  }

  /** What in the record stands against what, as of today. */
  contradictionsOf(stored: StoredCase): readonly Contradiction[] {
    const content = this.contentOf(stored);
    return content === undefined ? [] : answer(content, today(), this.catalogue.inForce.catalogue.rules).contradictions;
  }

  /** How values of this case are put into words. */
  namingOf(stored: StoredCase): Naming {
    const { catalogue } = this.catalogue.inForce;
    const { terms } = catalogue.rules;
    const content = this.contentOf(stored);
    const texts = textChoices(stored.case, catalogue);
    if (content === undefined) return { terms, texts };
    return { terms, texts, age: ownValueOf('ageAtEvaluation', content, today(), terms).says };
  }

  /** What a page shows where somebody else saved first: what was typed, what they wrote, who and when. */
  late(asked: readonly Asked[], meanwhile: Meanwhile, base: Held, theirs: Held, form: FormValues) {
    const mine = readPart(asked, form, base).values;
    const {
      held,
      both,
      theirs: onlyTheirs,
    } = merged(
      asked.map(({ key }) => key),
      base,
      theirs,
      mine,
    );
    const typed = Object.fromEntries(Object.entries(form).filter(([name]) => name !== 'version'));
    const fresh = printPart(
      asked.filter(({ key }) => onlyTheirs.includes(key)),
      held,
    );
    const isFresh = (name: string) => onlyTheirs.some((key) => name.startsWith(`${key}.`));
    const kept = Object.fromEntries(Object.entries(typed).filter(([name]) => !isFresh(name)));
    const untouched = both.length + onlyTheirs.length === 0 ? [words.record.stale.elsewhere] : [];
    return {
      stored: meanwhile.stored,
      held,
      form: { ...kept, ...fresh },
      stale: staleLines(meanwhile, (id) => this.people.find(id)?.name ?? id, untouched),
      beside: { theirs, both, onlyTheirs },
    };
  }
}

const today = (): number => readPartialDate(dayInLondon())?.earliest ?? 0;
