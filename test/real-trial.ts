import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Catalogue } from '../src/catalogue/catalogue.js';
import { readOption } from '../src/catalogue/option-reader.js';
import type { FieldProblem, Option } from '../src/engine/index.js';

/** What every example says it is: nobody is to take it for a trial's own rules. */
export const MARK = 'an example from a stored summary, not the entry criteria';

const ruleSet = z.strictObject({ id: z.string(), criteria: z.array(z.unknown()) });
const example = z.strictObject({
  id: z.string(),
  /** The registry's own id, or the name of the guidance or form. */
  registry: z.string().min(1),
  /** A: id, phase and status were read on a page; B: the id, the rest in part; C: the id from memory. */
  confidence: z.enum(['A', 'B', 'C']),
  title: z.string(),
  is: z.literal(MARK, `not the mark of an example: \`${MARK}\``),
  criteria: z.array(z.unknown()).optional(),
  ruleSets: z.array(ruleSet).optional(),
});

/** A row of a stored summary of public trial records, as a rule of the criteria language. */
export interface RealTrial {
  readonly file: string;
  readonly registry: string;
  readonly confidence: 'A' | 'B' | 'C';
  /** Its rule set is `row`; where the summary tells two editions apart, there is one for each. */
  readonly option: Option;
}

/** Reads the examples in a folder of YAML files. Throws where one is not marked as an example, or is not in the criteria language. */
export function readRealTrials(folder: string, catalogue: Catalogue): readonly RealTrial[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((file) => {
    const raw: unknown = parse(readFileSync(join(folder, file), 'utf8'));
    const read = z.array(example).safeParse(raw);
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
    return read.data.map((one) => asTrial(one, file, catalogue));
  });
}

function asTrial(written: z.infer<typeof example>, file: string, { rules }: Catalogue): RealTrial {
  const { registry, confidence, is, criteria, ruleSets = [{ id: 'row', criteria: criteria ?? [] }], ...rest } = written;
  const problems: FieldProblem[] = [];
  const context = { problems, terms: rules.terms, definitions: rules.definitions.map(({ id }) => id) };
  const held = ruleSets.map((one) => ({ ...one, source: 'summary', holds: is, notHeld: 'entry criteria not held' }));
  const option = readOption({ ...rest, kind: 'trial', remarks: [{ says: is }], ruleSets: held }, written.id, context);
  if (option === undefined || problems.length > 0)
    throw new Error(problems.map(({ path, message }) => `${file}: ${path}: ${message}`).join('\n'));
  return { file, registry, confidence, option };
}

/** A catalogue with these examples in the place of its options. */
export function catalogueOf(trials: readonly RealTrial[], catalogue: Catalogue): Catalogue {
  const options = trials.map(({ option }) => option);
  return { ...catalogue, options, rules: { ...catalogue.rules, options } };
}
