import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSiteLogo } from './site-logo.js';

const folder = mkdtempSync(join(tmpdir(), 'logo-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, content: string | Buffer): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const png = Buffer.from('89504e470d0a1a0a', 'hex');

describe('the logo of a site', () => {
  test('is none where none is configured', () => expect(readSiteLogo(undefined, 'A trust').shown).toBeUndefined());

  test.each([
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'site-logo.svg', 'image/svg+xml'],
    ['logo.PNG', png, 'site-logo.png', 'image/png'],
  ])('%s is read once, with its name', (name, content, file, type) =>
    expect(readSiteLogo(fileOf(name, content), 'A trust (made up)').shown).toMatchObject({
      ...{ name: 'A trust (made up)', file, type },
    }),
  );

  test.each([
    ['page.html', '<svg>', 'neither SVG nor PNG'],
    ['fake.png', '<svg>', 'neither SVG nor PNG'],
    ['script.svg', '<svg><script>1</script></svg>', 'has a script in it'],
    ['large.svg', `<svg>${' '.repeat(100_001)}</svg>`, 'over 100 kB'],
  ])('%s is refused: %s', (name, content, why) =>
    expect(() => readSiteLogo(fileOf(name, content), 'A trust')).toThrow(why),
  );

  test('is refused where it is not there, or stands for nobody', () => {
    expect(() => readSiteLogo('/nowhere/logo.svg', 'A trust')).toThrow(
      'SITE_LOGO `/nowhere/logo.svg` cannot be read (ENOENT)',
    );
    expect(() => readSiteLogo(fileOf('logo.svg', '<svg/>'), undefined)).toThrow('SITE_NAME');
  });
});
