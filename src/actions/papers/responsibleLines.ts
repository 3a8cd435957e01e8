import type { Database } from '@/database/handle'
import { planWords as words } from '@/glossary/paperWords'
import { peopleOnDuty } from '@/queries/peopleOnDuty'
import type { Line } from '@reports/section'

/** Who is responsible for the work and who does it (clause 7), as the registers have them. */
export async function responsibleLines(db: Database, programme: string): Promise<Line[]> {
  const people = await peopleOnDuty(db, programme)
  return people.map(({ duties, name, phone, post, responsible }) => ({
    label: responsible ? words.responsible : words.staff,
    value: [[post, name].filter(Boolean).join('　'), phone && words.phone(phone), duties].filter(Boolean).join('\n'),
  }))
}
