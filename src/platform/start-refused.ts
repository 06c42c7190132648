/** Why the service does not start, as one line for the person at the terminal: what is wrong, and what to do. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
