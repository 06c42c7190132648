import mammoth from 'mammoth';
import { CATALOGUE, madeUpAnswer } from '../../test/made-up-answers.js';
import { textsOf } from '../../test/made-up-packs.js';
import { gradeOf, sentencesIn } from '../../test/reading-age.js';
import { forbiddenIn, textsIn } from '../catalogue/word-gate.js';
import type { RoomOutcome } from '../meetings/room-outcome.js';
import { docxOf } from '../packs/pack.docx.js';
import type { LetterChoices } from './letter.dto.js';
import { identityIn, letterFindings, letterInput, type LetterSubject } from './letter-findings.js';
import { buildLetter } from './letter.builder.js';
import { LETTER_RECIPIENTS, LETTER_WORDS } from './letter.words.js';

const QUESTIONS = ['Can she swim before 25 December? (made up)', 'What would <they> do & when? (made up)'];
const outcome: RoomOutcome = {
  ...{ meetingId: 'm2', caseId: 'case', number: 2, person: 'coordinator', recordedAt: '2026-11-26T10:00:00.000Z' },
  ...{ date: '2026-11-26', kind: 'local-mdt' },
  says: 'Talk it over with the family first.\nThen ask the made-up panel. (made up)',
  reasons: ['discuss-with-family', 'referred', 'too-unwell', 'other'],
  referredTo: 'the made-up panel',
  otherReason: 'a birthday (made up)',
  options: [{ option: 'nb-bit', says: 'said of an option alone (made up)' }],
  present: ['paediatric-oncology', 'specialist-nursing'],
  people: ['coordinator'],
  dissent: 'seen otherwise by one (made up)',
  questions: [
    { asks: 'Is there a place? (made up)', askedBy: 'family', answers: 'trials-team', by: '2026-12-03' },
    { asks: 'Can the biopsy be repeated? (made up)' },
  ],
  tellsFamily: 'specialist-nursing',
};
const earlier: RoomOutcome = { ...outcome, meetingId: 'm1', date: '2026-10-01', says: 'Said before. (made up)' };

function subjectOf(change: Readonly<Record<string, unknown>> = {}, outcomes = [outcome, earlier]): LetterSubject {
  const { stored, content } = madeUpAnswer('FP-7Q2K', { change: { familyQuestions: QUESTIONS, ...change } });
  return { stored: { ...stored, case: {} }, content, outcomes, catalogue: CATALOGUE, today: '2026-11-30' };
}
const EXPLAINED = letterFindings(subjectOf(), 'parent').explanations.map(({ id }) => id);
const inputOf = (choices: Partial<LetterChoices>, subject = subjectOf()) =>
  letterInput(subject, { to: 'parent', ...choices });
const letterOf = (choices: Partial<LetterChoices>, subject = subjectOf()) => buildLetter(inputOf(choices, subject));
const saidIn = (choices: Partial<LetterChoices>, subject = subjectOf()) => textsOf(letterOf(choices, subject));

describe.each(LETTER_RECIPIENTS)('a letter (%s)', (to) => {
  const said = saidIn({ to, explanations: EXPLAINED });

  test('carries the words of the room and the questions of the family unchanged and in order', () => {
    const carried = [
      ...[
        'Talk it over with the family first.',
        'Then ask the made-up panel. (made up)',
        'Is there a place? (made up)',
      ],
      ...['Can the biopsy be repeated? (made up)', ...QUESTIONS],
    ];
    const places = carried.map((text) => said.indexOf(text));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(said.filter((text) => text.endsWith(': the made-up panel'))).toHaveLength(1);
    expect(said.filter((text) => text.endsWith(': a birthday (made up)'))).toHaveLength(1);
    expect(said).not.toContain('Said before. (made up)');
  });

  test('holds nothing of a single option, no dissent, no person of the register, no title of a treatment and nothing that advises', () => {
    const text = said.join('\n');
    expect(text).not.toMatch(/said of an option|seen otherwise|Madeup|criteri|chance of/i);
    const titles = CATALOGUE.options.filter(({ kind }) => kind === 'therapy').map(({ title }) => title);
    expect(titles.filter((title) => text.includes(title))).toEqual([]);
    expect(textsIn(said).filter((one) => forbiddenIn(one.text).length > 0)).toEqual([]);
  });

  test('names the child by the code with its check words, says what to do with it, and leaves the rest to hands', () => {
    const { blocks, running } = letterOf({ to });
    expect(running).toMatch(/^Draft letter FP-7Q2K · check words \S+ · \S+$/);
    expect(said.find((text) => text.startsWith('FP-7Q2K (made up; check words'))).toMatch(
      /key sheet .* strike the code/,
    );
    const empty = blocks.flatMap((block) => (block.type === 'writing-lines' ? block.label : []));
    expect(empty.slice(0, 4)).toEqual(['To: name and address', 'Name, in place of the code', 'Date', 'Dear']);
    expect(empty.at(-1)).toMatch(/^Signed/);
  });

  test('is a Word document with its headings and texts in order, the same bytes each time', async () => {
    const letter = letterOf({ to, explanations: EXPLAINED });
    const bytes = await docxOf(letter);
    expect((await docxOf(letterOf({ to, explanations: EXPLAINED }))).equals(bytes)).toBe(true);
    const { value: html } = await mammoth.convertToHtml({ buffer: bytes });
    const headings = [...html.matchAll(/<h([123])>/g)].map(([, level]) => Number(level));
    expect(headings).toEqual(letter.blocks.flatMap((block) => (block.type === 'heading' ? block.level : [])));
    const { value: text } = await mammoth.extractRawText({ buffer: bytes });
    let from = 0;
    for (const one of textsOf(letter)) {
      const at = text.replace(/\s+/g, '').indexOf(one.replace(/\s+/g, ''), from);
      expect([one, at >= from]).toEqual([one, true]);
      from = at;
    }
  });
});

describe('a letter to others', () => {
  test.each([
    ['yes', /discuss outside the hospital: yes\./],
    ['not_asked', /NOT RECORDED\. Ask the family/],
  ])('says of a permission that is %s how it stands, and one to the family does not', (permission, says) => {
    const subject = subjectOf({ permissionExternalDiscussion: permission });
    expect(saidIn({ to: 'gp' }, subject).join('\n')).toMatch(says);
    expect(saidIn({ to: 'parent' }, subject).join('\n')).not.toMatch(/Permission/);
  });

  test('says that no question is recorded where none is, which is not that there is none', () =>
    expect(saidIn({ to: 'gp' }, subjectOf({ familyQuestions: [] }))).toContain(LETTER_WORDS.gp.noQuestions));
});

describe('what is chosen', () => {
  test('is the latest meeting alone, or those that are named', () => {
    expect(inputOf({}).outcomes.map(({ meetingId }) => meetingId)).toEqual(['m2']);
    expect(saidIn({ meetings: ['m1'] })).toContain('Said before. (made up)');
    expect(inputOf({ meetings: ['m1', 'm2'] }).outcomes).toHaveLength(2);
  });

  test('is refused by its place where there is nothing of that name', () => {
    const refused = () => inputOf({ meetings: ['m2', 'm9'], explanations: ['words'] });
    expect(refused).toThrow(
      expect.objectContaining({
        fields: [
          expect.objectContaining({ path: 'meetings[1]' }),
          expect.objectContaining({ path: 'explanations[0]' }),
        ],
      }) as Error,
    );
  });

  test('has pathways of the disease alone, never the page on what drugs are, and names its sources', () => {
    expect(EXPLAINED.filter((id) => id.startsWith('pathways/'))).toEqual([
      'pathways/pathway-s1',
      'pathways/pathway-s2',
    ]);
    expect(EXPLAINED).not.toContain('words');
    expect(inputOf({ explanations: ['phases/phase-1'] }).sources.length).toBeGreaterThan(0);
    expect(inputOf({}).sources).toEqual([]);
  });

  test('is stopped where the words of others could tell who the child is', () => {
    const held = { ...outcome, questions: [{ asks: 'ask 999 000 0018' }] };
    const found = identityIn(inputOf({}, subjectOf({ familyQuestions: ['call 020 7946 0018'] }, [held])));
    expect(found.map(({ path }) => path)).toEqual(['familyQuestions[0]', 'outcome.questions[0]']);
    expect(identityIn(inputOf({}))).toEqual([]);
  });
});

describe.each(['parent', 'young'] as const)('the words of ours to the family (%s)', (to) => {
  const own = textsIn(LETTER_WORDS[to]).map(({ text }) => text);
  const bare = { ...outcome, says: 'X', reasons: [], questions: [] };
  const subject = subjectOf({ familyQuestions: [] }, [bare]);

  test('can each be read at 11 to 12, in sentences of twenty words at most', () => {
    const sentences = own.filter((text) => /[.?]$/.test(text));
    expect(sentences.length).toBeGreaterThan(7);
    expect(sentences.map((text) => ({ text, grade: gradeOf(text) })).filter(({ grade }) => grade >= 7)).toEqual([]);
    expect(
      sentences.filter((text) =>
        sentencesIn(text)
          .flat()
          .some((words) => words.length > 20),
      ),
    ).toEqual([]);
  });

  test('can be read at 11 to 12 with every text that may be chosen, and advise nobody', () => {
    const { blocks } = letterOf({ to, explanations: EXPLAINED }, subject);
    const from = blocks.findIndex((block) => block.type === 'paragraph' && block.text.startsWith('We met'));
    const until = blocks.findIndex((block) => block.type === 'heading' && block.text === LETTER_WORDS[to].from);
    const read = [...textsOf({ blocks: blocks.slice(from, until) }), LETTER_WORDS[to].decides];
    expect(gradeOf(read.map((text) => text.replace(/[^.?!]$/, '$&.')).join('\n'))).toBeLessThan(7);
    expect(read.filter((text) => /\b(?:should|must|ought|best)\b/i.test(text))).toEqual([]);
    expect(read.filter((text) => text.includes('This page'))).toEqual([]);
  });

  test('say once, and once only, that nobody is to blame', () => {
    const said = saidIn({ to, explanations: EXPLAINED }).join(' ');
    const nothing = CATALOGUE.cautions.find(({ id }) => id === 'caution-nothing-you-did')?.family[to] ?? '?';
    expect(said.split(nothing)).toHaveLength(2);
  });
});
