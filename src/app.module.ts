import { Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';

/** The whole application, as one list; the machine room under it comes with `createApp`. */
@Module({
  imports: [
    AccessModule, // who acts
  ],
})
export class AppModule {}
