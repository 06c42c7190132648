import { CATALOGUE } from '../../../test/catalogue.js';
import { readCriterion } from '../criterion-reader.js';

const { terms } = CATALOGUE.rules;

function problemsOf(criterion: unknown): readonly string[] {
  const problems: { path: string; message: string }[] = [];
  readCriterion(criterion, 'criterion', { problems, terms, definitions: [] });
  return problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('a criterion that asks for nothing, or for what is not recorded, is refused and told what to write', () => {
  test.each([
    [{ antigen: 'cd19' }, ': nothing asked; give `expression`, `percent` or both'],
    [
      { antigen: 'gd2', expression: ['positive'], percent: { atLeast: '20 %' } },
      '.percent: no share is recorded for GD2; ask for `expression`',
    ],
    [{ antigen: 'gd2', expression: ['positive', 'dim'] }, '.expression: GD2 is recorded as positive or negative'],
    [{ avidity: 'mibg' }, ': nothing asked; give `is`, `score` or both'],
    [{ avidity: 'mibg', score: { atLeast: 2 } }, '.scheme: `scheme` is missing'],
    [{ avidity: 'mibg', is: 'avid', scheme: 'Curie' }, '.scheme: a score and its scheme go together'],
    [{ avidity: 'sstr', score: { atLeast: 2 }, scheme: 'Curie' }, '.score: only the mIBG scan has a score'],
    [
      { avidity: 'mibg', score: {}, scheme: 'Curie' },
      '.score: give `atLeast` or `above`, `atMost` or `below`, or one of each',
    ],
    [{ consent: 'Some Trial' }, '.consent: not the id of an option'],
    [{ consent: 'trial 2' }, '.consent: not the id of an option'],
    [{ consent: '-trial' }, '.consent: not the id of an option'],
    [{ gvhd: 'chronic', gradeAtLeast: 2 }, '.gradeAtLeast: only the acute form is graded'],
    [{ gvhd: 'any', stoppedWithin: { days: 1 } }, '.stoppedWithin: only immunosuppression is stopped'],
    [
      { judgement: { call: 'Recovered', asks: 'Has it gone?' } },
      '.judgement.call: not a name (small letters, digits and hyphens, a letter first)',
    ],
    [
      { judgement: { call: '1st', asks: 'Has it gone?' } },
      '.judgement.call: not a name (small letters, digits and hyphens, a letter first)',
    ],
    [{ performance: { ecog: {} } }, '.performance.ecog: no bound; give `atLeast`, `above`, `atMost` or `below`'],
    [{ laboratory: 'platelets', atLeast: 75 }, '.atLeast: not an amount with its unit, as text'],
    [
      { organFunction: 'neuropathyGrade', atMost: { grade: 2 } },
      '.atMost: not an amount with its unit, as text, nor a whole number',
    ],
    [
      { laboratory: 'alt', timesUpperLimit: { atMost: 3 }, upperLimits: [{ limit: 40 }] },
      '.upperLimits[0].limit: not an amount with its unit, as text',
    ],
    [
      { gene: 'ALK', alteration: 'mutation', variant: 'F1174' },
      '.variant: not a protein variant in hgvs form, such as `p.F1174L`, or any change at a codon, `p.F1174x`',
    ],
  ])('%j', (criterion, problem) => expect(problemsOf(criterion)).toContain(`criterion${problem}`));
});

describe('a criterion is taken', () => {
  test.each([
    [{ antigen: 'gd2', expression: ['positive'] }],
    [{ antigen: 'cd19', expression: ['positive', 'dim'] }],
    [{ antigen: 'cd19', percent: { atLeast: '20 %' } }],
    [{ antigen: 'cd22', expression: ['positive'], percent: { atLeast: '20 %' }, within: { weeks: 4 } }],
    [{ avidity: 'mibg', is: 'avid' }],
    [{ avidity: 'sstr', is: 'non_avid', within: { weeks: 4 } }],
    [{ avidity: 'mibg', score: { atLeast: 2 }, scheme: 'SIOPEN' }],
    [{ consent: 'beacon2' }],
    [{ consent: 'trial-2-b' }],
    [{ gvhd: 'any', gradeAtLeast: 2 }],
    [{ gvhd: 'acute', gradeAtLeast: 2 }],
    [{ gvhd: 'immunosuppression', stoppedWithin: { days: 28 } }],
    [{ judgement: { call: 'recovered-2', asks: 'Has it gone?' } }],
    [{ performance: { ecog: { atMost: 2 } } }],
  ])('%j', (criterion) => expect(problemsOf(criterion)).toEqual([]));
});
