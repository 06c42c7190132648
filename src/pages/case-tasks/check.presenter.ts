import { sentence } from '../../assessments/sentence.js';
import type { StoredCase } from '../../cases/case.js';
import { ATTRIBUTES, type Attribute } from '../../engine/index.js';
import { presentIdentity } from '../case-identity.js';
import { labelOf, type Naming } from '../record/dictionary.presenter.js';
import { attributeOf } from '../record/record-href.js';
import { sayAttribute } from '../record/recorded.presenter.js';
import { TOPICS, type Topic } from '../record/topics.js';
import { words } from '../words/index.js';
import type { Standing } from './topic-status.js';

/** What is recorded, topic by topic: each attribute with its value or why there is none, and the way to change it. */
export function presentCheck(stored: StoredCase, standing: Standing, naming: Naming) {
  const here = `/cases/${stored.id}`;
  return {
    title: `${words.tasks.checkTitle}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'tasks'),
    heading: words.tasks.checkTitle,
    intro: words.tasks.checkIntro,
    disputes: standing.contradictions.map(({ says, settles }) =>
      [sentence(says), `${words.record.settles} ${settles}.`].join(' '),
    ),
    topics: (TOPICS as readonly Topic[]).map((topic) => ({
      id: topic.id,
      title: words.record.topics[topic.id as keyof typeof words.record.topics],
      rows: topic.attributes
        .filter((key) => standing.held[key] !== undefined)
        .map((key) => rowOf(key, topic, here, standing, naming)),
      silent: topic.attributes
        .filter((key) => standing.held[key] === undefined)
        .map((key) => ({ text: labelOf(key, ATTRIBUTES[key]), href: `${here}/record/${topic.id}#${key}` })),
    })),
    answer: { text: words.tasks.checkDone, href: `${here}/answer` },
    tasks: { text: words.record.cancel, href: here },
  };
}

function rowOf(key: keyof typeof ATTRIBUTES, topic: Topic, here: string, standing: Standing, naming: Naming) {
  const shape: Attribute = ATTRIBUTES[key];
  const label = labelOf(key, shape);
  const lines = sayAttribute(standing.held[key], shape, key, naming);
  const isDisputed = standing.contradictions.some((one) => attributeOf(one.key) === key);
  return {
    label,
    lines: [...lines, ...(isDisputed ? [words.tasks.problem] : [])],
    change: { text: words.record.change, href: `${here}/record/${topic.id}#${key}`, visuallyHiddenText: label },
  };
}
