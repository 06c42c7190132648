interface Described {
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

const ROOT = 'CaseExportDto';
const REF = /"#\/components\/schemas\/([^"]+)"/g;

/** The JSON Schema of an export, taken from the description of the API: the two cannot part. */
export function exportSchema({ components }: Described): object {
  const all = components?.schemas ?? {};
  const needed = new Set([ROOT]);
  for (const name of needed) for (const [, other = ''] of JSON.stringify(all[name]).matchAll(REF)) needed.add(other);
  const parts = Object.fromEntries([...needed].sort().map((name) => [name, all[name]]));
  const $defs = JSON.parse(JSON.stringify(parts).replaceAll(REF, '"#/$defs/$1"')) as object;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A case and everything of it, as Fingerpost gives it out',
    $ref: `#/$defs/${ROOT}`,
    $defs,
  };
}
