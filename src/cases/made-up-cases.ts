import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { parse } from 'yaml';
import { packageRoot } from '../platform/package-root.js';
import { Startup } from '../platform/startup.js';
import { CasesService } from './cases.service.js';

/** A made-up case as its file has it. */
export interface MadeUpCase {
  readonly pseudonym: string;
  readonly case: Readonly<Record<string, unknown>>;
}

/** The made-up cases that come with the service, each in a YAML file of its own. */
export function readMadeUpCases(): readonly MadeUpCase[] {
  const folder = join(packageRoot, 'prisma', 'made-up-cases');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => parse(readFileSync(join(folder, name), 'utf8')) as MadeUpCase);
}

/** Puts the made-up cases into the embedded database at its first start; those that were deleted stay away. */
@Injectable()
export class MadeUpCases implements OnApplicationBootstrap {
  constructor(
    private readonly startup: Startup,
    private readonly cases: CasesService,
  ) {}

  // The catalogue, whose terms the cases use, is loaded by then: Nest starts a module after those it imports.
  async onApplicationBootstrap(): Promise<void> {
    if (!this.startup.embedded || (await this.cases.wereEverStored())) return;
    for (const madeUp of readMadeUpCases()) await this.cases.createMadeUp({ ...madeUp, person: 'made-up' });
  }
}
