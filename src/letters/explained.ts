import type { GuideItem } from '../catalogue/guide.js';
import { section, type FamilySection } from '../family/family-section.js';
import {
  besideOf,
  decidesTopic,
  judgedTopic,
  pathwayTopic,
  phaseTopic,
  questionsFor,
  questionsTopic,
  supportTopic,
  type FamilyTopic,
  type Reading,
} from '../family/family-topic.js';

/** A text of the pages for families that may stand in a letter: its own part alone, without what each page ends with. */
export interface Explained {
  /** As in the address of its page: `phases/phase-1`. */
  readonly id: string;
  readonly title: string;
  readonly sections: readonly FamilySection[];
  readonly rests: readonly GuideItem[];
}

/**
 * What may be explained in a letter about a child with these diagnoses: pathways of the disease, or of all where none is recorded,
 * then what is the same for every family. What treatments are is left out, since beside a case it would read as a list for the child.
 */
export function explanationsFor(diagnoses: readonly string[], reading: Reading): readonly Explained[] {
  const { catalogue } = reading;
  const isFor = ({ about }: GuideItem) =>
    about === undefined || diagnoses.length === 0 || diagnoses.some((code) => catalogue.rules.terms.isA(code, about));
  const pathways = catalogue.pathways.filter(isFor).flatMap((pathway) => {
    const topic = pathwayTopic(pathway, reading);
    return topic === undefined ? [] : [own(`pathways/${pathway.id}`, topic, [pathway])];
  });
  const phases = catalogue.phases.map((phase) =>
    own(`phases/${phase.id}`, phaseTopic(phase, reading), [phase, ...besideOf(phase, catalogue.cautions)]),
  );
  const others = [
    own('cannot-be-judged', judgedTopic(reading), []),
    questionsOf(diagnoses, reading),
    own('support', supportTopic(reading)),
  ];
  return [...pathways, ...phases, ...others, noOf(reading)];
}

/** The part of a page before its first heading. */
function own(id: string, { title, sections, rests }: FamilyTopic, restsOn = rests): Explained {
  return { id, title, sections: sections.filter((one) => one.title === '').map(inLetter), rests: restsOn };
}

/** The questions that any family may ask, and those about a disease of the child. */
function questionsOf(diagnoses: readonly string[], reading: Reading): Explained {
  const { discussionPoints } = reading.catalogue;
  const asked = [undefined, ...diagnoses].flatMap((about) => questionsFor(about, reading));
  const rests = discussionPoints.filter((point) => asked.includes(point));
  const points = rests.map(({ family }) => family[reading.reader]);
  const { title } = questionsTopic(reading);
  return { id: 'questions', title, sections: [inLetter(section('', { points }))], rests };
}

/** That a family can say no stands under a heading of the page on who decides. */
function noOf(reading: Reading): Explained {
  const [, no] = decidesTopic(reading).sections;
  if (no === undefined) throw new Error('the page on who decides says that a family can say no');
  return { id: 'say-no', title: no.title, sections: [inLetter(no)], rests: [] };
}

// A page says what it cannot do; here it is the letter that cannot.
function inLetter(part: FamilySection): FamilySection {
  const say = (text: string) => text.replaceAll('This page', 'This letter');
  return { ...part, title: '', paragraphs: part.paragraphs.map(say), points: part.points.map(say) };
}
