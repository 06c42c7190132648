import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessments/assessment.module.js';
import { CaseModule } from '../cases/case.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { PackModule } from '../packs/pack.module.js';
import { Config } from '../platform/config.js';
import { ErrorPages } from '../platform/error-pages.js';
import { AboutPage } from './about/about.controller.js';
import { AnswerPage } from './answer/answer.controller.js';
import { AssetsController } from './assets/assets.controller.js';
import { CataloguePage } from './catalogue/catalogue-page.controller.js';
import { ChangesPage } from './changes/changes.controller.js';
import { DatesPage } from './dates/dates.controller.js';
import { CaseExportController } from './case-tasks/case-export.controller.js';
import { DeleteCasePage } from './case-tasks/delete.controller.js';
import { TasksPage } from './case-tasks/tasks.controller.js';
import { ErrorPage } from './error/error-page.js';
import { FamilyPage } from './family/family.controller.js';
import { GuidePage } from './guide/guide-page.controller.js';
import { HomePage } from './home/home.controller.js';
import { ImportCasesPage } from './import-cases/import-cases.controller.js';
import { TemplatesController } from './import-cases/templates.controller.js';
import { NewCasePage } from './new-case/new-case.controller.js';
import { PanelModule } from '../panels/panel.module.js';
import { CaseRoutesPage } from './case-routes/case-routes.controller.js';
import { PanelsPage } from './case-routes/panels.controller.js';
import { ChaseModule } from '../chase/chase.module.js';
import { ChasePage } from './chase/chase.controller.js';
import { CohortModule } from '../cohort/cohort.module.js';
import { MeetingModule } from '../meetings/meeting.module.js';
import { LetterModule } from '../letters/letter.module.js';
import { LettersPage } from './letters/letters.controller.js';
import { CohortPage } from './cohort/cohort.controller.js';
import { ArrangePage } from './meetings/arrange.controller.js';
import { CarryOverPage } from './meetings/carry-over.controller.js';
import { DeleteMeetingPage } from './meetings/delete.controller.js';
import { MeetingPage } from './meetings/meeting.controller.js';
import { MeetingsPage } from './meetings/meetings.controller.js';
import { MeetingSheetController } from './meetings/sheet.controller.js';
import { CaseMeetingsPage } from './outcome/case-meetings.controller.js';
import { OutcomePage } from './outcome/outcome.controller.js';
import { PackPage } from './pack/pack.controller.js';
import { readSiteLogo, SiteLogo } from './layout/site-logo.js';
import { PageRenderer } from './page.renderer.js';
import { PreparePage } from './prepare/prepare.controller.js';
import { CaseEditing } from './record/case-editing.service.js';
import { EditingPages } from './record/editing-pages.service.js';
import { EntryPage } from './record/entry.controller.js';
import { RemovalPage } from './record/removal.controller.js';
import { TopicPage } from './record/topic.controller.js';
import { SourcesPage } from './sources/sources.controller.js';
import { WhatIfPage } from './what-if/what-if.controller.js';
import { WhoActsPage } from './who-acts/who-acts.controller.js';

/** What people read: one folder a page, with its controller, presenter and template. */
@Module({
  imports: [
    AssessmentModule,
    CaseModule,
    CatalogueModule,
    ChaseModule,
    LetterModule,
    CohortModule,
    MeetingModule,
    PanelModule,
    PackModule,
  ],
  controllers: [
    AboutPage,
    AnswerPage,
    AssetsController,
    CaseExportController,
    CataloguePage,
    ChangesPage,
    DatesPage,
    DeleteCasePage,
    EntryPage,
    FamilyPage,
    GuidePage,
    HomePage,
    ImportCasesPage,
    NewCasePage,
    CaseRoutesPage,
    PanelsPage,
    ChasePage,
    LettersPage,
    MeetingsPage,
    ArrangePage,
    CohortPage,
    CarryOverPage,
    MeetingSheetController,
    MeetingPage,
    DeleteMeetingPage,
    OutcomePage,
    CaseMeetingsPage,
    PackPage,
    PreparePage,
    RemovalPage,
    SourcesPage,
    TasksPage,
    TemplatesController,
    TopicPage,
    WhatIfPage,
    WhoActsPage,
  ],
  providers: [
    {
      provide: SiteLogo,
      inject: [Config],
      useFactory: ({ siteLogo, siteName }: Config) => readSiteLogo(siteLogo, siteName),
    },
    CaseEditing,
    EditingPages,
    PageRenderer,
    { provide: ErrorPages, useClass: ErrorPage },
  ],
})
export class PagesModule {}
