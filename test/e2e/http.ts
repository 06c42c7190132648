import axios, { type AxiosInstance, type AxiosResponse } from 'axios';

/** A client that gives back every answer, refusals as well. */
export const clientOf = (address: string): AxiosInstance =>
  axios.create({ baseURL: `${address}/api/v1`, validateStatus: () => true });

/** Who acts in the tests. */
export const acting = { headers: { 'Acting-Person': 'coordinator' } };

/** The day of the tests. */
export const asOf = '2026-11-20';

/** A made-up case: neuroblastoma that came back, with nothing known of ALK. */
export const madeUpCase = {
  question: 'made up, for a test',
  birthDate: { ageInDays: 1540, at: asOf },
  treatingNation: 'GB-ENG',
  diagnosis: { code: 'neuroblastoma', date: '2025-10-20' },
  relapses: [{ date: '2026-11-09', sites: ['bone'] }],
  lineOfRelapseTherapy: 1,
  tumourTests: [],
};

/** What a refusal says. */
export interface Refusal {
  readonly type: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** The status and the body of a refusal; fails where it is not problem+json. */
export function refusalOf({ status, data, headers }: AxiosResponse): readonly [number, Refusal] {
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  expect((data as Refusal).status).toBe(status);
  return [status, data as Refusal];
}
