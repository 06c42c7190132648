import { Module } from '@nestjs/common';
import { CaseModule } from '../cases/case.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { AssessmentController } from './assessment.controller.js';
import { AssessmentRepository } from './assessment.repository.js';
import { AssessmentsService } from './assessments.service.js';
import { InstallationRepository } from './installation.repository.js';

/** The use case: a case goes in, an explained answer comes out, and is kept. */
@Module({
  imports: [CatalogueModule, CaseModule],
  controllers: [AssessmentController],
  providers: [AssessmentRepository, InstallationRepository, AssessmentsService],
  exports: [AssessmentsService],
})
export class AssessmentModule {}
