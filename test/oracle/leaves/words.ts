import type { CaseContent, Recorded } from '../engine-types.js';
import type { Span } from '../days.js';
import { constant, latest, NOT_APPLICABLE } from '../facts/words.js';
import { fieldOf } from '../record.js';
import { verdict, type Verdict } from '../verdict.js';
import type { World } from '../world.js';
import type { Judges } from './judge.js';

type Key = keyof CaseContent;

/** What a word-like leaf reads: the attribute, its values, and what it means that it does not apply. */
interface Read {
  readonly key: Key;
  readonly field?: string;
  readonly domain: readonly string[];
  /** Without it, not applicable counts as nothing recorded. */
  readonly notApplicable?: Verdict;
  /** Values by which the source's words or the team leave it open. */
  readonly open?: readonly string[];
}

function wordOf(read: Read, world: World, within?: Span) {
  const all = world.content[read.key] as Recorded<unknown>;
  const field = read.field === undefined ? (all as Recorded<string>) : fieldOf<string>(all, read.field);
  const recorded = read.notApplicable === undefined ? withoutNotApplicable(field) : field;
  return latest(read.key, recorded, read.domain, world, within);
}

function withoutNotApplicable<T>(recorded: Recorded<T>): Recorded<T> {
  return recorded.filter(({ status }) => status !== 'not_applicable');
}

function isOneOf(read: Read, wanted: readonly string[], world: World, within?: Span): Verdict {
  const word = wordOf(read, world, within);
  if (word === NOT_APPLICABLE) return read.notApplicable ?? 'open';
  if (read.open?.includes(word) === true) return 'open';
  return verdict(wanted.includes(word));
}

const NATIONS = ['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IM', 'JE', 'GG', 'other'];
const YES_NO = ['yes', 'no'];
const CNS = ['CNS1', 'CNS2', 'CNS3', 'TLP+', 'TLP-'];
const RESPONSE: Read = {
  key: 'responseToCurrentChemo',
  domain: ['remission', 'no_remission', 'too_early', 'na_in_remission'],
  notApplicable: 'false',
  open: ['too_early'],
};
const FITNESS: Read = {
  key: 'sctFitness',
  field: 'fitness',
  domain: ['fit', 'unfit', 'borderline'],
  notApplicable: 'false',
  open: ['borderline'],
};
const DONOR: Read = {
  key: 'donorStatus',
  field: 'donor',
  domain: ['available', 'completed_none_found', 'declined'],
  notApplicable: 'false',
  open: ['declined'],
};
const MYCN: Read = { key: 'mycnStatus', domain: ['amplified', 'gain', 'not_amplified'] };

/** Leaves that ask for one word of a closed list. */
export const WORDS: Judges = {
  residence: ({ residence: { nation, oneOf } }: { residence: { nation: string; oneOf: string[] } }, world) => {
    const key = nation === 'residence' ? 'nationOfResidence' : 'treatingNation';
    return isOneOf({ key, domain: NATIONS, notApplicable: 'false' }, oneOf, world);
  },
  puberty: ({ puberty }: { puberty: string }, world) =>
    isOneOf({ key: 'pubertalStatus', domain: ['pre', 'post'], notApplicable: 'false' }, [puberty], world),
  histology: ({ histology }: { histology: string[] }, world) => {
    const domain = ['biopsy', 'marrow_plus_catecholamines', 'no'];
    const word = constant<string>('histology', world.content.histologyConfirmed, domain, world);
    return verdict(word !== NOT_APPLICABLE && histology.includes(word));
  },
  mycn: ({ mycn }: { mycn: string[] }, world) => isOneOf(MYCN, mycn, world),
  symptomatic: ({ symptomatic }: { symptomatic: boolean }, world) =>
    isOneOf({ key: 'symptomatic', domain: YES_NO, notApplicable: 'false' }, [symptomatic ? 'yes' : 'no'], world),
  secondPrimary: (_, world) => isOneOf({ key: 'secondPrimaryExcluded', domain: YES_NO }, ['yes'], world),
  completing: ({ completing }: { completing: string }, world) => {
    const key = completing === 'frontline' ? 'completingFrontline' : 'completingRelapseTherapy';
    return isOneOf({ key, domain: YES_NO, notApplicable: 'false' }, ['yes'], world);
  },
  currentResponse: ({ currentResponse }: { currentResponse: string }, world) =>
    isOneOf(RESPONSE, [currentResponse], world),
  transplantFitness: ({ transplantFitness }: { transplantFitness: string }, world) =>
    isOneOf(FITNESS, [transplantFitness], world),
  donor: ({ donor }: { donor: string }, world) =>
    isOneOf(DONOR, [donor === 'none_found' ? 'completed_none_found' : donor], world),
  measurable: ({ measurable, within }: { measurable: string; within?: Span }, world) => {
    const key = measurable === 'measurable' ? 'measurableDisease' : 'evaluableDisease';
    return isOneOf({ key, field: 'present', domain: YES_NO, notApplicable: 'false' }, ['yes'], world, within);
  },
  cns: ({ cns, within }: { cns: string[]; within?: Span }, world) => {
    const open = cns.some((one) => one.startsWith('TLP')) ? [] : ['TLP+', 'TLP-'];
    return isOneOf({ key: 'cnsStatus', domain: CNS, open }, cns, world, within);
  },
  sex: ({ sex }: { sex: string }, world) => {
    const { sexForClinicalUse } = world.content;
    const word = constant('sex', sexForClinicalUse, ['female', 'male', 'other'], world);
    return verdict(word === sex);
  },
  stage: ({ stage, scheme }: { stage: string[]; scheme: 'inrg' | 'inss' }, world) => {
    const { inrgStage, inssStage } = world.content;
    const word =
      scheme === 'inrg'
        ? constant('inrgStage', inrgStage, ['L1', 'L2', 'M', 'MS'], world)
        : constant('inssStage', inssStage, ['1', '2A', '2B', '3', '4', '4S'], world);
    return verdict(word !== NOT_APPLICABLE && stage.includes(word));
  },
};
