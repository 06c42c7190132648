import type { Then } from './record.query.js';
import { TOPICS, type Topic } from './topics.js';

/** Keys under which the engine names what lies between attributes, each with an attribute where it may be settled. */
const BETWEEN: Readonly<Record<string, string>> = {
  'relapse-without-response': 'remissionEver',
  'relapse-sample-without-relapse': 'tumourTests',
  'events-before-birth': 'birthDate',
  'events-before-diagnosis': 'diagnosis',
};

/** The attribute of the dictionary that a key of the engine lies in: `tumourTests/test-1/result` is of `tumourTests`. */
export function attributeOf(key: string): string {
  const [first = ''] = key.split(/[/.[]/, 1);
  return BETWEEN[first] ?? first;
}

/** The topic on whose page an attribute stands; undefined where the dictionary has no such attribute. */
export function topicOf(attribute: string): Topic | undefined {
  return (TOPICS as readonly Topic[]).find(({ attributes }) => (attributes as readonly string[]).includes(attribute));
}

/** The address where a clinician records a judgement; `on` is what it settles, such as the address of a node. */
export function judgementHref(caseId: string, on: string): string {
  return `/cases/${encodeURIComponent(caseId)}/record/judgements/add?on=${encodeURIComponent(on)}`;
}

/**
 * The address of the page where an attribute of the case dictionary is recorded or requested. `attribute` may be a key of
 * the engine that lies in it (`tumourTests/test-1/result`); where nothing is recorded under it, the task list. `then` is the page
 * of the case to which saving leads back.
 */
export function recordHref(caseId: string, attribute: string, then?: Then): string {
  const name = attributeOf(attribute);
  const topic = topicOf(name);
  const of = `/cases/${encodeURIComponent(caseId)}`;
  return topic === undefined ? of : `${of}/record/${topic.id}${thenQuery(then)}#${name}`;
}

/** The query that remembers where saving leads; none where it leads to the task list. */
export function thenQuery(then: Then | undefined): string {
  return then === undefined ? '' : `?then=${then}`;
}
