import type { AnswerDocument, RouteDocument } from '../assessments/answer.js';
import { identifiersIn, type FoundIdentifier } from '../cases/identifiers.js';
import type { CaseContent } from '../engine/index.js';
import { withoutDates } from './day-words.js';
import { inheritedIn, withoutOrigin, type Inherited } from './inherited.js';
import { movedCase } from './moved-case.js';
import { openRows } from './pack-answer.js';
import type { Permission } from './permission.js';
import { rareCombinationsIn, type RareCombination } from './rare-combinations.js';

/** What is to be known before a pack leaves: each thing named, none of it a verdict. */
export interface PackFindings {
  readonly permission: Permission;
  readonly identifiers: readonly FoundIdentifier[];
  /** The free texts that go into the paper or may, as people wrote them: no program knows a name. */
  readonly texts: readonly string[];
  /** How many of these hold a calendar date, which is put as days. */
  readonly datedTexts: number;
  readonly rare: readonly RareCombination[];
  /** What of it may be inherited, and goes out only where the family agreed. */
  readonly inherited: readonly Inherited[];
  /** Results found without a recorded origin: they go out, and may be inherited. */
  readonly withoutOrigin: number;
  readonly rows: ReturnType<typeof openRows>;
  readonly routes: readonly Pick<RouteDocument, 'id' | 'title'>[];
}

/** Looks through what is about to leave. */
export function findingsIn(about: {
  readonly content: CaseContent;
  readonly raw: unknown;
  readonly permission: Permission;
  readonly answer: AnswerDocument;
}): PackFindings {
  const { content, raw, permission, answer } = about;
  const texts = [...new Set(textsIn(content))].filter((text) => /\s/.test(text.trim()));
  return {
    permission,
    identifiers: identifiersIn(raw, 'case'),
    texts,
    datedTexts: texts.filter((text) => withoutDates(text, 0) !== text).length,
    rare: rareCombinationsIn(content),
    inherited: inheritedIn(content),
    withoutOrigin: withoutOrigin(content),
    rows: openRows(answer),
    routes: answer.routes.map(({ id, title }) => ({ id, title })),
  };
}

/** Every free text of a case but those that never leave. */
function textsIn(content: CaseContent): readonly string[] {
  const found: string[] = [];
  const text = (one: string) => (found.push(one), one);
  movedCase({ ...content, treatingCentre: [] }, { date: (date) => date, text });
  return found;
}
