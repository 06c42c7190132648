import axios from 'axios';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOn, ROUTES } from '../browser/routes.js';
import { contentSaid } from '../content-said.js';
import { freshFolder, startService, type Running } from '../program.js';
import { unmarkedIn } from '../unmarked.js';

// The pages are asked in the marked language, in which every word of the catalogue stands between marks: what stands
// outside them is content, or a word that no translation would reach. The words are read when a program is loaded, so
// this one is a process of its own.
const reading = {
  headers: { cookie: 'acting-person=coordinator', accept: 'text/html' },
  maxRedirects: 0,
  validateStatus: () => true,
};

/** Codes, amounts, ages, dates and units: nothing to translate. */
const CODE =
  /^([a-z\d-]*\d[\da-z-]*|pdf|docx|\d+( [ymd])?( \d+ m)?( to \d+ [ymd]( \d+ m)?)?|(\d+ )?[a-z]{3,9} \d{4}|[a-z]+\/[a-z]+)$/;
const SEPARATORS = /[.:;,()·–“”?@]+|\s-\s/;

/** What a check says of a fault, which the API says word for word; and what was typed. */
const FAULT = /a@b\.example|not a whole number from|holds what looks like|is empty: write what the room said/i;

/** A text in its parts, as they are put together on a page. */
const partsOf = (text: string): readonly string[] =>
  text
    .replaceAll('`', '')
    .split(SEPARATORS)
    .map((part) =>
      part
        .replace(/[\s_]+/g, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((part) => /\p{L}/u.test(part));

describe('in the marked language', () => {
  const folder = freshFolder();
  let service: Running;
  let address: (route: string) => string;
  let content: ReadonlySet<string>;
  beforeAll(async () => {
    service = await startService({ env: { SITE_LANGUAGE: 'en-XA', DATA_DIR: join(folder, 'data') } });
    address = await addressesOn(service);
    content = new Set((await contentSaid(service.address)).flatMap(partsOf));
  });
  afterAll(async () => {
    service.process.kill('SIGTERM');
    await service.ended;
    rmSync(folder, { recursive: true, force: true });
  });

  const hardCodedIn = (html: string): readonly string[] =>
    unmarkedIn(html).filter(
      (text) => !FAULT.test(text) && partsOf(text).some((part) => !content.has(part) && !CODE.test(part)),
    );

  test('a word of a page’s own is found, on the screen and where it is only heard; content is not', () => {
    const html = '<p>⟦Release ⟦1⟧⟧ Written here: Neuroblastoma, 3 Nov 2026.</p><nav aria-label="Heard only">⟦ok⟧</nav>';
    expect(hardCodedIn(html)).toEqual(['Written here: Neuroblastoma, 3 Nov 2026.', 'Heard only']);
  });

  test.each([
    ['/cases/new', {}],
    ['/cases/new', { year: '202', ageInDays: 'many', disease: 'x', question: 'a@b.example' }],
    ['/meetings/new', {}],
    ['/meetings/{meeting}/carry-over', {}],
    ['/meetings/{meeting}/cohort', {}],
    ['/who-acts', {}],
    ['/panels', {}],
    ['/cases/{case}/what-if?asOf=2026-11-20&of=relapseCount', { value: 'two' }],
    ['/cases/{case}/record/question', { version: '1', 'question.n': '1', 'question.0.value': 'question a@b.example' }],
    ['/cases/{case}/record/relapses/add', { version: '1', 'date.n': '1', 'date.0.value.year': 'x' }],
    ['/meetings/{meeting}/cases/{case}/outcome', {}],
  ])('%s, refused with what is wrong, says nothing of its own either', async (route, form) => {
    const { status, data } = await axios.post<string>(address(route), new URLSearchParams(form).toString(), reading);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(hardCodedIn(data)).toEqual([]);
  });

  test.each(ROUTES)('%s says nothing that is neither content nor of the catalogue of words', async (route) => {
    const { data } = await axios.get<string>(address(route), reading);
    expect(data).toContain('⟦');
    expect(hardCodedIn(data)).toEqual([]);
  });
});
