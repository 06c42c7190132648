import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { CasesService } from '../../cases/cases.service.js';
import { IdentityInLetter, LetterNotPermitted } from '../../letters/letter.problem.js';
import { LettersService } from '../../letters/letters.service.js';
import type { LetterChoices } from '../../letters/letter.dto.js';
import { dayInLondon } from '../../platform/today.js';
import { PageController } from '../page.decorator.js';
import { Download, View } from '../view.js';
import { words } from '../words/index.js';
import { presentLetters, type LetterFault } from './letters.presenter.js';
import { LetterQuery } from './letters.query.js';

/** Letters after a meeting: what is chosen, the draft to read and to print, and the draft for Word. */
@PageController('cases/:id/letters')
export class LettersPage {
  constructor(
    private readonly cases: CasesService,
    private readonly letters: LettersService,
  ) {}

  @Get()
  show(@Param('id') id: string, @Query() query: LetterQuery): Promise<View | Download> {
    return this.chosen(id, query, async (choices, today) => {
      const draft = await this.letters.draft(id, choices, today);
      const page = presentLetters(
        await this.cases.find(id),
        await this.letters.findings(id, choices.to, today),
        query,
        draft,
      );
      return new View('letters/letters', page.title, page);
    });
  }

  @Post()
  download(@Param('id') id: string, @Body() form: LetterQuery): Promise<View | Download> {
    return this.chosen(id, { ...form, show: 'draft' }, async (choices, today) => {
      const { name, type, bytes } = await this.letters.file(id, choices, today);
      return new Download(name, type, bytes);
    });
  }

  /** What is made of the choices; or the page of choices, where there are none yet or one is to be mended. */
  private async chosen(
    id: string,
    query: LetterQuery,
    make: (choices: LetterChoices, today: string) => Promise<View | Download>,
  ): Promise<View | Download> {
    const { to, meeting, explain, show } = query;
    if (to === undefined && show === undefined) return this.choosing(id, query, []);
    if (to === undefined) return this.choosing(id, query, [{ field: 'to', text: words.letters.noRecipient }]);
    if (show === 'draft' && meeting === undefined)
      return this.choosing(id, query, [{ field: 'meeting', text: words.letters.noMeeting }]);
    const choices = {
      to,
      ...(meeting === undefined ? {} : { meetings: meeting }),
      ...(explain === undefined ? {} : { explanations: explain }),
    };
    try {
      return await make(choices, dayInLondon());
    } catch (error) {
      return this.choosing(id, query, [stopFor(error)]);
    }
  }

  private async choosing(id: string, query: LetterQuery, faults: readonly LetterFault[]): Promise<View> {
    const found = await this.letters.findings(id, query.to ?? 'parent', dayInLondon());
    const page = presentLetters(await this.cases.find(id), found, query, undefined, faults);
    return new View('letters/letters', page.title, page, faults.length > 0 ? 400 : 200);
  }
}

/** What stands on the page of choices where a letter is stopped; any other error goes on. */
function stopFor(error: unknown): LetterFault {
  if (error instanceof LetterNotPermitted) return { field: 'to', text: words.letters.notPermitted };
  if (error instanceof IdentityInLetter) return { field: 'meeting', text: words.letters.identity };
  throw error;
}
