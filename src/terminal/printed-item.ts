import type { Catalogue } from '../catalogue/catalogue.js';
import type { Access, Day, Remark } from '../engine/index.js';

/** A catalogue to be printed, and the day on which the age of its sources is asked. */
export interface Printed {
  readonly catalogue: Catalogue;
  readonly on: Day;
  /** `1f3a9c, not clinically approved`. */
  readonly release: string;
}

/** A line for whoever checks an item. */
export const TO_CHECK = '☐ checked · remarks: ____________________';

/** A heading, lines under it, and a line for whoever checks it. */
export function item(heading: string, lines: readonly string[]): string {
  const isList = (line: string) => /^ *- /.test(line);
  const list = lines.filter(isList).join('\n');
  const plain = lines.filter((line) => !isList(line)).join('  \n');
  return [`### ${heading}`, plain, list, TO_CHECK].filter((part) => part !== '').join('\n\n');
}

/** A sentence with its statements. */
export function said({ says, statements }: Remark): string {
  return `${says} ${cited(statements)}`.trim();
}

/** `[10, 12]`. */
export function cited(statements: readonly string[]): string {
  return statements.length === 0 ? '' : `[${statements.join(', ')}]`;
}

/** ` (GB-WLS)`, where access text speaks of some nations only. */
export function nationsOf({ nations }: Access): string {
  return nations === undefined ? '' : ` (${nations.join(', ')})`;
}
