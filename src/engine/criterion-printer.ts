import type { Common, Criterion } from './criterion.js';

/** Prints a criterion as the data it is written in; read back, it is itself. */
export function printCriterion(criterion: Criterion): Record<string, unknown> {
  return { ...printCommon(criterion), ...printRule(criterion) };
}

function printRule(criterion: Criterion): object {
  switch (criterion.type) {
    case 'leaf':
      return criterion.params;
    case 'all':
    case 'any':
      return { [criterion.type]: criterion.children.map(printCriterion) };
    case 'atLeast':
      return { atLeast: criterion.count, of: criterion.children.map(printCriterion) };
    case 'not':
      return { not: printCriterion(criterion.child) };
    case 'definition':
      return { definition: criterion.definition };
    case 'readings':
      return {
        readings: criterion.readings.map(({ id, says, criterion: rule }) => ({ id, says, ...printCriterion(rule) })),
      };
  }
}

function printCommon({ id, role, says, statements, notes, flags, shows }: Common): object {
  return {
    ...(id === undefined ? {} : { id }),
    ...(role === undefined ? {} : { role }),
    ...(says === undefined ? {} : { says }),
    ...(statements.length === 0 ? {} : { statements }),
    ...(notes.length === 0
      ? {}
      : {
          notes: notes.map((note) =>
            note.when === undefined ? note.says : { says: note.says, when: printCriterion(note.when) },
          ),
        }),
    ...(flags.length === 0 ? {} : { flags: flags.map(printFlag) }),
    ...(shows.length === 0 ? {} : { shows: shows.map(printCriterion) }),
  };
}

function printFlag({ id, says, when, counted, notCounted }: Common['flags'][number]): object {
  return {
    id,
    says,
    when: printCriterion(when),
    ...(counted === undefined ? {} : { counted: printCriterion(counted) }),
    ...(notCounted === undefined ? {} : { notCounted: printCriterion(notCounted) }),
  };
}
