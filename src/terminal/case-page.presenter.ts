import {
  ATTRIBUTES,
  DERIVED,
  PROCESS_ATTRIBUTES,
  STATUSES,
  STATUS_WORDS,
  type Attribute,
  type GroupShape,
  type ListShape,
} from '../engine/index.js';

const INTRODUCTION = `<!-- Written by \`npm run docs\` from src/engine/attributes and src/terminal/case-page.presenter.ts; do not edit here. -->

# A case

A case is what is recorded about one pseudonymous child or young person: an object of attributes, in YAML or JSON. Every
attribute may be left out, and what is left out is unknown. \`case-template.yaml\` has them all with made-up values,
\`case.schema.json\` is the shape as JSON Schema, and \`examples/\` holds made-up cases. [Cases from a
spreadsheet](case-sheet.md) says how the same attributes stand in the columns of a CSV.

No name, address, telephone number, e-mail address, full postcode or health service number: a text that looks like one is
refused by its path, and not repeated. Unknown attributes, impossible dates, words outside their lists and wrong types are
refused with the path and the nearest known name. A contradiction is not refused; it is kept, named and shown.

## A value

Wherever a value stands, also inside a group or an item of a list, it may be written in three ways:

\`\`\`yaml
bestResponse: PR # bare: it is known
bestResponse: { value: PR, date: 2026-03, source: end-of-induction scan } # in its envelope
bestResponse: # several records of one thing
  - { value: PR, date: 2026-03-02, recordedBy: clinician }
  - { value: CR, date: 2026-03-02, recordedBy: preparer }
\`\`\`

An **envelope** may hold \`value\`, \`status\`, \`date\` (when it happened or was measured), \`recordedBy\`, \`source\`,
\`requested\` (\`from\`, \`on\`, \`due\`) and \`note\`. A fact dated after the day of the answer is shown and not used.

A **status** says why there is no value. It may be written as a bare word in the value's place. Unknown, not done and not
applicable are three different facts.`;

const LISTS = `An attribute with a value has the status \`known\`; to record that a new result was asked for, add a second record.

## Dates and counts

A date is \`YYYY\`, \`YYYY-MM\` or \`YYYY-MM-DD\`, from 1900 to 2200, and stands for every day it allows. A birth date may instead
be an age on a day: \`{ ageInDays: 1500, at: 2026-11-20 }\`. It is used for the arithmetic and shown only as an age. Counts are
whole numbers.

## Amounts

An amount is text with its unit (UCUM): \`45 10*9/L\`, \`<0.01 %\`, \`>12 wk\`, \`10-12 kg\`; or \`{ amount, unit }\`. Any
unit that fits will do. A number without its unit is refused, and so is a unit that UCUM does not know; only a power of
ten (\`10*-4\`) stands alone, as a proportion. What stands in braces is part of the unit: \`mL/min/{1.73_m2}\` is not
\`mL/min\`. A unit of something else is kept, and no criterion takes it for a number. The laboratory's upper limit, how a
count was reached, and by which method, stand beside the amount.

A performance score names its scale, and is not converted to another.

## A list

Left out, a list is unknown. Given, it is all there is until it is changed, and an empty one means none. Marked
\`{ items: […], partial: true }\` it proves only what it holds: two recorded relapses are then at least two.

Each item carries an \`id\` (small letters, digits and hyphens). Where none is given the item gets one by its position, such as
\`relapse-1\`; answers, judgements and samples name items by it.

## Constants and series

Records of one lasting thing (diagnosis, lineage, sex, birth date) are joined where one is narrower than the other: 2020 and
2020-05-01 are both true on 1 May. Where they cannot both be true each is weighed. Of things that change (a blood count, a
performance score, fitness, donor search, response to current treatment, the line of treatment) the latest record on or before
the day of the answer is read; two of one day that differ conflict.

## Therapies, genes and calls

An agent or a class is a name of the therapy list (\`prisma/catalogue/terms/therapies.yaml\`), or another name given
there; capitals, hyphens and spaces do not matter. One that the list does not hold is kept, leaves open what it could
change, and is named.

Of a gene, the variant (HGVS protein form, one letter or three), the fusion partner, the origin, the allele fraction and
the copies are recorded as the laboratory called them. A form that is not understood is kept and said to be so.

A judgement is what a named clinician has settled: a \`call\`, a \`reading\` chosen, an older result \`accepted\`. It says
by whom, in which role, when and why, and is shown as a call. A \`call\` without author, role or date settles nothing.

## What no criterion reads

Some attributes belong to the work and to the family, and are kept out of reach of every criterion: {{process}}. Consent
to one option is another thing, and stands in \`informedConsent\`.

## What a case does not hold

The day of the answer is given with the request, as \`asOf\`. These are worked out, and refused with what to record instead:`;

const COUNTED =
  '`relapseCount` may be typed beside `relapses`, and `lineOfRelapseTherapy` beside `treatments`: each is compared with what the list gives, and a difference is a contradiction.';

/** `docs/case.md`: how a case is written, and every attribute with its type, unit, values and meaning. */
export function casePage(): string {
  const attributes = Object.entries<Attribute>(ATTRIBUTES);
  return `${[
    INTRODUCTION,
    table(['status', 'written as', 'it means'], STATUSES.map(statusRow)),
    LISTS.replace('{{process}}', Object.keys(PROCESS_ATTRIBUTES).map(code).join(', ')),
    table(
      ['not recorded', 'instead'],
      Object.entries(DERIVED).map(([key, instead]) => [code(key), instead]),
    ),
    COUNTED,
    '## The attributes',
    table(HEAD, attributes.map(attributeRow)),
    ...attributes.flatMap(([key, shape]) => fieldsOf(key, shape)),
  ].join('\n\n')}\n`;
}

const MEANINGS: Readonly<Record<(typeof STATUSES)[number], string>> = {
  known: 'there is a value',
  unknown: 'nobody knows, or nobody wrote it down',
  not_done: 'the test or step was not done',
  not_assessed: 'it waits for a clinician’s assessment',
  in_progress: 'under way; no result yet',
  requested: 'asked for: from whom, on which day, due when',
  not_applicable: 'it cannot apply: absent where presence is asked, no result where something is measured',
  conflicting: 'the records disagree, and the values are not given',
};

function statusRow(status: (typeof STATUSES)[number]): readonly string[] {
  const words = Object.entries(STATUS_WORDS).flatMap(([word, meant]) => (meant === status ? [code(word)] : []));
  return [code(status), status === 'known' ? 'the value' : words.join(', '), MEANINGS[status]];
}

const HEAD = ['attribute', 'type', 'unit', 'values', 'meaning'];

function attributeRow([key, shape]: readonly [string, Attribute]): readonly string[] {
  return [code(key), TYPES[shape.type], unitOf(shape), valuesOf(shape), shape.says];
}

const TYPES: Readonly<Record<Attribute['type'], string>> = {
  word: 'word',
  words: 'several words',
  term: 'term',
  date: 'date',
  'birth-date': 'date, or age on a day',
  count: 'whole number',
  quantity: 'amount with its unit',
  'outward-code': 'outward code',
  text: 'text',
  group: 'group',
  list: 'list',
};

function unitOf(shape: Attribute): string {
  return shape.type === 'birth-date' ? 'days, as an age' : (shape.unit ?? '');
}

function valuesOf(shape: Attribute): string {
  switch (shape.type) {
    case 'word':
    case 'words':
      return shape.values.map(code).join(', ');
    case 'count':
      return `${shape.least} to ${shape.most}`;
    case 'term':
      return 'a code of `prisma/catalogue/terms/diagnoses.yaml`';
    case 'date':
    case 'birth-date':
      return '`YYYY`, `YYYY-MM`, `YYYY-MM-DD`';
    case 'quantity':
      return `\`12 ${shape.unit}\`, \`<12 ${shape.unit}\`, \`10-12 ${shape.unit}\`; any UCUM unit that fits`;
    case 'outward-code':
      return '`SW1A`';
    case 'text':
      return 'at most 4000 characters';
    case 'group':
      return shape.shorthand === undefined ? 'see below' : `see below; a bare value is its ${code(shape.shorthand)}`;
    case 'list':
      return `see below; ids ${code(`${shape.idPrefix}-1`)} and so on`;
  }
}

function fieldsOf(key: string, shape: Attribute): readonly string[] {
  if (shape.type !== 'group' && shape.type !== 'list') return [];
  return [`### ${code(key)}`, `${shape.says}.${needed(shape)}`, ...fieldTables(shape)];
}

function needed(shape: GroupShape | ListShape): string {
  const required = shape.type === 'list' ? (shape.required ?? []) : [];
  return required.length === 0
    ? ''
    : ` An item needs ${required.map(code).join(' and ')}, each with exactly one value.`;
}

/** The fields of a group or of an item, and under them those of a group within it. */
function fieldTables({ fields }: GroupShape | ListShape): readonly string[] {
  const inner = Object.entries(fields).flatMap(([name, field]) =>
    field.type === 'group' ? [`Of its ${code(name)}:`, ...fieldTables(field)] : [],
  );
  return [table(HEAD, Object.entries(fields).map(attributeRow)), ...inner];
}

function code(word: string): string {
  return `\`${word}\``;
}

/** A table of Markdown, its columns of even width. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
