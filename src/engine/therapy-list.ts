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

/** The therapy list, ready to be asked. Names are compared without regard to case, hyphens or spaces. */
export interface TherapyList {
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

/** The agents asked of last: a list is asked of one agent by many criteria. */
const MOST_ASKED = 1000;

/** Makes a therapy list askable. */
export function createTherapyList(therapies: readonly TherapyTerm[]): TherapyList {
  const byName = new Map(therapies.flatMap((term) => namesOf(term).map((name) => [plain(name), term] as const)));
  const asked = new Map<string, Map<string, boolean | undefined>>();
  const askedOf = (agent: string) => {
    const known = asked.get(agent);
    if (known !== undefined) return known;
    if (asked.size >= MOST_ASKED) asked.clear();
    const answers = new Map<string, boolean | undefined>();
    asked.set(agent, answers);
    return answers;
  };
  const belongsTo = (agent: string, term: string): boolean | undefined => {
    const answers = askedOf(agent);
    const known = answers.get(term);
    if (known !== undefined || answers.has(term)) return known;
    const answer = isOf(agent, term);
    answers.set(term, answer);
    return answer;
  };
  const isOf = (agent: string, term: string): boolean | undefined => {
    if (plain(agent) === plain(term)) return true;
    const therapy = byName.get(plain(agent));
    if (therapy === undefined) return isWithin(agent, term) ? true : undefined;
    const sought = byName.get(plain(term));
    if (therapy === sought || isNamed(therapy.classes, term)) return true;
    if (sought?.parts !== undefined) return sought.parts.every((part) => (therapy.parts ?? []).includes(part));
    return (therapy.parts ?? []).some((part) => belongsTo(part, term) === true);
  };
  const membersOf = (term: string): readonly string[] =>
    byName.has(plain(term)) ? [term] : therapies.filter((one) => isNamed(one.classes, term)).map(({ code }) => code);
  const isWithin = (term: string, other: string): boolean => {
    const members = membersOf(term);
    return (
      plain(term) === plain(other) || (members.length > 0 && members.every((one) => belongsTo(one, other) === true))
    );
  };
  return {
    ...naming(therapies, byName),
    belongsTo,
    isWithin,
  };
}

type ByName = ReadonlyMap<string, TherapyTerm>;

function naming(therapies: readonly TherapyTerm[], byName: ByName): Omit<TherapyList, 'belongsTo' | 'isWithin'> {
  const classes = new Set(therapies.flatMap((term) => (term.classes ?? []).map(plain)));
  return {
    isTherapy: (term) => classes.has(plain(term)) || byName.get(plain(term))?.code === term,
    therapyTitle: (term) => byName.get(plain(term))?.title ?? term,
    partsOf: (term) => byName.get(plain(term))?.parts ?? [],
  };
}

function namesOf({ code, title, synonyms }: TherapyTerm): readonly string[] {
  return [code, title, ...(synonyms ?? [])];
}

function isNamed(classes: readonly string[] | undefined, term: string): boolean {
  return (classes ?? []).some((one) => plain(one) === plain(term));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
