import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ReviewSide } from '@/domain/review/criteria'
import { type PersonOfVisit, sidesOfVisit } from './sidesOfVisit'

/** Nobody writes to more accounts of one facility about one visit. */
const MOST = 50

/** Whom one side of a visit can be written to. The scope is the visit. */
export const peopleOfSide = (
  db: Database,
  { application, side }: { application: string; side: ReviewSide },
): Promise<PersonOfVisit[]> =>
  sidesOfVisit(db, sql`SELECT * FROM applications WHERE id = ${application}::uuid`, sql`p.side = ${side}`, MOST)
