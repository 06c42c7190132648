/* global document, window */
// Everything works without this: it moves the focus to a summary of errors, counts characters, and opens the print dialogue.
import { initAll } from '/assets/nhsuk-frontend.min.js';

initAll();

for (const button of document.querySelectorAll('[data-fp-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
