import { readCatalogueFiles } from '../src/catalogue/catalogue-files.js';

const read = readCatalogueFiles('prisma/catalogue');

/** The catalogue as it stands, read once for all tests of a process: its terms, its definitions and its options. */
export const CATALOGUE = read.catalogue;

/** The same as its files have it. */
export const CATALOGUE_DATA = read.data;
