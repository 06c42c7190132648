import axios from 'axios';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testApp, type TestApp } from '../app.js';

let app: TestApp;
const folder = mkdtempSync(join(tmpdir(), 'site-'));
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18"/></svg>';

beforeAll(async () => {
  const file = join(folder, 'logo.svg');
  writeFileSync(file, svg);
  app = await testApp({ SITE_LOGO: file, SITE_NAME: 'Trust of Nowhere (made up)' });
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

test('a site’s logo stands beside the name of the service, and is served by us', async () => {
  const page = await axios.get<string>(`${app.address}/about`, { headers: { Accept: 'text/html' } });
  expect(page.data).toContain('src="/assets/site-logo.svg" alt="Trust of Nowhere (made up)"');
  const logo = await axios.get<string>(`${app.address}/assets/site-logo.svg`);
  expect([logo.headers['content-type'], logo.data]).toEqual(['image/svg+xml', svg]);
  expect(logo.headers['content-security-policy']).toContain("default-src 'none'");
});
