import type { Answer, OptionAnswer } from '../answer.js';
import type { Explanation } from '../explanation.js';
import { sayDate } from '../partial-date.js';
import type { Missing } from '../missing.js';
import type { RuleSetAnswer } from '../rule-set.js';
import type { Change } from './change.js';

/** One thing that an answer says at one address, and under which other it stands. */
export interface Aspect extends Omit<Change, 'before' | 'after' | 'steps'> {
  readonly value: string;
  /** The address of what it stands in; a thing that comes or goes with that is not told by itself. */
  readonly under: string | undefined;
}

/** All that an answer says, each thing once, by its address and aspect, in the order in which options are shown. */
export function aspectsOf({ options, definitions }: Answer): ReadonlyMap<string, Aspect> {
  const all = [
    ...options.flatMap(ofOption),
    ...definitions.flatMap(({ definition, explanation }) =>
      ofNode(
        { ...explanation, address: `definitions/${definition.id}` },
        { of: 'definition', option: undefined, source: definition.source, under: undefined },
      ),
    ),
  ];
  return new Map(all.map((aspect) => [`${aspect.aspect} ${aspect.address}`, aspect]));
}

function ofOption({ option, group, ruleSets }: OptionAnswer): readonly Aspect[] {
  const { id, title, remarks, cautions, access, otherDiseases } = option;
  const common = {
    of: 'option',
    address: id,
    option: title,
    source: undefined,
    says: title,
    exclusion: false,
  } as const;
  const words = [...remarks, ...cautions, ...access, ...otherDiseases].map(({ says }) => says);
  return [
    { ...common, under: undefined, aspect: 'there', value: 'there' },
    { ...common, under: id, aspect: 'group', value: group },
    { ...common, under: id, aspect: 'text', value: [title, ...words].join(' · ') },
    ...ruleSets.flatMap((ruleSet) => ofRuleSet(ruleSet, id, title)),
  ];
}

function ofRuleSet(ruleSet: RuleSetAnswer, option: string, title: string): readonly Aspect[] {
  const { id, source, holds, notHeld, notes, truth, missing, criteria } = ruleSet;
  const address = `${option}/${id}`;
  const common = {
    of: 'rule-set',
    address,
    option: title,
    source,
    says: holds,
    exclusion: false,
    under: address,
  } as const;
  return [
    { ...common, under: option, aspect: 'there', value: 'there' },
    { ...common, aspect: 'truth', value: truth },
    { ...common, aspect: 'text', value: [holds, ...(notHeld === undefined ? [] : [notHeld]), ...notes].join(' · ') },
    { ...common, aspect: 'waits', value: waitsOf(missing) },
    ...criteria.flatMap((node) => ofNode(node, { of: 'node', option: title, source, under: address })),
  ];
}

/** What is waited for, each once, with whom it has been asked of and until when. */
function waitsOf(missing: readonly Missing[]): string {
  const waits = missing
    .filter(({ waitsFor }) => waitsFor !== '')
    .map(({ waitsFor, sample, request }) => {
      const { from, on, due } = request ?? {};
      const asked = [
        ...(sample === undefined ? [] : [`on ${sample}`]),
        ...(from === undefined ? (request === undefined ? [] : ['requested']) : [`with ${from}`]),
        ...(on === undefined ? [] : [`asked ${sayDate(on)}`]),
        ...(due === undefined ? [] : [`due ${sayDate(due)}`]),
      ];
      return [waitsFor, ...asked].join(', ');
    });
  return [...new Set(waits)].join('; ');
}

type Where = Pick<Aspect, 'of' | 'option' | 'source' | 'under'>;

function ofNode(node: Explanation, where: Where): readonly Aspect[] {
  const { address, says, role, truth, statements, reasons, children, type } = node;
  const of = where.of === 'node' && type === 'leaf' ? 'leaf' : where.of;
  const common = { ...where, of, address, says, exclusion: role === 'exclusion', under: address };
  const why = reasons.map(({ code, detail }) => `${code}: ${detail}`).join('; ');
  const within =
    where.of === 'definition' ? [] : children.flatMap((child) => ofNode(child, { ...where, under: address }));
  return [
    { ...common, under: where.under, aspect: 'there', value: 'there' },
    { ...common, aspect: 'truth', value: truth },
    { ...common, aspect: 'text', value: [says, ...statements.map((statement) => `[${statement}]`)].join(' ') },
    { ...common, aspect: 'reasons', value: why },
    ...within,
  ];
}
