import { Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActingPersonIfNamed } from '../../access/acting-person.decorator.js';
import { People } from '../../access/people.js';
import type { Person } from '../../access/person.js';
import type { ImportedCase } from '../../cases/case.js';
import { SheetRefused } from '../../cases/case.problem.js';
import { CaseImportService } from '../../cases/case-import.service.js';
import { InvalidRequest } from '../../platform/problem.js';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { personActing } from '../who-acts/acting.js';
import { words } from '../words/index.js';
import { isCaseText, textOfFile } from './file-text.js';
import { presentImport, presentImported, type ImportFault } from './import-cases.presenter.js';
import { readUpload, type Upload, type UploadFault } from './upload.js';

const said = words.importCases;

/** Takes cases in from a sheet or a case file: all of it, or nothing and every place that is to be mended. */
@PageController('cases/import')
export class ImportCasesPage {
  constructor(
    private readonly imports: CaseImportService,
    private readonly people: People,
  ) {}

  @Get()
  show(@ActingPersonIfNamed() person: Person | undefined): View {
    return this.page({ text: '' }, [], person);
  }

  // The result is shown at once, without a redirect: the labels of the rows are kept nowhere.
  @Post()
  async import(
    @Req() request: FastifyRequest,
    @ActingPersonIfNamed() named: Person | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View> {
    const upload = await readUpload(request);
    if (typeof upload === 'string') return this.page({ text: '' }, [faultOf(upload)], named);
    const typed = { text: upload.fields['text'] ?? '', person: upload.fields['person'] };
    const person = personActing(named, typed.person, { people: this.people, reply });
    const faults = formFaults(upload, person);
    if (person === undefined || faults.length > 0) return this.page(typed, faults, named);
    try {
      const page = presentImported(await this.store(upload, person));
      return new View('import-cases/imported', page.title, page);
    } catch (refused) {
      if (!(refused instanceof InvalidRequest)) throw refused;
      return this.page(typed, [refusalOf(refused)], person);
    }
  }

  private async store({ file, fields }: Upload, person: Person): Promise<readonly ImportedCase[]> {
    const text = file === undefined ? (fields['text'] ?? '') : textOfFile(file.bytes);
    return isCaseText(text, file?.name)
      ? [await this.imports.importCase(text, person.id)]
      : this.imports.import(text, person.id);
  }

  private page(
    typed: { readonly text: string; readonly person?: string | undefined },
    faults: readonly ImportFault[],
    person: Person | undefined,
  ): View {
    const page = presentImport(typed, faults, { person, people: this.people.all });
    return new View('import-cases/import-cases', page.title, page, faults.length > 0 ? 400 : 200);
  }
}

function formFaults({ file, fields }: Upload, person: Person | undefined): readonly ImportFault[] {
  const pasted = (fields['text'] ?? '').trim() !== '';
  const given = Number(pasted) + Number(file !== undefined);
  return [
    ...(person === undefined ? [formFault('person', words.whoActs.missing)] : []),
    ...(given === 0 ? [formFault('file', said.nothingGiven)] : []),
    ...(given === 2 ? [formFault('file', said.bothGiven)] : []),
  ];
}

const formFault = (field: 'file' | 'text' | 'person', text: string): ImportFault => ({ is: 'form', field, text });

const faultOf = (fault: UploadFault): ImportFault =>
  formFault('file', fault === 'too-large' ? said.tooLarge : said.notAForm);

function refusalOf(refused: InvalidRequest): ImportFault {
  if (refused instanceof SheetRefused) return { is: 'sheet', problems: refused.problems };
  return { is: 'case', problems: refused.fields ?? [] };
}
