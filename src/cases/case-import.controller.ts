import { Body, Controller, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { ActingPerson } from '../access/acting-person.decorator.js';
import type { Person } from '../access/person.js';
import { CaseOperation } from './case.decorator.js';
import { ImportedCasesDto } from './case-import.dto.js';
import { CaseImportService } from './case-import.service.js';

@ApiTags('cases')
@Controller('api/v1/cases/import')
export class CaseImportController {
  constructor(private readonly sheets: CaseImportService) {}

  @Post()
  @CaseOperation(
    {
      operationId: 'import-cases',
      summary: 'Store the cases of a spreadsheet',
      description:
        'CSV as a spreadsheet writes it, a row for each case and a column for each attribute: docs/case-sheet.md. Every bad ' +
        'cell is named by row and column, and where there is one nothing is stored.',
    },
    'malformed',
    'forbidden',
    'too-large',
    'invalid',
  )
  @ApiConsumes('text/csv')
  @ApiBody({
    description: 'The sheet',
    schema: {
      type: 'string',
      example: 'label,diagnosis.code,relapses.complete\r\nfirst of the list,neuroblastoma,yes\r\n',
    },
  })
  @ApiCreatedResponse({ type: ImportedCasesDto, description: 'What the sheet was stored as' })
  async import(@Body() sheet: unknown, @ActingPerson() person: Person): Promise<ImportedCasesDto> {
    return { items: await this.sheets.import(sheet, person.id) };
  }
}
