import { Module } from '@nestjs/common';
import { CaseModule } from '../cases/case.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CaseRouteController } from './case-route.controller.js';
import { CaseRoutesService } from './case-routes.service.js';
import { PanelController } from './panel.controller.js';
import { PanelRepository } from './panel.repository.js';
import { PanelsService } from './panels.service.js';
import { StepRepository } from './step.repository.js';

/** Panels and their sittings, and where each case stands on its routes. */
@Module({
  imports: [CaseModule, CatalogueModule],
  controllers: [PanelController, CaseRouteController],
  providers: [PanelRepository, StepRepository, PanelsService, CaseRoutesService],
  exports: [PanelsService, CaseRoutesService],
})
export class PanelModule {}
