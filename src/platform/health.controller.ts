import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HealthDto } from './health.dto.js';
import { ApiProblems } from './problem.decorator.js';
import { Readiness } from './readiness.js';

const invalid = 'what was sent breaks its rules: see errors';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @ApiOperation({
    operationId: 'live',
    summary: 'Whether the process runs',
    description: 'It asks nothing of the database.',
  })
  @ApiOkResponse({ type: HealthDto, description: 'It runs' })
  @ApiProblems({ invalid })
  live(): HealthDto {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({
    operationId: 'ready',
    summary: 'Whether the service can take work',
    description: 'It can while its database answers and it is not stopping.',
  })
  @ApiOkResponse({ type: HealthDto, description: 'It can' })
  @ApiProblems({ invalid, unavailable: 'the database does not answer: ask again later' })
  async ready(): Promise<HealthDto> {
    await this.readiness.check();
    return { status: 'ready' };
  }
}
