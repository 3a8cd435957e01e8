import type { Database } from '@/database/handle'
import { planWords as words } from '@/glossary/paperWords'
import { reportedProgramme } from '@/queries/reportedProgramme'
import type { Line } from '@reports/section'

/** Who is responsible for the work (clause 7(1)), as the programme names them. */
export async function responsibleLines(db: Database, programme: string): Promise<Line[]> {
  const found = await reportedProgramme(db, programme)
  if (!found) return []
  return [
    { label: words.responsible.post, value: found.contactPerson },
    { label: words.responsible.phone, value: found.contactPhone },
    { label: words.responsible.email, value: found.contactEmail },
  ].filter(({ value }) => value !== '')
}
