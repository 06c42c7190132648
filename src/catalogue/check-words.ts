import type { Check } from './check.js';
import { nodesIn, ruleSetsOf } from './check-node.js';
import { literalOf } from './rule-writing.js';

const noteRepeatsItsNode: Check = {
  name: 'note-repeats-its-node',
  severity: 'warn',
  find: (catalogue) => [
    ...nodesIn(catalogue).flatMap(({ path, criterion: { says, notes, flags } }) => [
      ...notes.flatMap((note, at) => repeats(note.says, says, `${path}.notes[${at}]`)),
      ...flags.flatMap((flag, at) => repeats(flag.says, says, `${path}.flags[${at}].says`)),
    ]),
    ...ruleSetsOf(catalogue).flatMap(({ path, ruleSet: { notes, holds, notHeld } }) =>
      notes.flatMap((note, at) => [
        ...repeats(note, holds, `${path}.notes[${at}]`),
        ...repeats(note, notHeld, `${path}.notes[${at}]`),
      ]),
    ),
  ],
};

function repeats(remark: string, words: string | undefined, path: string) {
  return words !== undefined && plain(remark) === plain(words)
    ? [{ path, message: 'says what stands beside it already; say what it adds, or take it out' }]
    : [];
}

const remarkTwice: Check = {
  name: 'note-twice',
  severity: 'warn',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap(({ path, criterion: { notes } }) => {
      const said = notes.map(({ says }) => plain(says));
      return said.flatMap((words, at) =>
        said.indexOf(words) === at
          ? []
          : [{ path: `${path}.notes[${at}]`, message: 'a note that stands here twice; keep one' }],
      );
    }),
};

const showsWhatItJudges: Check = {
  name: 'shows-what-it-judges',
  severity: 'warn',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap(({ path, criterion }) =>
      criterion.shows.flatMap((leaf, at) =>
        literalOf(leaf) === literalOf(criterion)
          ? [{ path: `${path}.shows[${at}]`, message: 'shows the fact that the criterion judges; it is shown already' }]
          : [],
      ),
    ),
};

const readingsSayTheSame: Check = {
  name: 'readings-say-the-same',
  severity: 'warn',
  find: (catalogue) =>
    nodesIn(catalogue).flatMap(({ path, criterion }) => {
      const said = criterion.type === 'readings' ? criterion.readings.map(({ says }) => plain(says)) : [];
      return said.flatMap((words, at) =>
        said.indexOf(words) === at
          ? []
          : [{ path: `${path}.readings[${at}].says`, message: 'the words of another reading; say how the two differ' }],
      );
    }),
};

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s.;,:]+/g, ' ')
    .trim();
}

/** Checks on the words of criteria. */
export const WORD_CHECKS: readonly Check[] = [noteRepeatsItsNode, remarkTwice, readingsSayTheSame, showsWhatItJudges];
