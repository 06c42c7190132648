import { after, type Span } from '../days.js';
import { birthOf, diagnosisDayOf } from '../facts/birth.js';
import { relapsesOf } from '../facts/course.js';
import { dayOfEvent } from '../facts/events.js';
import { constant, latest, NOT_APPLICABLE } from '../facts/words.js';
import { valuesOf } from '../record.js';
import { verdict, type Verdict } from '../verdict.js';
import type { World } from '../world.js';
import type { Judges } from './judge.js';

interface Age {
  readonly at?: 'assessment' | 'diagnosis' | 'relapse';
  readonly from?: Span;
  readonly below?: Span;
  readonly upTo?: Span;
}

function age({ age: { at, from, below, upTo } }: { age: Age }, world: World): Verdict {
  const on = dayAsked(at ?? 'assessment', world);
  if (on === undefined) return 'false';
  const birth = birthOf(world);
  return verdict(
    (from === undefined || on >= after(birth, from)) &&
      (below === undefined || on < after(birth, below)) &&
      (upTo === undefined || on <= after(birth, upTo)),
  );
}

function dayAsked(at: NonNullable<Age['at']>, world: World): number | undefined {
  if (at === 'assessment') return world.asOf;
  if (at === 'diagnosis') return diagnosisDayOf(world);
  const days = relapsesOf(world).map((event) => dayOfEvent(event, world));
  return days.length === 0 ? undefined : Math.max(...days);
}

type Pregnancy = 'pregnant' | 'not_pregnant' | 'lactating' | 'not_lactating' | 'contraception_agreed';

/** A boy is neither pregnant nor breast-feeding; recorded as both, either record is wrong. */
function pregnancy({ pregnancy: asked, within }: { pregnancy: Pregnancy; within?: Span }, world: World): Verdict {
  if (asked === 'contraception_agreed') return contraception(within, world);
  const isPregnancy = asked.endsWith('pregnant');
  const wanted = !asked.startsWith('not_');
  return verdict(isSo(isPregnancy ? 'pregnancyStatus' : 'lactating', within, world) === wanted);
}

function contraception(within: Span | undefined, world: World): Verdict {
  const { contraceptionAgreed } = world.content;
  const word = latest('contraceptionAgreed', contraceptionAgreed, ['yes', 'no'], world, within);
  return verdict(word === NOT_APPLICABLE || word === 'yes');
}

function isSo(key: 'pregnancyStatus' | 'lactating', within: Span | undefined, world: World): boolean {
  const { pregnancyStatus, lactating, sexForClinicalUse } = world.content;
  const says = () =>
    key === 'pregnancyStatus'
      ? latest(key, pregnancyStatus, ['pregnant', 'not_pregnant'], world, within) === 'pregnant'
      : latest(key, lactating, ['yes', 'no'], world, within) === 'yes';
  const sexes = valuesOf(sexForClinicalUse, world.asOf).map(({ value }) => value);
  if (sexes.length === 0 || constant('sex', sexForClinicalUse, [], world) !== 'male') return says();
  const affirmed = valuesOf(world.content[key], world.asOf).some(
    ({ value }) => value === 'pregnant' || value === 'yes',
  );
  if (!affirmed) return false;
  if (sexes.some((sex) => sex !== 'male')) return says();
  return says() && world.pick(`boy/${key}`, ['the sex is wrong', 'the record is wrong']) === 'the sex is wrong';
}

interface Call {
  readonly judgement: { readonly call: string };
}

/** A call by a named clinician, in a role, on a day; the latest counts. */
function judgement({ judgement: { call: name } }: Call, world: World): Verdict {
  const { judgements } = world.content;
  const calls = judgements.items
    .filter(({ on, by, role, date }) => on.some(({ value }) => value === name) && [by, role, date].every(isGiven))
    .flatMap(({ call, date }) => call.map((entry) => ({ ...entry, date: date[0]?.value ?? '' })));
  return verdict(latest(`judgement/${name}`, calls, ['met', 'not-met'], world) === 'met');
}

function isGiven(recorded: readonly { readonly value?: unknown }[]): boolean {
  return recorded.some(({ value }) => value !== undefined);
}

/** The child, and what clinicians say. */
export const PERSON: Judges = { age, pregnancy, judgement };
