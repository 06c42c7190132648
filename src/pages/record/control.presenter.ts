import { STATUSES } from '../../engine/index.js';
import { words } from '../words/index.js';
import { KEEP } from './birth-mask.js';
import { choiceOf, unitOf, type Naming } from './dictionary.presenter.js';
import { NONE_OF_THEM, type Shape } from './form-printer.js';
import { allIn, textIn, type FormValues } from './form-values.js';
import type { Choice } from './text-choices.js';
import { unitsFor } from './unit-choices.js';

/** One control of a form, as the macro of the NHS design system named by `kind` takes it. */
export interface Control {
  readonly kind: 'select' | 'input' | 'textarea' | 'dateInput' | 'checkboxes' | 'amount';
  readonly params: object;
  /** What may be typed, suggested under that id. */
  readonly suggestions?: { readonly id: string; readonly values: readonly string[] };
  /** The unit beside an amount. */
  readonly unit?: object;
}

/** What a control shows and what is wrong with it, by the names of the controls. */
export interface Shown {
  readonly form: FormValues;
  readonly errors: ReadonlyMap<string, string>;
  readonly naming: Naming;
}

/** The name of a control; hidden where it stands as the heading above it already. */
export interface Label {
  readonly text: string;
  readonly isHidden?: boolean;
}

const said = words.record;
const hidden = 'nhsuk-u-visually-hidden';
const wide = 'nhsuk-input--width-20';

/** What every control has: its id and name, its label, and what is wrong with it. */
export function named(name: string, { text: said, isHidden = false }: Label, { errors }: Shown): object {
  const message = errors.get(name);
  return {
    id: name,
    name,
    label: { text: said, ...(isHidden ? { classes: hidden } : {}) },
    ...(message === undefined ? {} : { errorMessage: { text: message } }),
  };
}

/** Why there is no value, as the choices of a select; of a word of a list its values stand above them. */
export function answerSelect(name: string, label: Label, shape: Shape, path: string, shown: Shown): Control {
  const at = `${name}.is`;
  const chosen = textIn(shown.form, at);
  const option = (value: string, text: string) => ({ value, text, selected: value === chosen });
  const values = valuesOf(shape, path, shown.naming).map(({ value, text }) => option(`value:${value}`, text));
  const reasons = STATUSES.filter((status) => status !== 'known').map((status) =>
    option(`status:${status}`, said.statuses[status]),
  );
  const kept = chosen === KEEP ? [option(KEEP, said.keepBirth)] : [];
  const params = { ...named(at, label, shown), items: [option('', said.noAnswer), ...kept, ...values, ...reasons] };
  return { kind: 'select', params };
}

function valuesOf(shape: Shape, path: string, { terms }: Naming) {
  if (shape.type === 'word') return shape.values.map((value) => ({ value, text: choiceOf(value, path) }));
  if (shape.type === 'term') return terms.diagnoses.map((value) => ({ value, text: terms.titleOf(value) }));
  return [];
}

/** One line of text. */
export function input(name: string, label: Label, shown: Shown, more: object = {}): Control {
  return { kind: 'input', params: { ...named(name, label, shown), value: textIn(shown.form, name), ...more } };
}

/** Text: one line, or several where it has them already or is asked for so. */
export function text(name: string, label: Label, shown: Shown, isLong: boolean): Control {
  const value = textIn(shown.form, name);
  if (!isLong && !value.includes('\n')) return input(name, label, shown, { classes: wide });
  return { kind: 'textarea', params: { ...named(name, label, shown), value, rows: 3 } };
}

/** Controls that stand alone under their heading are held together by the fieldset of the heading already. */
function fieldsetOf({ text: legend, isHidden = false }: Label): object {
  return isHidden ? {} : { fieldset: { legend: { text: legend } } };
}

/** A text that names something known: chosen from what there is, or typed with suggestions. */
export function knownText(name: string, label: Label, path: string, shown: Shown): Control | undefined {
  const { choices, suggestions } = shown.naming.texts ?? { choices: {}, suggestions: {} };
  const [known = [], values = []] = [choices[path], suggestions[path]];
  if (known.length > 0)
    return { kind: 'select', params: { ...named(name, label, shown), items: items(name, known, shown) } };
  if (values.length === 0) return undefined;
  const id = `${name}.list`;
  const line = input(name, label, shown, { classes: wide, attributes: { list: id } });
  return { ...line, suggestions: { id, values } };
}

/** The choices; what is recorded and is none of them is one more. */
function items(name: string, known: readonly Choice[], { form }: Shown): readonly object[] {
  const chosen = textIn(form, name);
  const isOther = chosen !== '' && !known.some(({ value }) => value === chosen);
  const all = [{ value: '', text: said.noAnswer }, ...known, ...(isOther ? [{ value: chosen, text: chosen }] : [])];
  return all.map((one) => ({ ...one, selected: one.value === chosen }));
}

/** Day, month and year, of which day and month may be left empty. */
export function date(name: string, label: Label, shown: Shown, hint: string = said.dateHint): Control {
  const message = shown.errors.get(name);
  const part = (key: 'day' | 'month' | 'year') => ({
    id: `${name}.${key}`,
    name: `${name}.${key}`,
    label: said[key],
    value: textIn(shown.form, `${name}.${key}`),
    width: key === 'year' ? 4 : 2,
    ...(message === undefined ? {} : { error: true }),
  });
  const params = {
    id: name,
    ...fieldsetOf(label),
    ...(hint === '' ? {} : { hint: { text: hint } }),
    ...(message === undefined ? {} : { errorMessage: { text: message } }),
    day: part('day'),
    month: part('month'),
    year: part('year'),
  };
  return { kind: 'dateInput', params };
}

/** Boxes for several words of a list, and one for none of them. */
export function boxes(name: string, label: Label, values: readonly string[], path: string, shown: Shown): Control {
  const chosen = allIn(shown.form, name);
  const message = shown.errors.get(name);
  const items = [
    ...values.map((value) => ({ value, text: choiceOf(value, path) })),
    { value: NONE_OF_THEM, text: said.noneOfThem },
  ];
  const params = {
    idPrefix: name,
    name,
    classes: 'nhsuk-checkboxes--small fp-boxes',
    ...fieldsetOf(label),
    ...(message === undefined ? {} : { errorMessage: { text: message } }),
    items: items.map((item) => ({ ...item, checked: chosen.includes(item.value) })),
  };
  return { kind: 'checkboxes', params };
}

/** A number and its unit, which is chosen. */
export function amount(name: string, label: Label, usual: string, shown: Shown): Control {
  const chosen = textIn(shown.form, `${name}.unit`);
  const items = [
    { value: '', text: said.chooseUnit, selected: chosen === '' },
    ...unitsFor(usual, chosen).map((value) => ({ value, text: unitOf(value), selected: value === chosen })),
  ];
  const unit = { text: `${label.text}: ${said.unit}`, isHidden: true };
  const params = {
    ...named(`${name}.value`, label, shown),
    value: textIn(shown.form, `${name}.value`),
    classes: 'nhsuk-input--width-5',
  };
  return { kind: 'amount', params, unit: { ...named(`${name}.unit`, unit, shown), items } };
}
