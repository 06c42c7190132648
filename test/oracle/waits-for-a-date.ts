import type { Compared } from './compare.js';
import type { Raw } from './pairs/record.arbitrary.js';

const PREGNANCY: Readonly<Record<string, string>> = {
  pregnant: 'pregnancyStatus',
  not_pregnant: 'pregnancyStatus',
  lactating: 'lactating',
  not_lactating: 'lactating',
  contraception_agreed: 'contraceptionAgreed',
};

/**
 * Where a criterion limits the age of a result, and of several records of the very thing that it reads one has no date: the engine
 * waits for that date, though the record could only be the latest if it were new enough. The one case known in which a leaf alone
 * says less than it could.
 */
export function waitsForADate({ raw, criteria }: Pick<Compared, 'raw' | 'criteria'>): boolean {
  return limitedIn(criteria).some((leaf) => isMixed(recordsFor(leaf, raw)));
}

/** The leaves that limit the age of a result, wherever they stand. */
function limitedIn(value: unknown): readonly Raw[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(limitedIn);
  return 'within' in value ? [value, ...inside] : inside;
}

/** What is recorded of that which a leaf reads. */
function recordsFor(leaf: Raw, raw: Raw): unknown {
  if ('infection' in leaf) {
    const tests: readonly Raw[] = Array.isArray(raw['infections']) ? raw['infections'] : [];
    return tests.filter(({ infection }) => infection === leaf['infection']);
  }
  return raw[attributeOf(leaf)];
}

function attributeOf(leaf: Raw): string {
  if ('pregnancy' in leaf) return PREGNANCY[String(leaf['pregnancy'])] ?? '';
  if ('measurable' in leaf) return leaf['measurable'] === 'measurable' ? 'measurableDisease' : 'evaluableDisease';
  if ('performance' in leaf) return 'performanceScore';
  if ('mrd' in leaf) return 'mrd';
  if ('cns' in leaf) return 'cnsStatus';
  return ['bodySize', 'laboratory'].flatMap((kind) => (typeof leaf[kind] === 'string' ? leaf[kind] : [])).join('');
}

function isMixed(all: unknown): boolean {
  return Array.isArray(all) && all.some(isDated) && !all.every(isDated);
}

function isDated(one: unknown): boolean {
  return typeof one === 'object' && one !== null && 'date' in one;
}
