import { IsIn, IsOptional } from 'class-validator';
import { Text, Texts } from '../forms/texts.js';

/** What the room said, as a browser sends it: every field as text, those of a line side by side in lists. */
export class OutcomeForm {
  @Text(10_000)
  readonly corrects?: string | undefined;

  @Text(10_000)
  readonly says?: string;

  @Texts(60)
  readonly reasons?: readonly string[];

  @Text(10_000)
  readonly referredTo?: string;

  @Text(10_000)
  readonly otherReason?: string;

  @Texts(60)
  readonly option?: readonly string[];

  @Texts(60)
  readonly optionSays?: readonly string[];

  @Texts(60)
  readonly present?: readonly string[];

  @Texts(60)
  readonly people?: readonly string[];

  @Text(10_000)
  readonly dissent?: string;

  @Texts(60)
  readonly asks?: readonly string[];

  @Texts(60)
  readonly askedBy?: readonly string[];

  @Texts(60)
  readonly answers?: readonly string[];

  @Texts(60)
  readonly byDay?: readonly string[];

  @Texts(60)
  readonly byMonth?: readonly string[];

  @Texts(60)
  readonly byYear?: readonly string[];

  @Text(10_000)
  readonly tellsFamily?: string;

  @IsOptional()
  @IsIn(['save', 'more'])
  readonly action?: 'save' | 'more';
}
