import { ATTRIBUTES, type Attribute, type Contradiction, type FieldProblem } from '../../engine/index.js';
import { listOf } from '../record/printed-record.js';
import { attributeOf } from '../record/record-href.js';
import type { Topic } from '../record/topics.js';
import { absencesIn, waitingIn } from '../record/waiting.presenter.js';

/** How far a topic is. */
export type TopicStatus = 'completed' | 'incomplete' | 'inProgress' | 'notYetStarted' | 'cannotStartYet' | 'problem';

/** What the state of a topic is told by. */
export interface Standing {
  readonly held: Readonly<Record<string, unknown>>;
  readonly contradictions: readonly Contradiction[];
  /** What of the case the release in force cannot read. */
  readonly unreadable: readonly FieldProblem[];
  /** Attributes of another disease: silence on these leaves nothing open. */
  readonly foreign: readonly string[];
}

/** Topics that have nothing to stand on before another attribute is recorded. */
const AFTER: Readonly<Record<string, string>> = { judgements: 'diagnosis' };

/** How far a topic is: a contradiction before all else, then what is asked for and has not come, then what nobody has said. */
export function statusOf(topic: Topic, { held, contradictions, unreadable, foreign }: Standing): TopicStatus {
  const names: readonly string[] = topic.attributes;
  const paths = unreadable.map(({ path }) => attributeOf(path.replace(/^case\./, '')));
  const disputed = [...contradictions.map(({ key }) => attributeOf(key)), ...paths];
  if (names.some((name) => disputed.includes(name))) return 'problem';
  const shapes = topic.attributes.map((key) => [key, ATTRIBUTES[key] as Attribute, held[key]] as const);
  const absences = shapes.flatMap(([key, shape, printed]) => absencesIn(printed, shape, key));
  if (absences.some(({ record }) => record.status === 'conflicting')) return 'problem';
  if (shapes.some(([key, shape, printed]) => waitingIn(printed, shape, key).length > 0)) return 'inProgress';
  const answered = shapes.filter(([, , printed]) => printed !== undefined);
  const waitsFor = AFTER[topic.id];
  if (answered.length === 0)
    return waitsFor !== undefined && held[waitsFor] === undefined ? 'cannotStartYet' : 'notYetStarted';
  const isWhole = shapes.every(([key, shape, printed]) =>
    printed === undefined ? foreign.includes(key) : !isOpenList(shape, printed),
  );
  return isWhole ? 'completed' : 'incomplete';
}

function isOpenList({ type }: Attribute, printed: unknown): boolean {
  return type === 'list' && listOf(printed).partial;
}
