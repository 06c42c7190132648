import fc from 'fast-check';
import { lawRuns } from '../../../test/law-runs.js';
import { recordedOf } from '../../../test/arbitraries/printed.arbitrary.js';
import { ATTRIBUTES, printCase, readCase, type Attribute, type Fields } from '../../engine/index.js';
import { printForm } from './form-printer.js';
import { rawOf, readForm } from './form-reader.js';
import { isList, printListForm, readListForm } from './list-form.js';
import { listOf, type PrintedItem } from './printed-record.js';

const all = Object.entries<Attribute>(ATTRIBUTES);

/** As the case is printed after it was read: what a page has before it. */
function printed(key: string, raw: unknown): unknown {
  const read = readCase(raw === undefined ? {} : { [key]: raw }, ['neuroblastoma', 'b-all']);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return printCase(read.content)[key];
}

/** What comes back after a form was shown and sent as it stood. */
function throughForm(value: unknown, shape: Attribute): unknown {
  if (!isList(shape)) return rawOf(readForm(printForm(value, shape, 'a'), shape, 'a'));
  const items = listOf(value).items.map((item) => itemThroughForm(item, shape.fields));
  return readListForm(printListForm(value, 'a'), 'a', items);
}

function itemThroughForm({ id, ...fields }: PrintedItem, shapes: Fields): PrintedItem {
  const read = Object.entries(shapes).map(([name, shape]) => [
    name,
    rawOf(readForm(printForm(fields[name], shape, name), shape, name)),
  ]);
  return { id, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) } as PrintedItem;
}

describe('a form that is sent as it was shown changes nothing', () => {
  test.each(all)('%s', (key, shape) => {
    fc.assert(
      fc.property(recordedOf(shape), (raw) => {
        const before = printed(key, raw);
        expect(printed(key, throughForm(before, shape))).toEqual(before);
      }),
      lawRuns(0.01),
    );
  });
});
