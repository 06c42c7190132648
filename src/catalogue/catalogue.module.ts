import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueService } from './catalogue.service.js';
import { GuideController } from './guide.controller.js';
import { GuideService } from './guide.service.js';
import { LibraryService } from './library.service.js';
import { ReleaseLoading } from './release-loading.js';
import { ReleaseController } from './release.controller.js';
import { ReleaseRepository } from './release.repository.js';

/** What the sources say, as releases that answers refer to. */
@Module({
  controllers: [CatalogueController, GuideController, ReleaseController],
  providers: [ReleaseRepository, ReleaseLoading, CatalogueService, LibraryService, GuideService],
  exports: [CatalogueService, LibraryService, GuideService],
})
export class CatalogueModule {}
