import { sayDate } from '../engine/index.js';
import { own } from './pack-case.js';
import type { PackInput } from './pack-input.js';
import type { Block } from './pack.model.js';
import { said } from './pack.words.js';
import { dateIn, sayField } from './recorded-words.js';

/** What else is recorded of treatment, with the name under which a reader looks for it. */
const TREATMENT: readonly (readonly [key: string, name: string])[] = [
  ['bestResponse', said.overall],
  ['remissionEver', 'Ever in remission'],
  ['responseInrc', 'INRC response'],
  ['treatmentCyclesCompleted', 'First-line cycles completed'],
  ['responseToCurrentChemo', 'Response to chemotherapy given now'],
  ['lineOfRelapseTherapy', 'Line of relapse treatment under discussion'],
  ['lastDoseByClass', 'Last doses'],
  ['gvhd', 'Graft-versus-host disease'],
  ['immunosuppression', 'Immunosuppression'],
];

const FITNESS: readonly (readonly [key: string, name: string])[] = [
  ['performanceScore', 'Performance'],
  ['sctFitness', 'Well enough for a transplant'],
  ['donorStatus', 'Donor search'],
  ['weight', 'Weight'],
  ['symptomatic', 'Symptoms now'],
  ['anc', 'Neutrophils'],
  ['platelets', 'Platelets'],
  ['hb', 'Haemoglobin'],
  ['creatinine', 'Creatinine'],
  ['gfr', 'Glomerular filtration rate'],
  ['bilirubinTotal', 'Bilirubin'],
  ['alt', 'ALT'],
  ['lvef', 'Ejection fraction'],
  ['shorteningFraction', 'Shortening fraction'],
  ['qtc', 'Corrected QT'],
  ['spo2', 'Oxygen saturation'],
  ['infections', 'Infections'],
  ['seizures', 'Seizures'],
  ['neuropathyGrade', 'Neuropathy, grade'],
  ['hepaticVodHistory', 'Veno-occlusive disease'],
  ['concomitantMeds', 'Medicines'],
  ['swallowAbility', 'Can swallow'],
];

/** What was given and how the disease answered; then how well the child is. */
export function treatmentBlocks(input: PackInput): readonly Block[] {
  const { treatments } = input.far.content;
  const rows = treatments.items.map(({ line, agent, class: kind, start, end, bestResponse, toxicity }) => [
    sayField(line),
    sayField(agent) === '' ? sayField(kind) : sayField(agent),
    spanOf(dateIn(start), dateIn(end)),
    sayField(bestResponse) === '' ? said.notRecorded : sayField(bestResponse),
    sayField(toxicity),
  ]);
  const head = [said.line, said.given, said.days, said.best, said.toxicity];
  const none = treatments.given && !treatments.partial ? said.noneGiven : said.noTreatment;
  return [
    { type: 'heading', level: 2, text: said.treatment },
    rows.length === 0
      ? { type: 'paragraph', text: none }
      : { type: 'table', caption: said.treatment, head, widths: [1.3, 4, 5, 3, 4], rows },
    ...(treatments.partial ? [{ type: 'paragraph', text: said.partial } as const] : []),
    ...known(TREATMENT, said.treatment, input),
    { type: 'heading', level: 2, text: said.fitness },
    ...orSay(known(FITNESS, said.fitness, input), said.noFitness),
  ];
}

/** The attributes of which something is recorded, by name. */
export function known(
  fields: readonly (readonly [string, string])[],
  caption: string,
  input: PackInput,
): readonly Block[] {
  const items = fields
    .map(([key, name]) => [name, own(key, input)] as const)
    .filter(([, text]) => text !== said.notRecorded);
  return items.length === 0 ? [] : [{ type: 'key-values', caption, items }];
}

function orSay(blocks: readonly Block[], text: string): readonly Block[] {
  return blocks.length > 0 ? blocks : [{ type: 'paragraph', text }];
}

function spanOf(start: string | undefined, end: string | undefined): string {
  if (start === undefined && end === undefined) return said.notRecorded;
  if (end === undefined) return `from ${sayDate(start ?? '')}`;
  return start === undefined ? `to ${sayDate(end)}` : `${sayDate(start)} to ${sayDate(end)}`;
}
