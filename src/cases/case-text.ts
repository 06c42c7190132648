import { LineCounter, parseDocument } from 'yaml';
import { isPlainObject } from '../engine/index.js';
import type { FieldError } from '../platform/problem.js';

/** A case as its text has it, or where the text is no case; a problem never holds what stands there. */
export type CaseText =
  | { readonly ok: true; readonly raw: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: FieldError };

/** Reads the text of one case in YAML or JSON; whether it is a case that can be answered is for the engine to say. */
export function readCaseText(text: string): CaseText {
  const lines = new LineCounter();
  const read = guarded(() => {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    // YAML's own messages quote the text, so only the place and the kind of fault are told.
    if (error !== undefined)
      return refused(
        `line ${lines.linePos(error.pos[0]).line}`,
        `not YAML or JSON (${error.code.toLowerCase().replaceAll('_', ' ')})`,
      );
    const raw = document.toJS({ maxAliasCount: 100 }) as unknown;
    return isPlainObject(raw)
      ? ({ ok: true, raw } as const)
      : refused('', 'not a case: give its attributes by name, as docs/case.md lists them');
  });
  return read ?? refused('', 'too many aliases, an alias without its anchor, or too many levels: write it out flat');
}

function refused(path: string, message: string): CaseText {
  return { ok: false, problem: { path, message } };
}

function guarded(read: () => CaseText): CaseText | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
