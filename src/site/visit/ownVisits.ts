import type { MyVisit } from '@/queries/myVisits'
import { objectionUntil } from '@/domain/application/objection'
import { type VisitGroup, visitGroupOf } from '@/domain/application/visitGroup'

/** A visit with its instants as dates, and what follows from them. */
export type OwnVisit = Omit<MyVisit, 'startsAt' | 'endsAt' | 'since' | 'offerUntil'> & {
  startsAt: Date
  endsAt: Date
  since: Date
  objectionUntil: Date | null
  offerUntil: Date | null
  group: VisitGroup
}

export const ownVisit = (visit: MyVisit, now: Date): OwnVisit => {
  const [startsAt, since] = [new Date(visit.startsAt), new Date(visit.since)]
  const until = objectionUntil(visit.status, since)
  const offerUntil = visit.offerUntil === null ? null : new Date(visit.offerUntil)
  const group = visitGroupOf({ status: visit.status, startsAt, objectionUntil: until, offerUntil }, now)
  return { ...visit, offerUntil, startsAt, endsAt: new Date(visit.endsAt), since, objectionUntil: until, group }
}

/** What may still be objected to. */
export const mayObject = ({ objectionUntil: until }: OwnVisit, now: Date): boolean => until !== null && now <= until

/** A free seat is held for them, and can still be taken. */
export const isOffered = ({ offerUntil, startsAt, status }: OwnVisit, now: Date): boolean =>
  status === 'waitlisted' && offerUntil !== null && now < offerUntil && now < startsAt
