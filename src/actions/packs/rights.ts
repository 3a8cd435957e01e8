import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { packActionTexts as texts } from '@/glossary/packs'
import { rightsWithoutConsent } from '@/queries/rightsWithoutConsent'
import { refusal } from '../refusal'

/** Refuses, with a sentence, to hand over deliverables that contain works of others to whose terms the city does not consent (clause 9(3)). */
export async function refuseWithoutRights(db: Database, asked: { deliverables: readonly string[]; day: Day }): Promise<void> {
  const missing = await rightsWithoutConsent(db, asked)
  if (missing.length > 0)
    throw refusal(texts.rightsMissing(missing.map(({ deliverable, owner, right }) => texts.right(deliverable, right, owner))))
}
