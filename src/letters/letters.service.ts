import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases/cases.service.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { RoomOutcomesService } from '../meetings/room-outcomes.service.js';
import { docxOf } from '../packs/pack.docx.js';
import type { Paper } from '../packs/pack.model.js';
import { buildLetter, isToFamily } from './letter.builder.js';
import type { LetterChoices } from './letter.dto.js';
import { identityIn, letterFindings, letterInput, type LetterFindings, type LetterSubject } from './letter-findings.js';
import { IdentityInLetter, LetterNotPermitted, NothingSaid } from './letter.problem.js';
import type { LetterRecipient } from './letter.words.js';

/** A letter as it is sent. */
export interface LetterFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** The media type of a Word document. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Drafts of letters to the family, the GP and the shared-care hospital: made when asked for, and never stored. */
@Injectable()
export class LettersService {
  constructor(
    private readonly cases: CasesService,
    private readonly outcomes: RoomOutcomesService,
    private readonly catalogue: CatalogueService,
  ) {}

  /** What there is to choose from for a letter on a day (`YYYY-MM-DD`). Throws `NoSuchCase`. */
  async findings(caseId: string, to: LetterRecipient, today: string): Promise<LetterFindings> {
    return letterFindings(await this.subject(caseId, today), to);
  }

  /** The draft; refused where no room has said anything, where the family refuses, or where it would tell who the child is. */
  async draft(caseId: string, choices: LetterChoices, today: string): Promise<Paper> {
    const input = letterInput(await this.subject(caseId, today), choices);
    if (input.outcomes.length === 0) throw new NothingSaid();
    if (!isToFamily(input) && input.permission === 'no') throw new LetterNotPermitted();
    const faults = identityIn(input);
    if (faults.length > 0) throw new IdentityInLetter(faults);
    return buildLetter(input);
  }

  /** The draft as a Word document, the same bytes for the same choices on the same day. */
  async file(caseId: string, choices: LetterChoices, today: string): Promise<LetterFile> {
    const { pseudonym } = await this.cases.find(caseId);
    const bytes = await docxOf(await this.draft(caseId, choices, today));
    return { name: `${pseudonym}-letter-${choices.to}.docx`, type: WORD, bytes };
  }

  private async subject(caseId: string, today: string): Promise<LetterSubject> {
    const stored = await this.cases.find(caseId);
    return {
      stored,
      content: this.cases.readStored(stored),
      outcomes: await this.outcomes.ofCase(caseId),
      catalogue: this.catalogue.inForce.catalogue,
      today,
    };
  }
}
