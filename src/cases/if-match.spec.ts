import { etagOf, versionNamed } from './if-match.js';

describe('the version that an editor names', () => {
  test.each([1, 12, 999999999])('version %d is named by its own ETag', (version) =>
    expect(versionNamed(etagOf(version))).toBe(version),
  );

  test.each(['"0"', '"01"', 'W/"1"', '1', '"1", "2"', '"x"', '"9999999999"'])('%s names none of ours', (given) =>
    expect(versionNamed(given)).toBeUndefined(),
  );

  test.each([undefined, '', ' ', '*'])('%j names none at all, which is refused', (given) =>
    expect(() => versionNamed(given)).toThrow('no version is named'),
  );
});
