/** What a form sends, or shows: by the name of a control, its text; of boxes several. */
export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The text of a control, without spaces round it; empty where there is none. */
export function wordIn(form: FormValues, name: string): string {
  return textIn(form, name).trim();
}

/** The text of a control as it was typed, its line ends as we keep them. */
export function textIn(form: FormValues, name: string): string {
  const value = Object.hasOwn(form, name) ? form[name] : undefined;
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}

/** How many records of one thing a form says that it holds. */
export function countIn(form: FormValues, name: string): number {
  const count = wordIn(form, `${name}.n`);
  return /^\d{1,3}$/.test(count) ? Number(count) : 0;
}

/** Every box that was ticked under one name. */
export function allIn(form: FormValues, name: string): readonly string[] {
  const value = Object.hasOwn(form, name) ? form[name] : undefined;
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
