import type { BrowserContextOptions, Page } from 'playwright-core';
import { fieldsOfDay } from '../../src/pages/forms/day-fields.js';
import { inDays } from '../days-ahead.js';
import { openPage } from './browser.js';
import { openedForAll } from './opened.js';
import { withKeyboard, withPointer, type Hands } from './hands.js';

/** A coordinator at a browser, on the way through a case. */
interface Walk {
  readonly page: Page;
  readonly hands: Hands;
}

async function writeDate({ page, hands }: Walk, name: string, date: string): Promise<void> {
  for (const [part, typed] of Object.entries(fieldsOfDay(date)))
    await hands.write(page.locator(`[id="${name}.${part}"]`), typed);
}

async function startCase({ page, hands }: Walk, address: string): Promise<void> {
  await page.goto(`${address}/cases/new`);
  await hands.tick(page.getByLabel('Cora Madeup (made up)'));
  await hands.write(page.getByRole('group', { name: 'Date of birth' }).getByLabel('Year'), '2022');
  await hands.choose(page.getByLabel('Which disease?'), 'Neuroblastoma');
  await hands.write(page.getByLabel('What is the question?'), 'What can be discussed while ALK is awaited? (made up)');
  await hands.press('Start the case');
  expect(await page.locator('h1').textContent()).toMatch(/^FP-/);
}

async function recordRelapse(walk: Walk): Promise<void> {
  const { page, hands } = walk;
  await hands.follow('Relapses');
  await hands.press('Add a relapse');
  await writeDate(walk, 'date.0.value', inDays(-10));
  await hands.tick(page.getByLabel('Bone', { exact: true }));
  await hands.press('Save');
  await hands.follow('Back to the task list');
}

async function requestAlk(walk: Walk): Promise<void> {
  const { page, hands } = walk;
  await hands.follow('Tests on the tumour');
  await hands.press('Add a test');
  await hands.write(page.getByLabel('Gene', { exact: true }), 'ALK');
  await hands.choose(page.getByLabel('Looked for', { exact: true }), 'Amplification');
  await hands.choose(page.getByLabel('Result', { exact: true }), 'Requested');
  await hands.unfold(page.locator('#result summary'));
  await hands.write(page.locator('#result').getByLabel('Requested from'), 'the genomics laboratory');
  await writeDate(walk, 'result.0.due', inDays(14));
  await hands.choose(page.getByLabel('Sample taken at'), 'Relapse');
  await writeDate(walk, 'sample.0.date.0.value', inDays(-8));
  await hands.press('Save');
  await hands.follow('Back to the task list');
}

async function recordAmplification({ page, hands }: Walk): Promise<void> {
  await hands.follow(/^Case$/);
  await hands.follow('Tests on the tumour');
  await hands.press('Change ALK amplification');
  await hands.choose(page.getByLabel('Result', { exact: true }), 'Found');
  await hands.press('Save');
}

/** What the answer says of ALK inhibitors, in one line. */
async function rowOfAlk({ page, hands }: Walk): Promise<string> {
  await hands.follow('Answer');
  const row = page
    .locator('.fp-row')
    .filter({ hasText: /ALK inhibitor/ })
    .first();
  return (await row.textContent())?.replace(/\s+/g, ' ').trim() ?? '';
}

const ways: readonly [string, BrowserContextOptions, (page: Page) => Hands][] = [
  ['with a pointer', {}, withPointer],
  ['without JavaScript', { javaScriptEnabled: false }, withPointer],
  ['by the keyboard alone', {}, withKeyboard],
];

describe('a coordinator', () => {
  const on = openedForAll();
  test.each(ways)(
    'enters a case, sees what waits for ALK, and what its result turned, %s',
    async (_, options, handsOf) => {
      const { page, faults } = await openPage(on.browser, options);
      const walk = { page, hands: handsOf(page) };
      await startCase(walk, on.service.address);
      await recordRelapse(walk);
      await requestAlk(walk);

      const task = page.locator('li').filter({ hasText: 'Tests on the tumour' });
      expect(await task.textContent()).toMatch(/ALK amplification, result: requested from the genomics laboratory/);
      expect(await task.textContent()).toContain('In progress');

      const waiting = await rowOfAlk(walk);
      expect(waiting).toMatch(/waits for .*ALK amplification \(requested\)/);
      const outstanding = await page.locator('.fp-notices').first().textContent();
      expect(outstanding).toMatch(/ALK amplification.*the genomics laboratory/s);

      await recordAmplification(walk);
      const turned = await rowOfAlk(walk);
      expect(turned).toMatch(/3 of 3 lines/);
      expect(turned).not.toMatch(/waits for/);
      expect(await page.locator('.fp-notices').first().textContent()).not.toMatch(/the genomics laboratory/);

      await walk.hands.follow('What changed');
      await walk.hands.press('Show what changed');
      expect(await page.locator('main').textContent()).toMatch(
        /Because of the record[^]*ALK inhibitor with chemotherapy/,
      );
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
