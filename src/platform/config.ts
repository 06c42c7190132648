import { resolve } from 'node:path';
import { z } from 'zod';
import { isLoopback } from './loopback.js';
import { packageRoot } from './package-root.js';
import { StartRefused } from './start-refused.js';

/** What a site can set, read once at start; also the name by which Nest hands it out. */
export abstract class Config {
  abstract readonly host: string;
  abstract readonly port: number;
  /** The Postgres server to use; absent: the service starts its own. */
  abstract readonly databaseUrl?: string;
  /** Where the embedded database keeps its files, absolute. */
  abstract readonly dataDir: string;
  abstract readonly allowWithoutSignIn?: 'published-on-loopback';
  abstract readonly logLevel: LogLevel;
  /** A YAML list of the people who may act; absent: a made-up register. */
  abstract readonly peopleFile?: string;
  /** The folder of the catalogue's YAML files, absolute. */
  abstract readonly catalogueDir: string;
  /** A logo beside the name of the service, SVG or PNG, absolute; absent: plain text. */
  abstract readonly siteLogo?: string;
  /** The name of the site, which the logo stands for. */
  abstract readonly siteName?: string;
  /** The language of the pages' own words. */
  abstract readonly siteLanguage: Language;
  /** After how many months without a change the service removes a case; absent: it removes none. */
  abstract readonly retentionMonths?: number | undefined;
  /** Whether that goes for made-up cases as well. */
  abstract readonly retentionMadeUp?: 'included' | undefined;
}

/** How much is logged, from most to least. */
export type LogLevel = (typeof logLevels)[number];
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** A language that the pages have words in; `en-XA` is English between marks, which shows what is no word of the catalogue. */
export type Language = (typeof languages)[number];
const languages = ['en-GB', 'en-XA'] as const;

/** The environment as it is given to a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const path = z.string().transform((given) => resolve(given));

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number: set it to a port from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be a port: set it to a number from 0 to 65535')
    .default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./, 'must be a Postgres address: write postgresql://user:password@host:5432/name')
    .optional(),
  DATA_DIR: path.default(resolve(packageRoot, '.data')),
  ALLOW_WITHOUT_SIGN_IN: z
    .literal('published-on-loopback', 'has one legal value, published-on-loopback: set that or leave it out')
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  PEOPLE_FILE: path.optional(),
  CATALOGUE_DIR: path.default(resolve(packageRoot, 'prisma', 'catalogue')),
  SITE_LOGO: path.optional(),
  SITE_NAME: z.string().max(100, 'must be a name: set one of at most 100 characters').optional(),
  SITE_LANGUAGE: z.enum(languages, `must be one of ${languages.join(', ')}`).default('en-GB'),
  RETENTION_MONTHS: z
    .string()
    .regex(/^([1-9]|[1-9]\d|[1-5]\d\d|600)$/, 'must be a number of months: set it to 1 to 600, or leave it out')
    .transform(Number)
    .optional(),
  RETENTION_MADE_UP: z.literal('included', 'has one legal value, included: set that or leave it out').optional(),
});

/** Reads the configuration from an environment; refuses it with one line per variable that is wrong. Values are not echoed. */
export function configFrom(environment: Environment): Config {
  const parsed = variables.safeParse(withoutBlanks(environment));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new StartRefused(lines.join('\n'));
  }
  const given = parsed.data;
  refuseOpenAddress(given.HOST, given.ALLOW_WITHOUT_SIGN_IN);
  return {
    host: given.HOST,
    port: given.PORT,
    databaseUrl: given.DATABASE_URL,
    dataDir: given.DATA_DIR,
    allowWithoutSignIn: given.ALLOW_WITHOUT_SIGN_IN,
    logLevel: given.LOG_LEVEL,
    peopleFile: given.PEOPLE_FILE,
    catalogueDir: given.CATALOGUE_DIR,
    siteLogo: given.SITE_LOGO,
    siteName: given.SITE_NAME,
    siteLanguage: given.SITE_LANGUAGE,
    retentionMonths: given.RETENTION_MONTHS,
    retentionMadeUp: given.RETENTION_MADE_UP,
  };
}

/** The configuration of this process: the one place where `process.env` is read. */
export const configOfThisProcess = (): Config => configFrom(process.env);

/** The language of this process's pages: their words are read before a wrong setting can be refused, which is then left to the start. */
export function languageOfThisProcess(): Language {
  const { SITE_LANGUAGE } = withoutBlanks(process.env);
  const { success, data } = variables.shape.SITE_LANGUAGE.safeParse(SITE_LANGUAGE);
  return success ? data : 'en-GB';
}

// Nobody signs in yet, so whoever can reach the port can read every case.
function refuseOpenAddress(host: string, allowed: Config['allowWithoutSignIn']): void {
  if (isLoopback(host) || allowed !== undefined) return;
  throw new StartRefused(
    `HOST \`${host}\` can be reached from other machines, and no identity provider is configured: use 127.0.0.1, ` +
      'or set ALLOW_WITHOUT_SIGN_IN=published-on-loopback where only this machine can reach it',
  );
}

// `PORT= npm start` means the same as leaving PORT out.
function withoutBlanks(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
}
