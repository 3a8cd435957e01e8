import type { MyVisit } from '@/queries/myVisits'
import { objectionUntil } from '@/domain/application/objection'
import { type VisitGroup, visitGroupOf } from '@/domain/application/visitGroup'

/** A visit with its instants as dates, and what follows from them. */
export type OwnVisit = Omit<MyVisit, 'startsAt' | 'endsAt' | 'since'> & {
  startsAt: Date
  endsAt: Date
  since: Date
  objectionUntil: Date | null
  group: VisitGroup
}

export const ownVisit = (visit: MyVisit, now: Date): OwnVisit => {
  const [startsAt, since] = [new Date(visit.startsAt), new Date(visit.since)]
  const until = objectionUntil(visit.status, since)
  const group = visitGroupOf({ status: visit.status, startsAt, objectionUntil: until }, now)
  return { ...visit, startsAt, endsAt: new Date(visit.endsAt), since, objectionUntil: until, group }
}

/** What may still be objected to. */
export const mayObject = ({ objectionUntil: until }: OwnVisit, now: Date): boolean => until !== null && now <= until
