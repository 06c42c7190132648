import { z } from 'zod';
import type { Entry } from '../case-shape.js';
import { cannotJudge, found } from '../finding.js';
import { constant, factOf, isLater, knownOf, latest, missing, whyAbsent } from '../record/entries.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

/** The family has consented to an option, as last recorded for it. Withdrawn is no; not asked is not recorded. */
export const consent = defineKind({
  key: 'consent',
  schema: z.strictObject({ consent: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'not the id of an option') }),
  assess({ consent: option }, world) {
    const named = { key: 'informedConsent', name: `consent to ${option}` };
    const { informedConsent } = world.content;
    const answers = answersTo(option, world);
    const entry = latest(answers, { ...named, key: `informedConsent/${option}` }, world);
    if (entry?.status === 'not_applicable')
      return found('false', [factOf(named.key, `${named.name}: not applicable`, entry)], { passing: true });
    if (entry?.value !== undefined) {
      const says = `${named.name}: ${entry.value}`;
      return found(settled(entry.value === 'yes'), [factOf(named.key, says, entry)], { passing: true });
    }
    if (entry?.status === 'not_done') return cannotJudge(missing(named.key, named.name, 'recorded as not asked'));
    if (entry !== undefined) return cannotJudge(whyAbsent(answers, named, world.asOf));
    return cannotJudge(whyAbsent(informedConsent.absent, named, world.asOf));
  },
  describe: ({ consent: option }) => `consent to ${option} is given`,
});

type Answer = 'yes' | 'no' | 'withdrawn';

/** What is recorded of one option, each answer on the day of its item; not asked is no answer. */
function answersTo(option: string, world: World): readonly Entry<Answer>[] {
  const { content, asOf } = world;
  const items = content.informedConsent.items.filter((item) =>
    knownOf(item.option, asOf).some(({ value }) => value === option),
  );
  return items.flatMap(({ id, answer, date }) => {
    const day = constant(
      date,
      { key: `informedConsent/${id}/date`, name: `the day of consent to ${option}` },
      world,
    )?.value;
    if (isLater(day, asOf)) return [];
    return answer.map(({ value, ...rest }): Entry<Answer> => {
      const dated = day === undefined ? rest : { ...rest, date: day };
      if (value === undefined) return dated;
      return value === 'not_asked' ? { ...dated, status: 'not_done' } : { ...dated, value };
    });
  });
}
