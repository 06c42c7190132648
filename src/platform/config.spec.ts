import { resolve } from 'node:path';
import { configFrom } from './config.js';
import { packageRoot } from './package-root.js';

const refusalOf = (environment: Record<string, string>): string => {
  try {
    configFrom(environment);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it was accepted');
};

describe('the configuration', () => {
  test('an empty environment gives a service on loopback with its own database', () => {
    expect(configFrom({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: undefined,
      dataDir: resolve(packageRoot, '.data'),
      allowWithoutSignIn: undefined,
      logLevel: 'info',
      peopleFile: undefined,
      catalogueDir: resolve(packageRoot, 'prisma/catalogue'),
      siteLogo: undefined,
      siteName: undefined,
      siteLanguage: 'en-GB',
    });
  });

  test('a blank variable is the same as none', () => {
    expect(configFrom({ PORT: '', HOST: ' ', DATABASE_URL: '' })).toEqual(configFrom({}));
  });

  test.each([
    ['PORT', 'soon'],
    ['PORT', '70000'],
    ['LOG_LEVEL', 'chatty'],
    ['DATABASE_URL', 'mysql://somewhere'],
    ['ALLOW_WITHOUT_SIGN_IN', 'yes'],
    ['SITE_LANGUAGE', 'fr'],
  ])('%s=%s is refused with the name of the variable and what to do', (name, value) => {
    expect(refusalOf({ [name]: value })).toMatch(new RegExp(`^${name} (must be|has one)`));
  });

  test('every wrong variable is named, one line each', () => {
    expect(refusalOf({ PORT: 'x', LOG_LEVEL: 'y' }).split('\n')).toHaveLength(2);
  });

  test('a database address is not echoed, since it holds a password', () => {
    expect(refusalOf({ DATABASE_URL: 'pg://user:hunter2@somewhere' })).not.toContain('hunter2');
  });

  test.each(['127.0.0.1', '127.8.8.8', 'localhost', '::1'])('%s is a loopback address', (host) => {
    expect(configFrom({ HOST: host }).host).toBe(host);
  });

  test.each(['0.0.0.0', '::', '192.168.1.4', 'fingerpost.example'])(
    '%s is refused in one line while nobody signs in',
    (host) => {
      expect(refusalOf({ HOST: host })).toMatch(
        /^HOST `.*no identity provider is configured: use 127\.0\.0\.1, or set .*$/,
      );
    },
  );

  test('another address is accepted where the deployment publishes it on loopback only', () => {
    expect(configFrom({ HOST: '0.0.0.0', ALLOW_WITHOUT_SIGN_IN: 'published-on-loopback' }).host).toBe('0.0.0.0');
  });
});
