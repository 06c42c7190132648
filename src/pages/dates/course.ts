import { readPartialDate, sayDate, type CaseContent } from '../../engine/index.js';
import { words } from '../words/index.js';
import { on, said, valuesOf, type Dated } from './dated.js';

const kinds = words.dates.kinds;

/** What has happened, by the dates on record: each recorded date of a thing, where they conflict all of them. */
export function courseOf(content: CaseContent): readonly Dated[] {
  return [
    ...valuesOf(content.diagnosis).flatMap(({ date }) =>
      valuesOf(date).flatMap((day) => on('diagnosis', day, kinds.diagnosis)),
    ),
    ...content.treatments.items.flatMap(treatment),
    ...content.relapses.items.flatMap(({ date, sites }) =>
      valuesOf(date).flatMap((day) => on('relapse', day, named(kinds.relapse, said(sites)))),
    ),
    ...content.progressionEvents.items.flatMap(({ date, newSites }) =>
      valuesOf(date).flatMap((day) => on('progression', day, named(kinds.progression, said(newSites)))),
    ),
    ...content.transplants.items.flatMap(({ date, type }) =>
      valuesOf(date).flatMap((day) => on('transplant', day, named(kinds.transplant, said(type)))),
    ),
    ...content.responseAfterCycle.items.flatMap(({ date, response }) =>
      valuesOf(date).flatMap((day) => on('response', day, named(kinds.response, said(response)))),
    ),
    ...samples(content),
    ...content.panelSittings.items.flatMap(({ date }) =>
      valuesOf(date).flatMap((day) => on('sitting', day, kinds.sitting)),
    ),
  ];
}

type Treatment = CaseContent['treatments']['items'][number];

/** A treatment from its first day to its last; one of which only one end is recorded stands at that end. */
function treatment({ agent, class: of, start, end }: Treatment): readonly Dated[] {
  const [first] = valuesOf(start);
  const [last] = valuesOf(end);
  const says = named(kinds.treatment, said(agent) === '' ? said(of) : said(agent));
  if (first === undefined || last === undefined) {
    const only = first ?? last;
    if (only === undefined) return [];
    const side = first === undefined ? words.dates.noStart : words.dates.noEnd;
    return on('treatment', only, `${says} (${side})`);
  }
  const [from, to] = [readPartialDate(first)?.earliest, readPartialDate(last)?.latest];
  if (from === undefined || to === undefined || to < from) return [];
  const when = `${sayDate(first)} ${words.dates.to} ${sayDate(last)}`;
  return [{ kind: 'treatment', from, to, when, says, lasts: true }];
}

/** Samples, one mark a day with all that was looked for on it. */
function samples({ tumourTests }: CaseContent): readonly Dated[] {
  const tests = tumourTests.items.flatMap(({ sample, gene }) =>
    valuesOf(sample).flatMap(({ date }) => valuesOf(date).map((day) => ({ day, gene: said(gene) }))),
  );
  return [...new Set(tests.map(({ day }) => day))].flatMap((day) => {
    const genes = new Set(tests.filter((test) => test.day === day).map(({ gene }) => gene));
    return on('sample', day, named(kinds.sample, [...genes].filter((gene) => gene !== '').join(', ')));
  });
}

function named(kind: string, detail: string): string {
  return detail === '' ? kind : `${kind}: ${detail}`;
}
