import { z } from 'zod';
import { RESPONSES } from '../attributes/shapes.js';
import { cannotJudge, found } from '../finding.js';
import { factOf, latest, missing, whyAbsent } from '../record/entries.js';
import { fieldOf } from '../record/series.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';

const COMPONENTS = {
  overall: 'overall',
  primary: 'of the primary tumour',
  softTissueBone: 'of soft tissue and bone',
  marrow: 'of the bone marrow',
} as const;
const PARTS = Object.keys(COMPONENTS) as [keyof typeof COMPONENTS, ...(keyof typeof COMPONENTS)[]];

const asked = z.strictObject({ component: z.enum(PARTS), oneOf: z.array(z.enum(RESPONSES)).min(1) });

/** The list alone is short for the overall response, and stays as it is. */
const written = z
  .preprocess((raw) => (Array.isArray(raw) ? { component: 'overall', oneOf: raw as unknown } : raw), asked)
  .transform((rule) => (rule.component === 'overall' ? rule.oneOf : rule));

/** The latest response by the neuroblastoma criteria, overall or of one component, is one of these. Not evaluable is no answer. */
export const responseInrc = defineKind({
  key: 'responseInrc',
  schema: z.strictObject({ responseInrc: written }),
  assess({ responseInrc: given }, world) {
    const { component, oneOf } = ruleOf(given);
    const named = { key: 'responseInrc', name: `response by INRC, ${COMPONENTS[component]}` };
    const entries = fieldOf(world.content.responseInrc, component, world).map(({ value, ...rest }) =>
      value === undefined ? rest : { ...rest, value: value.value },
    );
    const entry = latest(entries, { ...named, key: `responseInrc/${component}` }, world);
    if (entry?.status === 'not_applicable')
      return found('false', [factOf(named.key, `${named.name}: not applicable`, entry)], { passing: true });
    if (entry?.value === undefined)
      return cannotJudge(whyAbsent(entry === undefined ? [] : [entry], named, world.asOf));
    const facts = [factOf(named.key, `${named.name}: ${entry.value}`, entry)];
    if (entry.value === 'NE') return cannotJudge(missing(named.key, named.name, 'recorded as not evaluable'), facts);
    return found(settled(oneOf.includes(entry.value)), facts, { passing: true });
  },
  describe: ({ responseInrc: given }) => {
    const { component, oneOf } = ruleOf(given);
    return `response by INRC, ${COMPONENTS[component]}, is ${oneOf.join(' or ')}`;
  },
});

type Rule = z.infer<typeof asked>;

function ruleOf(given: Rule['oneOf'] | Rule): Rule {
  return Array.isArray(given) ? { component: 'overall', oneOf: given } : given;
}
