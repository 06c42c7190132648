import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessments/assessment.module.js';
import { CaseModule } from '../cases/case.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { MeetingModule } from '../meetings/meeting.module.js';
import { CohortCasesService } from './cohort-cases.service.js';
import { CohortController } from './cohort.controller.js';
import { CohortRepository } from './cohort.repository.js';
import { CohortsService } from './cohorts.service.js';

/** Files of many cases for readers outside the hospital. */
@Module({
  imports: [AssessmentModule, CaseModule, CatalogueModule, MeetingModule],
  controllers: [CohortController],
  providers: [CohortCasesService, CohortRepository, CohortsService],
  exports: [CohortsService],
})
export class CohortModule {}
