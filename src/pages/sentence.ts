/** A sentence begun with a capital and ended with a full stop. */
export function sentence(text: string): string {
  const begun = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.?!)]$/.test(begun) && /[.?!]\)?$/.test(begun) ? begun : `${begun}.`;
}
