import { NotFoundException } from '@nestjs/common';
import type { Person } from '../../access/person.js';
import { ATTRIBUTES, type Attribute, type ListShape } from '../../engine/index.js';
import { dayInLondon } from '../../platform/today.js';
import type { Held } from './case-part.js';
import { freeId } from './list-form.js';
import { listOf, type PrintedItem } from './printed-record.js';

/** The list that an entry belongs to, and its id; a new one has none yet. */
export interface EntryAt {
  readonly list: string;
  readonly shape: ListShape;
  readonly id: string | undefined;
}

/** An entry by the list and the id in an address. Throws where the dictionary has no such list. */
export function entryAt(list: string, id: string | undefined): EntryAt {
  const shape = Object.entries<Attribute>(ATTRIBUTES).find(([key]) => key === list)?.[1];
  if (shape?.type !== 'list') throw new NotFoundException();
  return { list, shape, id };
}

/** The entry as it is recorded; undefined where the case has none of that id. */
export function heldOf(held: Held, { list, id }: EntryAt): PrintedItem | undefined {
  return listOf(held[list]).items.find((item) => item.id === id);
}

/** A judgement begins with what it is to settle, as what its author acts, and today; any other entry begins empty. */
export function newEntry(list: string, { roles }: Person, on: string | undefined): Held {
  return list === 'judgements' ? { on, role: roles.join(', '), date: dayInLondon() } : {};
}

/** The entry as it is to be recorded; a judgement is that of the person who saves it. */
export function entryOf({ list, shape, id }: EntryAt, held: Held, fields: Held, person: Person): PrintedItem {
  const said = Object.entries(fields).filter(([key, value]) => key !== 'id' && value !== undefined);
  const by = list === 'judgements' ? { by: person.id } : {};
  return { id: id ?? freeId(held[list], shape.idPrefix), ...Object.fromEntries(said), ...by };
}

/** The path under which the reader of the case names an entry of a list as it is to be saved. */
export function pathOf(list: string, next: unknown, id: string): string {
  const index = listOf(next).items.findIndex((one) => one.id === id);
  return `case.${list}${Array.isArray(next) ? '' : '.items'}[${index}]`;
}
