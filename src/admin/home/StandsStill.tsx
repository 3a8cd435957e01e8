import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { isStandingStill } from '@/domain/duty/lastRun'
import { homeTexts as texts } from '@/glossary/home'
import { tokyoInstant } from '@/glossary/instants'
import { lastDutyRun } from '@/queries/dutyRuns'

/** Says since when the automatic work has not run; nothing while it does. */
export async function StandsStill({ now, payload }: { now: Date; payload: Payload }) {
  const since = await lastDutyRun(databaseOf(payload))
  if (!isStandingStill(since, now)) return null
  const sentence = since ? texts.standsStill(tokyoInstant(since)) : texts.neverRan
  return (
    <section aria-label={sentence} className="care-notice care-notice--attention">
      <p>
        <strong>{sentence}</strong>
      </p>
      <p>{texts.standsStillAbout}</p>
    </section>
  )
}
