import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

// What is imported as `.js` is looked for as `.ts` first: most is, and a file that is not there costs most to look for.
const lookup = { extensionAlias: { '.js': ['.ts', '.js'] } };

/** The arrows of a source tree that point the wrong way, as `rule: from -> to`. */
async function wrongArrows(folder: string): Promise<readonly string[]> {
  const rules = await extractOptions(join(folder, '.dependency-cruiser.cjs'));
  const run = await cruise(['src'], { ...rules, baseDir: folder, outputType: 'json' }, lookup);
  const { summary } = JSON.parse(run.output as string) as { summary: { violations: readonly Violation[] } };
  return summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} -> ${to.replace(/^.*node_modules/, '')}`,
  );
}

/** A small source tree in which each file imports what is listed for it. */
function treeOf(imports: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'architecture-'));
  ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'].forEach((name) =>
    copyFileSync(name, join(folder, name)),
  );
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file, imported] of Object.entries(imports)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const lines = imported.map((name, at) => `import * as name${at} from '${name}';\nvoid name${at};`);
    writeFileSync(join(folder, file), [...lines, 'export {};', ''].join('\n'));
  }
  return folder;
}

describe('the arrows', () => {
  test('point downwards only, everywhere', async () => {
    expect(await wrongArrows(resolve('.'))).toEqual([]);
  });

  test('each rule bites on what it forbids, and on nothing else', async () => {
    const folder = treeOf({
      'src/engine/index.ts': ['zod', './truth.js'],
      'src/engine/truth.ts': ['node:fs', '@nestjs/common', '../platform/clock.js'],
      'src/engine/truth.spec.ts': ['fast-check', './truth.js'],
      'src/platform/clock.ts': ['../generated/prisma/client.js', 'pg'],
      'src/platform/knows.ts': ['../cases/case.service.js'],
      'src/platform/prisma.service.ts': ['@prisma/adapter-pg'],
      'src/generated/prisma/client.ts': [],
      'src/cases/case.service.ts': ['../engine/index.js', '../engine/truth.js', './case.repository.js', 'pg'],
      'src/cases/case.repository.ts': ['../generated/prisma/client.js', '../platform/prisma.service.js'],
      'src/cases/case.presenter.ts': ['@nestjs/common', '../engine/index.js'],
      'src/cases/case.mapper.ts': ['../generated/prisma/client.js'],
      'src/cases/case.controller.ts': ['./case.service.js'],
      'src/cases/case.module.ts': ['./case.controller.js', '@nestjs/common'],
      'src/cases/upwards.ts': ['../assessments/assessment.service.js'],
      'src/assessments/assessment.service.ts': ['../cases/case.service.js', '../cases/case.repository.js'],
      'src/assessments/assessment.controller.ts': ['../cases/case.controller.js'],
      'src/assessments/one.ts': ['./other.js'],
      'src/assessments/other.ts': ['./one.js'],
      'src/pages/home.ts': ['../terminal/explain.js', '../assessments/assessment.service.js'],
      'src/terminal/explain.ts': ['../engine/index.js'],
      'src/meetings/meeting.service.ts': ['../pages/home.js', './nowhere.js'],
      'src/app.module.ts': ['./cases/case.module.js', './pages/home.js'],
    });
    const found = [...(await wrongArrows(folder))].sort();
    rmSync(folder, { recursive: true });
    expect(found).toEqual([
      'askers-do-not-ask-askers: src/assessments/assessment.controller.ts -> src/cases/case.controller.ts',
      'askers-do-not-ask-askers: src/meetings/meeting.service.ts -> src/pages/home.ts',
      'askers-do-not-ask-askers: src/pages/home.ts -> src/terminal/explain.ts',
      'downwards-only: src/cases/upwards.ts -> src/assessments/assessment.service.ts',
      'engine-front-door: src/cases/case.service.ts -> src/engine/truth.ts',
      'engine-is-pure: src/engine/truth.ts -> /@nestjs/common/index.js',
      'engine-is-pure: src/engine/truth.ts -> fs',
      'engine-is-pure: src/engine/truth.ts -> src/platform/clock.ts',
      'no-cycles: src/assessments/one.ts -> src/assessments/other.ts',
      'nothing-missing: src/meetings/meeting.service.ts -> ./nowhere.js',
      'platform-knows-nothing: src/platform/knows.ts -> src/cases/case.service.ts',
      'prisma-in-repositories: src/cases/case.mapper.ts -> src/generated/prisma/client.ts',
      'prisma-in-repositories: src/cases/case.service.ts -> /pg/esm/index.mjs',
      'pure-files: src/cases/case.mapper.ts -> src/generated/prisma/client.ts',
      'pure-files: src/cases/case.presenter.ts -> /@nestjs/common/index.js',
      'repositories-stay-home: src/assessments/assessment.service.ts -> src/cases/case.repository.ts',
    ]);
  });
});

describe('the files', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^generated|\.spec\.ts$/.test(name))
    .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

  test('the environment is read in one of them', () => {
    const readers = sources.filter(({ text }) =>
      /\bprocess\.env\b/.test(text.replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, '')),
    );
    expect(readers.map(({ name }) => name)).toEqual(['platform/config.ts']);
  });

  test('none is over 250 lines, since there a noun is missing', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 251);
    expect(long.map(({ name }) => name)).toEqual([]);
  });
});
