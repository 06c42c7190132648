import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessments/assessment.module.js';
import { CaseModule } from '../cases/case.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { PackController } from './pack.controller.js';
import { PacksService } from './packs.service.js';

/** The paper that goes before a panel. */
@Module({
  imports: [AssessmentModule, CaseModule, CatalogueModule],
  controllers: [PackController],
  providers: [PacksService],
  exports: [PacksService],
})
export class PackModule {}
