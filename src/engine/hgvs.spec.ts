import { isVariant, readProteinVariant, sayVariant } from './hgvs.js';

const READ: readonly (readonly [string, string])[] = [
  ['p.F1174L', 'p.F1174L'],
  ['p.Phe1174Leu', 'p.F1174L'],
  ['p.(Phe1174Leu)', 'p.F1174L'],
  ['p.(F1174L)', 'p.F1174L'],
  [' p.R1275Q ', 'p.R1275Q'],
  ['F1174L', 'p.F1174L'],
  ['NP_004295.2:p.Phe1174Leu', 'p.F1174L'],
  ['NP_004295.2(ALK):p.(Phe1174Leu)', 'p.F1174L'],
  ['ALK:p.F1174L', 'p.F1174L'],
  ['p.F1174x', 'p.F1174x'],
  ['F1245x', 'p.F1245x'],
  ['p.Phe1174Xaa', 'p.F1174x'],
  ['p.Trp24Ter', 'p.W24*'],
  ['p.Trp24*', 'p.W24*'],
  ['p.W24*', 'p.W24*'],
  ['p.Sec12Cys', 'p.U12C'],
  ['p.Phe1174=', 'p.F1174='],
  ['p.F1174F', 'p.F1174='],
  ['p.=', 'p.='],
  ['p.(=)', 'p.='],
  ['p.0', 'p.0'],
  ['p.0?', 'p.0'],
  ['p.(0)', 'p.0'],
  ['p.?', 'p.?'],
  ['p.Met1?', 'p.M1?'],
  ['p.Val7del', 'p.V7del'],
  ['p.V7del', 'p.V7del'],
  ['p.Lys23_Val25del', 'p.K23_V25del'],
  ['p.(K23_V25del)', 'p.K23_V25del'],
  ['p.Glu746_Ala750del', 'p.E746_A750del'],
  ['p.Ala3dup', 'p.A3dup'],
  ['p.Ala3_Ser5dup', 'p.A3_S5dup'],
  ['p.Gly10_Phe11insMetMet', 'p.G10_F11insMM'],
  ['p.G10_F11insMM', 'p.G10_F11insMM'],
  ['p.Cys28delinsTrpVal', 'p.C28delinsWV'],
  ['p.Cys200_Tyr205delinsIleLeuGln', 'p.C200_Y205delinsILQ'],
  ['p.Met3_His4insGlyTer', 'p.M3_H4insG*'],
  ['p.Arg97fs', 'p.R97fs'],
  ['p.R97fs', 'p.R97fs'],
  ['p.Arg97fs*', 'p.R97fs'],
  ['p.Arg97Profs*23', 'p.R97Pfs*23'],
  ['p.Arg97ProfsTer23', 'p.R97Pfs*23'],
  ['p.R97Pfs*23', 'p.R97Pfs*23'],
  ['p.Ile327Argfs*?', 'p.I327Rfs'],
  ['p.Ter314Trpext*45', 'p.*314Wext*45'],
  ['p.Met1ext-5', 'p.M1ext-5'],
];

const NOT_READ: readonly string[] = [
  '',
  'p.',
  'p.()',
  'p.(?)',
  'p.?0',
  'p.F1174',
  'p.1174',
  'p.F0L',
  'p.F01174L',
  'p.F-1174L',
  'p.F1174l',
  'p.f1174L',
  'p.phe1174leu',
  'p.PHE1174LEU',
  'p.F1174X',
  'p.Phe1174X',
  'p.J5L',
  'p.Glx5Leu',
  'p.Xaa5Leu',
  'p.Phe1174Leu ',
  'p.Phe1174Leu;Arg1275Gln',
  'p.[F1174L;R1275Q]',
  'p.F1174L/R1275Q',
  'p.F1174L, p.R1275Q',
  'p.F1174>L',
  'p.F1174L p.R1275Q',
  'p.Phe1174_Leu',
  'p.Ala3_Phe4',
  'p.Ala3_Phedel',
  'p.Ala3Phe4insGly',
  'p.Ala3_Phe4>Gly3_Ile4',
  'p.Met1-Gly10del',
  'p.Val25_Lys23del',
  'p.Val25_Val25del',
  'p.Ala3insGly',
  'p.Gly10_Phe13insMet',
  'p.Gly10_Phe11ins',
  'p.Gly10_Phe11insMetM',
  'p.Gly10_Phe11ins5',
  'p.Cys28delins',
  'p.Cys28delinsWfs',
  'p.Val7delVal',
  'p.Val7del3',
  'p.Ala3dupAla',
  'p.Ala3_Ser5fs',
  'p.Arg97fs23',
  'p.Arg97fs?',
  'p.Arg97ProLeufs*9',
  'p.(F1174L',
  'p.F1174L)',
  'p.((F1174L))',
  'p.F1174L?',
  'p.F9999999L',
  'c.3522C>A',
  'NM_004304.5:c.3522C>A',
  'g.29443695G>T',
  'A123T',
  'T315A',
  '3522C>A',
  'F1174L (hot spot)',
  'mutated',
  'other',
  'wild type',
  'p.Phe1174Leu\n',
  'p.F1174L<script>',
];

describe('reading a protein variant', () => {
  test.each(READ)('%s is %s', (written, said) => {
    const variant = readProteinVariant(written);
    expect(variant === undefined ? 'not understood' : sayVariant(variant)).toBe(said);
  });

  test.each(READ)('%s, said and read again, is itself', (written) => {
    const variant = readProteinVariant(written);
    expect(variant).toBeDefined();
    if (variant !== undefined) expect(readProteinVariant(sayVariant(variant))).toEqual(variant);
  });

  test.each(NOT_READ.filter((text) => text.trim() === text).map((text) => [text]))(
    '%j is not understood, and not guessed',
    (text) => expect(readProteinVariant(text)).toBeUndefined(),
  );

  test('space around it is passed over', () => expect(readProteinVariant('p.F1174L\n')).toBeDefined());

  const hostile = [
    'p.' + 'F'.repeat(100_000),
    'p.F' + '1'.repeat(100_000) + 'L',
    'p.' + '('.repeat(50_000) + ')'.repeat(50_000),
    'p.G10_F11ins' + 'Met'.repeat(33_000) + '!',
    ' '.repeat(100_000) + 'x',
    'NP_' + '0.'.repeat(50_000) + ':p.F1L',
    'p.Arg97fs*' + '2'.repeat(100_000),
    'Phe1174'.repeat(14_000),
    '\u0000'.repeat(100_000),
    'p.G10_F11ins' + 'M'.repeat(230) + '!',
    'p.G10_F11ins' + 'Met'.repeat(75) + '!',
  ];
  test.each(hostile.map((text) => [text.slice(0, 16), text]))('%j and on is refused within 50 ms', (_, text) => {
    const start = performance.now();
    expect(readProteinVariant(text)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('whether a recorded variant is the one named', () => {
  test.each([
    ['p.Phe1174Leu', 'p.F1174L', 'true'],
    ['p.F1174L', 'p.Phe1174Leu', 'true'],
    ['p.(F1174L)', 'p.F1174L', 'true'],
    ['p.F1174C', 'p.F1174L', 'false'],
    ['p.R1275Q', 'p.F1174L', 'false'],
    ['p.L1174F', 'p.F1174L', 'false'],
    ['p.F1174L', 'p.F1174x', 'true'],
    ['p.F1174*', 'p.F1174x', 'true'],
    ['p.F1174del', 'p.F1174x', 'true'],
    ['p.F1174fs', 'p.F1174x', 'true'],
    ['p.L1170_I1180del', 'p.F1174x', 'true'],
    ['p.F1174_G1180del', 'p.F1174x', 'true'],
    ['p.F1174x', 'p.F1174x', 'true'],
    ['p.F1174=', 'p.F1174x', 'false'],
    ['p.F1175L', 'p.F1174x', 'false'],
    ['p.L1174F', 'p.F1174x', 'false'],
    ['p.F1174_G1175insA', 'p.F1174x', 'false'],
    ['p.R1000fs', 'p.F1174x', 'false'],
    ['p.F1174?', 'p.F1174x', 'unknown'],
    ['p.F1174x', 'p.F1174L', 'unknown'],
    ['p.F1174?', 'p.F1174L', 'unknown'],
    ['p.F1245x', 'p.F1174L', 'false'],
    ['p.?', 'p.F1174L', 'unknown'],
    ['p.=', 'p.F1174L', 'false'],
    ['p.0', 'p.F1174L', 'false'],
    ['p.R97Pfs*23', 'p.R97fs', 'true'],
    ['p.R97fs', 'p.R97Pfs*23', 'unknown'],
    ['p.R97Pfs', 'p.R97Pfs*23', 'unknown'],
    ['p.R97Lfs', 'p.R97Pfs*23', 'false'],
    ['p.R97Pfs*9', 'p.R97Pfs*23', 'false'],
    ['p.K23_V25del', 'p.Lys23_Val25del', 'true'],
    ['p.K23_V25dup', 'p.K23_V25del', 'false'],
    ['p.K23_V26del', 'p.K23_V25del', 'false'],
    ['p.C28delinsWV', 'p.Cys28delinsTrpVal', 'true'],
    ['p.C28delinsWG', 'p.Cys28delinsTrpVal', 'false'],
    ['p.*314Wext*45', 'p.Ter314TrpextTer45', 'true'],
  ])('%s for %s: %s', (recorded, wanted, truth) => {
    const [one, other] = [readProteinVariant(recorded), readProteinVariant(wanted)];
    if (one === undefined || other === undefined) throw new Error('not understood');
    expect(isVariant(one, other)).toBe(truth);
  });
});
