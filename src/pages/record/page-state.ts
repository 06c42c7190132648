import type { Person } from '../../access/person.js';
import type { StoredCase } from '../../cases/case.js';
import { sayDate } from '../../engine/index.js';
import { presentIdentity } from '../case-identity.js';
import { words } from '../words/index.js';
import type { Meanwhile } from './case-editing.service.js';
import type { FormValues } from './form-values.js';
import type { PageProblems } from './problem.presenter.js';

const said = words.record;

/** What an editing page stands on: the case, what its controls show, and how the last attempt to save it went. */
export interface PageState {
  readonly stored: StoredCase;
  readonly form: FormValues;
  readonly problems: PageProblems;
  /** Where somebody else saved meanwhile: who, when, and what to do. */
  readonly stale: readonly string[];
  /** To choose from where nobody acts yet. */
  readonly people: readonly Person[];
}

/** What every page that edits a case says round its controls. */
export function presentFrameOf({ stored, problems, stale, people }: PageState, heading: string) {
  const errors = people.length > 0 ? [{ text: said.nobody, href: '#acting' }] : problems.summary;
  return {
    title: `${errors.length > 0 ? `${words.errorTitle}: ` : ''}${heading}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'tasks'),
    heading,
    version: stored.version,
    errors: errors.length === 0 ? undefined : { titleText: words.problem, errorList: errors },
    stale: stale.length === 0 ? undefined : { title: said.stale.title, lines: stale },
    acting: people.length === 0 ? undefined : actingRadios(people),
    taskList: `/cases/${stored.id}`,
  };
}

function actingRadios(people: readonly Person[]): object {
  return {
    idPrefix: 'acting',
    name: 'acting',
    errorMessage: { text: said.nobody },
    fieldset: { legend: { text: words.whoActs.title, size: 's' } },
    hint: { text: words.whoActs.hint },
    items: people.map(({ id, name }) => ({ value: id, text: name })),
  };
}

/** Who saved meanwhile, when, and what becomes of what was typed. */
export function staleLines({ person, at }: Meanwhile, nameOf: (id: string) => string, more: readonly string[]) {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' }).format(new Date(at));
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(at));
  return [`${nameOf(person)} ${said.stale.saved}: ${sayDate(day)}, ${time}.`, ...more, said.stale.yours];
}
