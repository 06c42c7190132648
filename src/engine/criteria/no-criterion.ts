import { z } from 'zod';
import { cannotJudge } from '../finding.js';
import { defineKind } from './kind.js';

/** The source names the option and sets no rule: no record can settle it. */
export const noCriterion = defineKind({
  key: 'noCriterion',
  schema: z.strictObject({ noCriterion: z.literal(true) }),
  assess: () =>
    cannotJudge({
      code: 'NO_CRITERION_IN_SOURCE',
      waitsFor: '',
      key: '',
      detail: 'the source names it and sets no rule',
    }),
  describe: () => 'the source names it and sets no rule',
});

/** A line kept word for word, or a document that is not held. */
export const notEncoded = defineKind({
  key: 'notEncoded',
  schema: z.strictObject({ notEncoded: z.string().min(1) }),
  assess: ({ notEncoded: line }) => cannotJudge({ code: 'NOT_ENCODED', waitsFor: '', key: '', detail: line }),
  describe: ({ notEncoded: line }) => line,
});
