import type { FieldProblem } from '../../engine/index.js';
import { words } from '../words/index.js';
import { labelOf } from './dictionary.presenter.js';
import { controlAt } from './form-problems.js';
import type { FormNode } from './form-reader.js';
import type { Asked } from './case-part.js';
import { wordIn, type FormValues } from './form-values.js';

/** What is wrong on a page: for the summary above it, and for each control. */
export interface PageProblems {
  readonly summary: readonly { readonly text: string; readonly href?: string }[];
  readonly errors: ReadonlyMap<string, string>;
}

export const NO_PROBLEMS: PageProblems = { summary: [], errors: new Map() };

/**
 * Puts what the reader of the case refuses beside the control where it is to be mended. `prefix` is the path of what the
 * page asks for (`case`, or `case.relapses[0]`); what lies elsewhere is said without a link. Never a value of the case.
 */
export function presentProblems(
  problems: readonly FieldProblem[],
  page: {
    readonly prefix: string;
    readonly asked: readonly Asked[];
    readonly nodes: Readonly<Record<string, FormNode>>;
    readonly form: FormValues;
  },
): PageProblems {
  const errors = new Map<string, string>();
  const summary = problems.map(({ path, message }) => {
    const rest = path.startsWith(`${page.prefix}.`) ? path.slice(page.prefix.length + 1) : '';
    const key = /^\w+/.exec(rest)?.[0] ?? '';
    const [asked, node] = [page.asked.find((one) => one.key === key), page.nodes[key]];
    if (asked === undefined || node === undefined) return { text: `${path}: ${message}` };
    const found = controlAt(rest.slice(key.length), node);
    const name = isUnitMissing(found.name, found.node, page.form) ? found.name.replace(/value$/, 'unit') : found.name;
    const text = messageOf(name, found.node, message);
    errors.set(name, text);
    return { text: `${labelOf(asked.path, asked.shape)}: ${text}`, href: `#${anchorOf(name, found.node)}` };
  });
  return { summary, errors };
}

function isUnitMissing(name: string, { shape }: FormNode, form: FormValues): boolean {
  if (shape.type !== 'quantity' || !name.endsWith('.value') || wordIn(form, name) === '') return false;
  const unit = wordIn(form, name.replace(/value$/, 'unit'));
  return unit === '' && wordIn(form, name.replace(/value$/, 'otherUnit')) === '';
}

/** The first field of a date takes the focus for all three. */
function anchorOf(name: string, { shape }: FormNode): string {
  const isDate = /\.(date|on|due)$/.test(name) || (/\.value$/.test(name) && /date$/.test(shape.type));
  return isDate ? `${name}.day` : name;
}

function messageOf(name: string, { shape }: FormNode, message: string): string {
  const { errors } = words.record;
  if (message.startsWith('holds what looks like')) return message;
  if (/\.(date|on|due)$/.test(name)) return errors.date;
  if (name.endsWith('.unit')) return errors.unit;
  if (message.startsWith('status `known`')) return errors.alone;
  if (message.startsWith('a value is given')) return errors.both;
  if (message.startsWith('without its')) return errors.required;
  return OWN[shape.type]?.(shape as never) ?? message;
}

/** What to write, by the kind of value; of the rest the reader's own words are clear enough. */
const OWN: Readonly<Record<string, ((shape: { least: number; most: number }) => string) | undefined>> = {
  date: () => words.record.errors.date,
  'birth-date': () => words.record.errors.date,
  count: ({ least, most }) => `${words.record.errors.count} ${least} ${words.record.to} ${most}`,
  quantity: () => words.record.errors.amount,
  term: () => words.record.errors.term,
  'outward-code': () => words.record.errors.outward,
};
