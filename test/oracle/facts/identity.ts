import type { Recorded } from '../engine-types.js';
import { fieldOf, valuesOf } from '../record.js';
import type { World } from '../world.js';

/**
 * What the disease is, to the last detail: one of the diagnoses that nothing else is a kind of, or a wider one in no narrower form.
 * Diagnosis and lineage are one fact in two records: the narrower is used, and two that no disease joins are both possible.
 */
export function diseaseOf(world: World): string {
  const { content, asOf, terms } = world;
  const codes = valuesOf(fieldOf<string>(content.diagnosis, 'code'), asOf).map(({ value }) => value);
  const lineages = valuesOf(content.allLineage as Recorded<string>, asOf).map(({ value }) => value);
  const said = [...codes, ...lineages.flatMap((lineage) => terms.ofLineage(lineage) ?? [])];
  const narrow = said.filter((one) => !said.some((other) => other !== one && terms.isA(other, one)));
  if (narrow.length === 0) return world.fill('identity', formsOf(undefined, world));
  const chosen = world.pick('identity/which', [...new Set(narrow)]);
  return world.asRecorded ? chosen : world.fill(`identity/kind/${chosen}`, formsOf(chosen, world));
}

const FORMS = new WeakMap<object, Map<string | undefined, readonly string[]>>();

/** Each diagnosis of which there is no narrower one, and that the one chosen allows: the same in every world. */
function formsOf(chosen: string | undefined, { terms }: World): readonly string[] {
  const known = FORMS.get(terms) ?? new Map<string | undefined, readonly string[]>();
  FORMS.set(terms, known);
  const forms = known.get(chosen) ?? formsIn(chosen, terms);
  known.set(chosen, forms);
  return forms;
}

function formsIn(chosen: string | undefined, terms: World['terms']): readonly string[] {
  const within = terms.diagnoses.filter((code) => chosen === undefined || terms.isA(code, chosen));
  const leaves = within.filter((code) => !terms.diagnoses.some((other) => other !== code && terms.isA(other, code)));
  return [...new Set([...leaves, ...within])];
}
