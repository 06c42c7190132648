import { ApiProperty } from '@nestjs/swagger';
import { GROUPS, type GroupId, type TurningCause } from '../engine/index.js';
import { outcomes } from './answer-node.dto.js';
import type { ExclusionOutcome, Outcome } from './outcome.js';
import type {
  CriterionTurnDocument,
  DefinitionTurnDocument,
  OptionTurnDocument,
  RuleSetTurnDocument,
  TurnDocument,
} from './turn.js';

const groupIds = GROUPS.map(({ id }) => id);
const allOutcomes = [...outcomes, 'applies', 'does-not-apply'] as const;
const causes = ['birthday', 'time-over', 'recorded-date'] as const;

/** A criterion that turns on a day. */
export class CriterionTurnDto implements CriterionTurnDocument {
  @ApiProperty({ description: 'Where it stands', type: String, example: 'all-car-t/s2/age' })
  readonly address!: string;

  @ApiProperty({ description: 'The rule in plain words', type: String, example: 'aged 25 or younger' })
  readonly says!: string;

  @ApiProperty({ description: 'How it comes out on the day before', enum: allOutcomes, example: 'met' })
  readonly before!: Outcome | ExclusionOutcome;

  @ApiProperty({ description: 'How it comes out on the day', enum: allOutcomes, example: 'not-met' })
  readonly after!: Outcome | ExclusionOutcome;

  @ApiProperty({
    description: 'Why: a birthday, a time counted from a recorded date that is over, or a recorded date that comes',
    enum: causes,
    example: 'birthday',
  })
  readonly cause!: TurningCause;

  @ApiProperty({ description: 'The records whose dates fall on the day', type: [String], example: [] })
  readonly keys!: readonly string[];
}

/** What turns in one rule set. */
export class RuleSetTurnDto implements RuleSetTurnDocument {
  @ApiProperty({ description: 'Its id within the option', type: String, example: 's2' })
  readonly id!: string;

  @ApiProperty({ description: 'The short name of its source', type: String, example: 'Cancer Research UK 2021' })
  readonly source!: string;

  @ApiProperty({ description: 'How it comes out on the day before', enum: outcomes, example: 'met' })
  readonly before!: Outcome;

  @ApiProperty({
    description: 'How it comes out on the day; alike where only criteria within it turn',
    enum: outcomes,
    example: 'not-met',
  })
  readonly after!: Outcome;

  @ApiProperty({ description: 'The criteria that turn', type: [CriterionTurnDto] })
  readonly criteria!: readonly CriterionTurnDto[];
}

/** The group of an option on the day before, and on the day. */
export class GroupTurnDto {
  @ApiProperty({ description: 'The group on the day before', enum: groupIds, example: 'lines-met' })
  readonly before!: GroupId;

  @ApiProperty({ description: 'The group on the day', enum: groupIds, example: 'line-not-met' })
  readonly after!: GroupId;
}

/** What turns of one option. */
export class OptionTurnDto implements OptionTurnDocument {
  @ApiProperty({ description: 'Its id', type: String, example: 'all-car-t' })
  readonly id!: string;

  @ApiProperty({ description: 'Its title', type: String, example: 'CAR T (tisagenlecleucel)' })
  readonly title!: string;

  @ApiProperty({ description: 'The group it stands in, before and after', type: GroupTurnDto })
  readonly group!: GroupTurnDto;

  @ApiProperty({ description: 'The rule sets in which a criterion turns', type: [RuleSetTurnDto] })
  readonly ruleSets!: readonly RuleSetTurnDto[];
}

/** A source's own word that fits from that day, or no longer does. */
export class DefinitionTurnDto implements DefinitionTurnDocument {
  @ApiProperty({ description: 'The word, and whose it is', type: String, example: 'relapsed@s1' })
  readonly id!: string;

  @ApiProperty({ description: 'What the source means by it', type: String, example: 'relapsed, as the factsheet says' })
  readonly says!: string;

  @ApiProperty({ description: 'How it comes out on the day before', enum: outcomes, example: 'not-met' })
  readonly before!: Outcome;

  @ApiProperty({ description: 'How it comes out on the day', enum: outcomes, example: 'met' })
  readonly after!: Outcome;
}

/** A day ahead on which the answer turns with nothing else recorded. */
export class TurnDto implements TurnDocument {
  @ApiProperty({ description: 'The day', type: String, format: 'date', example: '2027-01-24' })
  readonly date!: string;

  @ApiProperty({
    description: 'Whether a birthday is among the reasons; the day then gives the birth date away',
    type: Boolean,
    example: true,
  })
  readonly birthday!: boolean;

  @ApiProperty({
    description: 'Each option of which the group or a rule set turns, in a sentence',
    type: [String],
    example: ['CAR T (tisagenlecleucel): from “Every line held is met” to “A line is not met” (a birthday)'],
  })
  readonly says!: readonly string[];

  @ApiProperty({ description: 'The options of which something turns; the order is no ranking', type: [OptionTurnDto] })
  readonly options!: readonly OptionTurnDto[];

  @ApiProperty({ description: "The sources' own words that turn", type: [DefinitionTurnDto] })
  readonly definitions!: readonly DefinitionTurnDto[];
}
