import { ageOn } from '../calendar.js';
import type { CaseContent } from '../case-attributes.js';
import { sayAge } from '../criteria/age.js';
import { sayDate, type DayRange } from '../partial-date.js';
import type { Terms } from '../terms.js';
import { birthIn } from './birth.js';
import { knownOf } from './entries.js';
import { pastItems } from './events.js';
import type { World } from './world.js';

/** Who is spoken of, in the few words that a meeting needs: never a birth date. */
export interface Headline {
  /** `girl, 4 y 2 m, England`. */
  readonly who: string;
  /** `High-risk neuroblastoma (SIOPEN)`. */
  readonly disease: string;
  /** `Back 9 Nov 2026, bone and bone marrow`; empty where nothing is recorded. */
  readonly course: string;
  readonly question: string | undefined;
}

/** The nations by their codes, as they are called. */
export const NATION_NAMES: Readonly<Record<string, string>> = {
  'GB-ENG': 'England',
  'GB-SCT': 'Scotland',
  'GB-WLS': 'Wales',
  'GB-NIR': 'Northern Ireland',
  IM: 'Isle of Man',
  JE: 'Jersey',
  GG: 'Guernsey',
};

const NATIONS: Readonly<Record<string, string>> = { ...NATION_NAMES, other: 'nation: other' };

/** The case in a line or two. Where records conflict the first is named; the contradiction is shown with the answer. */
export function headlineOf(content: CaseContent, asOf: number, terms: Terms): Headline {
  const world: World = { content, asOf, terms, choose: (_, [first]) => first as never };
  return {
    who: who(world),
    disease: disease(world),
    course: course(world),
    question: knownOf(content.question, asOf)[0]?.value,
  };
}

function who(world: World): string {
  const { content, asOf } = world;
  const birth = birthIn(world);
  const sex = knownOf(content.sexForClinicalUse, asOf)[0]?.value;
  const nation = knownOf(content.treatingNation, asOf)[0]?.value ?? knownOf(content.nationOfResidence, asOf)[0]?.value;
  const isAdult = birth !== undefined && birth.latest <= asOf && ageOn(birth.latest, asOf).years >= 18;
  const words = isAdult ? { female: 'young woman', male: 'young man' } : { female: 'girl', male: 'boy' };
  const named = sex === 'female' || sex === 'male' ? words[sex] : isAdult ? 'young person' : 'child';
  return [named, age(birth, asOf), nation === undefined ? 'nation not recorded' : (NATIONS[nation] ?? nation)].join(
    ', ',
  );
}

/** The age on the day, in words; undefined where no birth date is recorded. */
export function sayAgeOf(world: World): string | undefined {
  const birth = birthIn(world);
  return birth === undefined ? undefined : age(birth, world.asOf);
}

function age(birth: DayRange | undefined, asOf: number): string {
  if (birth === undefined) return 'age not recorded';
  const [youngest, oldest] = [sayAge(birth.latest, asOf), sayAge(birth.earliest, asOf)];
  return youngest === oldest ? youngest : `${youngest} to ${oldest}`;
}

function disease({ content, asOf, terms }: World): string {
  const code = knownOf(content.diagnosis, asOf).flatMap(({ value }) => knownOf(value.code, asOf))[0]?.value;
  const lineage = knownOf(content.allLineage, asOf)[0]?.value;
  const narrow = lineage === undefined ? undefined : terms.ofLineage(lineage);
  const named = code === undefined ? narrow : narrow !== undefined && terms.isA(narrow, code) ? narrow : code;
  const title = named === undefined ? 'diagnosis not recorded' : terms.titleOf(named);
  const risks = knownOf(content.riskGroup, asOf).flatMap(({ value }) => {
    const group = knownOf(value.group, asOf)[0]?.value;
    const scheme = knownOf(value.scheme, asOf)[0]?.value;
    return group === undefined ? [] : [{ group: `${group}-risk`, scheme: scheme === undefined ? '' : ` (${scheme})` }];
  });
  const [risk, ...others] = risks;
  const first = risk === undefined ? title : `${risk.group} ${title}${risk.scheme}`;
  return [first, ...others.map(({ group, scheme }) => `${group}${scheme}`)].join('; ');
}

/** What has happened up to the day of the answer: what is recorded of days after it is left out, as everywhere. */
function course(world: World): string {
  const { content, asOf } = world;
  const sayWhen = (dates: readonly { readonly value?: string }[]) => {
    const day = dates.find(({ value }) => value !== undefined)?.value;
    return day === undefined ? 'on a day not recorded' : sayDate(day);
  };
  const back = pastItems(content.relapses, world).map(({ date, sites }) => {
    const places = sites.flatMap(({ value }) => value ?? []).map((site) => site.replaceAll('_', ' '));
    return [`back ${sayWhen(date)}`, ...(places.length === 0 ? [] : [places.join(' and ')])].join(', ');
  });
  const { given, partial, items } = content.relapses;
  const none = given && !partial && items.length === 0 ? ['no relapse'] : [];
  const grown = pastItems(content.progressionEvents, world).map(({ date }) => `progression ${sayWhen(date)}`);
  const response = knownOf(content.bestResponse, asOf).map(({ value }) => `best response ${value}`);
  const transplants = pastItems(content.transplants, world).map(({ date }) => `transplant ${sayWhen(date)}`);
  const text = [...response, ...back, ...none, ...grown, ...transplants].join('; ');
  return text === '' ? '' : text.charAt(0).toUpperCase() + text.slice(1);
}
