const LABEL = 13;
const WIDTH = 130;

/** A row of a page of text: a label in the margin, and text wrapped beside it. Plain text, readable without colour. */
export function row(label: string, text: string, width = WIDTH): readonly string[] {
  const lines = wrap(text, width - LABEL);
  if (label.length >= LABEL) return [label, ...row('', text, width)];
  return lines.map((line, index) => `${(index === 0 ? label : '').padEnd(LABEL)}${line}`.trimEnd());
}

/** Text in lines of at most `width` characters, broken between words. */
export function wrap(text: string, width = WIDTH): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Text indented and wrapped, its later lines under the first word. */
export function indented(depth: number, mark: string, text: string): readonly string[] {
  const before = ' '.repeat(depth * 2);
  const lines = wrap(text, WIDTH - before.length - mark.length);
  return lines.map((line, index) => `${before}${index === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}
