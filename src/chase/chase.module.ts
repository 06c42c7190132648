import { Module } from '@nestjs/common';
import { CaseModule } from '../cases/case.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ArrivalRepository } from './arrival.repository.js';
import { ChaseController } from './chase.controller.js';
import { ChaseService } from './chase.service.js';

/** What has been asked for and is not recorded yet, across all cases. */
@Module({
  imports: [CaseModule, CatalogueModule],
  controllers: [ChaseController],
  providers: [ArrivalRepository, ChaseService],
  exports: [ChaseService],
})
export class ChaseModule {}
