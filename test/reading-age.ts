// How hard a text for families is to read. Grades are school years of the United States: grade 6 is read at 11 to 12.

/** Words a family of a child with cancer knows from the first weeks, and names: each counts as a word of two syllables. */
const FAMILIAR = [
  'chemotherapy',
  'neuroblastoma',
  'leukaemia',
  'therapy',
  'bevacizumab',
  'immunotherapy',
  'radiotherapy',
  'transplant',
  'biobank',
  'genomics',
  'hospital',
  'hospitals',
];

/** A text as its paragraphs, and these as their sentences, each with its words. */
export function sentencesIn(text: string): readonly (readonly (readonly string[])[])[] {
  return text.split(/\n+/).map((paragraph) =>
    paragraph
      .split(/(?<=[.?!])\s+/)
      .map((sentence) => sentence.match(/[A-Za-z][A-Za-z’'-]*/g) ?? [])
      .filter((words) => words.length > 0),
  );
}

/**
 * The Flesch-Kincaid grade of a text (Kincaid and others, 1975):
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 */
export function gradeOf(text: string): number {
  const sentences = sentencesIn(text).flat();
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The syllables of an English word: its groups of vowels, less a silent e; capitals alone (MDT) are spelt out. */
export function syllablesIn(word: string): number {
  if (FAMILIAR.includes(word.toLowerCase())) return 2;
  if (/^[A-Z]{2,}$/.test(word)) return word.length;
  const plain = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouscgxz]es)$/, (end) => end.slice(0, 1));
  return Math.max(1, (plain.match(/[aeiouy]+/g) ?? []).length);
}
