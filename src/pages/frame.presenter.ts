import type { Person } from '../access/person.js';
import { words } from './words/index.js';

/** What stands round every page. */
export interface Frame {
  readonly pageTitle: string;
  readonly navigation: readonly { readonly text: string; readonly href: string; readonly active: boolean }[];
  /** Who acts, as it is said; and where to change it, coming back here. */
  readonly acting: { readonly text: string; readonly link: string; readonly href: string };
  readonly release: string;
  /** The site’s own logo beside the name of the service, where one is configured. */
  readonly logo: { readonly src: string; readonly name: string } | undefined;
}

const PLACES = [
  { text: words.casesLink, href: '/', under: /^\/($|cases)/ },
  { text: words.meetingsLink, href: '/meetings', under: /^\/meetings/ },
  { text: words.chaseLink, href: '/chase', under: /^\/chase/ },
  { text: words.catalogueLink, href: '/catalogue', under: /^\/(catalogue|routes|phases|pathways)/ },
  { text: words.familyLink, href: '/family', under: /^\/family/ },
  { text: words.sourcesLink, href: '/sources', under: /^\/sources/ },
  { text: words.aboutLink, href: '/about', under: /^\/about/ },
] as const;

/** The frame of a page: its title, the menu with the place it belongs to, who acts and which release is in force. */
export function presentFrame(asked: {
  readonly title: string;
  readonly path: string;
  readonly person: Person | undefined;
  readonly release: string;
  readonly logo?: { readonly file: string; readonly name: string } | undefined;
}): Frame {
  const { title, path, person, release, logo } = asked;
  return {
    pageTitle: `${title} – ${words.service}`,
    logo: logo === undefined ? undefined : { src: `/assets/${logo.file}`, name: logo.name },
    navigation: PLACES.map(({ text, href, under }) => ({ text, href, active: under.test(path) })),
    acting: {
      text: person === undefined ? words.nobodyActs : `${words.actsAs} ${person.name}`,
      link: person === undefined ? words.choose : words.change,
      href: `/who-acts?back=${encodeURIComponent(path)}`,
    },
    release: `${words.release} ${release.slice(0, 6)}, ${words.notApproved}. ${words.madeUpOnly}`,
  };
}
