import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, Length, Matches } from 'class-validator';
import type { PackChoices } from '../../packs/pack.dto.js';
import { PACK_FORMATS, type PackFormat } from '../../packs/pack.model.js';
import { COARSENINGS, type Coarsening } from '../../packs/rare-combinations.js';
import { DayQuery } from '../answer/day.query.js';

/** A form sends one tick as a text, and several as a list. */
const AsList = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]));

/** What is chosen for a pack: ids only, so that it may stand in an address. */
export class PackQuery extends DayQuery {
  @IsOptional()
  @Length(0, 100)
  readonly route?: string;

  @IsOptional()
  @AsList()
  @IsIn(COARSENINGS, { each: true })
  readonly coarsen?: readonly Coarsening[];

  @IsOptional()
  @AsList()
  @ArrayMaxSize(200)
  @Matches(/^[\w./-]{1,200}$/, { each: true })
  readonly looked?: readonly string[];

  @IsOptional()
  @IsIn(['yes'])
  readonly unrecorded?: 'yes';

  @IsOptional()
  @IsIn(['yes'])
  readonly inherited?: 'yes';
}

/** The same, with how the paper is to be written. */
export class PackForm extends PackQuery {
  @IsIn(PACK_FORMATS)
  readonly format!: PackFormat;
}

/** The choices as the packs take them; a route left open is none. */
export function choicesOf({ route, coarsen = [], looked = [], unrecorded, inherited }: PackQuery): PackChoices {
  const chosen = route === undefined || route === '' ? {} : { route };
  return { ...chosen, coarsen, looked, permissionNotRecorded: unrecorded === 'yes', inherited: inherited === 'yes' };
}
