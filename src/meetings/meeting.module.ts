import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessments/assessment.module.js';
import { CaseModule } from '../cases/case.module.js';
import { MeetingController } from './meeting.controller.js';
import { MeetingLinesService } from './meeting-lines.service.js';
import { MeetingRepository } from './meeting.repository.js';
import { MeetingsService } from './meetings.service.js';

/** Meetings, and the list of cases that each looks at. */
@Module({
  imports: [AssessmentModule, CaseModule],
  controllers: [MeetingController],
  providers: [MeetingRepository, MeetingsService, MeetingLinesService],
  exports: [MeetingsService, MeetingLinesService],
})
export class MeetingModule {}
