import { accountFate } from '@/domain/people/merging'
import { accountFateTexts, compareWords as words } from '@/glossary/duplicates'
import type { MergePreview } from '@/queries/mergePreview'

/** What a merge does, in the order in which it is read before it is confirmed. */
export function consequencesOf(preview: MergePreview): string[] {
  const { droppedAccount, insurances, keptAccount, residencesLeft, residencesMoved, residencesReplaced, reviews } = preview
  return [
    words.moving(preview),
    ...(reviews > 0 ? [words.reviews(reviews)] : []),
    ...(residencesMoved + residencesLeft + residencesReplaced > 0 ? [words.residencesPass(preview)] : []),
    ...(insurances > 0 ? [words.insurances(insurances)] : []),
    words.contact,
    accountFateTexts[accountFate({ kept: keptAccount, dropped: droppedAccount })],
    words.figures,
    words.history,
  ]
}
