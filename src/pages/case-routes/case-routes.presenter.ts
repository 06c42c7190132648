import type { CaseSummary } from '../../cases/case.js';
import { sayDate } from '../../engine/index.js';
import type { CaseRoute, CaseRoutes, ChosenSitting, Late, StepNow } from '../../panels/case-route.js';
import type { Sitting } from '../../panels/panel.js';
import { presentIdentity } from '../case-identity.js';
import { dayItems, fieldsOfDay, type DayFields } from '../forms/day-fields.js';
import { recordHref } from '../record/record-href.js';
import { words } from '../words/index.js';

/** How a person of the register is called. */
export type NameOf = (person: string) => string;

/** Every route of a case: permission, sitting, what was recorded, what is late. */
export function presentCaseRoutes({ routes }: CaseRoutes, stored: CaseSummary) {
  const said = words.caseRoutes;
  return {
    title: `${said.title}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'routes'),
    heading: said.title,
    intro: said.intro,
    head: [said.route, said.permission, said.sitting, said.recorded, said.lateTitle],
    rows: routes.map((one) => ({
      href: `/cases/${stored.id}/routes/${one.route}`,
      title: one.short,
      permission: sayPermission(one),
      sitting: saySitting(one.sitting),
      recorded: recordedOf(one),
      late: one.late.map(sayLate),
    })),
  };
}

/** One route of a case, with the forms to record on it. */
export function presentCaseRoute(
  { version }: CaseRoutes,
  route: CaseRoute,
  beside: {
    readonly stored: CaseSummary;
    readonly kept: readonly Sitting[];
    readonly today: string;
    readonly nameOf: NameOf;
    readonly typed?: DayFields;
    readonly fault?: { readonly field: string; readonly says: string };
  },
) {
  const said = words.caseRoutes;
  const { stored, kept, today, nameOf, typed, fault } = beside;
  return {
    title: `${fault === undefined ? '' : `${words.errorTitle}: `}${route.title}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'routes'),
    heading: route.title,
    fault: fault === undefined ? undefined : { text: fault.says, href: `#${fault.field}` },
    action: `/cases/${stored.id}/routes/${route.route}`,
    back: `/cases/${stored.id}/routes`,
    version: String(version),
    late: route.late.map(sayLate),
    permission: sayPermission(route),
    permissionHref: route.needsPermission ? recordHref(stored.id, 'permissionExternalDiscussion') : '',
    sitting: saySitting(route.sitting),
    sittings: choicesOf(route, kept, today),
    steps: route.steps.map((step) => ({
      step: step.step,
      name: said.steps[step.step],
      now: sayStep(step, nameOf),
      label: `${said.recordOf} ${said.steps[step.step]}`,
    })),
    states: [
      { value: '', text: said.leave },
      { value: 'yes', text: said.state.yes },
      { value: 'no', text: said.state.no },
    ],
    day: dayItems(typed ?? fieldsOfDay(today), fault?.field === 'day'),
    isBegun: route.isBegun,
  };
}

/** The family’s permission, where the route asks for it. */
export function sayPermission({ needsPermission, permission }: CaseRoute): string {
  return needsPermission ? words.caseRoutes.permissions[permission] : words.caseRoutes.notNeeded;
}

/** `3 Dec 2026, papers by 26 Nov 2026`. */
export function saySitting(sitting: ChosenSitting | undefined): string {
  const said = words.caseRoutes;
  if (sitting === undefined) return said.noSitting;
  const { date, papersBy, isCancelled } = sitting;
  const papers = papersBy === undefined ? said.papersUnknown : `${said.papersBy} ${sayDate(papersBy)}`;
  return [sayDate(date), isCancelled ? said.cancelled : papers].join(', ');
}

/** `Since 3 Dec 2026: the sitting is over, and no advice is recorded as received`. */
export function sayLate({ what, since }: Late): string {
  const said = words.caseRoutes;
  return `${said.late[what]} (${said.since} ${sayDate(since)})`;
}

/** A step as it stands: yes or no, on which day, by whom. */
export function sayStep(step: StepNow, nameOf: NameOf): string {
  const said = words.caseRoutes.state[step.state];
  return step.state === 'not-recorded' ? said : [said, sayDate(step.day), nameOf(step.person)].join(', ');
}

function recordedOf({ steps }: CaseRoute): readonly string[] {
  const said = words.caseRoutes;
  const recorded = steps.filter((step) => step.state !== 'not-recorded');
  if (recorded.length === 0) return [said.nothing];
  return recorded.map((step) => `${said.steps[step.step]}: ${sayStep(step, () => '').replace(/, $/, '')}`);
}

function choicesOf({ route, sitting }: CaseRoute, kept: readonly Sitting[], today: string) {
  const said = words.caseRoutes;
  const ahead = kept.filter((one) => one.route === route && one.date >= today && !one.isCancelled);
  const own = sitting === undefined || ahead.some(({ date }) => date === sitting.date) ? [] : [sitting];
  const days = [...ahead, ...own.filter(({ date }) => date.length === 10 && date >= today)];
  return [
    { value: '', text: said.toNone, selected: sitting === undefined },
    ...days.map((one) => ({
      value: one.date,
      text: saySitting({ ...one, isCancelled: one.isCancelled }),
      selected: one.date === sitting?.date,
    })),
  ];
}
