import { notFound } from 'next/navigation';
import { answerWith } from '#lib/core/answer-status.ts';

/** Shows that a page is not there, or not for this person, and answers 404 although its skeleton is on its way. */
export function missingPage(): never {
  answerWith(404);
  notFound();
}
