import type { Assessment } from '../../assessments/assessment.js';
import type { OptionDocument, RemarkDocument, RuleSetDocument } from '../../assessments/answer.js';
import type { CaseSummary } from '../../cases/case.js';
import { presentIdentity } from '../case-identity.js';
import { sentence } from '../../assessments/sentence.js';
import { words } from '../words/index.js';
import { criterionRows } from './criterion-rows.js';

/** One option of an answer: what each source asks, line by line, with the facts, the outcome and why. */
export function presentOption(answer: Assessment, option: OptionDocument, stored: CaseSummary) {
  const group = answer.groups.find(({ id }) => id === option.group)?.title ?? '';
  const several = option.ruleSets.length > 1;
  return {
    title: `${option.title}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'prepare'),
    heading: option.title,
    group,
    row: option.row.map(sentence),
    remarks: [
      { label: words.prepare.access, items: option.access.map(textOf) },
      { label: words.prepare.cautions, items: [...option.cautions, ...option.otherDiseases].map(textOf) },
      { label: words.prepare.remarks, items: option.remarks.map(textOf) },
    ].filter(({ items }) => items.length > 0),
    summary: several ? option.ruleSets.map(summaryOf) : [],
    ruleSets: option.ruleSets.map(ruleSetOf),
    empty: option.ruleSets.length === 0 ? words.prepare.noRuleSets : '',
    back: { text: words.prepare.allOptions, href: `/cases/${stored.id}/prepare?asOf=${answer.asOf}` },
  };
}

function textOf({ says }: RemarkDocument): string {
  return sentence(says);
}

function summaryOf({ id, source, outcome, background }: RuleSetDocument) {
  return {
    href: `#${id}`,
    source: source.short,
    state: source.state.join('; '),
    outcome,
    outcomeText: words.prepare.outcomes[outcome],
    note: background ? words.prepare.background : '',
  };
}

function ruleSetOf({ id, source, outcome, says, background, notes, criteria }: RuleSetDocument) {
  return {
    id,
    title: source.short,
    href: `/sources/${source.id}`,
    state: source.state.map(sentence).join(' '),
    outcome,
    outcomeText: words.prepare.outcomes[outcome],
    says: sentence(says),
    notes: [...(background ? [words.prepare.background] : []), ...notes.map(sentence)],
    source: source.id,
    rows: criterionRows(criteria),
  };
}
