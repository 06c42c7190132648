import type { Assessment } from '../../assessments/assessment.js';
import type { WhatIfDocument } from '../../assessments/what-if.js';
import { sentence } from '../../assessments/sentence.js';
import type { CaseSummary } from '../../cases/case.js';
import { ATTRIBUTES, sayDate, type Attribute, type Attributes } from '../../engine/index.js';
import type { FieldError } from '../../platform/problem.js';
import { presentIdentity } from '../case-identity.js';
import { choiceOf, labelOf, unitOf, type Naming } from '../record/dictionary.presenter.js';
import { words } from '../words/index.js';
import { fieldsOf, shapeOf, type SupposedField } from './supposed-field.js';
import { nameOf, sentOf, type Sent } from './supposed-value.js';

const said = words.whatIf;

/** What was asked: the key that is supposed, what the form sent, and what came of it. */
export interface Asked {
  /** A key of the dictionary; a judgement has behind a colon what it settles. */
  readonly of: string;
  readonly sent: Sent;
  readonly faults: readonly FieldError[];
  readonly result?: WhatIfDocument;
}

/** What if: something is supposed and never stored, and what turns for it is shown. */
export function presentWhatIf(
  answer: Assessment,
  stored: CaseSummary,
  { asked, terms }: { readonly asked: Asked | undefined; readonly terms: Naming['terms'] },
) {
  const errors = (asked?.faults ?? []).map(({ message }) => ({ text: sentence(message), href: '#supposed' }));
  const choices = choicesFor(answer);
  const named = choices.flatMap(({ items }) => items).find(({ value }) => value === asked?.of)?.text;
  const title = `${said.title}: ${stored.pseudonym}`;
  return {
    title: errors.length === 0 ? title : `${words.errorTitle}: ${title}`,
    identity: presentIdentity(stored, 'what-if', answer.asOf),
    heading: said.title,
    intro: said.intro,
    asOf: answer.asOf,
    errors,
    choice: { of: asked?.of ?? '', groups: choices },
    form: asked === undefined ? undefined : formOf(asked, terms, named),
    result: asked?.result === undefined ? undefined : resultOf(asked.result, answer),
  };
}

/** What is open first, since there it can turn most; then the whole dictionary. */
function choicesFor({ openFacts }: Assessment) {
  const open = openFacts.flatMap(({ keys, waitsFor, addresses }) => {
    const key = keys.at(-1) ?? '';
    const of = key === 'judgements' ? `${key}:${addresses[0] ?? ''}` : key;
    return shapeOf(key) === undefined ? [] : [{ value: of, text: sentence(waitsFor) }];
  });
  const all = Object.entries(ATTRIBUTES as Attributes).map(([value, shape]) => ({
    value,
    text: labelOf(value, shape),
  }));
  return [
    { label: said.open, items: open.filter(({ value }, at) => open.findIndex((one) => one.value === value) === at) },
    { label: said.all, items: [...all].sort((one, other) => one.text.localeCompare(other.text, 'en-GB')) },
  ];
}

/** Where a key stands in the dictionary, without the id of an item: `tumourTests.result`. */
function pathOf(key: string): string {
  const [list = '', , ...rest] = key.split('/');
  return key.includes('/') ? [list, ...rest].join('.') : key;
}

/** The form for what was chosen, as it was filled in. */
function formOf({ of, sent, faults }: Asked, terms: Naming['terms'], named: string | undefined) {
  const [key = '', settles = ''] = of.split(':');
  const shape = shapeOf(key);
  if (shape === undefined) return undefined;
  const fields = fieldsOf(shape, terms.diagnoses).filter(({ at }) => settles === '' || at === 'call');
  return {
    of,
    legend: sentence(named ?? labelOf(pathOf(key), shape)),
    noItem: isWholeList(shape) && settles === '' ? { checked: sent['none'] === 'yes' } : undefined,
    error: faults.map(({ message }) => sentence(message)).join(' '),
    fields: fields.map((field) => fieldOf(field, pathOf(key), sent, terms)),
  };
}

/** A field as it was filled in; what can be chosen of one stands behind the choice to leave it out. */
function fieldOf(field: SupposedField, of: string, sent: Sent, terms: Naming['terms']) {
  const path = field.at === '' ? of : `${of}.${field.at}`;
  const given = sentOf(field, sent);
  const items = field.values.map((value) => {
    const chosen = given.includes(value);
    return { value, text: sayChoice(value, path, terms), selected: chosen, checked: chosen };
  });
  return {
    name: nameOf(field),
    id: nameOf(field).replaceAll('.', '-'),
    label: field.at === '' ? said.value : labelOf(path, { says: field.label }),
    type: field.type,
    hint: said.hints[field.hint] + (field.unit === undefined ? '' : ` ${unitOf(field.unit)}.`),
    value: given[0] ?? '',
    items: field.type === 'choice' ? [{ value: '', text: said.leftOut }, ...items] : items,
  };
}

const sayChoice = (value: string, path: string, { diagnoses, titleOf }: Naming['terms']): string =>
  path.endsWith('.code') && diagnoses.includes(value) ? titleOf(value) : choiceOf(value, path);

const isWholeList = (shape: Attribute) => shape.type === 'list';

/** What turns, options and sources first; each line of a source apart. */
function resultOf({ supposed = [], changes, asOf }: WhatIfDocument, { options }: Assessment) {
  const telling = changes.filter(({ of, aspect }) => (of === 'option' || of === 'rule-set') && aspect !== 'waits');
  const lines = changes.filter(({ of, aspect }) => of === 'leaf' && aspect === 'truth');
  return {
    supposed: supposed.map(({ says }) => sentence(says)),
    asOf: `${said.asOf} ${sayDate(asOf)}. ${said.notStored}`,
    turns: unique(telling.map(({ says }) => told(says))),
    lines: unique(lines.map(({ says }) => told(says))),
    linesText: `${said.lines} (${unique(lines.map(({ says }) => says)).length})`,
    nothing: telling.length === 0 ? `${said.nothing} ${options.length} ${said.ofThem}` : '',
  };
}

/** The cause is the same for all, and stands above. */
const told = (says: string) => sentence(says.replace(/ \(what is supposed\)$/, ''));
const unique = (texts: readonly string[]) => [...new Set(texts)];
