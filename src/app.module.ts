import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessModule } from './access/access.module.js';
import { AssessmentModule } from './assessments/assessment.module.js';
import { CaseModule } from './cases/case.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { ChaseModule } from './chase/chase.module.js';
import { LetterModule } from './letters/letter.module.js';
import { CohortModule } from './cohort/cohort.module.js';
import { MeetingModule } from './meetings/meeting.module.js';
import { PackModule } from './packs/pack.module.js';
import { PanelModule } from './panels/panel.module.js';
import { PagesModule } from './pages/pages.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { KnownQueryGuard } from './platform/known-query.guard.js';

/** The whole application, as one list; the machine room under it comes with `createApp`. */
@Module({
  imports: [
    AccessModule, // who acts
    CatalogueModule, // what the sources say
    CaseModule, // what is recorded
    AssessmentModule, // the one put to the other
    ChaseModule, // what is awaited, and from whom
    MeetingModule, // who looks at it together, and when
    LetterModule, // who is told of it, in a draft
    CohortModule, // what leaves of a list, for others
    PackModule, // the paper that goes before a panel
    PanelModule, // who else is asked, and what has come of it
    RetentionModule, // how a case leaves
    PagesModule, // what people read of all that
  ],
  providers: [{ provide: APP_GUARD, useClass: KnownQueryGuard }],
})
export class AppModule {}
