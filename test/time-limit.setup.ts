import { addEventHandler } from 'jest-circus';
import { within } from './time-limit.js';

/** How long a test or a hook may take that says nothing of its own, in milliseconds. */
const LIMIT = 60_000;

// The runner runs what is told to Jest's own circus, and knows no limit.
addEventHandler((event, { currentDescribeBlock: { tests, hooks } }) => {
  const added = event.name === 'add_test' ? tests.at(-1) : event.name === 'add_hook' ? hooks.at(-1) : undefined;
  const run = added?.fn as (() => unknown) | undefined;
  if (added === undefined || run === undefined || run.length > 0) return;
  added.fn = within(added.timeout ?? LIMIT, run);
});
