import { inLanguage } from './site-words.js';

const english = { title: 'Answer', none: '', kinds: ['one', 'two'], under: { text: 'First line.\nSecond line.' } };

describe('the words of a site', () => {
  test('are in English as they are written', () => expect(inLanguage(english, 'en-GB')).toBe(english));

  test('stand between marks in the marked language, line by line, and what is empty stays so', () => {
    expect(inLanguage(english, 'en-XA')).toEqual({
      title: '⟦Answer⟧',
      none: '',
      kinds: ['⟦one⟧', '⟦two⟧'],
      under: { text: '⟦First line.⟧\n⟦Second line.⟧' },
    });
  });
});
