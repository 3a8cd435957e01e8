import { notFound } from 'next/navigation'
import { type Database, databaseOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { myVisits } from '@/queries/myVisits'
import { type OwnVisit, ownVisit } from '@/site/visit/ownVisits'
import { type SignedIn, signedIn } from '../../signedIn'

/** Who reads `/my/<id>` or a page below it, and their visit; "not found" for an id of nobody's and for a visit of somebody else's. */
export async function signedInWithVisit(
  id: string,
  page?: string,
): Promise<SignedIn & { db: Database; now: Date; visit: OwnVisit }> {
  if (!isUuid(id)) notFound()
  const person = await signedIn(page ? `/my/${id}/${page}` : `/my/${id}`)
  const [db, now] = [databaseOf(person.payload), new Date()]
  const [visit] = await myVisits(db, { volunteer: person.volunteer, application: id, limit: 1 })
  return visit ? { ...person, db, now, visit: ownVisit(visit, now) } : notFound()
}
