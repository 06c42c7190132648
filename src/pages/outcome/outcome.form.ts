import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Several } from '../meetings/several.js';

const Text = (): PropertyDecorator => applyDecorators(IsOptional(), IsString(), MaxLength(10_000));
const Texts = (): PropertyDecorator =>
  applyDecorators(Several(), IsOptional(), IsArray(), ArrayMaxSize(60), IsString({ each: true }));

/** What the room said, as a browser sends it: every field as text, those of a line side by side in lists. */
export class OutcomeForm {
  @Text()
  readonly corrects?: string | undefined;

  @Text()
  readonly says?: string;

  @Texts()
  readonly reasons?: readonly string[];

  @Text()
  readonly referredTo?: string;

  @Text()
  readonly otherReason?: string;

  @Texts()
  readonly option?: readonly string[];

  @Texts()
  readonly optionSays?: readonly string[];

  @Texts()
  readonly present?: readonly string[];

  @Texts()
  readonly people?: readonly string[];

  @Text()
  readonly dissent?: string;

  @Texts()
  readonly asks?: readonly string[];

  @Texts()
  readonly askedBy?: readonly string[];

  @Texts()
  readonly answers?: readonly string[];

  @Texts()
  readonly byDay?: readonly string[];

  @Texts()
  readonly byMonth?: readonly string[];

  @Texts()
  readonly byYear?: readonly string[];

  @Text()
  readonly tellsFamily?: string;

  @IsOptional()
  @IsIn(['save', 'more'])
  readonly action?: 'save' | 'more';
}
