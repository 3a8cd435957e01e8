import { spokenSpan } from '@/domain/calendar/spoken'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export type ExpectedVisit = { title: string; startsAt: Date; endsAt: Date; people: number }
type Given = { name: string; facility: string; visits: readonly ExpectedVisit[]; link: string; office: Office; now: Date }

/** To the staff of a facility: when how many people come. It names none of them. */
export const facilityDigest = ({ facility, link, name, now, office, visits }: Given): Letter => ({
  template: 'facility_digest',
  values: {
    name,
    facility,
    visits: visits.map((visit) => `${spokenSpan(visit, now)}　${visit.title}　${visit.people}名`).join('\n'),
    link,
  },
  office,
})
