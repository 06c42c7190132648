import { Body, Controller, Get, Headers, Param, Post, Put, Query, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ActingPerson } from '../access/acting-person.decorator.js';
import type { Person } from '../access/person.js';
import { EtagInterceptor } from '../cases/etag.interceptor.js';
import { PageQuery } from '../platform/page.dto.js';
import { pageOf, type Page } from '../platform/page.js';
import { IfMatchOf, PanelOperation, RouteParam, SittingParam, versionHeader } from './panel.decorator.js';
import { PanelDto, PanelPageDto, SittingBodyDto, SittingDto } from './panel.dto.js';
import { PanelsService } from './panels.service.js';

const withEtag = new EtagInterceptor();

@ApiTags('panels')
@Controller('api/v1/panels')
export class PanelController {
  constructor(private readonly panels: PanelsService) {}

  @Get()
  @PanelOperation(
    {
      operationId: 'list-panels',
      summary: 'List the routes of the catalogue with their sittings',
      description: 'The catalogue says what a route is; when it sits, people of the site keep here.',
    },
    'invalid',
  )
  @ApiOkResponse({ type: PanelPageDto, description: 'A page of panels' })
  async list(@Query() query: PageQuery): Promise<Page<PanelDto>> {
    return pageOf(await this.panels.all(), query);
  }

  @Get(':panel')
  @PanelOperation(
    { operationId: 'get-panel', summary: 'Show one route with its sittings', description: 'The earliest comes first.' },
    'not-found',
    'invalid',
  )
  @RouteParam('panel')
  @ApiOkResponse({ type: PanelDto, description: 'The panel' })
  find(@Param('panel') panel: string): Promise<PanelDto> {
    return this.panels.find(panel);
  }

  @Post(':panel/sittings')
  @UseInterceptors(withEtag)
  @PanelOperation(
    {
      operationId: 'add-sitting',
      summary: 'Add a sitting of a panel',
      description: 'Its day, and until when papers are taken. Who added it and when is kept with it.',
    },
    'malformed',
    'forbidden',
    'not-found',
    'conflict',
    'invalid',
  )
  @RouteParam('panel')
  @ApiCreatedResponse({ type: SittingDto, description: 'The sitting as it is kept', headers: versionHeader })
  add(
    @Param('panel') panel: string,
    @Body() body: SittingBodyDto,
    @ActingPerson() person: Person,
  ): Promise<SittingDto> {
    return this.panels.add(panel, body, person.id);
  }

  @Put(':panel/sittings/:sitting')
  @UseInterceptors(withEtag)
  @PanelOperation(
    {
      operationId: 'edit-sitting',
      summary: 'Change or cancel a sitting',
      description: 'The whole is sent. A cancelled sitting stays, so that nobody looks for it in vain.',
    },
    'malformed',
    'forbidden',
    'not-found',
    'conflict',
    'stale',
    'invalid',
    'precondition-required',
  )
  @RouteParam('panel')
  @SittingParam()
  @IfMatchOf('sitting')
  @ApiOkResponse({ type: SittingDto, description: 'The sitting as it is now kept', headers: versionHeader })
  edit(
    @Param('panel') route: string,
    @Param('sitting') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: SittingBodyDto,
    @ActingPerson() person: Person,
  ): Promise<SittingDto> {
    return this.panels.edit({ route, id }, ifMatch, body, person.id);
  }
}
