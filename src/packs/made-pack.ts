import { mapAnswer } from '../assessments/answer.mapper.js';
import type { AnswerDocument } from '../assessments/answer.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { checkWordsOf } from '../cases/check-words.js';
import { answer, type CaseContent, type Day } from '../engine/index.js';
import { farDay } from './day-words.js';
import { farAnswer, farContent, outcomesOf } from './far-case.js';
import { notKept } from './not-kept.js';
import { buildPack } from './pack.builder.js';
import type { FarCase, PackContext } from './pack-input.js';
import type { Pack } from './pack.model.js';
import { zeroOf } from './zero-day.js';

/** A case with the answer that was given on it, and what it was made from. */
export interface Answered {
  readonly code: string;
  readonly madeUp: boolean;
  readonly content: CaseContent;
  readonly asOf: Day;
  readonly catalogue: Catalogue;
  readonly release: string;
  readonly answer: AnswerDocument;
}

/**
 * The pack of an answered case; undefined where answering again does not give the outcomes that were stored, as it may after
 * the engine has changed. Pure.
 */
export function madePack(answered: Answered, context: PackContext): Pack | undefined {
  const { code, madeUp, content, asOf, catalogue, release, answer: stored } = answered;
  const far = farCaseOf(answered, context);
  if (!saysTheSame(far.answer, stored)) return undefined;
  return buildPack({
    code,
    madeUp,
    checkWords: checkWordsOf(code),
    asOf: stored.asOf,
    release,
    engineVersion: stored.engineVersion,
    context,
    far,
    notKept: notKept(content, asOf, catalogue.rules, stored),
  });
}

function farCaseOf({ content, asOf, catalogue, answer: stored }: Answered, context: PackContext): FarCase {
  const zero = zeroOf(content, asOf);
  const far = farContent(content, zero.day);
  const day = farDay(asOf);
  const document = mapAnswer(answer(far, day, catalogue.rules), catalogue, far);
  return {
    content: far,
    asOf: day,
    zero: { ...zero, day: farDay(zero.day) },
    answer: farAnswer(document, stored, content, context),
    terms: catalogue.rules.terms,
  };
}

function saysTheSame(one: AnswerDocument, other: AnswerDocument): boolean {
  const [mine, theirs] = [outcomesOf(one), outcomesOf(other)];
  return mine.size === theirs.size && [...mine].every(([address, outcome]) => theirs.get(address) === outcome);
}
