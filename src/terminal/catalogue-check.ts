import { CatalogueRefused, checkCatalogueFiles } from '../catalogue/catalogue-files.js';
import { configOfThisProcess } from '../platform/config.js';

// Says what is wrong with the catalogue's files, one line for each, and ends with 1 where anything is.
function linesFor(folder: string): readonly string[] {
  try {
    return checkCatalogueFiles(folder).lines.map(({ line, severity, check }) => `${line} [${severity}: ${check}]`);
  } catch (error) {
    if (error instanceof CatalogueRefused) return error.lines;
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return [`\`${folder}\` cannot be read (${code}): set CATALOGUE_DIR to the folder of the catalogue`];
  }
}

const lines = linesFor(configOfThisProcess().catalogueDir);
process.stdout.write(lines.length === 0 ? 'nothing to mend\n' : lines.map((line) => `${line}\n`).join(''));
process.exitCode = lines.length === 0 ? 0 : 1;
