// Everything works without this: it moves the focus to a summary of errors, and counts characters.
import { initAll } from '/assets/nhsuk-frontend.min.js';

initAll();
