import { Get } from '@nestjs/common';
import { PageController } from '../page.decorator.js';
import { View } from '../view.js';
import { words } from '../words/index.js';

/** What the service is for, and what it will not do. */
@PageController('about')
export class AboutPage {
  @Get()
  show(): View {
    return new View('about/about', words.about.title, words.about);
  }
}
