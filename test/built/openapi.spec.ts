import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// The build adds what it reads from the code to what the code says of the API: it must add nothing that tests do not see.
test('the built program describes its API as docs/openapi.json does', () => {
  const program = `
    const [{ createApp }, { configFrom }, { openApiDocument }] = await Promise.all(
      ['app', 'platform/config', 'platform/openapi'].map((name) => import(process.cwd() + '/dist/' + name + '.js')),
    );
    const nowhere = { url: 'postgresql://nobody@127.0.0.1:1/nowhere', embedded: false };
    const app = await createApp(configFrom({ LOG_LEVEL: 'silent' }), nowhere);
    process.stdout.write(JSON.stringify(openApiDocument(app)));
  `;
  // Uncompiled for speed: it does not live long enough for that to pay.
  const args = ['--no-opt', '--input-type=module', '--eval', program];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toEqual(JSON.parse(readFileSync('docs/openapi.json', 'utf8')));
});
