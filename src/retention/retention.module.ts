import { Module } from '@nestjs/common';
import { CaseModule } from '../cases/case.module.js';
import { CaseExportController } from './case-export.controller.js';
import { CaseExportRepository } from './case-export.repository.js';
import { CaseExportService } from './case-export.service.js';
import { RetentionRepository } from './retention.repository.js';
import { RetentionService } from './retention.service.js';

/** How a case leaves: given out whole, or removed by the rule of the site. */
@Module({
  imports: [CaseModule],
  controllers: [CaseExportController],
  providers: [CaseExportRepository, CaseExportService, RetentionRepository, RetentionService],
  exports: [RetentionService],
})
export class RetentionModule {}
