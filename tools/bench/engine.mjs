import { machine } from './page.mjs';
import { measureCatalogue } from './catalogue.mjs';

/** Measures the engine alone, in this process: no service, no database. */
export async function measure() {
  const catalogue = await measureCatalogue();
  return { goals: catalogue.goals, markdown: ['## The engine', machine(), catalogue.markdown].join('\n\n') };
}
