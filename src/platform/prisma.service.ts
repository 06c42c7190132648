import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/prisma/client.js';

/** The database as Prisma shows it, for repositories to ask. */
@Injectable()
export class PrismaService extends PrismaClient implements OnApplicationShutdown {
  constructor(url: string) {
    super({ adapter: new PrismaPg({ connectionString: url }), errorFormat: 'minimal' });
  }

  /** Lets go of the database, once the last request is answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.$disconnect();
  }
}
