import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { BY_RULE } from '../cases/case.js';
import { NoSuchCase } from '../cases/case.problem.js';
import { CasesService } from '../cases/cases.service.js';
import { Config } from '../platform/config.js';
import { dayInLondon } from '../platform/today.js';
import { RetentionRepository, type DueCase, type RetentionRule } from './retention.repository.js';

/** Removes what a site has decided to keep no longer: nothing, unless it is told to. */
@Injectable()
export class RetentionService implements OnApplicationBootstrap {
  private readonly logger = new Logger('retention');

  constructor(
    private readonly cases: CasesService,
    private readonly retention: RetentionRepository,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const rule = this.rule;
    if (rule === undefined) return;
    const removed = await this.apply(rule);
    if (removed.length > 0) this.logger.log(`removed ${removed.length} cases by the rule of ${rule.months} months`);
  }

  /** The rule of this site; undefined where it has none. */
  get rule(): RetentionRule | undefined {
    const { retentionMonths: months, retentionMadeUp } = this.config;
    return months === undefined ? undefined : { months, madeUp: retentionMadeUp === 'included' };
  }

  /** The cases that the rule would remove now. */
  due(rule: RetentionRule): Promise<readonly DueCase[]> {
    return this.retention.due(rule, dayInLondon());
  }

  /** Removes them, and says which. */
  async apply(rule: RetentionRule): Promise<readonly DueCase[]> {
    const due = await this.due(rule);
    for (const { id } of due) await this.remove(id);
    return due;
  }

  private async remove(id: string): Promise<void> {
    try {
      await this.cases.delete(id, BY_RULE);
    } catch (error) {
      if (!(error instanceof NoSuchCase)) throw error; // somebody was faster
    }
  }
}
