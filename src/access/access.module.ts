import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Config } from '../platform/config.js';
import { ActingPersonGuard } from './acting-person.guard.js';
import { People, readPeople } from './people.js';

/** Who acts: a register of people, until sign-in comes. */
@Global()
@Module({
  providers: [
    { provide: People, inject: [Config], useFactory: (config: Config) => readPeople(config.peopleFile) },
    { provide: APP_GUARD, useClass: ActingPersonGuard },
  ],
  exports: [People],
})
export class AccessModule {}
