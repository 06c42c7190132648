import { z } from 'zod';
import type { Entry } from '../case-shape.js';
import type { Distance } from '../distance.js';
import { found, type Finding } from '../finding.js';
import { sayDate } from '../partial-date.js';
import { constant, dateOf, factOf, rangeOf, whyAbsent } from '../record/entries.js';
import { fieldOf, onLatest, turnsOf } from '../record/series.js';
import type { World } from '../record/world.js';
import { settled } from '../truth.js';
import { defineKind } from './kind.js';
import { ofAll, openPart, settledPart, type Part } from './part.js';
import { isWithin, saySpan, span } from './time-bounds.js';

const GVHD = { key: 'gvhd', name: 'whether there is graft-versus-host disease' } as const;
const IMMUNO = { key: 'immunosuppression', name: 'whether immunosuppression is given' } as const;
const FORMS = ['any', 'acute', 'chronic', 'immunosuppression'] as const;

const schema = z
  .strictObject({
    gvhd: z.enum(FORMS),
    gradeAtLeast: z.int().min(1).max(4).optional(),
    stoppedWithin: span.optional(),
  })
  .refine(({ gvhd: form, gradeAtLeast }) => gradeAtLeast === undefined || form === 'any' || form === 'acute', {
    error: 'only the acute form is graded',
    path: ['gradeAtLeast'],
  })
  .refine(({ gvhd: form, stoppedWithin }) => stoppedWithin === undefined || form === 'immunosuppression', {
    error: 'only immunosuppression is stopped',
    path: ['stoppedWithin'],
  });
type Params = z.infer<typeof schema>;

/**
 * There is graft-versus-host disease (any, acute from a grade on, chronic); or immunosuppression is given, or was stopped within a
 * time. No transplant, recorded as not applicable, is neither.
 */
export const gvhd = defineKind({
  key: 'gvhd',
  schema,
  assess: (params, world) => (params.gvhd === 'immunosuppression' ? onImmuno(params, world) : onDisease(params, world)),
  turns: ({ gvhd: form, stoppedWithin }, world) =>
    turnsOf([form === 'immunosuppression' ? IMMUNO.key : GVHD.key], [stoppedWithin], world),
  describe({ gvhd: form, gradeAtLeast, stoppedWithin }) {
    if (form === 'immunosuppression')
      return `immunosuppression is given${stoppedWithin === undefined ? '' : `, or was stopped less than ${saySpan(stoppedWithin)} ago`}`;
    const grade = gradeAtLeast === undefined ? '' : `, acute from grade ${gradeAtLeast}`;
    return `${form === 'any' ? '' : `${form} `}graft-versus-host disease${grade}`;
  },
});

function none(named: { readonly key: string; readonly name: string }, passing: boolean) {
  return (entry: Entry<unknown>): Finding =>
    found('false', [factOf(named.key, `${named.name.replace(/^whether /, '')}: not applicable`, entry)], { passing });
}

function onDisease({ gvhd: form, gradeAtLeast }: Params, world: World): Finding {
  const entries = fieldOf(world.content.gvhd, 'form', world);
  return onLatest(entries, { ...GVHD, notApplicable: none(GVHD, false) }, world, (entry) => {
    const { value: status, group } = entry.value;
    const named = { key: 'gvhd/grade', name: 'the grade of the acute graft-versus-host disease' };
    const grade = status === 'acute' ? constant(group.grade, named, world) : undefined;
    const says = `graft-versus-host disease: ${status}${grade === undefined ? '' : `, grade ${grade.value}`}`;
    const facts = [factOf(GVHD.key, says, entry)];
    const isOfForm = settledPart(form === 'any' ? status !== 'none' : status === form);
    if (gradeAtLeast === undefined || status !== 'acute') return ofAll([isOfForm], facts);
    const isOfGrade: Part =
      grade === undefined
        ? openPart(...whyAbsent(group.grade, named, world.asOf))
        : settledPart(grade.value >= gradeAtLeast);
    return ofAll([isOfForm, isOfGrade], facts);
  });
}

function onImmuno({ stoppedWithin }: Params, world: World): Finding {
  const entries = fieldOf(world.content.immunosuppression, 'state', world);
  return onLatest(entries, { ...IMMUNO, notApplicable: none(IMMUNO, true) }, world, (entry) => {
    const { value: status, group } = entry.value;
    const day = group.stopDate.find(({ value }) => value !== undefined)?.value;
    const when = status === 'stopped' && day !== undefined ? ` ${sayDate(day)}` : '';
    const facts = [factOf(IMMUNO.key, `immunosuppression: ${status}${when}`, entry)];
    if (status !== 'stopped' || stoppedWithin === undefined)
      return found(settled(status === 'on'), facts, { passing: true });
    const distance: Distance = {
      type: 'time',
      of: 'immunosuppression was stopped',
      since: rangeOf(day, world.asOf),
      asOf: world.asOf,
      bounds: { below: stoppedWithin },
    };
    return ofAll([stoppedLately(group.stopDate, stoppedWithin, world)], facts, { passing: true, distance });
  });
}

function stoppedLately(
  stopDate: Parameters<typeof dateOf>[0],
  stoppedWithin: NonNullable<Params['stoppedWithin']>,
  world: World,
): Part {
  const named = { key: 'immunosuppression/stopDate', name: 'the day on which immunosuppression was stopped' };
  if (stopDate.every(({ value }) => value === undefined)) return openPart(...whyAbsent(stopDate, named, world.asOf));
  const today = { earliest: world.asOf, latest: world.asOf };
  const truth = isWithin({ below: stoppedWithin }, dateOf(stopDate, named, world), today);
  if (truth !== 'unknown') return { truth, reasons: [] };
  const detail = 'the day as recorded could be within the time asked about or before it';
  return openPart({ code: 'IMPRECISE_DATA', waitsFor: `${named.name}, more exactly`, key: named.key, detail });
}
