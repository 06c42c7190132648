import { writeFileSync } from 'node:fs';
import { CatalogueRefused, readCatalogueFiles } from '../catalogue/catalogue-files.js';
import { releaseId } from '../catalogue/release.js';
import { readPartialDate } from '../engine/index.js';
import { configOfThisProcess } from '../platform/config.js';
import { dayInLondon } from '../platform/today.js';
import { cataloguePage } from './catalogue-page.presenter.js';

// Prints the whole catalogue as one document for a clinician to check: to the screen, or to the file that is named.
const [file] = process.argv.slice(2);
try {
  const { catalogue, data } = readCatalogueFiles(configOfThisProcess().catalogueDir);
  const today = readPartialDate(dayInLondon())?.earliest ?? 0;
  const release = `${releaseId(data).slice(0, 6)}, not clinically approved`;
  const page = cataloguePage({ catalogue, on: today, release });
  if (file === undefined) process.stdout.write(page);
  else writeFileSync(file, page);
} catch (error) {
  if (!(error instanceof CatalogueRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 4;
}
