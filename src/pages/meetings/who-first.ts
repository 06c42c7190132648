import type { Person } from '../../access/person.js';
import { SeeOther } from '../view.js';

/** To the page on which it is said who acts, and back to this one. */
export const whoFirst = (back: string): SeeOther => new SeeOther(`/who-acts?back=${encodeURIComponent(back)}`);

/** A page that only somebody who is named may fill in: otherwise first to where that is said. */
export const onceNamed = <Page>(person: Person | undefined, back: string, page: Page): Page | SeeOther =>
  person === undefined ? whoFirst(back) : page;
