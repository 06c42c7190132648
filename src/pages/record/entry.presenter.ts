import type { Person } from '../../access/person.js';
import { words } from '../words/index.js';
import { askedOfEntry, type Held } from './case-part.js';
import type { EntryAt } from './entry.js';
import { labelOf, type Naming } from './dictionary.presenter.js';
import { presentFrameOf, type PageState } from './page-state.js';
import { NOTHING_BESIDE, partBlocks, type Beside } from './part.presenter.js';
import { addTo } from './list.presenter.js';
import { listOf } from './printed-record.js';
import { sayItem, sayReason } from './recorded.presenter.js';
import type { TopicAsked } from './topic.presenter.js';
import { topicOf } from './record-href.js';
import { titleOfEntry } from './waiting.presenter.js';

const said = words.record;

/** Fields that the page fills in itself: who judges is who acts. */
export const FILLED_IN: Readonly<Record<string, readonly string[]>> = { judgements: ['by'] };

/** One entry of a list, to be recorded: a block for each of its fields. */
export function presentEntry(
  { list, shape, id }: EntryAt,
  state: PageState & {
    readonly held: Held;
    readonly beside?: Omit<Beside, 'contradictions'>;
    readonly person?: Person;
  },
  around: { readonly naming: Naming; readonly asked: TopicAsked },
) {
  const { stored, form, problems, held, beside = NOTHING_BESIDE, person } = state;
  const base = `/cases/${stored.id}/record`;
  const action = id === undefined ? `${base}/${list}/add` : `${base}/${list}/item/${id}`;
  const asked = askedOfEntry(list, shape).filter(({ key }) => FILLED_IN[list]?.includes(key) !== true);
  const label = labelOf(list, shape);
  const { absent } = listOf(stored.case[list]);
  return {
    ...presentFrameOf(state, id === undefined ? addTo(shape) : titleOf(list, id, stored.case)),
    section: label,
    action,
    judgedBy: list === 'judgements' && person !== undefined ? `${said.judgedBy} ${person.name}.` : '',
    replaces: id === undefined && absent.length > 0 ? `${said.replaces} ${absent.map(sayReason).join('; ')}` : '',
    parts: around.asked.everyPart ? '' : `${action}?parts=all`,
    back: topicHref(base, list),
    blocks: partBlocks(asked, held, {
      shown: { form, errors: problems.errors, naming: around.naming },
      extent: { dated: false, everyPart: around.asked.everyPart, more: around.asked.more, long: false },
      beside: { ...beside, contradictions: [] },
    }),
  };
}

/** The page that asks whether an entry is to be removed. */
export function presentRemoval({ list, shape, id }: EntryAt, state: PageState, naming: Naming) {
  const { stored } = state;
  const base = `/cases/${stored.id}/record`;
  const item = listOf(stored.case[list]).items.find((one) => one.id === id);
  return {
    ...presentFrameOf(state, `${said.removeTitle}: ${titleOf(list, id ?? '', stored.case)}`),
    section: labelOf(list, shape),
    says: item === undefined ? '' : sayItem(item, shape, list, naming),
    action: `${base}/${list}/item/${id ?? ''}/remove`,
    back: topicHref(base, list),
  };
}

/** Where the list of an entry stands. */
export function topicHref(base: string, list: string): string {
  return `${base}/${topicOf(list)?.id ?? ''}#${list}`;
}

function titleOf(list: string, id: string, held: Held): string {
  const item = listOf(held[list]).items.find((one) => one.id === id);
  return titleOfEntry(item ?? { id });
}
