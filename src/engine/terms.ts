/** One diagnosis of the catalogue's list, with what it is a kind of. */
export interface DiagnosisTerm {
  readonly code: string;
  readonly title: string;
  readonly parent?: string | undefined;
  /** The recorded lineage that says the same. */
  readonly lineage?: string | undefined;
}
/** One agent or treatment of the catalogue's therapy list, with the classes it belongs to. */
export interface TherapyTerm {
  readonly code: string;
  readonly title: string;
  readonly classes?: readonly string[] | undefined;
  /** For drugs given together under one name: the therapies it is made of. */
  readonly parts?: readonly string[] | undefined;
  /** Other names under which a record may hold it. */
  readonly synonyms?: readonly string[] | undefined;
}
/** The words of the catalogue that a case uses. */
export interface TermLists {
  readonly diagnoses: readonly DiagnosisTerm[];
  readonly therapies: readonly TherapyTerm[];
}

/** The term lists, ready to be asked. */
export interface Terms {
  readonly diagnoses: readonly string[];
  /** Whether a diagnosis is the other one, or a kind of it. */
  isA(diagnosis: string, other: string): boolean;
  titleOf(diagnosis: string): string;
  /** The diagnosis that a recorded lineage says. */
  ofLineage(lineage: string): string | undefined;
  /** Whether a term names a therapy or a class of therapies. */
  isTherapy(term: string): boolean;
  therapyTitle(term: string): string;
  /** Whether a recorded agent is the therapy, or belongs to the class; undefined where the agent is not in the list. */
  belongsTo(agent: string, term: string): boolean | undefined;
  /** Whether every therapy that the one term takes in belongs to the other: all anthracyclines are chemotherapy. */
  isWithin(term: string, other: string): boolean;
  /** The therapies that one given under this name is made of; none for a single therapy or a class. */
  partsOf(term: string): readonly string[];
}

/** Makes term lists askable. The lists are checked when the catalogue is read. */
export function createTerms({ diagnoses, therapies }: TermLists): Terms {
  const byCode = new Map(diagnoses.map((term) => [term.code, term]));
  const byLineage = new Map(
    diagnoses.flatMap(({ lineage, code }) => (lineage === undefined ? [] : [[lineage, code] as const])),
  );
  const byName = new Map(
    therapies.flatMap((term) =>
      [term.code, term.title, ...(term.synonyms ?? [])].map((name) => [plain(name), term] as const),
    ),
  );
  const classes = new Set(therapies.flatMap((term) => (term.classes ?? []).map(plain)));
  const isA = (diagnosis: string, other: string): boolean => {
    for (let at: string | undefined = diagnosis; at !== undefined; at = byCode.get(at)?.parent)
      if (at === other) return true;
    return false;
  };
  const belongsTo = (agent: string, term: string): boolean | undefined => {
    if (plain(agent) === plain(term)) return true;
    const therapy = byName.get(plain(agent));
    if (therapy === undefined) return isWithin(agent, term) ? true : undefined;
    if (therapy === byName.get(plain(term)) || named(therapy.classes, term)) return true;
    const parts = therapy.parts ?? [];
    const sought = byName.get(plain(term))?.parts ?? [];
    if (sought.length > 0) return sought.every((part) => parts.includes(part));
    return parts.some((part) => belongsTo(part, term) === true);
  };
  const isWithin = (term: string, other: string): boolean => {
    if (plain(term) === plain(other)) return true;
    const members = byName.has(plain(term)) ? [term] : therapies.filter((one) => named(one.classes, term)).map(codeOf);
    return members.length > 0 && members.every((member) => belongsTo(member, other) === true);
  };
  return {
    diagnoses: diagnoses.map(({ code }) => code),
    isA,
    titleOf: (diagnosis) => byCode.get(diagnosis)?.title ?? diagnosis,
    ofLineage: (lineage) => byLineage.get(lineage),
    isTherapy: (term) => classes.has(plain(term)) || byName.get(plain(term))?.code === term,
    therapyTitle: (term) => byName.get(plain(term))?.title ?? term,
    belongsTo,
    isWithin,
    partsOf: (term) => byName.get(plain(term))?.parts ?? [],
  };
}

function codeOf({ code }: TherapyTerm): string {
  return code;
}

function named(classes: readonly string[] | undefined, term: string): boolean {
  return (classes ?? []).some((one) => plain(one) === plain(term));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
