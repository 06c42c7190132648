import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page } from '../platform/page.js';
import { AsOfQuery, CatalogueQuery } from './catalogue.query.dto.js';
import { Lists, ShowsOne } from './catalogue.decorator.js';
import { LibraryService } from './library.service.js';
import { DefinitionDto, DefinitionPageDto, OptionDto, OptionPageDto } from './option.dto.js';
import { SourceDto, SourcePageDto, StatementDto, StatementPageDto } from './source.dto.js';

@ApiTags('catalogue')
@Controller('api/v1')
export class CatalogueController {
  constructor(private readonly library: LibraryService) {}

  @Get('sources')
  @Lists('sources', 'the sources, each with its state on a day', SourcePageDto)
  sources(@Query() query: CatalogueQuery): Page<SourceDto> {
    return this.library.sources(query);
  }

  @Get('sources/:id')
  @ShowsOne('source', 'one source, with its state on a day', SourceDto, 's1')
  source(@Param('id') id: string, @Query() query: AsOfQuery): SourceDto {
    return this.library.source(id, query);
  }

  @Get('statements')
  @Lists('statements', 'the statements, each with its source', StatementPageDto)
  statements(@Query() query: CatalogueQuery): Page<StatementDto> {
    return this.library.statements(query);
  }

  @Get('statements/:id')
  @ShowsOne('statement', 'one statement, with its source', StatementDto, '12')
  statement(@Param('id') id: string, @Query() query: AsOfQuery): StatementDto {
    return this.library.statement(id, query);
  }

  @Get('definitions')
  @Lists('definitions', 'how each source uses its words', DefinitionPageDto)
  definitions(@Query() query: CatalogueQuery): Page<DefinitionDto> {
    return this.library.definitions(query);
  }

  @Get('definitions/:id')
  @ShowsOne('definition', 'how one source uses one word', DefinitionDto, 'relapsed@s1')
  definition(@Param('id') id: string, @Query() query: AsOfQuery): DefinitionDto {
    return this.library.definition(id, query);
  }

  @Get('options')
  @Lists('options', 'the options, each with what every source requires', OptionPageDto)
  options(@Query() query: CatalogueQuery): Page<OptionDto> {
    return this.library.options(query);
  }

  @Get('options/:id')
  @ShowsOne('option', 'one option, with what every source requires', OptionDto, 'nb-bit')
  option(@Param('id') id: string, @Query() query: AsOfQuery): OptionDto {
    return this.library.option(id, query);
  }
}
