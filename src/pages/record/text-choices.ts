/** One thing to choose, in the place of a text. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}
/** What may stand in a text: chosen from a list, or suggested while it is typed; by its place in the dictionary. */
export interface TextChoices {
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  readonly suggestions: Readonly<Record<string, readonly string[]>>;
}
