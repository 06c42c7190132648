import { asOf, diagnoses, read, rules, supposed } from '../../../test/supposing.js';
import { answer } from '../answer.js';
import { isoOf } from '../calendar.js';
import { printCase } from '../case-printer.js';
import { nodesOf } from '../explanation.js';
import { suppose } from './suppose.js';
import { supposedIn } from './supposed-mark.js';
import { whatIf } from './what-if.js';

describe('what is supposed', () => {
  const child = {
    diagnosis: { code: 'neuroblastoma', date: '2025-10-20' },
    relapses: [{ date: '2026-11-09', sites: ['bone'] }],
    tumourTests: [],
  };
  const alk = {
    tumourTests: { gene: 'ALK', alteration: 'mutation', result: 'found', sample: { relapse: 'relapse-1' } },
  };

  it('is marked on the answer, in words', () => {
    const so = supposed(child, {
      ...alk,
      'relapses/relapse-1/date': '2026-10',
      birthDate: '2019-02-03',
      transplants: [],
    });
    expect(supposedIn(so)).toEqual([
      { key: 'birthDate', says: 'birth date: another', supposed: true },
      {
        key: 'tumourTests/test-1',
        says: 'tumour tests, test 1: sample relapse relapse-1, gene ALK, alteration mutation, result found',
        supposed: true,
      },
      { key: 'relapses/relapse-1/date', says: 'relapses, relapse 1, date: 2026-10', supposed: true },
      { key: 'transplants', says: 'transplants: none', supposed: true },
    ]);
    expect(answer(read(child), asOf, rules).supposed).toEqual([]);
  });

  it('is marked on every fact that rests on it, and on no other', () => {
    const so = whatIf({ content: read(child), asOf, rules }, alk);
    if (!so.ok) throw new Error('refused');
    const node = so.answer.options
      .flatMap(({ ruleSets }) => ruleSets.flatMap(({ criteria }) => criteria.flatMap(nodesOf)))
      .find(({ address }) => address === 'nb-alk-inhibitor-chemotherapy/s1/alk-mutation');
    expect(node?.truth).toBe('true');
    expect(node?.facts.map(({ key, supposed: mark }) => [key, mark])).toContainEqual(['tumourTests/test-1', true]);
    const facts = so.answer.options
      .flatMap(({ ruleSets }) => ruleSets.flatMap(({ criteria }) => criteria.flatMap(nodesOf)))
      .flatMap((one) => one.facts);
    expect(new Set(facts.filter(({ key }) => key === 'diagnosis').map(({ supposed: mark }) => mark))).toEqual(
      new Set([undefined]),
    );
    expect(
      so.changes.filter(({ of, aspect }) => of === 'option' && aspect === 'group').map(({ address }) => address),
    ).toContain('nb-alk-inhibitor-chemotherapy');
  });

  it('is never written down', () => {
    expect(() => printCase(supposed({}, { bestResponse: 'PR' }))).toThrow('a supposed fact is not written down');
  });

  it('leaves the case itself as it is', () => {
    const content = read(child);
    const before = JSON.stringify(content);
    suppose(content, { ...alk, lansky: 70 }, { asOf, diagnoses });
    expect(JSON.stringify(content)).toBe(before);
    expect(isoOf(asOf)).toBe('2026-11-20');
  });
});
