import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { HealthDto } from './health.dto.js';
import { ProblemDto } from './problem.dto.js';
import { Readiness } from './readiness.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @ApiOperation({ operationId: 'live', summary: 'Whether the process runs' })
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({
    operationId: 'ready',
    summary: 'Whether the service can take work: its database answers, and it is not stopping',
  })
  @ApiOkResponse({ type: HealthDto })
  @ApiServiceUnavailableResponse({ type: ProblemDto, description: 'Not now' })
  async ready(): Promise<HealthDto> {
    await this.readiness.check();
    return { status: 'ready' };
  }
}
