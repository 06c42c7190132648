import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { annexBlocks, answerBlocks, openRows, unknownBlocks } from './pack-answer.js';
import { asOfSaid, caseBlocks } from './pack-case.js';
import { courseBlocks } from './pack-course.js';
import { familyBlocks } from './pack-family.js';
import type { PackInput } from './pack-input.js';
import { panelBlocks } from './pack-panel.js';
import { treatmentBlocks } from './pack-treatment.js';
import { tumourBlocks } from './pack-tumour.js';
import type { Block, Pack } from './pack.model.js';
import { said } from './pack.words.js';
import { coarseFor } from './coarse-words.js';
import { eachText, writable } from './writable.js';
import { datesOf } from './zero-day.js';
import { inDays } from './day-words.js';

/** The pack of a case and its answer. Pure: the same input gives the same pack, and its hash. */
export function buildPack(input: PackInput): Pack {
  const { code, checkWords, asOf, release, engineVersion, context } = input;
  const body = sayable(
    [
      ...caseBlocks(input),
      ...courseBlocks(input),
      ...tumourBlocks(input),
      ...treatmentBlocks(input),
      ...familyBlocks(input),
      ...answerBlocks(input),
      ...unknownBlocks(input),
      ...panelBlocks(),
      ...annexBlocks(input),
    ],
    input,
  );
  const about = aboutBlocks(input);
  const hash = createHash('sha256')
    .update(canonicalize([...body, ...about]) ?? '')
    .digest('hex');
  const versions = `release ${release.slice(0, 12)}, engine ${engineVersion}, as of ${asOfSaid(input)}`;
  return {
    title: `${said.title}: ${code}`,
    code,
    running: `${said.title} ${code} · ${said.checkWords} ${checkWords.join(' · ')}`,
    foot: `${versions} · content ${hash.slice(0, 16)}`,
    asOf: context.coarsen.includes('month') ? `${asOf.slice(0, 7)}-01` : asOf,
    blocks: [...body, ...withHash(about, hash)],
  };
}

/** What the paper is made of, what was looked at, and what could not be kept. */
function aboutBlocks(input: PackInput): readonly Block[] {
  const { release, engineVersion, context, far, notKept } = input;
  const rows = openRows(far.answer);
  const looked = rows.filter(({ address }) => context.looked.includes(address)).length;
  const items: readonly (readonly [string, string])[] = [
    [said.release, `${release}; ${said.notApproved}`],
    [said.engine, `Fingerpost, version ${engineVersion}`],
    [said.asOf, asOfSaid(input)],
    [said.inheritedName, context.inherited === true ? said.inheritedAgreed : said.inheritedNotAgreed],
    [said.rowsLooked, `${looked} of ${rows.length} rows were looked at before this paper was made`],
    [
      said.coarsened,
      context.coarsen.length === 0 ? said.nothingCoarsened : context.coarsen.join(', ').replaceAll('-', ' '),
    ],
  ];
  return [
    { type: 'heading', level: 2, text: said.about },
    { type: 'key-values', caption: said.about, items },
    { type: 'heading', level: 3, text: said.kept },
    { type: 'paragraph', text: `${said.keptAll} ${said.notKeptAlways}` },
    ...(notKept.length === 0
      ? []
      : ([
          { type: 'paragraph', text: said.notKept },
          { type: 'bullets', items: notKept },
        ] as const)),
  ];
}

function withHash(blocks: readonly Block[], hash: string): readonly Block[] {
  return blocks.map((block) =>
    block.type === 'key-values' ? { ...block, items: [...block.items, [said.hash, hash] as const] } : block,
  );
}

/** The blocks with each date of the case as days, and each age as it may be given. */
function sayable(blocks: readonly Block[], { far, context }: PackInput): readonly Block[] {
  const coarse = coarseFor(far.content, context);
  const years = datesOf(far.content).filter((date) => date.length === 4);
  const say = (text: string) => writable(capital(text, coarse.text(inDays(text, far.zero.day, [...new Set(years)]))));
  return blocks.map((block) => eachText(block, say) as Block);
}

/** A text that began with a capital or a number begins with a capital. */
function capital(before: string, after: string): string {
  return /^[\dA-Z]/.test(before) ? `${after.charAt(0).toUpperCase()}${after.slice(1)}` : after;
}
