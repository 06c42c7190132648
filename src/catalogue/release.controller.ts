import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PageQuery } from '../platform/page.dto.js';
import type { Page } from '../platform/page.js';
import { Lists, ShowsOne } from './catalogue.decorator.js';
import { LibraryService } from './library.service.js';
import { ReleaseDto, ReleasePageDto } from './release.dto.js';

@ApiTags('catalogue')
@Controller('api/v1/releases')
export class ReleaseController {
  constructor(private readonly library: LibraryService) {}

  @Get()
  @Lists('releases', 'the releases of the catalogue, the newest first', ReleasePageDto)
  releases(@Query() query: PageQuery): Promise<Page<ReleaseDto>> {
    return this.library.releases(query);
  }

  @Get(':id')
  @ShowsOne('release', 'one release', ReleaseDto, '1f3a9c0d5b7e2a4866d1c3f0e9b8a7d6c5f4e3d2b1a09f8e7d6c5b4a39281706')
  release(@Param('id') id: string): Promise<ReleaseDto> {
    return this.library.release(id);
  }
}
