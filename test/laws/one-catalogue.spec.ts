import { forbiddenIn, textsIn } from '../../src/catalogue/word-gate.js';
import { answer, headlineOf, type Rules } from '../../src/engine/index.js';
import { CATALOGUE } from '../catalogue.js';
import { AS_OF } from '../arbitraries/day.arbitrary.js';
import { onTheCatalogue, type MadeUp } from '../arbitraries/made-up.js';
import { answered, outcomes } from '../arbitraries/rules.arbitrary.js';
import { lawsOver } from '../laws-over.js';
import { readWorkedCases } from '../worked-case.js';
import { explained, inBatch } from './batch.law.js';
import { isAlike, isNothing } from './holds.js';
import { neverOverturned } from './learning.law.js';
import { shuffled } from './sameness.law.js';
import { unsettled } from './settling.law.js';

function saysNoneOfTheWords({ answer: all, content, rules }: MadeUp): void {
  const headline = headlineOf(content, AS_OF, rules.terms);
  isNothing(textsIn({ ...all, headline }).filter(({ text }) => forbiddenIn(text).length > 0));
  isAlike(all.options.length, rules.options.length);
}

function isTheSameInAnyOrder({ answer: one, content, rules, seed }: MadeUp): void {
  const turned: Rules = { ...rules, options: shuffled(rules.options, seed) };
  const other = answer(content, AS_OF, turned);
  isAlike(
    other.options.map(({ option }) => option.id),
    one.options.map(({ option }) => option.id),
  );
  isAlike(outcomes(other), outcomes(one));
}

describe('on any case and the catalogue', () => {
  lawsOver(onTheCatalogue, {
    'every case has an answer, with none of the words that decide': { share: 0.03, law: saysNoneOfTheWords },
    'the order of the options changes no outcome, and not the order in which they are shown': {
      share: 0.03,
      law: isTheSameInAnyOrder,
    },
    'learning never overturns a definite answer': {
      share: 0.03,
      law: ({ learned, answer: before, rules }) =>
        neverOverturned(learned, { before, after: answered(learned.after, rules) }),
    },
    'recording all of what an unknown answer waits for settles it': {
      share: 0.03,
      law: (one) => isNothing(unsettled(one.content, one.rules, one.answer, one.seed % 2)),
    },
    'the batch evaluator and the explaining one agree': {
      share: 0.03,
      law: ({ content, rules, answer: all }) => isAlike(inBatch(content, rules), explained(all)),
    },
  });
});

test('the batch evaluator and the explaining one agree on every worked case and the catalogue', () => {
  const { rules } = CATALOGUE;
  for (const { content, asOf } of readWorkedCases('test/cases', CATALOGUE))
    isAlike(inBatch(content, rules, asOf), explained(answer(content, asOf, rules)));
});
