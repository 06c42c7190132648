import { Get, Param } from '@nestjs/common';
import { CasesService } from '../../cases/cases.service.js';
import { PageController } from '../page.decorator.js';
import { EditingPages } from '../record/editing-pages.service.js';
import { View } from '../view.js';
import { presentCheck } from './check.presenter.js';
import { presentTasks } from './tasks.presenter.js';

/** A case as a task list, and what is recorded of it to be checked. */
@PageController('cases/:id')
export class TasksPage {
  constructor(
    private readonly cases: CasesService,
    private readonly pages: EditingPages,
  ) {}

  @Get()
  async show(@Param('id') id: string): Promise<View> {
    const stored = await this.cases.find(id);
    const page = presentTasks(stored, this.pages.standingOf(stored));
    return new View('case-tasks/tasks', page.title, page);
  }

  @Get('check')
  async check(@Param('id') id: string): Promise<View> {
    const stored = await this.cases.find(id);
    const page = presentCheck(stored, this.pages.standingOf(stored), this.pages.namingOf(stored));
    return new View('case-tasks/check', page.title, page);
  }
}
