import { CATALOGUE, madeUpAnswer } from '../../../test/made-up-answers.js';
import { letterFindings } from '../../letters/letter-findings.js';
import type { RoomOutcome } from '../../meetings/room-outcome.js';
import type { Paper } from '../../packs/pack.model.js';
import { presentLetters, type LetterFault } from './letters.presenter.js';
import type { LetterQuery } from './letters.query.js';

const said = (meetingId: string, date: string): RoomOutcome => ({
  ...{ meetingId, caseId: 'case', number: 1, person: 'coordinator', recordedAt: `${date}T10:00:00.000Z` },
  ...{ date, kind: 'local-mdt', reasons: ['not-today'], options: [], present: [], people: [], questions: [] },
});
const BOTH = [said('m2', '2026-11-26'), said('m1', '2026-10-01')];
const draft: Paper = {
  ...{ title: 'Letter to the GP: FP-7Q2K', running: '', foot: '', asOf: '2026-11-30' },
  blocks: [
    { type: 'heading', level: 1, text: 'Letter to the GP: FP-7Q2K' },
    { type: 'paragraph', text: 'Draft.' },
  ],
};

interface Shown {
  readonly change?: Readonly<Record<string, unknown>>;
  readonly outcomes?: readonly RoomOutcome[];
  readonly query?: LetterQuery;
  readonly draft?: Paper;
  readonly faults?: readonly LetterFault[];
}
function shown({ change = {}, outcomes = BOTH, query = {}, draft: made, faults = [] }: Shown = {}) {
  const { stored, content } = madeUpAnswer('FP-7Q2K', { change });
  const subject = { stored: { ...stored, case: {} }, content, outcomes, catalogue: CATALOGUE, today: '2026-11-30' };
  return presentLetters(stored, letterFindings(subject, query.to ?? 'parent'), query, made, faults);
}
const ticked = (items: readonly { readonly value: string; readonly checked: boolean }[]) =>
  items.filter(({ checked }) => checked).map(({ value }) => value);

describe('the page of letters', () => {
  test('says that there is nothing to write from where no meeting recorded anything', () => {
    expect(shown({ outcomes: [] }).isPossible).toBe(false);
    expect(shown().isPossible).toBe(true);
  });

  test('ticks the latest meeting and nobody to write to, until somebody chooses', () => {
    const page = shown();
    expect([ticked(page.recipients), ticked(page.meetings), ticked(page.explanations)]).toEqual([[], ['m2'], []]);
    const query = { show: 'draft', to: 'gp', meeting: ['m1'], explain: ['support'] } as const;
    const again = shown({ query });
    expect([ticked(again.recipients), ticked(again.meetings), ticked(again.explanations)]).toEqual([
      ['gp'],
      ['m1'],
      ['support'],
    ]);
    expect(ticked(shown({ query: { show: 'draft' } }).meetings)).toEqual([]);
  });

  test.each([
    ['no', 'The family does not permit discussion outside'],
    ['not_asked', 'Permission is not recorded'],
    ['yes', undefined],
  ])('says of a permission that is %s where it is recorded', (permission, heading) => {
    const page = shown({ change: { permissionExternalDiscussion: permission } });
    expect(page.permission?.heading).toBe(heading);
    expect(page.permissionHref).toBe('/cases/case/record/permissions?then=letters#permissionExternalDiscussion');
  });

  test('leads to where questions of the family are recorded while there are none', () => {
    expect(shown({ change: { familyQuestions: [] } }).questionsHref).toMatch(/#familyQuestions$/);
    expect(shown({ change: { familyQuestions: ['And then? (made up)'] } }).questionsHref).toBe('');
  });

  test('is headed by the draft, whose heading stands once, and carries the choices to the file', () => {
    const page = shown({ draft, query: { to: 'gp', meeting: ['m2'], explain: ['support'] } });
    expect([page.title, page.heading, page.blocks]).toEqual([draft.title, draft.title, draft.blocks.slice(1)]);
    expect(page.fields).toEqual([
      { name: 'to', value: 'gp' },
      { name: 'meeting', value: 'm2' },
      { name: 'explain', value: 'support' },
    ]);
  });

  test('names what is to be mended, and where', () => {
    const page = shown({ faults: [{ field: 'to', text: 'Choose' }] });
    expect(page).toMatchObject({ errors: [{ text: 'Choose', href: '#to' }], errorAt: { to: 'Choose' } });
    expect(page.title).toBe('Error: Letters: FP-7Q2K');
  });
});
