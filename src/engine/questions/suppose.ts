import type { Day } from '../calendar.js';
import { ATTRIBUTES, type CaseContent } from '../case-attributes.js';
import { refuseStraySamples } from '../case-reader.js';
import type { Attributes, ListRecord, Recorded } from '../case-shape.js';
import { readEntries } from '../entry-reader.js';
import type { FieldProblem } from '../field-problem.js';
import { refuse, type ReadContext } from '../value-reader.js';
import { keyNamed } from './supposed-key.js';
import { withSupposedItems } from './supposed-items.js';
import { marked } from './supposed-mark.js';
import { asOneMore, isLasting, withField } from './supposed-value.js';

/** What is supposed, by keys of the case dictionary: `bestResponse`, `relapses/relapse-1/date`, `tumourTests` (one more item). */
export type Suppositions = Readonly<Record<string, unknown>>;
/** A case with something supposed on top of it, or what is wrong with what was supposed: never both. */
export type Supposed =
  | { readonly ok: true; readonly content: CaseContent }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The day of the answer, the diagnoses that the catalogue knows, and the path under which problems are told (`suppose`). */
export interface SupposeContext {
  readonly asOf: Day;
  readonly diagnoses: readonly string[];
  readonly path?: string;
}

/**
 * What if (question 7): the case with facts supposed on top, each marked `supposed`; the case itself stays as it is. A
 * value stands instead of what was recorded of a constant or of a field. A value of a series is a further one, of the day of
 * the answer where it has no date, and stands instead of those of which nobody could tell whether they are earlier. An object
 * given for a list is one more item; an empty list supposes that there is none. A judgement is an item like any other.
 */
export function suppose(
  content: CaseContent,
  suppositions: Suppositions,
  { asOf, diagnoses, path = 'suppose' }: SupposeContext,
): Supposed {
  const context: ReadContext = { problems: [], diagnoses };
  let supposed = content;
  for (const [key, raw] of Object.entries(suppositions))
    supposed = withOne(supposed, inFull(key, raw), { asOf, path, context });
  if (context.problems.length === 0) refuseStraySamples(supposed, path, context);
  const { problems } = context;
  return problems.length === 0 ? { ok: true, content: supposed } : { ok: false, problems };
}

const SCALES: Readonly<Record<string, string>> = { lansky: 'Lansky', karnofsky: 'Karnofsky', ecog: 'ECOG' };

/** A score may be supposed by the name of its scale: `lansky: 70`. */
function inFull(key: string, raw: unknown): readonly [string, unknown] {
  const scale = Object.hasOwn(SCALES, key) ? SCALES[key] : undefined;
  return scale === undefined ? [key, raw] : ['performanceScore', { scale, score: raw }];
}

interface Beside {
  readonly asOf: Day;
  readonly path: string;
  readonly context: ReadContext;
}

function withOne(
  content: CaseContent,
  [key, raw]: readonly [string, unknown],
  { asOf, path, context }: Beside,
): CaseContent {
  const named = keyNamed(key, content, path, context);
  if (named === undefined) return content;
  const at = [`${path}.${named.attribute}`, ...(named.is === 'value' ? [named.item, ...named.fields] : [])];
  const place = at.filter((part) => part !== undefined).join('/');
  if (raw === undefined || raw === null)
    return refuse(place, 'nothing is supposed; give a value, or say `unknown`', context) ?? content;
  const recorded: unknown = content[named.attribute];
  if (named.is === 'list') {
    const items = withSupposedItems(raw, recorded as ListRecord<{ readonly id: string }>, {
      named,
      asOf,
      path,
      context,
    });
    return { ...content, [named.attribute]: items };
  }
  const read = marked(readEntries(raw, named.shape, place, context));
  return { ...content, [named.attribute]: withValue(recorded, named, read, asOf) };
}

type ValueKey = Extract<NonNullable<ReturnType<typeof keyNamed>>, { readonly is: 'value' }>;

function withValue(recorded: unknown, named: ValueKey, read: Recorded<unknown>, asOf: Day): unknown {
  const { attribute, item, fields } = named;
  const shapes: Attributes = ATTRIBUTES;
  const shape = shapes[attribute];
  if (item !== undefined && shape?.type === 'list') {
    const list = recorded as ListRecord<{ readonly id: string }>;
    const within = (one: { readonly id: string }) => withField(one as never, shape.fields, fields, read) as never;
    return { ...list, items: list.items.map((one) => (one.id === item ? within(one) : one)) };
  }
  const entries = recorded as Recorded<unknown>;
  const path = [attribute, ...fields];
  if (isLasting(attribute)) return withField({ [attribute]: entries }, shapes, path, read)[attribute];
  return asOneMore(entries, withField({}, shapes, path, read)[attribute] ?? [], asOf);
}
