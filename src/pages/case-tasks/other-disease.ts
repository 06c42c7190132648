import type { CaseContent, Terms } from '../../engine/index.js';

/** What only a solid tumour has, or only a leukaemia: by the disease in which nobody will ever record it. */
const FOREIGN: readonly { readonly disease: string; readonly attributes: readonly (keyof CaseContent)[] }[] = [
  {
    disease: 'acute-leukaemia',
    attributes: [
      'inrgStage',
      'inssStage',
      'mycnStatus',
      'mibgAvidity',
      'sstrAvidity',
      'marrowInvolvement',
      'gd2Expression',
      'priorAntiGd2',
      'responseInrc',
    ],
  },
  {
    disease: 'neuroblastic-tumour',
    attributes: [
      'allLineage',
      'geneticsAll',
      'marrowBlasts',
      'cd19Expression',
      'cd22Expression',
      'priorCd19Directed',
      'priorCd22Directed',
    ],
  },
];

/** The attributes that are of another disease than the case's; none where its diagnosis is not plainly recorded. */
export function ofAnotherDisease(held: Readonly<Record<string, unknown>>, terms: Terms): readonly string[] {
  const { diagnosis } = held;
  if (typeof diagnosis !== 'object' || diagnosis === null || !('code' in diagnosis)) return [];
  const { code } = diagnosis;
  if (typeof code !== 'string') return [];
  return FOREIGN.filter(({ disease }) => terms.isA(code, disease)).flatMap(({ attributes }) => attributes);
}
