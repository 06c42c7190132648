import { Injectable } from '@nestjs/common';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { printCase } from '../engine/index.js';
import { InvalidRequest, MalformedRequest } from '../platform/problem.js';
import { Randomness } from '../platform/randomness.js';
import type { ImportedCase, NewCase } from './case.js';
import { CaseRepository } from './case.repository.js';
import { caseFaults } from './case-faults.js';
import { readCaseSheet, type SheetCase } from './case-sheet.js';
import { readCaseText } from './case-text.js';
import { CasesService } from './cases.service.js';
import { SheetRefused } from './case.problem.js';
import { drawPseudonym } from './pseudonym.js';

const lengths = [4, 4, 4, 4, 5, 5, 6, 8];

/** Cases brought in from a spreadsheet, the whole sheet or none of it, and from a case file. */
@Injectable()
export class CaseImportService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly stored: CasesService,
    private readonly catalogue: CatalogueService,
    private readonly randomness: Randomness,
  ) {}

  /** Stores every case of a sheet in CSV; refuses the sheet with every bad cell, by row and column. */
  async import(sheet: unknown, person: string): Promise<readonly ImportedCase[]> {
    if (typeof sheet !== 'string') throw new MalformedRequest('the body is not a sheet: send it as text/csv');
    const read = readCaseSheet(sheet, this.diagnoses);
    if (!read.ok) throw new SheetRefused(read.problems);
    for (const length of lengths) {
      const made = read.cases.map((one) => this.made(one, length, person));
      const pseudonyms = new Set(made.map(({ pseudonym }) => pseudonym));
      if (pseudonyms.size === made.length && (await this.cases.createAll(made)))
        return made.map((one, index) => imported(one, read.cases[index]));
    }
    throw new Error('no free pseudonyms came up');
  }

  /** Stores the one case of a text in YAML or JSON. Throws `InvalidRequest` with every place that is to be mended. */
  async importCase(text: string, person: string): Promise<ImportedCase> {
    const read = readCaseText(text);
    const faults = read.ok ? caseFaults(read.raw, this.diagnoses) : [read.problem];
    if (!read.ok || faults.length > 0) throw new InvalidRequest(faults);
    const { id, pseudonym, version } = await this.stored.create(read.raw, person);
    return { row: 0, id, pseudonym, version };
  }

  private get diagnoses(): readonly string[] {
    return this.catalogue.inForce.catalogue.rules.terms.diagnoses;
  }

  private made({ content }: SheetCase, length: number, person: string): NewCase {
    const pseudonym = drawPseudonym(this.randomness.bytes, length);
    return { id: this.randomness.id(), pseudonym, madeUp: false, case: printCase(content), person };
  }
}

/** The label of the row goes back to who sent it, and is kept nowhere. */
function imported({ id, pseudonym }: NewCase, from: SheetCase | undefined): ImportedCase {
  return {
    row: from?.row ?? 0,
    ...(from?.label === undefined ? {} : { label: from.label }),
    id,
    pseudonym,
    version: 1,
  };
}
