import { GROUPS } from '../groups.js';
import type { Truth } from '../truth.js';
import type { Change, ChangeCause } from './change.js';

const CAUSES: Readonly<Record<ChangeCause, string>> = {
  time: 'only time',
  record: 'the record',
  release: 'the release',
  supposed: 'what is supposed',
};

/** The steps at which a change came about, in words: `the record`, `only time, and then the release`. */
export function sayCauses({ steps }: Change): string {
  return steps.map(({ cause }) => CAUSES[cause]).join(', and then ');
}

/** A change in words, its cause with it: `BIT: from “Waiting” to “Every line held is met” (the record)`. */
export function sayChange(change: Change): string {
  return `${nameOf(change)}: ${sayWhatChanged(change)}`;
}

/** The same without the name of what has changed: `was cannot be judged, is met (the record)`. */
export function sayWhatChanged(change: Change): string {
  return `${sayAspect(change)} (${sayCauses(change)})`;
}

function nameOf({ of, option, says }: Change): string {
  if (of === 'option' || option === undefined) return says;
  return of === 'rule-set' ? `${option}, ${says}` : `${option}, “${says}”`;
}

function sayAspect(change: Change): string {
  const { aspect, before, after } = change;
  switch (aspect) {
    case 'group':
      return `from “${titleOf(before)}” to “${titleOf(after)}”`;
    case 'truth':
      return `was ${sayTruth(change, before)}, is ${sayTruth(change, after)}`;
    case 'there':
      return before === undefined ? 'new' : 'no longer there';
    case 'text':
      return `the words were “${before ?? ''}” and are “${after ?? ''}”`;
    case 'waits':
      return after === '' ? `waited for ${before ?? ''}, and no longer does` : `waits now for ${after ?? ''}`;
    case 'reasons':
      return after === '' ? `was open (${before ?? ''})` : `is open for another reason (${after ?? ''})`;
  }
}

function titleOf(group: string | undefined): string {
  return GROUPS.find(({ id }) => id === group)?.title ?? '';
}

const TRUTHS: Readonly<Record<Truth, string>> = { true: 'met', false: 'not met', unknown: 'cannot be judged' };
const EXCLUSIONS: Readonly<Record<Truth, string>> = {
  true: 'applies',
  false: 'does not apply',
  unknown: TRUTHS.unknown,
};

/** A truth in words; an exclusion applies or does not. */
export function sayTruth({ exclusion }: { readonly exclusion: boolean }, truth: string | undefined): string {
  return truth === undefined ? 'not there' : (exclusion ? EXCLUSIONS : TRUTHS)[truth as Truth];
}
