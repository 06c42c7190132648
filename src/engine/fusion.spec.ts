import { genesOfFusion, readFusionGenes } from './fusion.js';

describe('reading the genes of a fusion', () => {
  test.each([
    ['ETV6::RUNX1', ['ETV6', 'RUNX1']],
    ['ETV6-RUNX1', ['ETV6', 'RUNX1']],
    ['ETV6/RUNX1', ['ETV6', 'RUNX1']],
    ['etv6::runx1', ['ETV6', 'RUNX1']],
    [' ETV6 :: RUNX1 ', ['ETV6', 'RUNX1']],
    ['ETV6 / RUNX1', ['ETV6', 'RUNX1']],
    ['TEL-AML1', ['ETV6', 'RUNX1']],
    ['BCR-ABL', ['BCR', 'ABL1']],
    ['BCR/ABL1', ['BCR', 'ABL1']],
    ['MLL-AF4', ['KMT2A', 'AFF1']],
    ['EWS-FLI1', ['EWSR1', 'FLI1']],
    ['TRB::NKX2-1', ['TRB', 'NKX2-1']],
    ['NKX2-1/TRB', ['NKX2-1', 'TRB']],
    ['ALK', ['ALK']],
    ['MLL', ['KMT2A']],
  ])('%s is %j', (written, genes) => expect(readFusionGenes(written)).toEqual(genes));

  test.each([
    '',
    '::',
    'ETV6::',
    '::RUNX1',
    'ETV6:RUNX1',
    'ETV6::RUNX1::ABL1',
    'ETV6-RUNX1-ABL1',
    'ETV6–RUNX1',
    'ETV6 RUNX1',
    'ETV6+RUNX1',
    't(12;21)(p13;q22)',
    'ETV6::RUNX1 (exon 5)',
    'NKX2-1',
    '1ETV6::RUNX1',
    'ETV6::-RUNX1',
    'ETV6::?',
    'unknown partner',
    'ETV6/RUNX1/ABL1',
  ])('%j is not understood', (written) => expect(readFusionGenes(written)).toBeUndefined());

  test.each([
    ['A'.repeat(100_000)],
    ['A-'.repeat(50_000)],
    ['::'.repeat(50_000)],
    [' '.repeat(100_000)],
    ['A::B'.repeat(25_000)],
  ])('a hostile string is refused within 50 ms', (text) => {
    const start = performance.now();
    expect(readFusionGenes(text)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(50);
  });

  test('a gene and its partner together name each gene once', () => {
    expect(genesOfFusion(['ETV6'], ['RUNX1'])).toEqual(['ETV6', 'RUNX1']);
    expect(genesOfFusion(['ETV6', 'RUNX1'], ['RUNX1'])).toEqual(['ETV6', 'RUNX1']);
    expect(genesOfFusion(['ETV6'], undefined)).toEqual(['ETV6']);
    expect(genesOfFusion(undefined, undefined)).toEqual([]);
  });
});
