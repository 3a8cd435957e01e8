import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { type AgeAndExperience, residentsByAgeAndExperience } from '@/queries/residentsByAgeAndExperience'
import { residentsByMotive } from '@/queries/residentsByMotive'
import { residentsByProof } from '@/queries/residentsByProof'

export type ResidentsShown = {
  byAge: AgeAndExperience[]
  byMotive: Awaited<ReturnType<typeof residentsByMotive>>
  byProof: Awaited<ReturnType<typeof residentsByProof>>
}

/** Who the registered residents of a month's end are. Of the whole city only: within a ward people could be recognised. */
export async function loadResidents(db: Database, month: Month): Promise<ResidentsShown> {
  const asked = { month, scope: { kind: 'all' as const } }
  return {
    byAge: await residentsByAgeAndExperience(db, asked),
    byMotive: await residentsByMotive(db, asked),
    byProof: await residentsByProof(db, asked),
  }
}
