import fc from 'fast-check';
import { lawRuns } from '../../../test/law-runs.js';
import { recordedOf } from '../../../test/arbitraries/printed.arbitrary.js';
import { ATTRIBUTES, printCase, readCase, STATUSES, type Attribute, type Fields } from '../../engine/index.js';
import { unmaskBirth } from './birth-mask.js';
import { askedOf, printPart, readPart } from './case-part.js';
import type { Control } from './control.presenter.js';
import { printForm } from './form-printer.js';
import { rawOf, readForm } from './form-reader.js';
import type { FormValues } from './form-values.js';
import { isList, printListForm, readListForm } from './list-form.js';
import { NOTHING_BESIDE, partBlocks } from './part.presenter.js';
import { listOf, type PrintedItem } from './printed-record.js';
import { formBlock, type FormBlock } from './record-form.presenter.js';
import { TOPICS, type Topic } from './topics.js';

const all = Object.entries<Attribute>(ATTRIBUTES);
const naming = { terms: { diagnoses: ['neuroblastoma', 'b-all'], titleOf: (code: string) => code } };
const extent = { dated: false, everyPart: false, more: [], long: true };

/** As the case is printed after it was read: what a page has before it. */
function printed(key: string, raw: unknown): unknown {
  const read = readCase(raw === undefined ? {} : { [key]: raw }, ['neuroblastoma', 'b-all']);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return printCase(read.content)[key];
}

interface Params {
  readonly name: string;
  readonly value?: string;
  readonly items?: readonly { readonly value: string; readonly selected?: boolean; readonly checked?: boolean }[];
  readonly day?: Params;
  readonly month?: Params;
  readonly year?: Params;
}

/** What a browser sends of one control. */
function sentOf({ params, unit }: Control): FormValues {
  const { name, value, items, day, month, year } = params as Params;
  const parts = [day, month, year].filter((part) => part !== undefined);
  if (parts.length > 0) return Object.fromEntries(parts.map((part) => [part.name, part.value]));
  const beside = unit === undefined ? {} : sentOf({ kind: 'select', params: unit });
  if (items === undefined) return { [name]: value, ...beside };
  const chosen = items.filter(({ selected, checked }) => selected === true || checked === true);
  return { [name]: chosen.map((item) => item.value) };
}

/** What a browser sends of a page's block, as it stands. */
function sentBy({ name, count, records }: FormBlock): FormValues {
  const sent = records.flatMap(({ controls, parts, beside }) => [
    ...[...controls, ...beside].map(sentOf),
    ...parts.map(sentBy),
  ]);
  const flat = Object.assign({ [`${name}.n`]: String(count) }, ...sent) as FormValues;
  return Object.fromEntries(
    Object.entries(flat).map(([key, value]) => [
      key,
      typeof value === 'object' && value.length === 1 ? value[0] : value,
    ]),
  );
}

/** What comes back after a page with the controls of a value was shown and sent as it stood. */
function throughPage(
  value: unknown,
  shape: Exclude<Attribute, { type: 'list' }>,
  level: 'attribute' | 'field',
): unknown {
  const form = printForm(value, shape, 'a');
  const block = formBlock({ name: 'a', path: 'a', shape }, level, { form, errors: new Map(), naming }, extent);
  return rawOf(readForm(sentBy(block), shape, 'a'));
}

function attributeThroughPage(value: unknown, shape: Attribute): unknown {
  if (!isList(shape)) return throughPage(value, shape, 'attribute');
  const items = listOf(value).items.map((item) => itemThroughPage(item, shape.fields));
  return readListForm(printListForm(value, 'a'), 'a', items);
}

function itemThroughPage({ id, ...fields }: PrintedItem, shapes: Fields): PrintedItem {
  const read = Object.entries(shapes).map(([name, shape]) => [name, throughPage(fields[name], shape, 'field')]);
  return { id, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) } as PrintedItem;
}

describe('a page that is sent as it was shown changes nothing', () => {
  test.each(all)('%s', (key, shape) => {
    fc.assert(
      fc.property(recordedOf(shape), (raw) => {
        const before = printed(key, raw);
        expect(printed(key, attributeThroughPage(before, shape))).toEqual(before);
      }),
      lawRuns(0.01),
    );
  });
});

describe('every attribute', () => {
  const page = (topic: Topic) =>
    partBlocks(
      askedOf(topic),
      {},
      {
        shown: { form: printPart(askedOf(topic), {}), errors: new Map(), naming },
        extent,
        beside: NOTHING_BESIDE,
      },
    );
  const blocks = (TOPICS as readonly Topic[]).flatMap((topic) => page(topic));

  test('stands on the page of its topic', () => {
    expect(blocks.map(({ id }) => id).sort()).toEqual(Object.keys(ATTRIBUTES).sort());
  });

  test.each(blocks.map((one) => [one.id, one] as const))(
    '%s may say nothing, or why it has no value',
    (_, { block, list }) => {
      const said = JSON.stringify(block ?? list?.empty);
      expect(said).toContain('{"value":"","text":"Not answered yet","selected":true}');
      for (const status of STATUSES.filter((one) => one !== 'known')) expect(said).toContain(`"status:${status}"`);
    },
  );
});

describe('a birth date', () => {
  const asked = askedOf(TOPICS[0]);
  test.each(['2022-09-05', { ageInDays: 1540, at: '2026-11-20' }, ['2022', { value: '2021-05', source: 'a letter' }]])(
    '%j is kept by a form that does not hold it',
    (birthDate) => {
      const shown = printPart(asked, { birthDate });
      expect(JSON.stringify(shown)).not.toMatch(/"(2021|2022|1540)"/);
      expect(readPart(asked, shown, { birthDate }).values['birthDate']).toEqual(birthDate);
    },
  );

  test('that is typed goes before the one that is kept', () => {
    const shape = ATTRIBUTES.birthDate;
    const form = { 'birthDate.n': '1', 'birthDate.0.is': 'keep', 'birthDate.0.value.year': '2020' };
    const whole = unmaskBirth(form, printForm('2022-09-05', shape, 'birthDate'), shape, 'birthDate');
    expect(rawOf(readForm(whole, shape, 'birthDate'))).toBe('2020');
  });
});
