/** A list as a form sends it: the cases as they stood, with the place typed for each, those to remove and those to add. */
export interface SentList {
  readonly case?: readonly string[];
  readonly place?: readonly string[];
  readonly remove?: readonly string[];
  readonly add?: readonly string[];
}

/**
 * The cases in their new order. A case that is given another number goes to that place, before what stood there where it
 * moves up and after it where it moves down; a place that is no number leaves it where it is. What is added comes last.
 */
export function arranged({ case: cases = [], place = [], remove = [], add = [] }: SentList): readonly string[] {
  const placed = cases.map((id, at) => {
    const typed = Number(place[at]?.trim() ?? '');
    const wanted = Number.isFinite(typed) && typed > 0 ? typed : at + 1;
    return { id, at, order: wanted + Math.sign(wanted - (at + 1)) / 2 };
  });
  const kept = placed.filter(({ id }) => !remove.includes(id));
  const inOrder = kept.sort((one, other) => (one.order === other.order ? one.at - other.at : one.order - other.order));
  return [...new Set([...inOrder.map(({ id }) => id), ...add])];
}
