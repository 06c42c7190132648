import type { Assessment } from '../../assessments/assessment.js';
import type { CaseSummary } from '../../cases/case.js';
import { presentIdentity } from '../case-identity.js';
import { sentence } from '../../assessments/sentence.js';
import { words } from '../words/index.js';

/** The answer to prepare from: where the record or the words disagree, and every option by name, the ones left out as well. */
export function presentPrepare(answer: Assessment, stored: CaseSummary) {
  const said = words.prepare;
  const groups = new Map(answer.groups.map(({ id, title }) => [id, title]));
  const options = answer.options.map(({ id, title, group, row }) => ({
    href: `/cases/${stored.id}/prepare/${id}?asOf=${answer.asOf}`,
    title,
    group: groups.get(group) ?? '',
    says: row.map(sentence),
  }));
  return {
    title: `${said.title}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'prepare'),
    heading: said.title,
    intro: said.intro,
    conflicts: answer.contradictions.map(({ says, settles }) => ({ says: sentence(says), settles: sentence(settles) })),
    definitions: answer.definitions.map(({ id, says, outcome }) => ({
      id: id.replace('@', ', '),
      says: sentence(says),
      outcome,
      outcomeText: said.outcomes[outcome],
    })),
    options: options.sort((one, other) => one.title.localeCompare(other.title, 'en-GB')),
  };
}
