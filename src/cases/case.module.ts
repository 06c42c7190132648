import { Module, type OnModuleInit } from '@nestjs/common';
import { useContainer } from 'class-validator';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CaseConstraint } from './case.constraint.js';
import { CaseController } from './case.controller.js';
import { CaseImportController } from './case-import.controller.js';
import { CaseImportService } from './case-import.service.js';
import { CaseRepository } from './case.repository.js';
import { CasesService } from './cases.service.js';
import { MadeUpCases } from './made-up-cases.js';

/** Pseudonymous cases. */
@Module({
  imports: [CatalogueModule],
  controllers: [CaseImportController, CaseController],
  providers: [CaseRepository, CasesService, CaseImportService, CaseConstraint, MadeUpCases],
  exports: [CasesService, CaseImportService],
})
export class CaseModule implements OnModuleInit {
  constructor(private readonly constraint: CaseConstraint) {}

  // class-validator makes its constraints itself; this hands it ours, which needs the catalogue.
  onModuleInit(): void {
    const get = (wanted: unknown): unknown => (wanted === CaseConstraint ? this.constraint : undefined);
    useContainer({ get: get as never }, { fallback: true });
  }
}
