import { Module } from '@nestjs/common';
import { CaseModule } from '../cases/case.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { AnswerQuestionsController } from './answer-questions.controller.js';
import { AnswerQuestionsService } from './answer-questions.service.js';
import { AssessmentController } from './assessment.controller.js';
import { AssessmentRepository } from './assessment.repository.js';
import { AssessmentsService } from './assessments.service.js';
import { EarlierAnswersService } from './earlier-answers.service.js';
import { InstallationRepository } from './installation.repository.js';

/** The use case: a case goes in, an explained answer comes out, and is kept. */
@Module({
  imports: [CatalogueModule, CaseModule],
  controllers: [AssessmentController, AnswerQuestionsController],
  providers: [
    AssessmentRepository,
    InstallationRepository,
    AssessmentsService,
    AnswerQuestionsService,
    EarlierAnswersService,
  ],
  exports: [AssessmentsService, AnswerQuestionsService, EarlierAnswersService],
})
export class AssessmentModule {}
