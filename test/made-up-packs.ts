import { dayFrom } from '../src/assessments/day-from.js';
import { madePack } from '../src/packs/made-pack.js';
import type { PackContext } from '../src/packs/pack-input.js';
import type { Block, Pack } from '../src/packs/pack.model.js';
import { permissionOf } from '../src/packs/permission.js';
import { CATALOGUE, madeUpAnswer } from './made-up-answers.js';

/** Something added to a made-up case, and how its pack is asked for. */
interface Asked {
  readonly change?: Readonly<Record<string, unknown>>;
  readonly context?: Partial<PackContext>;
}

/** The pack of a made-up case on 20 Nov 2026. */
export function madeUpPack(pseudonym: string, { change = {}, context = {} }: Asked = {}): Pack {
  const { answer, stored, content } = madeUpAnswer(pseudonym, { change });
  const asked = { route: 'Made-up panel', permission: permissionOf(content), coarsen: [], looked: [], ...context };
  const release = 'ab'.repeat(32);
  const pack = madePack(
    {
      code: stored.pseudonym,
      madeUp: true,
      content,
      asOf: dayFrom(answer.asOf),
      catalogue: CATALOGUE,
      release,
      answer,
    },
    asked,
  );
  if (pack === undefined) throw new Error(`${pseudonym} is answered otherwise far ahead`);
  return pack;
}

/** Every text of a pack that is read aloud, in its order. */
export function textsOf({ blocks }: Pick<Pack, 'blocks'>): readonly string[] {
  return blocks.flatMap(textsIn).filter((text) => text !== '');
}

function textsIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'bullets':
    case 'ticks':
      return block.items;
    case 'key-values':
      return block.items.flat();
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'timeline':
      return [];
    case 'writing-lines':
      return [block.label];
  }
}
