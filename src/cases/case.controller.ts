import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  UseInterceptors,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ActingPerson } from '../access/acting-person.decorator.js';
import type { Person } from '../access/person.js';
import { PageQuery } from '../platform/page.dto.js';
import type { Page } from '../platform/page.js';
import { CaseIdParam, caseHeaders, CaseOperation, IfMatchHeader, newCaseHeaders } from './case.decorator.js';
import { CaseBodyDto, CaseDto, CasePageDto, CaseSummaryDto, CaseVersionDto, CaseVersionPageDto } from './case.dto.js';
import { CasesService } from './cases.service.js';
import { EtagInterceptor } from './etag.interceptor.js';

const withEtag = new EtagInterceptor('/api/v1/cases');

@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseController {
  constructor(private readonly cases: CasesService) {}

  @Post()
  @UseInterceptors(withEtag)
  @CaseOperation(
    {
      operationId: 'create-case',
      summary: 'Store a case under a new pseudonym',
      description:
        'The case is read as the engine reads it, and given back as it is kept: every item of a list has an id. ' +
        'What could tell who the child is, is refused with its place and kind, and kept nowhere.',
    },
    'malformed',
    'forbidden',
    'too-large',
    'invalid',
  )
  @ApiCreatedResponse({ type: CaseDto, description: 'The case as it is kept', headers: newCaseHeaders })
  create(@Body() body: CaseBodyDto, @ActingPerson() person: Person): Promise<CaseDto> {
    return this.cases.create(body.case, person.id);
  }

  @Get()
  @CaseOperation(
    {
      operationId: 'list-cases',
      summary: 'List the cases',
      description: 'In the order of their pseudonyms, and without what they record.',
    },
    'invalid',
  )
  @ApiOkResponse({ type: CasePageDto, description: 'A page of cases' })
  list(@Query() query: PageQuery): Promise<Page<CaseSummaryDto>> {
    return this.cases.list(query);
  }

  @Get(':id')
  @UseInterceptors(withEtag)
  @CaseOperation(
    { operationId: 'get-case', summary: 'Show a case', description: 'At its newest version, which the ETag names.' },
    'not-found',
    'invalid',
  )
  @CaseIdParam()
  @ApiOkResponse({ type: CaseDto, description: 'The case', headers: caseHeaders })
  find(@Param('id') id: string): Promise<CaseDto> {
    return this.cases.find(id);
  }

  @Put(':id')
  @UseInterceptors(withEtag)
  @CaseOperation(
    {
      operationId: 'edit-case',
      summary: 'Make the next version of a case',
      description: 'The whole case is sent. Where someone else was first, nothing is changed: read the case again.',
    },
    'malformed',
    'forbidden',
    'not-found',
    'stale',
    'too-large',
    'invalid',
    'precondition-required',
  )
  @CaseIdParam()
  @IfMatchHeader()
  @ApiOkResponse({ type: CaseDto, description: 'The case as it is now kept', headers: caseHeaders })
  edit(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: CaseBodyDto,
    @ActingPerson() person: Person,
  ): Promise<CaseDto> {
    return this.cases.edit(id, ifMatch, body.case, person.id);
  }

  @Get(':id/versions')
  @CaseOperation(
    {
      operationId: 'list-case-versions',
      summary: 'List who wrote each version of a case, and when',
      description: 'The first version comes first.',
    },
    'not-found',
    'invalid',
  )
  @CaseIdParam()
  @ApiOkResponse({ type: CaseVersionPageDto, description: 'A page of versions' })
  versions(@Param('id') id: string, @Query() query: PageQuery): Promise<Page<CaseVersionDto>> {
    return this.cases.versions(id, query);
  }

  @Delete(':id')
  @HttpCode(204)
  @CaseOperation(
    {
      operationId: 'delete-case',
      summary: 'Remove a case',
      description:
        'With it go its versions and every answer made from it. Its pseudonym is never given again; that it was, who removed it when, and counts remain.',
    },
    'forbidden',
    'not-found',
    'invalid',
  )
  @CaseIdParam()
  @ApiNoContentResponse({ description: 'It is gone' })
  delete(@Param('id') id: string, @ActingPerson() person: Person): Promise<void> {
    return this.cases.delete(id, person.id);
  }
}
