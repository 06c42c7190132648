import { Module, type DynamicModule } from '@nestjs/common';
import { Config } from './config.js';
import { HealthController } from './health.controller.js';
import { PrismaService } from './prisma.service.js';
import { Randomness, randomnessOfTheSystem } from './randomness.js';
import { Readiness } from './readiness.js';
import { Startup } from './startup.js';

/** The part of a database that the application has to know. */
export interface DatabaseInUse {
  readonly url: string;
  readonly embedded: boolean;
}

/** The machine room: what every other module may ask for. */
@Module({ controllers: [HealthController], providers: [Readiness] })
export class PlatformModule {
  /** The module for one configuration and one database. */
  static for(config: Config, { url, embedded }: DatabaseInUse): DynamicModule {
    const startup: Startup = { embedded, catalogueDir: config.catalogueDir };
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: Config, useValue: config },
        { provide: Startup, useValue: startup },
        { provide: Randomness, useValue: randomnessOfTheSystem },
        { provide: PrismaService, useFactory: () => new PrismaService(url) },
      ],
      exports: [Config, Startup, Randomness, PrismaService],
    };
  }
}
