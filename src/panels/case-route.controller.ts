import { Body, Controller, Get, Headers, Param, Post, Put, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ActingPerson } from '../access/acting-person.decorator.js';
import type { Person } from '../access/person.js';
import { CaseIdParam } from '../cases/case.decorator.js';
import { EtagInterceptor } from '../cases/etag.interceptor.js';
import { dayInLondon } from '../platform/today.js';
import { CaseRoutesDto, ChosenSittingBodyDto, LateCasesDto, StepBodyDto } from './case-route.dto.js';
import { CaseRoutesService } from './case-routes.service.js';
import { CaseRouteOperation, IfMatchOf, RouteParam, versionHeader } from './panel.decorator.js';

const withEtag = new EtagInterceptor();

@ApiTags('panels')
@Controller('api/v1')
export class CaseRouteController {
  constructor(private readonly caseRoutes: CaseRoutesService) {}

  @Get('cases/:id/routes')
  @UseInterceptors(withEtag)
  @CaseRouteOperation(
    {
      operationId: 'list-case-routes',
      summary: 'Show where a case stands on its routes',
      description:
        'Of each route that its disease opens: permission, sitting, what is attached, what has happened, and what is late.',
    },
    'not-found',
    'conflict',
    'invalid',
  )
  @CaseIdParam()
  @ApiOkResponse({ type: CaseRoutesDto, description: 'The routes of the case', headers: versionHeader })
  find(@Param('id') id: string): Promise<CaseRoutesDto> {
    return this.caseRoutes.find(id, dayInLondon());
  }

  @Post('cases/:id/routes/:route/steps')
  @CaseRouteOperation(
    {
      operationId: 'record-step',
      summary: 'Record a step of a case on a route',
      description:
        'What was recorded is never rewritten: a step is recorded again, and the last record counts. So no version is named.',
    },
    'malformed',
    'forbidden',
    'not-found',
    'conflict',
    'invalid',
  )
  @CaseIdParam()
  @RouteParam('route')
  @ApiCreatedResponse({ type: CaseRoutesDto, description: 'The routes of the case as they now stand' })
  async record(
    @Param('id') caseId: string,
    @Param('route') route: string,
    @Body() { step, state, day }: StepBodyDto,
    @ActingPerson() person: Person,
  ): Promise<CaseRoutesDto> {
    const today = dayInLondon();
    await this.caseRoutes.record({ caseId, route }, [{ step, state, day: day ?? today }], { person: person.id, today });
    return this.caseRoutes.find(caseId, today);
  }

  @Put('cases/:id/routes/:route/sitting')
  @UseInterceptors(withEtag)
  @CaseRouteOperation(
    {
      operationId: 'choose-sitting',
      summary: 'Put a case down for a sitting, or for none',
      description:
        'The case itself records it (`panelSittings`): this makes its next version, and needs the newest named.',
    },
    'malformed',
    'forbidden',
    'not-found',
    'conflict',
    'stale',
    'invalid',
    'precondition-required',
  )
  @CaseIdParam()
  @RouteParam('route')
  @IfMatchOf('case')
  @ApiOkResponse({
    type: CaseRoutesDto,
    description: 'The routes of the case as they now stand',
    headers: versionHeader,
  })
  async choose(
    @Param('id') caseId: string,
    @Param('route') route: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { date }: ChosenSittingBodyDto,
    @ActingPerson() person: Person,
  ): Promise<CaseRoutesDto> {
    await this.caseRoutes.choose({ caseId, route, date }, ifMatch, { person: person.id, today: dayInLondon() });
    return this.find(caseId);
  }

  @Get('late')
  @CaseRouteOperation(
    {
      operationId: 'list-late',
      summary: 'List what is late of any case on its routes',
      description: 'Worked out when it is asked for, and stored nowhere.',
    },
    'invalid',
  )
  @ApiOkResponse({ type: LateCasesDto, description: 'What is late' })
  async late(): Promise<LateCasesDto> {
    const seenOn = dayInLondon();
    return { seenOn, items: await this.caseRoutes.late(seenOn) };
  }
}
