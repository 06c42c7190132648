import { Injectable, Logger } from '@nestjs/common';
import { StartRefused } from '../platform/start-refused.js';
import { Startup } from '../platform/startup.js';
import { CatalogueRefused, readCatalogueFiles } from './catalogue-files.js';
import type { CatalogueData } from './catalogue.js';
import { releaseId, type StoredRelease } from './release.js';
import { ReleaseRepository } from './release.repository.js';

/** The catalogue's files as they are at start: a release to be, or what is wrong with them, line by line. */
type Files =
  | { readonly ok: true; readonly id: string; readonly content: CatalogueData }
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
  async load(): Promise<StoredRelease> {
    const files = filesIn(this.startup.catalogueDir);
    const inForce = (await this.releases.findInForce()) ?? (await this.putInForce(files));
    if (!files.ok) this.log.warn(`the catalogue's files are refused; ${goesOn(inForce)}: ${files.lines.join(' | ')}`);
    else if (files.id !== inForce.id) await this.keepDraft(files, inForce);
    return inForce;
  }

  private async putInForce(files: Files): Promise<StoredRelease> {
    if (!files.ok) {
      const lines = ["no release is in force, and the catalogue's files are refused: mend them", ...files.lines];
      throw new StartRefused(lines.join('\n'));
    }
    await this.releases.putInForceWhereNoneIs(files.id, files.content);
    const inForce = await this.releases.findInForce();
    if (inForce !== undefined) return inForce;
    throw new StartRefused(`release \`${short(files.id)}\` was withdrawn, and no other is in force: put one in force`);
  }

  private async keepDraft({ id, content }: Extract<Files, { ok: true }>, inForce: StoredRelease): Promise<void> {
    const isNew = await this.releases.addDraft(id, content);
    const became = isNew ? 'they are a draft now' : 'they are stored already';
    const files = "the catalogue's files differ from the release in force";
    this.log.warn(`${files}: ${became}, \`${short(id)}\`; ${goesOn(inForce)}`);
  }
}

const short = (id: string): string => id.slice(0, 6);
const goesOn = ({ id }: StoredRelease): string => `release \`${short(id)}\` stays in force`;

function filesIn(folder: string): Files {
  try {
    const { data } = readCatalogueFiles(folder);
    return { ok: true, id: releaseId(data), content: data };
  } catch (error) {
    if (error instanceof CatalogueRefused) return { ok: false, lines: error.lines };
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { ok: false, lines: [`the folder \`${folder}\` cannot be read (${code}): see CATALOGUE_DIR`] };
  }
}
