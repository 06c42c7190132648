/**
 * The text of a file. A spreadsheet in Britain saves UTF-8, UTF-16 or Windows-1252, and only the first two can be known
 * for what they are; a byte that is no UTF-8 (the µ of µmol/L) is therefore read as Windows-1252.
 */
export function textOfFile(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether a text is one case in YAML or JSON, rather than a sheet: by the ending of its file, or by how it begins. */
export function isCaseText(text: string, fileName = ''): boolean {
  if (/\.(ya?ml|json)$/i.test(fileName)) return true;
  if (/\.csv$/i.test(fileName)) return false;
  const first = text.split(/\r\n|\n|\r/).find((line) => !/^\uFEFF?\s*(#.*|---)?$/.test(line)) ?? '';
  return /^\uFEFF?\s*(\{|["']?\w+["']?\s*:(\s|$))/.test(first);
}
