import { sentence } from '../../assessments/sentence.js';
import type { Contradiction } from '../../engine/index.js';
import { words } from '../words/index.js';
import type { Asked, Held } from './case-part.js';
import type { Shown } from './control.presenter.js';
import { labelOf } from './dictionary.presenter.js';
import { isList } from './list-form.js';
import { listBlock, type ListBlock } from './list.presenter.js';
import { formBlock, type Extent, type FormBlock } from './record-form.presenter.js';
import { attributeOf } from './record-href.js';
import { sayAttribute } from './recorded.presenter.js';

/** One thing that a page asks for: its controls, or its entries, and what is to be known of it first. */
export interface AskedBlock {
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly block: FormBlock | undefined;
  readonly list: ListBlock | undefined;
}

/** What is to be known beside the controls: contradictions met, and what somebody else wrote meanwhile. */
export interface Beside {
  readonly contradictions: readonly Contradiction[];
  readonly theirs: Held;
  readonly both: readonly string[];
  readonly onlyTheirs: readonly string[];
}

export const NOTHING_BESIDE: Beside = { contradictions: [], theirs: {}, both: [], onlyTheirs: [] };

/** Everything that a page asks for, in its order. */
export function partBlocks(
  asked: readonly Asked[],
  held: Held,
  page: { readonly shown: Shown; readonly extent: Extent; readonly beside: Beside },
): readonly AskedBlock[] {
  return asked.map((one) => {
    const { key, path, shape } = one;
    const level = path === key ? 'attribute' : 'field';
    return {
      id: key,
      title: labelOf(path, shape),
      notes: notesOn(one, page),
      block: isList(shape) ? undefined : formBlock({ name: key, path, shape }, level, page.shown, page.extent),
      list: isList(shape) ? listBlock(key, shape, held[key], page) : undefined,
    };
  });
}

const said = words.record;

function notesOn(asked: Asked, { beside, shown }: { readonly beside: Beside; readonly shown: Shown }): string[] {
  const { key, path, shape } = asked;
  const met = beside.contradictions
    .filter((one) => path === key && attributeOf(one.key) === key)
    .map(({ says, settles }) => `${said.contradiction}: ${sentence(says)} ${said.settles} ${settles}. ${said.mayStay}`);
  const lines = () => sayAttribute(beside.theirs[key], shape, path, shown.naming).join('; ');
  const both = beside.both.includes(key) ? [`${said.stale.theirs} ${lines()}. ${said.stale.before}`] : [];
  const theirs = beside.onlyTheirs.includes(key) ? [said.stale.added] : [];
  return [...met, ...both, ...theirs];
}
