import fc from 'fast-check';

// A run of the tests is the same run everywhere: what passes here passes there. `LAW_SEED=random` looks for what no run has seen.
const given = process.env['LAW_SEED'] ?? '20261120';
if (given !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(given) });
