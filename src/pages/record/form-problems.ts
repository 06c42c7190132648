import type { FormNode, FormRecord } from './form-reader.js';

/** A control of a form, and what it holds. */
export interface FoundControl {
  readonly name: string;
  readonly node: FormNode;
}

/** The keys that stand beside a value, and the controls that hold them. */
const BESIDE: Readonly<Record<string, string>> = {
  date: 'date',
  recordedBy: 'by',
  source: 'source',
  note: 'note',
  status: 'is',
};

/** The control that a path of the case reader speaks of, below the attribute: `[1].value.amount` of `platelets`. */
export function controlAt(path: string, node: FormNode): FoundControl {
  const tokens = [...path.matchAll(/\[(\d+)\]|\.?(\w+)/g)].map(([, index, key]) => index ?? key ?? '');
  return controlIn(tokens, node);
}

function controlIn(tokens: readonly string[], node: FormNode): FoundControl {
  const [first = '', ...rest] = tokens;
  const isPlace = /^\d+$/.test(first) && node.records.length > 1;
  const record = node.records[isPlace ? Number(first) : 0];
  if (record === undefined) return { name: `${node.name}.0.${isOneOf(node) ? 'is' : 'value'}`, node };
  return controlOf(isPlace ? rest : tokens, record, node);
}

function controlOf(tokens: readonly string[], record: FormRecord, node: FormNode): FoundControl {
  const [first = '', ...rest] = tokens;
  const field = record.fields[first];
  if (field !== undefined) return controlIn(rest, field);
  if (record.isEnvelope && first === 'value' && rest.length > 0) return controlOf(rest, record, node);
  if (record.isEnvelope && first === 'requested') return { name: `${record.name}.${rest[0] ?? 'from'}`, node };
  const beside = record.isEnvelope ? BESIDE[first] : undefined;
  if (beside !== undefined) return { name: `${record.name}.${beside}`, node };
  const [part] = Object.values(record.fields);
  if (part !== undefined) return controlIn([], part);
  return { name: `${record.name}.${isOneOf(node) ? 'is' : 'value'}`, node };
}

function isOneOf({ shape }: FormNode): boolean {
  return shape.type === 'word' || shape.type === 'term';
}
