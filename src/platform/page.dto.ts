import type { Type as Class } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, Matches, ValidateBy } from 'class-validator';
import type { Page, PageAsked } from './page.js';

const most = 100;
const isLimit = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
const limitText = `must be a whole number from 1 to ${most}`;

/** Which part of a list is asked for. */
export class PageQuery implements PageAsked {
  @ApiPropertyOptional({
    description: 'How many items to give at most',
    type: 'integer',
    minimum: 1,
    maximum: most,
    default: 50,
    example: 50,
  })
  @Type(() => Number)
  @ValidateBy({ name: 'limit', validator: { validate: isLimit, defaultMessage: () => limitText } })
  readonly limit: number = 50;

  @ApiPropertyOptional({
    description: 'Where to go on: the `next` of the page before, as it was given',
    type: String,
    pattern: '^[\\w@.-]{1,80}$',
    example: 's1',
  })
  @IsOptional()
  @Matches(/^[\w@.-]{1,80}$/, { message: 'must be the `next` of the page before' })
  readonly after?: string;
}

/** The DTO of a page of such items; `class SourcePageDto extends PageDto(SourceDto) {}` gives it a name. */
export function PageDto<Item>(item: Class<Item>): Class<Page<Item>> {
  class SomePageDto implements Page<Item> {
    @ApiProperty({ description: 'The items, in an order that stays', type: [item] })
    readonly items!: readonly Item[];

    @ApiProperty({
      description: 'What to send as `after` for the next page; null at the end',
      type: String,
      nullable: true,
      example: null,
    })
    readonly next!: string | null;
  }
  return SomePageDto;
}
