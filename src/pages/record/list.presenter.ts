import type { ListShape } from '../../engine/index.js';
import { words } from '../words/index.js';
import { labelOf } from './dictionary.presenter.js';
import { EMPTY_LIST } from './list-form.js';
import { listOf } from './printed-record.js';
import { formBlock, type Extent, type FormBlock } from './record-form.presenter.js';
import { titleOfEntry } from './waiting.presenter.js';
import { sayItem } from './recorded.presenter.js';
import type { Shown } from './control.presenter.js';
import { textIn } from './form-values.js';

/** A list on the page of its topic: its entries, the way to one more, and whether these are all. */
export interface ListBlock {
  readonly rows: readonly EntryRow[];
  /** The button that saves the page and goes on to one more entry. */
  readonly add: object;
  /** For a list with entries: whether these are all of them. */
  readonly whole: object | undefined;
  /** For a list without: what is known of them. */
  readonly empty: FormBlock | undefined;
}

/** An entry of a list, with the buttons that save the page and go on to it: `relapses/item/relapse-1`. */
export interface EntryRow {
  readonly name: string;
  readonly says: string;
  readonly open: readonly { readonly text: string; readonly value: string }[];
}

const said = words.record;

/** The entries of a list, each with its buttons. */
export function listBlock(
  list: string,
  shape: ListShape,
  printed: unknown,
  at: { readonly shown: Shown; readonly extent: Extent },
): ListBlock {
  const { items } = listOf(printed);
  const label = labelOf(list, shape);
  return {
    rows: items.map((item) => {
      const entry = `${list}/item/${item.id}`;
      return {
        name: titleOfEntry(item),
        says: sayItem(item, shape, list, at.shown.naming),
        open: [
          { text: said.change, value: entry },
          { text: said.remove, value: `${entry}/remove` },
        ],
      };
    }),
    add: { text: addTo(shape), name: 'add', value: list, classes: 'nhsuk-button--secondary', preventDoubleClick: true },
    whole: items.length === 0 ? undefined : wholeRadios(list, label, at.shown),
    empty: items.length > 0 ? undefined : emptyBlock(list, at.shown, at.extent),
  };
}

/** What adding an entry to a list is called: `Add a relapse`. */
export function addTo({ idPrefix }: ListShape): string {
  return `${said.add} ${said.one[idPrefix as keyof typeof said.one]}`;
}

function wholeRadios(list: string, label: string, { form }: Shown): object {
  const chosen = textIn(form, `${list}.whole`);
  return {
    idPrefix: `${list}.whole`,
    name: `${list}.whole`,
    classes: 'nhsuk-radios--small',
    fieldset: { legend: { text: `${label}: ${said.wholeLegend.charAt(0).toLowerCase()}${said.wholeLegend.slice(1)}` } },
    items: [
      { value: 'whole', text: said.whole, checked: chosen === 'whole' },
      { value: 'partial', text: said.partial, checked: chosen !== 'whole' },
    ],
  };
}

function emptyBlock(list: string, shown: Shown, extent: Extent): FormBlock {
  const shape = { ...EMPTY_LIST, says: said.emptyLegend };
  return formBlock({ name: list, path: 'emptyList', shape }, 'field', shown, { ...extent, dated: false, more: [] });
}
