import { Injectable, Logger } from '@nestjs/common';
import { StartRefused } from '../platform/start-refused.js';
import { Startup } from '../platform/startup.js';
import { CatalogueRefused, readCatalogueFiles } from './catalogue-files.js';
import { readCatalogue } from './catalogue-reader.js';
import type { Catalogue, CatalogueData } from './catalogue.js';
import { releaseId, type ReadRelease } from './release.js';
import { ReleaseRepository } from './release.repository.js';

/** The catalogue's files as they are at start: a release to be, or what is wrong with them, line by line. */
type Files =
  | { readonly ok: true; readonly id: string; readonly content: CatalogueData; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly lines: readonly string[] };

/** Brings the catalogue's files into the database when the service starts, and says what became of them. */
@Injectable()
export class ReleaseLoading {
  private readonly log = new Logger('catalogue');

  constructor(
    private readonly startup: Startup,
    private readonly releases: ReleaseRepository,
  ) {}

  /** The release in force, which the files become only where none is. Throws `StartRefused` where there is none to be had. */
  async load(): Promise<ReadRelease> {
    const files = filesIn(this.startup.catalogueDir);
    const id = (await this.releases.findIdInForce()) ?? (await this.putInForce(files));
    // Of one id is one content: what is stored need not be read again.
    if (files.ok && files.id === id) return { id, catalogue: files.catalogue };
    if (files.ok) await this.keepDraft(files, id);
    else this.log.warn(`the catalogue's files are refused; ${goesOn(id)}: ${files.lines.join(' | ')}`);
    return { id, catalogue: catalogueFrom(id, await this.releases.findContent(id)) };
  }

  private async putInForce(files: Files): Promise<string> {
    if (!files.ok) {
      const lines = ["no release is in force, and the catalogue's files are refused: mend them", ...files.lines];
      throw new StartRefused(lines.join('\n'));
    }
    await this.releases.putInForceWhereNoneIs(files.id, files.content);
    const inForce = await this.releases.findIdInForce();
    if (inForce !== undefined) return inForce;
    throw new StartRefused(`release \`${short(files.id)}\` was withdrawn, and no other is in force: put one in force`);
  }

  private async keepDraft({ id, content }: Extract<Files, { ok: true }>, inForce: string): Promise<void> {
    const isNew = await this.releases.addDraft(id, content);
    const became = isNew ? 'they are a draft now' : 'they are stored already';
    const files = "the catalogue's files differ from the release in force";
    this.log.warn(`${files}: ${became}, \`${short(id)}\`; ${goesOn(inForce)}`);
  }
}

const short = (id: string): string => id.slice(0, 6);
const goesOn = (id: string): string => `release \`${short(id)}\` stays in force`;

function filesIn(folder: string): Files {
  try {
    const { data, catalogue } = readCatalogueFiles(folder);
    return { ok: true, id: releaseId(data), content: data, catalogue };
  } catch (error) {
    if (error instanceof CatalogueRefused) return { ok: false, lines: error.lines };
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { ok: false, lines: [`the folder \`${folder}\` cannot be read (${code}): see CATALOGUE_DIR`] };
  }
}

// A stored release was read by the code of its day; this code may ask more of it.
function catalogueFrom(id: string, content: CatalogueData | undefined): Catalogue {
  if (content === undefined) throw new StartRefused(`release \`${short(id)}\` was removed meanwhile: start again`);
  const found = readCatalogue(content);
  if (found.ok) return found.catalogue;
  const lines = found.problems.map(({ path, message }) => `${path}: ${message}`);
  throw new StartRefused(`release \`${short(id)}\` cannot be read by this version\n${lines.join('\n')}`);
}
