import type { TumourTest } from '../case-attributes.js';
import type { Recorded } from '../case-shape.js';
import { isWithin, sayBound, type Bound } from '../bound.js';
import { distinct, type Reason } from '../finding.js';
import { approved, readFusionGenes } from '../fusion.js';
import { isVariant, readProteinVariant, sayVariant, type ProteinVariant } from '../hgvs.js';
import { sayQuantity, type Quantity } from '../quantity.js';
import { settled, type Truth } from '../truth.js';
import { constant, knownOf, missing, whyAbsent, type Named } from './entries.js';
import { genesOf } from './tumour-tests.js';
import type { World } from './world.js';

/** What a criterion asks of an alteration beyond that it is there. */
export interface Details {
  readonly variant?: string | undefined;
  readonly origin?: 'somatic' | 'germline' | undefined;
  readonly partner?: string | undefined;
  readonly vaf?: Bound | undefined;
  readonly copyNumber?: Bound | undefined;
}

/** Whether what a test found, or looked for, is what is asked; why that is open; the detail as it may be shown. */
export interface Detail {
  readonly truth: Truth;
  readonly why: readonly Reason[];
  readonly says: string | undefined;
  /** Whether, had the test found nothing, it would have looked for what is asked: it named no other alteration. */
  readonly covers: boolean;
}

/** The details asked, each put to one test. Nothing is classified: call, fraction and copy number are the laboratory's. */
export function detailsOf(test: TumourTest, symbol: string, asked: Details, world: World): readonly Detail[] {
  const { variant, origin, partner, vaf, copyNumber } = asked;
  return [
    ...(variant === undefined ? [] : [variantOf(test, symbol, variant, world)]),
    ...(partner === undefined ? [] : [partnerOf(test, [symbol, partner], world)]),
    ...(origin === undefined ? [] : [originOf(test, origin, world)]),
    ...(vaf === undefined ? [] : [amountOf(test, 'vafPct', vaf, world)]),
    ...(copyNumber === undefined ? [] : [amountOf(test, 'copyNumber', copyNumber, world)]),
  ];
}

/** The details asked, in words: `somatic, with a variant allele fraction of at least 5 %`. */
export function sayDetails({ origin, vaf, copyNumber }: Details): readonly string[] {
  return [
    ...(origin === undefined ? [] : [origin]),
    ...(vaf === undefined ? [] : [`with a variant allele fraction of ${sayBound(vaf)}`]),
    ...(copyNumber === undefined ? [] : [`with a copy number of ${sayBound(copyNumber)}`]),
  ];
}

function variantOf(test: TumourTest, symbol: string, wanted: string, world: World): Detail {
  const named = { key: `tumourTests/${test.id}/hgvsP`, name: `which ${symbol} variant was looked at` };
  const forms = knownOf(test.hgvsP, world.asOf).map(({ value }) => readProteinVariant(value));
  const asked = readProteinVariant(wanted);
  if (forms.length === 0 || asked === undefined) return silent(test.hgvsP, named, world);
  const variant = oneVariant(forms, named, world);
  if (variant === undefined) return notUnderstood(named, 'the variant');
  const detail = `recorded as ${sayVariant(variant)}, which leaves it open`;
  const why: Reason = { code: 'IMPRECISE_DATA', waitsFor: named.name, key: named.key, detail };
  const covers = isVariant(asked, variant) === 'true';
  return detailOf(isVariant(variant, asked), why, sayVariant(variant), covers);
}

function detailOf(truth: Truth, why: Reason, says: string, covers: boolean): Detail {
  return { truth, why: truth === 'unknown' ? [why] : [], says, covers };
}

type Form = ProteinVariant | undefined;

/** One variant of several records: the more exact of two that agree, else one for each world. */
function oneVariant(forms: readonly Form[], { key, name }: Named, { choose }: World): Form {
  const ways = distinct(forms, (form) => (form === undefined ? '' : sayVariant(form)));
  const exact = ways.filter((form) => !ways.some((other) => other !== form && isNarrower(other, form)));
  if (exact.length < 2) return exact[0];
  return choose({ key, says: `${name} is recorded in ${exact.length} ways`, settles: name }, exact);
}

function isNarrower(one: Form, other: Form): boolean {
  if (one === undefined || other === undefined) return false;
  return isVariant(one, other) === 'true' || (other.type === 'unknown' && one.type !== 'unknown');
}

function partnerOf(test: TumourTest, wanted: readonly [string, string], world: World): Detail {
  const key = `tumourTests/${test.id}/partner`;
  const named = { key, name: `the partner of the ${wanted[0]} fusion` };
  const written = [...knownOf(test.gene, world.asOf), ...knownOf(test.partner, world.asOf)].map(({ value }) => value);
  if (written.some((text) => readFusionGenes(text) === undefined)) return notUnderstood(named, 'the partner');
  const genes = genesOf(test);
  if (genes.length < 2) return silent(test.partner, named, world);
  if (genes.length > 2) return conflicting(named);
  const truth = settled(wanted.every((gene) => genes.includes(approved(gene))));
  return { truth, why: [], says: genes.join('::'), covers: truth === 'true' };
}

function conflicting({ key, name }: Named): Detail {
  const why: Reason = { code: 'CONFLICTING_DATA', waitsFor: name, key, detail: 'more than two genes are named' };
  return { truth: 'unknown', why: [why], says: undefined, covers: false };
}

function originOf(test: TumourTest, wanted: 'somatic' | 'germline', world: World): Detail {
  const named = { key: `tumourTests/${test.id}/origin`, name: 'whether it is somatic or germline' };
  const origin = constant(test.origin, named, world)?.value;
  if (origin === undefined) return silent(test.origin, named, world);
  return { truth: settled(origin === wanted), why: [], says: origin, covers: origin === wanted };
}

const AMOUNTS = {
  vafPct: { name: 'the variant allele fraction', short: 'VAF' },
  copyNumber: { name: 'the copy number', short: 'copy number' },
} as const;

function amountOf(test: TumourTest, field: keyof typeof AMOUNTS, bound: Bound, world: World): Detail {
  const { name, short } = AMOUNTS[field];
  const named = { key: `tumourTests/${test.id}/${field}`, name };
  const amount: Quantity | undefined = constant(test[field], named, world)?.value;
  if (amount === undefined) return silent(test[field], named, world);
  const within = isWithin(amount, bound);
  const says = `${short} ${sayQuantity(amount)}`;
  if (within === undefined) return { ...notUnderstood(named, 'the unit'), covers: true };
  const why: Reason = { code: 'IMPRECISE_DATA', waitsFor: name, key: named.key, detail: `${says} straddles the bound` };
  return detailOf(within, why, says, true);
}

function silent(entries: Recorded<unknown>, named: Named, { asOf }: World): Detail {
  return { truth: 'unknown', why: whyAbsent(entries, named, asOf), says: undefined, covers: true };
}

function notUnderstood({ key, name }: Named, what: string): Detail {
  const why = missing(key, name, `${what} is recorded in a form that is not understood`);
  return { truth: 'unknown', why: [why], says: undefined, covers: false };
}
