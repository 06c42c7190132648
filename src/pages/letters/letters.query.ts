import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { LETTER_RECIPIENTS, type LetterRecipient } from '../../letters/letter.words.js';

/** A form sends one tick as a text, and several as a list. */
const AsList = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]));

/** What is chosen for a letter: ids only, so that it may stand in an address. */
export class LetterQuery {
  @IsOptional()
  @IsIn(LETTER_RECIPIENTS)
  readonly to?: LetterRecipient;

  @IsOptional()
  @AsList()
  @ArrayMaxSize(20)
  @IsUUID('all', { each: true })
  readonly meeting?: readonly string[];

  @IsOptional()
  @AsList()
  @ArrayMaxSize(20)
  @Matches(/^[\w/-]{1,100}$/, { each: true })
  readonly explain?: readonly string[];

  /** Sent with the form, since nothing else tells a form without a tick from a page opened for the first time. */
  @IsOptional()
  @IsIn(['draft'])
  readonly show?: 'draft';
}
