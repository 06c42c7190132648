import prepareBrowser from './browser.setup.mjs';
import buildTheProgram from './built.setup.mjs';

/** Builds the program, starts the throw-away database server and unpacks the browser: what one test or another needs. */
export default async function prepareAll() {
  buildTheProgram();
  await prepareBrowser();
}
