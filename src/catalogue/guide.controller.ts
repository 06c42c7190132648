import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page } from '../platform/page.js';
import { Lists, ShowsOne } from './catalogue.decorator.js';
import { AsOfQuery, CatalogueQuery } from './catalogue.query.dto.js';
import { CautionDto, CautionPageDto, DiscussionPointDto, DiscussionPointPageDto } from './guide.dto.js';
import { FactorDto, FactorPageDto, PhaseDto, PhasePageDto, ResourceDto, ResourcePageDto } from './guide.dto.js';
import { GuideService } from './guide.service.js';
import { PathwayDto, PathwayPageDto, RouteDto, RoutePageDto } from './route.dto.js';

@ApiTags('guide')
@Controller('api/v1')
export class GuideController {
  constructor(private readonly guide: GuideService) {}

  @Get('routes')
  @Lists('routes', 'the ways by which a case is looked at by others', RoutePageDto)
  routes(@Query() query: CatalogueQuery): Page<RouteDto> {
    return this.guide.page('routes', query);
  }

  @Get('routes/:id')
  @ShowsOne('route', 'one way by which a case is looked at by others', RouteDto, 'route-mdt')
  route(@Param('id') id: string, @Query() query: AsOfQuery): RouteDto {
    return this.guide.one('routes', id, query);
  }

  @Get('pathways')
  @Lists('pathways', 'what each source says about order and exceptions', PathwayPageDto)
  pathways(@Query() query: CatalogueQuery): Page<PathwayDto> {
    return this.guide.page('pathways', query);
  }

  @Get('pathways/:id')
  @ShowsOne('pathway', 'what one source says about order and exceptions', PathwayDto, 'pathway-s1')
  pathway(@Param('id') id: string, @Query() query: AsOfQuery): PathwayDto {
    return this.guide.one('pathways', id, query);
  }

  @Get('phases')
  @Lists('phases', 'the phases and kinds of study, explained', PhasePageDto)
  phases(@Query() query: CatalogueQuery): Page<PhaseDto> {
    return this.guide.page('phases', query);
  }

  @Get('phases/:id')
  @ShowsOne('phase', 'one phase or kind of study, explained', PhaseDto, 'phase-early')
  phase(@Param('id') id: string, @Query() query: AsOfQuery): PhaseDto {
    return this.guide.one('phases', id, query);
  }

  @Get('factors')
  @Lists('factors', 'what bears on a choice and has no cut-off', FactorPageDto)
  factors(@Query() query: CatalogueQuery): Page<FactorDto> {
    return this.guide.page('factors', query);
  }

  @Get('factors/:id')
  @ShowsOne('factor', 'one thing that bears on a choice and has no cut-off', FactorDto, 'factor-mycn')
  factor(@Param('id') id: string, @Query() query: AsOfQuery): FactorDto {
    return this.guide.one('factors', id, query);
  }

  @Get('discussion-points')
  @Lists('discussion-points', 'what to ask, to explain or to raise', DiscussionPointPageDto)
  discussionPoints(@Query() query: CatalogueQuery): Page<DiscussionPointDto> {
    return this.guide.page('discussionPoints', query);
  }

  @Get('discussion-points/:id')
  @ShowsOne('discussion-point', 'one thing to ask, to explain or to raise', DiscussionPointDto, 'question-options')
  discussionPoint(@Param('id') id: string, @Query() query: AsOfQuery): DiscussionPointDto {
    return this.guide.one('discussionPoints', id, query);
  }

  @Get('cautions')
  @Lists('cautions', 'the warnings that sources give', CautionPageDto)
  cautions(@Query() query: CatalogueQuery): Page<CautionDto> {
    return this.guide.page('cautions', query);
  }

  @Get('cautions/:id')
  @ShowsOne('caution', 'one warning that a source gives', CautionDto, 'caution-experimental')
  caution(@Param('id') id: string, @Query() query: AsOfQuery): CautionDto {
    return this.guide.one('cautions', id, query);
  }

  @Get('resources')
  @Lists('resources', 'where to turn, each with its state on a day', ResourcePageDto)
  resources(@Query() query: CatalogueQuery): Page<ResourceDto> {
    return this.guide.page('resources', query);
  }

  @Get('resources/:id')
  @ShowsOne('resource', 'one place to turn, with its state on a day', ResourceDto, 'resource-macmillan')
  resource(@Param('id') id: string, @Query() query: AsOfQuery): ResourceDto {
    return this.guide.one('resources', id, query);
  }
}
