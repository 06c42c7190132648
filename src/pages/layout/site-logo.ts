import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { StartRefused } from '../../platform/start-refused.js';

/** The logo that a site shows beside the name of the service; also the name by which Nest hands it out. */
export class SiteLogo {
  /** Without a file there is none, which is the default. */
  constructor(readonly shown?: ShownLogo) {}
}

/** A logo as it is served, with the name of the site that it stands for. */
export interface ShownLogo {
  readonly name: string;
  readonly file: 'site-logo.svg' | 'site-logo.png';
  readonly type: 'image/svg+xml' | 'image/png';
  readonly bytes: Buffer;
}

const MOST_BYTES = 100_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** Reads a logo once, at start. Refuses what is no SVG or PNG, is too large, has a script in it, or stands for nobody. */
export function readSiteLogo(path: string | undefined, name: string | undefined): SiteLogo {
  if (path === undefined) return new SiteLogo();
  if (name === undefined)
    throw new StartRefused('SITE_LOGO stands without SITE_NAME: set the name that the logo shows');
  const bytes = bytesOf(path);
  if (bytes.length > MOST_BYTES) throw refused(path, 'is over 100 kB: use a smaller file');
  if (extname(path).toLowerCase() === '.png' && bytes.subarray(0, 4).equals(PNG))
    return new SiteLogo({ name, file: 'site-logo.png', type: 'image/png', bytes });
  const text = bytes.toString('utf8');
  if (extname(path).toLowerCase() !== '.svg' || !/<svg[\s>]/.test(text))
    throw refused(path, 'is neither SVG nor PNG: name a file of one of these');
  if (/<script[\s>]/i.test(text)) throw refused(path, 'has a script in it: take it out');
  return new SiteLogo({ name, file: 'site-logo.svg', type: 'image/svg+xml', bytes });
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw refused(
      path,
      `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown fault'}): name a file that is there`,
    );
  }
}

const refused = (path: string, why: string): StartRefused => new StartRefused(`SITE_LOGO \`${path}\` ${why}`);
