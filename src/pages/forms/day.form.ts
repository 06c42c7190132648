import { Text } from './texts.js';

/** Three fields of a day, as they are typed. */
export class DayForm {
  @Text(20)
  readonly day?: string;

  @Text(20)
  readonly month?: string;

  @Text(20)
  readonly year?: string;
}
