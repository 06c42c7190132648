import { jsonFault } from './json-shape.js';

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('the shape of a body', () => {
  test.each([
    '{}',
    '[]',
    '1',
    '"{"',
    '{"a":"}{[\\"","b":[{"a":1},{"a":2}],"c":{"a":{}}}',
    '["a","a",{"b":"a","c":"a"}]',
  ])('%s is fine', (text) => expect(jsonFault(text)).toBeUndefined());

  test('thirty-two levels are fine, thirty-three are not', () => {
    expect(jsonFault(nested(32))).toBeUndefined();
    expect(jsonFault(nested(33))).toBe('the body is over 32 levels deep: send it flatter');
    expect(jsonFault('{"a":'.repeat(33))).toMatch(/levels deep/);
  });

  test('brackets within text are no levels', () => {
    expect(jsonFault(JSON.stringify('['.repeat(100)))).toBeUndefined();
  });

  test.each([
    '{"sex":1,"sex":2}',
    '{"a":[1,{"b":1}],"sex":{"sex":1},"sex":2}',
    '{"sex":1,"\\u0073ex":2}',
    '{ "sex" : 1 , "sex" : 2 }',
  ])('%s says a key twice', (text) => expect(jsonFault(text)).toMatch(/stands twice in one object: keep one$/));

  test.each(['constructor', 'toString', '__proto__', '\\u0063onstructor'])(
    'the key %s is refused at any depth',
    (key) => expect(jsonFault(`{"a":[{"${key}":1}]}`)).toMatch(/is no name for a key: leave it out$/),
  );

  test('half a character is refused, and a whole one is not', () => {
    expect(jsonFault('{"a":"\\ud83d"}')).toBe('the body holds half a character: mend its text');
    expect(jsonFault('{"\\uDC67":1}')).toBe('the body holds half a character: mend its text');
    expect(jsonFault('{"a":"\\ud83d\\uDC67 \\u00e9"}')).toBeUndefined();
  });

  test('a key that may be someone is not echoed', () => {
    expect(jsonFault('{"Ann Example 2012":1,"Ann Example 2012":2}')).toBe('a key stands twice in one object: keep one');
  });

  test('a megabyte of unclosed text is looked through once', () => {
    const start = performance.now();
    jsonFault('"\\'.repeat(500_000));
    jsonFault('{"a'.repeat(300_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
