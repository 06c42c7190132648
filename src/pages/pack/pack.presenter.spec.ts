import { madeUpAnswer } from '../../../test/made-up-answers.js';
import { findingsIn } from '../../packs/pack-findings.js';
import { permissionOf } from '../../packs/permission.js';
import { presentPack, presentReady } from './pack.presenter.js';
import { choicesOf } from './pack.query.js';

function shown(pseudonym: string, change: Readonly<Record<string, unknown>> = {}, query = {}, isRefused = false) {
  const { answer, stored, content } = madeUpAnswer(pseudonym, { change });
  const found = findingsIn({ content, raw: change, permission: permissionOf(content), answer });
  return presentPack(stored, answer.asOf, found, query, isRefused);
}

describe('the page of a pack', () => {
  test('shows each free text that people wrote, and that dates in it are put as days', () => {
    const page = shown('FP-R5WN', {
      goalsOfCareText: 'home by 3 December 2026 (made up)',
      treatingCentre: 'Some General',
    });
    expect(page.texts).toContain('home by 3 December 2026 (made up)');
    expect(page.texts).not.toContain('Some General');
    expect(page.datedTexts).not.toBe('');
    expect(shown('FP-R5WN').datedTexts).toBe('');
  });

  test('lets no pack be made where the family refuses, or where an identifier was found, which it names by its place', () => {
    expect(shown('FP-R5WN').canBeMade).toBe(true);
    expect(shown('FP-R5WN', { permissionExternalDiscussion: 'no' }).canBeMade).toBe(false);
    const found = shown('FP-R5WN', { question: 'ask 999 000 0018' });
    expect([found.canBeMade, found.identifiers]).toEqual([false, ['case.question: NHS number']]);
  });

  test('says what is wrong where it was refused for a permission that nobody recorded', () => {
    expect(shown('FP-7Q2K', {}, {}, true)).toMatchObject({ isRefused: true, title: 'Error: Panel pack: FP-7Q2K' });
    expect(shown('FP-7Q2K')).toMatchObject({ isRefused: false, title: 'Panel pack: FP-7Q2K' });
  });

  test('keeps what was chosen, and offers a row for each source that cannot judge', () => {
    const page = shown(
      'FP-R5WN',
      {},
      { coarsen: ['month'], route: 'route-car-t-panel', looked: ['smpaeds2/smpaeds2'] },
    );
    expect(page.rare.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['month']);
    expect(page.routes.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['route-car-t-panel']);
    expect(page.rows.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['smpaeds2/smpaeds2']);
    expect(page.rows.length).toBeGreaterThan(5);
  });

  test('says how many results may be inherited for all that is recorded, where the way is to record it', () => {
    const alk = (more: object) => ({
      tumourTests: [{ gene: 'ALK', alteration: 'mutation', result: 'found', ...more }],
    });
    expect(shown('FP-7Q2K', alk({})).withoutOrigin).toMatch(/ 1\.$/);
    expect(shown('FP-7Q2K', alk({ origin: 'unknown' })).withoutOrigin).toMatch(/ 1\.$/);
    for (const more of [{ origin: 'somatic' }, { origin: 'germline' }, { result: 'not_found' }])
      expect(shown('FP-7Q2K', alk(more)).withoutOrigin).toBe('');
  });

  test('asks of findings that may be inherited where there are any, and carries what was answered', () => {
    expect(shown('FP-7Q2K').inherited).toEqual([]);
    const page = shown('FP-7Q2K', { constitutional: ['Fanconi'] }, { inherited: 'yes' });
    expect([page.inherited, page.inheritedAgreed]).toEqual([['a condition the child was born with'], true]);
    const { stored } = madeUpAnswer('FP-7Q2K');
    expect(presentReady(stored, '2026-11-20', [], { inherited: 'yes' }).back).toMatch(/&inherited=yes$/);
    expect(choicesOf({ inherited: 'yes' }).inherited).toBe(true);
  });

  test('carries the choices to the papers and back, without a word of the case in an address', () => {
    const { stored } = madeUpAnswer('FP-R5WN');
    const file = { name: 'FP-R5WN-panel-pack.pdf', type: 'application/pdf', bytes: Buffer.alloc(2000), sha256: 'ab' };
    const query = { route: 'route-car-t-panel', coarsen: ['month'], unrecorded: 'yes' } as const;
    const page = presentReady(stored, '2026-11-20', [file], query);
    expect(page.back).toBe('/cases/case/pack?asOf=2026-11-20&route=route-car-t-panel&coarsen=month&unrecorded=yes');
    expect(page.files).toEqual([expect.objectContaining({ size: '2 kB', format: 'pdf', sha256: 'ab' })]);
  });

  test('takes an open route as none', () =>
    expect(choicesOf({ route: '' })).toEqual({
      coarsen: [],
      looked: [],
      permissionNotRecorded: false,
      inherited: false,
    }));
});
