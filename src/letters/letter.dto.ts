import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString } from 'class-validator';
import { LETTER_RECIPIENTS, type LetterRecipient } from './letter.words.js';

/** What whoever drafts a letter chooses. */
export interface LetterChoices {
  readonly to: LetterRecipient;
  /** The meetings of which it says what the room said, by id; left out, the latest alone. */
  readonly meetings?: readonly string[];
  /** What it explains, by the ids of the texts. */
  readonly explanations?: readonly string[];
}

const MOST = 20;

/** A letter as it is asked for over the API. */
export class LetterRequestDto implements LetterChoices {
  @ApiProperty({
    description: 'To whom it goes: `parent` and `young` are the family, each in words of its own',
    enum: LETTER_RECIPIENTS,
    enumName: 'LetterRecipient',
    example: 'parent',
  })
  @IsIn(LETTER_RECIPIENTS, { message: `must be one of ${LETTER_RECIPIENTS.join(', ')}` })
  readonly to!: LetterRecipient;

  @ApiPropertyOptional({
    description: 'The ids of the meetings of which it says what the room said; left out, the latest alone',
    type: [String],
    maxItems: MOST,
    example: ['3c6b0a51-7e0d-4a55-8a3c-2f9b6d1e4c70'],
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  readonly meetings?: readonly string[];

  @ApiPropertyOptional({
    description:
      'What it explains: `pathways/…` and `phases/…` by their ids, and other texts of the pages for families',
    type: [String],
    maxItems: MOST,
    example: ['phases/phase-1', 'cannot-be-judged'],
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  readonly explanations?: readonly string[];
}
