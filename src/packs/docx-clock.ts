import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

// A zip cannot say a time before 1980, and its times are local ones: this is the same bytes everywhere.
const OLDEST = new Date(1980, 0, 1);
const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** A Word document without the clock that its writer stamped on it: its dates are those of the answer, and its files' the oldest there are. */
export function withoutClock(written: Uint8Array, asOf: string): Buffer {
  const files = unzipSync(written);
  const stamped = Object.entries(files).map(([name, bytes]) => [
    name,
    [name === 'docProps/core.xml' ? restamped(bytes, asOf) : bytes, { mtime: OLDEST, level: 6 }],
  ]);
  return Buffer.from(zipSync(Object.fromEntries(stamped) as Zippable));
}

function restamped(bytes: Uint8Array, asOf: string): Uint8Array {
  return strToU8(strFromU8(bytes).replaceAll(STAMP, `$1${asOf}T00:00:00Z$2`));
}
