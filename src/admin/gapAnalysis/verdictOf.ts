import type { Day } from '@/domain/calendar/jst'
import { courseOf } from '@/domain/gap/course'
import { gapAmount, gapCourseTexts } from '@/glossary/gapAnalyses'
import type { GapOfMonth } from '@/queries/gapsOfMonth'

type Analysis = Pick<GapOfMonth, 'atAgreement' | 'figure' | 'opened'>

/**
 * What became of a gap since its measures were agreed, or since it was opened while none are, in words; null before there is a
 * later day to compare with, and where nothing was planned.
 */
export function verdictOf(
  { atAgreement, figure, opened }: Analysis,
  now: { day: Day; gap: number | null } | undefined,
): string | null {
  const since = atAgreement ?? opened
  if (!now || !since || since.gap === null || now.gap === null || now.day <= since.asOf) return null
  return gapCourseTexts.verdict(courseOf(since.gap, now.gap), gapAmount(figure, since.gap), gapAmount(figure, now.gap))
}
