import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessments/assessment.module.js';
import { CaseModule } from '../cases/case.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { MeetingController } from './meeting.controller.js';
import { MeetingLinesService } from './meeting-lines.service.js';
import { MeetingRepository } from './meeting.repository.js';
import { MeetingsService } from './meetings.service.js';
import { RoomOutcomeController } from './room-outcome.controller.js';
import { RoomOutcomeRepository } from './room-outcome.repository.js';
import { RoomOutcomesService } from './room-outcomes.service.js';

/** Meetings, and the list of cases that each looks at. */
@Module({
  imports: [AssessmentModule, CaseModule, CatalogueModule],
  controllers: [MeetingController, RoomOutcomeController],
  providers: [MeetingRepository, MeetingsService, MeetingLinesService, RoomOutcomeRepository, RoomOutcomesService],
  exports: [MeetingsService, MeetingLinesService, RoomOutcomesService],
})
export class MeetingModule {}
