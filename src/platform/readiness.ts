import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { PrismaService } from './prisma.service.js';
import { Unavailable } from './problem.js';

/** Whether the service can take work: its database answers, and it is not about to stop. */
@Injectable()
export class Readiness implements OnModuleDestroy {
  private stopping = false;

  constructor(private readonly prisma: PrismaService) {}

  /** The first thing that happens when the service is told to stop; requests under way still finish. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** Throws `Unavailable` where the service cannot take work. */
  async check(): Promise<void> {
    if (this.stopping) throw new Unavailable('the service is shutting down: ask again later');
    try {
      await this.prisma.$queryRaw`SELECT 1`;
    } catch {
      throw new Unavailable('the database does not answer: ask again later');
    }
  }
}
