import type { StoredCase } from '../../cases/case.js';
import { ATTRIBUTES, sayDate, type Attribute } from '../../engine/index.js';
import { presentIdentity } from '../case-identity.js';
import { TOPICS, type SectionId, type Topic } from '../record/topics.js';
import { waitingIn } from '../record/waiting.presenter.js';
import { words } from '../words/index.js';
import { statusOf, type Standing, type TopicStatus } from './topic-status.js';

const said = words.tasks;

/** How each state looks in the task list of the NHS design system: done is plain text, the rest a tag. */
const LOOKS: Readonly<Record<TopicStatus, object>> = {
  completed: { text: said.completed, classes: 'nhsuk-task-list__status--completed' },
  incomplete: { tag: { text: said.incomplete, colour: 'aqua-green' } },
  inProgress: { tag: { text: said.inProgress, colour: 'white' } },
  notYetStarted: { tag: { text: said.notYetStarted, colour: 'blue' } },
  cannotStartYet: { text: said.cannotStartYet, classes: 'nhsuk-task-list__status--cannot-start-yet' },
  problem: { tag: { text: said.problem, colour: 'red' } },
};

/** A case as a task list: its topics by section, each with its state and what it waits for. */
export function presentTasks(stored: StoredCase, standing: Standing) {
  const { id, pseudonym, version, updatedAt } = stored;
  const here = `/cases/${id}`;
  const sections = [...new Set(TOPICS.map(({ section }) => section))];
  return {
    title: `${said.title}: ${pseudonym}`,
    identity: presentIdentity(stored, 'tasks'),
    heading: pseudonym,
    intro: said.intro,
    unreadable: standing.unreadable.length > 0 ? said.unreadable : '',
    sections: sections.map((section) => sectionOf(section, here, standing)),
    then: [
      { text: said.check, href: `${here}/check` },
      { text: said.answer, href: `${here}/answer` },
      { text: said.prepare, href: `${here}/prepare` },
    ],
    more: [
      { text: said.exportJson, href: `${here}/export/json` },
      { text: said.exportYaml, href: `${here}/export/yaml` },
      { text: said.exportAll, href: `/api/v1/cases/${id}/export` },
      { text: said.delete, href: `${here}/delete` },
    ],
    version: `${said.version} ${version}, ${said.changed} ${sayDate(updatedAt.slice(0, 10))}.`,
  };
}

function sectionOf(section: SectionId, here: string, standing: Standing) {
  const topics = (TOPICS as readonly Topic[]).filter((topic) => topic.section === section);
  return {
    id: section,
    title: words.record.sections[section],
    items: topics.map((topic) => taskOf(topic, here, standing)),
  };
}

function taskOf(topic: Topic, here: string, standing: Standing) {
  const status = statusOf(topic, standing);
  const waiting = topic.attributes.flatMap((key) => waitingIn(standing.held[key], ATTRIBUTES[key] as Attribute, key));
  const hint = status === 'cannotStartYet' ? said.afterDiagnosis : waiting.join('; ');
  return {
    heading: { text: words.record.topics[topic.id as keyof typeof words.record.topics], id: topic.id },
    ...(status === 'cannotStartYet' ? {} : { href: `${here}/record/${topic.id}` }),
    ...(hint === '' ? {} : { hint: { text: hint } }),
    status: LOOKS[status],
  };
}
