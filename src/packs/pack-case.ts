import { ownValueOf, sayDate } from '../engine/index.js';
import { ageBand, yearsOnly } from './coarse-words.js';
import type { PackInput } from './pack-input.js';
import type { Block } from './pack.model.js';
import { REGIONS, said } from './pack.words.js';
import { regionOf } from './rare-combinations.js';

/** Who it is about, where it goes and what is asked: the first half page. */
export function caseBlocks(input: PackInput): readonly Block[] {
  const { code, checkWords, madeUp, context, far } = input;
  const items: (readonly [string, string])[] = [
    [said.code, `${code}${madeUp ? ` (${said.madeUp})` : ''}; ${said.checkWords} ${checkWords.join(' · ')}`],
    [said.route, context.route ?? ''],
    [said.asOf, asOfSaid(input)],
    [said.attached, said.attachments],
    [said.permission, said.permissions[context.permission]],
    [said.age, ageSaid(input)],
    [said.sex, own('sexForClinicalUse', input)],
    [said.region, regionSaid(input)],
    [said.disease, far.answer.case.disease],
    ...(far.content.diseaseState.length === 0 ? [] : [[said.state, own('diseaseState', input)] as const]),
  ];
  return [
    { type: 'heading', level: 1, text: `${said.title}: ${code}` },
    {
      type: 'paragraph',
      text: [said.privacy, said.zeroes[far.zero.is]].filter((part) => part !== '').join(' '),
      strong: true,
    },
    { type: 'key-values', caption: said.case, items },
    { type: 'heading', level: 2, text: said.question },
    { type: 'paragraph', text: far.answer.case.question ?? said.noQuestion },
  ];
}

/** An attribute of the case in words, with its date. */
export function own(key: string, { far }: PackInput): string {
  return ownValueOf(key, far.content, far.asOf, far.terms).says;
}

/** The day of the answer as it may be given. */
export function asOfSaid({ asOf, context }: PackInput): string {
  return sayDate(context.coarsen.includes('month') ? asOf.slice(0, 7) : asOf);
}

function ageSaid(input: PackInput): string {
  const age = own('ageAtEvaluation', input);
  return input.context.coarsen.includes('age-band') && /\d/.test(age) ? ageBand(age) : yearsOnly(age);
}

function regionSaid({ far, context }: PackInput): string {
  const region = regionOf(far.content);
  if (region === undefined) return said.notRecorded;
  return context.coarsen.includes('region') ? said.wholeRegion : (REGIONS[region] ?? region);
}
