import type { Contradiction } from '../../engine/index.js';
import { words } from '../words/index.js';
import { askedOf, type Held } from './case-part.js';
import type { Naming } from './dictionary.presenter.js';
import { presentFrameOf, type PageState } from './page-state.js';
import { NOTHING_BESIDE, partBlocks, type Beside } from './part.presenter.js';
import { thenQuery } from './record-href.js';
import type { Then } from './record.query.js';
import type { Topic } from './topics.js';

/** Topics whose results change with time: the date of each stands in the open. */
const DATED: readonly string[] = [
  'state',
  'extent',
  'markers',
  'fitness',
  'blood-counts',
  'kidneys-liver',
  'heart-lungs',
  'nerves-hearing',
];
/** Topics of texts in the words of a family or a panel. */
const LONG: readonly string[] = ['family', 'question', 'panels', 'treatments'];

/** How a page of a topic was asked for. */
export interface TopicAsked {
  readonly everyPart: boolean;
  readonly more: readonly string[];
  readonly then?: Then | undefined;
}

/** One topic of a case, to be recorded: a block for each of its attributes. */
export function presentTopic(
  topic: Topic,
  state: PageState & { readonly held: Held; readonly beside?: Omit<Beside, 'contradictions'> },
  around: { readonly contradictions: readonly Contradiction[]; readonly naming: Naming; readonly asked: TopicAsked },
) {
  const { stored, form, problems, held, beside = NOTHING_BESIDE } = state;
  const base = `/cases/${stored.id}/record`;
  const { everyPart, more, then } = around.asked;
  const blocks = partBlocks(askedOf(topic), held, {
    shown: { form, errors: problems.errors, naming: around.naming },
    extent: { dated: DATED.includes(topic.id), everyPart, more, long: LONG.includes(topic.id) },
    beside: { ...beside, contradictions: around.contradictions },
  });
  const hasGroups = askedOf(topic).some(({ shape }) => shape.type === 'group');
  return {
    ...presentFrameOf(state, words.record.topics[topic.id as keyof typeof words.record.topics]),
    section: words.record.sections[topic.section],
    action: `${base}/${topic.id}${thenQuery(then)}`,
    parts: hasGroups && !everyPart ? `${base}/${topic.id}?parts=all` : '',
    blocks,
  };
}
