import { Module } from '@nestjs/common';
import { CaseModule } from '../cases/case.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { MeetingModule } from '../meetings/meeting.module.js';
import { LetterController } from './letter.controller.js';
import { LettersService } from './letters.service.js';

/** Drafts of letters after a meeting. */
@Module({
  imports: [CaseModule, CatalogueModule, MeetingModule],
  controllers: [LetterController],
  providers: [LettersService],
  exports: [LettersService],
})
export class LetterModule {}
