import { IsIn, IsOptional } from 'class-validator';
import { COHORT_COARSENINGS, type CohortCoarsening } from '../../cohort/cohort-case.js';
import type { CohortChoices } from '../../cohort/differencing.js';
import { Texts } from '../forms/texts.js';

/** What is chosen of a file for outside: words of a closed list, so that they may stand in an address. */
export class CohortQuery {
  @Texts(COHORT_COARSENINGS.length)
  @IsIn(COHORT_COARSENINGS, { each: true })
  readonly coarsen?: readonly CohortCoarsening[];

  @IsOptional()
  @IsIn(['yes'])
  readonly withhold?: 'yes';
}

/** The same, with whether it leaves although a few cases stand out beside an earlier file. */
export class CohortForm extends CohortQuery {
  @IsOptional()
  @IsIn(['yes'])
  readonly despite?: 'yes';
}

/** The choices as the cohorts take them. */
export const choicesIn = ({ coarsen = [], withhold }: CohortQuery): CohortChoices => ({
  coarsen,
  withhold: withhold === 'yes',
});
