import type { Assessment } from '../../assessments/assessment.js';
import type { OptionDocument, RemarkDocument } from '../../assessments/answer.js';
import type { CaseSummary } from '../../cases/case.js';
import { presentIdentity } from '../case-identity.js';
import { sentence } from '../../assessments/sentence.js';
import { words } from '../words/index.js';
import { sayDayOf } from './prepare.presenter.js';
import { presentRuleSet } from './rule-set.presenter.js';

const said = words.prepare;

/** One option of an answer: what each source asks, side by side, with the facts, the outcome and why. */
export function presentOption(answer: Assessment, option: OptionDocument, stored: CaseSummary) {
  const within = { caseId: stored.id, answer };
  return {
    title: `${option.title}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'prepare', answer.asOf),
    heading: option.title,
    group: answer.groups.find(({ id }) => id === option.group)?.title ?? '',
    asOf: sayDayOf(answer),
    // Of one rule set the row says what stands under its source.
    row: option.ruleSets.length > 1 ? option.row.map(sentence) : [],
    remarks: [
      { label: said.access, items: option.access.map(textOf) },
      { label: said.cautions, items: [...option.cautions, ...option.otherDiseases].map(textOf) },
      { label: said.remarks, items: option.remarks.map(textOf) },
    ].filter(({ items }) => items.length > 0),
    ruleSets: option.ruleSets.map((ruleSet) => presentRuleSet(ruleSet, within)),
    empty: option.ruleSets.length === 0 ? said.noRuleSets : '',
    links: [
      { text: said.allOptions, href: `/cases/${stored.id}/prepare?asOf=${answer.asOf}#options` },
      { text: said.ownPage, href: `/catalogue/${option.id}` },
    ],
  };
}

function textOf({ says }: RemarkDocument): string {
  return sentence(says);
}
