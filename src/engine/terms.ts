import { createTherapyList, type TherapyList, type TherapyTerm } from './therapy-list.js';

/** One diagnosis of the catalogue's list, with what it is a kind of. */
export interface DiagnosisTerm {
  readonly code: string;
  readonly title: string;
  readonly parent?: string | undefined;
  /** The recorded lineage that says the same. */
  readonly lineage?: string | undefined;
}
/** The words of the catalogue that a case uses. */
export interface TermLists {
  readonly diagnoses: readonly DiagnosisTerm[];
  readonly therapies: readonly TherapyTerm[];
}

/** The term lists, ready to be asked. */
export interface Terms extends TherapyList {
  readonly diagnoses: readonly string[];
  /** Whether a diagnosis is the other one, or a kind of it. */
  isA(diagnosis: string, other: string): boolean;
  titleOf(diagnosis: string): string;
  /** The diagnosis that a recorded lineage says. */
  ofLineage(lineage: string): string | undefined;
}

/** Makes term lists askable. The lists are checked when the catalogue is read. */
export function createTerms({ diagnoses, therapies }: TermLists): Terms {
  const byCode = new Map(diagnoses.map((term) => [term.code, term]));
  const byLineage = new Map(
    diagnoses.flatMap(({ lineage, code }) => (lineage === undefined ? [] : [[lineage, code] as const])),
  );
  const isA = (diagnosis: string, other: string): boolean => {
    for (let at: string | undefined = diagnosis; at !== undefined; at = byCode.get(at)?.parent)
      if (at === other) return true;
    return false;
  };
  return {
    diagnoses: diagnoses.map(({ code }) => code),
    isA,
    titleOf: (diagnosis) => byCode.get(diagnosis)?.title ?? diagnosis,
    ofLineage: (lineage) => byLineage.get(lineage),
    ...createTherapyList(therapies),
  };
}
