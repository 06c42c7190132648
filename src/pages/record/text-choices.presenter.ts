import { ATTRIBUTES, sayDate, type TermLists } from '../../engine/index.js';
import { listOf } from './printed-record.js';
import type { Choice, TextChoices } from './text-choices.js';
import { titleOfEntry } from './waiting.presenter.js';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** The texts of a case that name something known: a relapse of the case, an option, a route, a therapy of the catalogue. */
export function textChoices(
  held: Readonly<Record<string, unknown>>,
  { options, routes, terms }: { options: readonly Named[]; routes: readonly Named[]; terms: TermLists },
): TextChoices {
  const agents = terms.therapies.map(({ title }) => title);
  const classes = [...new Set(terms.therapies.flatMap((therapy) => therapy.classes ?? []))].sort();
  const tests = listOf(held['tumourTests']).items.map(({ id }) => id);
  return {
    choices: {
      'tumourTests.sample.relapse': listOf(held['relapses']).items.map((item) => ({
        value: item.id,
        text: typeof item['date'] === 'string' ? `${titleOfEntry(item)}, ${sayDate(item['date'])}` : titleOfEntry(item),
      })),
      'informedConsent.option': options.map(choice),
      'panelSittings.route': routes.map(choice),
    },
    suggestions: {
      'treatments.agent': agents,
      'treatments.class': classes,
      'concomitantMeds.agent': agents,
      'progressionEvents.during': agents,
      'judgements.on': [...tests, ...Object.keys(ATTRIBUTES)],
    },
  };
}

function choice({ id, title }: Named): Choice {
  return { value: id, text: title };
}
