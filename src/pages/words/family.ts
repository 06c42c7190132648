export { familyWords as family } from '../../family/family.words.js';
