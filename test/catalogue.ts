import { readCatalogueFiles } from '../../src/catalogue/catalogue-files.js';

/** The catalogue as it stands: its terms, its definitions and its options. */
export const CATALOGUE = readCatalogueFiles('prisma/catalogue').catalogue;
