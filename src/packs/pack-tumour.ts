import { sayDate, sayQuantity, type CaseContent, type Recorded } from '../engine/index.js';
import { germlineIn, inheritedIn } from './inherited.js';
import type { PackInput } from './pack-input.js';
import { own } from './pack-case.js';
import type { Block } from './pack.model.js';
import { said } from './pack.words.js';
import { dateIn, sayField, sayPlain } from './recorded-words.js';

type TumourTest = CaseContent['tumourTests']['items'][number];

/** Results of the tumour that stand in a field of their own, with the name under which a reader looks for them. */
const FIELDS: readonly (readonly [key: string, name: string])[] = [
  ['riskGroup', 'Risk group'],
  ['inrgStage', 'INRG stage'],
  ['inssStage', 'INSS stage'],
  ['mycnStatus', 'MYCN'],
  ['histologyConfirmed', 'Diagnosis confirmed by'],
  ['allLineage', 'Lineage'],
  ['geneticsAll', 'Genetic subtypes'],
  ['cd19Expression', 'CD19'],
  ['cd22Expression', 'CD22'],
  ['gd2Expression', 'GD2'],
  ['mibgAvidity', 'mIBG scan'],
  ['sstrAvidity', 'Somatostatin receptor scan'],
  ['marrowInvolvement', 'Marrow involvement'],
  ['marrowBlasts', 'Blasts in the marrow'],
  ['mrd', 'Minimal residual disease'],
  ['cnsStatus', 'CNS status'],
  ['extramedullarySites', 'Outside the marrow'],
  ['measurableDisease', 'Measurable disease'],
  ['constitutional', 'Born with'],
  ['wgsStatus', 'Whole genome sequencing'],
];

/** The molecular table: method, time point of the sample and what was covered; then the other results of the disease. */
export function tumourBlocks(input: PackInput): readonly Block[] {
  const { content } = input.far;
  const { tumourTests } = content;
  const agreed = input.context.inherited === true;
  const left = agreed ? [] : germlineIn(content);
  const found = inheritedIn(content);
  const shown = tumourTests.items.filter(({ id }) => !left.includes(id));
  const table: Block =
    shown.length === 0
      ? { type: 'paragraph', text: said.noTests }
      : {
          type: 'table',
          caption: said.tumour,
          head: [said.sample, said.looked, said.result, said.method, said.covered],
          widths: [4, 3, 4, 3, 4],
          rows: shown.map((test) => rowOf(test, input)),
        };
  const isLeft = (key: string) => key === 'constitutional' && !agreed && found.includes('born-with');
  const others = FIELDS.filter(([key]) => !isLeft(key))
    .map(([key, name]) => [name, own(key, input)] as const)
    .filter(([, text]) => text !== said.notRecorded);
  return [
    { type: 'heading', level: 2, text: said.tumour },
    table,
    ...(tumourTests.partial ? [{ type: 'paragraph', text: said.partial } as const] : []),
    ...(agreed && found.length === 0
      ? []
      : [{ type: 'paragraph', text: agreed ? said.inheritedKept : said.inherited } as const]),
    ...(others.length === 0 ? [] : [{ type: 'key-values', caption: said.tumour, items: others } as const]),
  ];
}

function rowOf(test: TumourTest, { context }: PackInput): readonly string[] {
  const method = sayField(test.method);
  const isCoarse = context.coarsen.includes('variant');
  const beside = isCoarse
    ? []
    : [
        sayField(test.hgvsP),
        labelled('with', sayField(test.partner)),
        labelled('VAF', sayField(test.vafPct, sayQuantity)),
        labelled('copies', sayField(test.copyNumber, sayQuantity)),
        labelled('laboratory:', sayField(test.labCall)),
      ];
  const result = sayResult(test.result);
  return [
    sampleOf(test),
    [sayField(test.gene), sayField(test.alteration)].join(' '),
    [result, ...beside, sayField(test.origin)].filter((part) => part !== '').join('; '),
    method === '' ? said.notRecorded : method,
    coverageOf(test),
  ];
}

/** What the test looked at: nothing is said of one that was not done or has not come. */
function coverageOf({ result }: TumourTest): string {
  const [known] = result.flatMap(({ value }) => value ?? []);
  if (known === undefined) return '';
  return known === 'not_covered' ? said.notCovered : said.coveredAsSaid;
}

function sayResult(result: Recorded<string>): string {
  const text = sayField(result, (value) => (value === 'not_covered' ? 'no answer' : sayPlain(value)));
  return text === '' ? said.notRecorded : text;
}

function sampleOf({ sample }: TumourTest): string {
  const [one] = sample.flatMap(({ value }) => value ?? []);
  if (one === undefined) return said.notRecorded;
  const date = dateIn(one.date);
  return [sayField(one.timepoint), sayField(one.relapse).replaceAll('-', ' '), date === undefined ? '' : sayDate(date)]
    .filter((part) => part !== '')
    .join(', ');
}

function labelled(label: string, text: string): string {
  return text === '' ? '' : `${label} ${text}`;
}
