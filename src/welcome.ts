import type { Database } from './platform/database.js';

const example = 'docs/examples/neuroblastoma-alk-awaited.yaml';
const asOf = '2026-11-20';

/** What a person reads when the service is up: where to go, and what to try. */
export function welcome(address: string, { location }: Pick<Database, 'location'>): string {
  return `
fingerpost is up. It explains what published criteria say of a case; it decides nothing, and is not clinically approved.

  the cases, to read   ${address}/
  the API, described   ${address}/api/docs
  is it ready          ${address}/health/ready
  its database         ${location ?? 'as DATABASE_URL says'}

Put a made-up case to the criteria, over HTTP or in the terminal:

  curl -s ${address}/api/v1/assessments -H 'Content-Type: application/json' -d @docs/examples/assessment-request.json
  npm run -s explain -- ${example} --as-of ${asOf}

A request says who acts in the header Acting-Person, such as \`coordinator\`. It is believed: this is not authentication.
Ctrl-C stops it. Enter made-up cases only.
`;
}
