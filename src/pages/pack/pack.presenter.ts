import type { CaseSummary } from '../../cases/case.js';
import type { PackFindings } from '../../packs/pack-findings.js';
import type { PackFile } from '../../packs/pack-file.js';
import { sentence } from '../../assessments/sentence.js';
import { presentIdentity } from '../case-identity.js';
import { recordHref } from '../record/record-href.js';
import { words } from '../words/index.js';
import type { PackQuery } from './pack.query.js';

/** The choices of a pack, with all that is to be known before it leaves; `isRefused` where the last try was stopped. */
export function presentPack(
  stored: CaseSummary,
  asOf: string,
  found: PackFindings,
  query: PackQuery,
  isRefused = false,
) {
  const said = words.pack;
  const heading = `${said.title}: ${stored.pseudonym}`;
  const { coarsen = [], looked = [], route = '' } = query;
  return {
    title: isRefused ? `${said.errorPrefix}${heading}` : heading,
    identity: presentIdentity(stored, 'pack', asOf),
    action: `/cases/${stored.id}/pack/ready`,
    asOf,
    isRefused: isRefused && found.permission === 'not-recorded',
    canBeMade: found.permission !== 'no' && found.identifiers.length === 0,
    permission: found.permission,
    record: recordHref(stored.id, 'permissionExternalDiscussion', 'pack'),
    permissionText: said.permissions[found.permission],
    identifiers: found.identifiers.map(({ path, kind }) => `${path}: ${kind}`),
    texts: found.texts,
    datedTexts: found.datedTexts > 0 ? said.dated : '',
    routes: [{ id: '', title: said.noRoute }, ...found.routes].map(({ id, title }) => ({
      value: id,
      text: title,
      checked: id === route,
    })),
    rare: found.rare.flatMap(({ says, coarsening }) =>
      coarsening === undefined
        ? []
        : [
            {
              value: coarsening.id,
              text: sentence(says),
              hint: { text: sentence(coarsening.says) },
              checked: coarsen.includes(coarsening.id),
            },
          ],
    ),
    rareAlways: found.rare.filter(({ coarsening }) => coarsening === undefined).map(({ says }) => sentence(says)),
    rows: found.rows.map(({ address, option, says }) => ({
      value: address,
      text: says,
      href: `/cases/${stored.id}/prepare/${option}?asOf=${asOf}`,
      checked: looked.includes(address),
    })),
    inherited: found.inherited.map((kind) => said.inherited.kinds[kind]),
    withoutOrigin: found.withoutOrigin > 0 ? `${said.inherited.withoutOrigin} ${found.withoutOrigin}.` : '',
    recordOrigin: recordHref(stored.id, 'tumourTests', 'pack'),
    inheritedAgreed: query.inherited === 'yes',
    unrecorded: query.unrecorded === 'yes',
  };
}

/** The papers, each with its bytes' hash and the fields by which the browser asks for it again. */
export function presentReady(stored: CaseSummary, asOf: string, files: readonly PackFile[], query: PackQuery) {
  const said = words.pack;
  const { route, coarsen = [], looked = [], unrecorded, inherited } = query;
  const fields = [
    { name: 'asOf', value: asOf },
    ...(route === undefined ? [] : [{ name: 'route', value: route }]),
    ...coarsen.map((value) => ({ name: 'coarsen', value })),
    ...looked.map((value) => ({ name: 'looked', value })),
    ...(inherited === undefined ? [] : [{ name: 'inherited', value: inherited }]),
    ...(unrecorded === undefined ? [] : [{ name: 'unrecorded', value: unrecorded }]),
  ];
  const chosen = new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value]));
  return {
    title: `${said.ready}: ${stored.pseudonym}`,
    identity: presentIdentity(stored, 'pack', asOf),
    action: `/cases/${stored.id}/pack`,
    back: `/cases/${stored.id}/pack?${chosen.toString()}`,
    fields,
    files: files.map(({ name, bytes, sha256 }) => {
      const format = name.endsWith('.pdf') ? 'pdf' : 'docx';
      const size = `${Math.ceil(bytes.length / 1024)} ${words.kilobytes}`;
      return { name, sha256, size, format, download: said.download[format] };
    }),
  };
}
