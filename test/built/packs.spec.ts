import { spawnSync } from 'node:child_process';

const PROGRAM = `
  const at = (name) => import(process.cwd() + '/dist/' + name + '.js');
  const names = ['packs/made-pack', 'packs/pack-file', 'catalogue/catalogue-files', 'engine/index', 'assessments/answer.mapper', 'cases/made-up-cases'];
  const [{ madePack }, { written }, { readCatalogueFiles }, { answer, readCase, dayOf }, { mapAnswer }, { readMadeUpCases }] =
    await Promise.all(names.map(at));
  const { catalogue } = readCatalogueFiles('prisma/catalogue');
  const { pseudonym: code, case: raw } = readMadeUpCases()[0];
  const { content } = readCase(raw, catalogue.rules.terms.diagnoses);
  const asOf = dayOf(2026, 11, 20);
  const document = mapAnswer(answer(content, asOf, catalogue.rules), catalogue, content);
  const answered = { code, madeUp: true, content, asOf, catalogue, release: 'a'.repeat(64), answer: document };
  const pack = madePack(answered, { permission: 'yes', coarsen: [], looked: [] });
  for (const format of ['pdf', 'docx']) console.log(format, (await written(pack, format)).sha256);
`;

// Uncompiled for speed: neither program lives long enough for that to pay.
function hashesIn(zone: string, locale: string): string {
  const args = ['--no-opt', '--input-type=module', '--eval', PROGRAM];
  const env = { ...process.env, TZ: zone, LANG: locale };
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  expect(run.stderr).toBe('');
  return run.stdout;
}

test('a pack is the same bytes in two processes, in whichever zone and language they run', () => {
  const here = hashesIn('Europe/London', 'en_GB.UTF-8');
  expect(here).toMatch(/^pdf [0-9a-f]{64}\ndocx [0-9a-f]{64}\n$/);
  expect(hashesIn('Pacific/Auckland', 'de_DE.UTF-8')).toBe(here);
});
