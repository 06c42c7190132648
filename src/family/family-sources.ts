import type { Catalogue } from '../catalogue/catalogue.js';
import type { GuideItem } from '../catalogue/guide.js';
import { ageOf } from './family-section.js';
import type { Reading } from './family-topic.js';

/** The sources that items of the guide rest on, each with its age. */
export function sourcesOf(rests: readonly GuideItem[], { catalogue, today }: Reading): readonly string[] {
  return sourceIdsOf(
    rests.flatMap(({ statements }) => statements),
    catalogue,
  ).flatMap((id) =>
    catalogue.sources
      .filter((source) => source.id === id)
      .map(({ short, lastReviewed, nextReview }) => `${short}. ${ageOf(lastReviewed, nextReview, today)}`),
  );
}

function sourceIdsOf(statements: readonly string[], catalogue: Catalogue): readonly string[] {
  const sources = new Map(catalogue.statements.map(({ id, source }) => [id, source]));
  return [...new Set(statements.flatMap((id) => sources.get(id) ?? []))];
}
