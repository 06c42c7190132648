import type { GroupShape } from '../../engine/index.js';
import { words } from '../words/index.js';
import {
  amount,
  answerSelect,
  boxes,
  date,
  input,
  knownText,
  text,
  type Control,
  type Label,
  type Shown,
} from './control.presenter.js';
import { labelOf } from './dictionary.presenter.js';
import type { Shape } from './form-printer.js';
import { countIn, textIn } from './form-values.js';

/** One attribute or field with its controls, in the order in which they stand. */
export interface FormBlock {
  readonly name: string;
  readonly label: string;
  /** How many records are shown: kept in the form, so that as many are read. */
  readonly count: number;
  readonly records: readonly RecordBlock[];
  /** The name of the box that asks for one record more; empty where it is not offered. */
  readonly more: string;
}
/** One record: its controls, the parts of its group, and what stands beside it, folded away. */
export interface RecordBlock {
  readonly legend: string;
  readonly controls: readonly Control[];
  readonly parts: readonly FormBlock[];
  readonly beside: readonly Control[];
  readonly summary: string;
  readonly isOpen: boolean;
  /** The name of the box that takes it away; empty where it is the only one. */
  readonly gone: string;
}

/** How much of a form is shown. */
export interface Extent {
  /** Whether the value's own date stands in the open. */
  readonly dated: boolean;
  /** Whether every part of a group may say its date, source and reason. */
  readonly everyPart: boolean;
  /** Fields that get one record more than they have. */
  readonly more: readonly string[];
  /** Whether a text is long: of several lines. */
  readonly long: boolean;
}

const said = words.record;

/** The controls for all that is recorded of one attribute; `level` says whether it is one, a field, or the part of a group. */
export function formBlock(
  { name, path, shape }: { readonly name: string; readonly path: string; readonly shape: Shape },
  level: 'attribute' | 'field' | 'part',
  shown: Shown,
  extent: Extent,
): FormBlock {
  const held = countIn(shown.form, name);
  const count = Math.max(1, held + (extent.more.includes(name) ? 1 : 0));
  const whole = level !== 'part' || extent.everyPart || held > 1;
  const label = labelOf(path, shape);
  const records = Array.from({ length: count }, (_, index) =>
    recordBlock({ at: `${name}.${index}`, path, label, shape, level, whole, several: count > 1, index }, shown, extent),
  );
  return { name, label, count, records, more: whole && shape.type !== 'birth-date' ? `${name}.more` : '' };
}

interface Asked {
  readonly at: string;
  readonly path: string;
  readonly label: string;
  readonly shape: Shape;
  readonly level: 'attribute' | 'field' | 'part';
  readonly whole: boolean;
  readonly several: boolean;
  readonly index: number;
}

function recordBlock(asked: Asked, shown: Shown, extent: Extent): RecordBlock {
  const { at, path, shape, level, several, index } = asked;
  const has = besideHeld(at, shown);
  const whole = asked.whole || has || holds(at, shown, ['is']);
  const isWord = shape.type === 'word' || shape.type === 'term';
  const reason = whole && !isWord ? [answerSelect(at, { text: said.orReason }, shape, path, shown)] : [];
  const dated = whole && level === 'attribute' && extent.dated;
  const day = whole ? [date(`${at}.date`, { text: said.when }, shown, dated ? said.whenHint : '')] : [];
  const isOpenReason = level === 'attribute' || isWord;
  const beside = whole ? besideControls(at, shape, shown) : [];
  return {
    legend: several ? `${said.secondRecord} ${index + 1}` : '',
    controls: [...valueControls(asked, shown, extent), ...(isOpenReason ? reason : []), ...(dated ? day : [])],
    parts: shape.type === 'group' ? partBlocks(at, path, shape, shown, { ...extent, everyPart: extent.everyPart }) : [],
    beside: [...(isOpenReason ? [] : reason), ...(dated ? [] : day), ...beside],
    summary: isOpenReason ? said.beside : said.besideField,
    isOpen: has || (!isOpenReason && holds(at, shown, ['is'])),
    gone: several ? `${at}.gone` : '',
  };
}

function partBlocks(at: string, path: string, { fields }: GroupShape, shown: Shown, extent: Extent) {
  return Object.entries(fields).map(([field, shape]) =>
    formBlock({ name: `${at}.${field}`, path: `${path}.${field}`, shape }, 'part', shown, extent),
  );
}

/** The controls of the value itself. Where it is a group its parts stand for it. */
function valueControls(asked: Asked, shown: Shown, extent: Extent): readonly Control[] {
  const { at, path, shape, level, several } = asked;
  const label = { text: asked.label, isHidden: level === 'attribute' && !several };
  switch (shape.type) {
    case 'group':
      return [];
    case 'word':
    case 'term':
      return [answerSelect(at, label, shape, path, shown)];
    case 'words':
      return [boxes(`${at}.value`, label, shape.values, path, shown)];
    case 'date':
      return [date(`${at}.value`, label, shown)];
    case 'birth-date':
      return birthControls(at, label, shown);
    case 'count': {
      const hint = { text: `${said.scoreHint} ${shape.least} ${said.to} ${shape.most}` };
      const params = { hint, classes: 'nhsuk-input--width-3', inputmode: 'numeric' };
      return [input(`${at}.value`, label, shown, params)];
    }
    case 'quantity':
      return [amount(at, label, shape.unit, shown)];
    case 'outward-code':
      return [
        input(`${at}.value`, label, shown, { hint: { text: said.outwardHint }, classes: 'nhsuk-input--width-5' }),
      ];
    case 'text':
      return [knownText(`${at}.value`, label, path, shown) ?? text(`${at}.value`, label, shown, extent.long)];
  }
}

function birthControls(at: string, label: Label, shown: Shown): readonly Control[] {
  return [
    date(`${at}.value`, label, shown),
    input(`${at}.value.ageInDays`, { text: said.ageInDays }, shown, {
      classes: 'nhsuk-input--width-5',
      inputmode: 'numeric',
    }),
    date(`${at}.value.at`, { text: said.ageAt }, shown, ''),
  ];
}

function besideControls(at: string, shape: Shape, shown: Shown): readonly Control[] {
  return [
    text(`${at}.from`, { text: said.from }, shown, false),
    date(`${at}.on`, { text: said.on }, shown, ''),
    date(`${at}.due`, { text: said.due }, shown, ''),
    ...(shape.type === 'quantity' ? [input(`${at}.otherUnit`, { text: said.otherUnit }, shown)] : []),
    text(`${at}.source`, { text: said.source }, shown, false),
    text(`${at}.by`, { text: said.by }, shown, false),
    text(`${at}.note`, { text: said.note }, shown, false),
  ];
}

const BESIDE = ['from', 'on', 'due', 'source', 'by', 'note', 'date', 'otherUnit'];

function besideHeld(at: string, shown: Shown): boolean {
  return holds(at, shown, BESIDE);
}

/** Whether one of the controls, or of the three of a date, holds something or has an error. */
function holds(at: string, { form, errors }: Shown, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      errors.has(`${at}.${name}`) ||
      [name, `${name}.day`, `${name}.month`, `${name}.year`].some((one) => textIn(form, `${at}.${one}`) !== ''),
  );
}
