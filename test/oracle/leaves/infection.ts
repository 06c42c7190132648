import type { Span } from '../days.js';
import type { Recorded } from '../engine-types.js';
import { latest } from '../facts/words.js';
import { extentOf } from '../record.js';
import { verdict, type Verdict } from '../verdict.js';
import type { World } from '../world.js';
import type { Judges } from './judge.js';

interface Infection {
  readonly infection: string;
  readonly result: 'present' | 'absent';
  readonly within?: Span;
}
type Result = Infection['result'];
const RESULTS: readonly Result[] = ['present', 'absent'];

/** By the latest result on it; a partial list may lack a later one. A list that does not apply finds none. */
function infection({ infection: which, result, within }: Infection, world: World): Verdict {
  const { infections } = world.content;
  const key = `infection/${which}`;
  if (infections.absent.some(({ status }) => status === 'not_applicable')) return verdict(result === 'absent');
  const tests = infections.items.filter((item) => item.infection.some(({ value }) => value === which));
  const recorded = tests.flatMap((test): Recorded<Result> => {
    const [date] = test.date.flatMap(({ value }) => value ?? []);
    return test.result.map((entry) => ({ ...(date === undefined ? {} : { date }), ...entry }));
  });
  const isOpen = extentOf(infections) !== 'closed';
  const came = isOpen ? world.fill(`${key}/today`, RESULTS) : latest<Result>(key, recorded, RESULTS, world, within);
  return verdict(came === result);
}

/** Infections. */
export const INFECTION: Judges = { infection };
