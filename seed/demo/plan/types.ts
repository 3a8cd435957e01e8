import type { ApplicationStatus } from '@/domain/application/status'
import type { Day, Month } from '@/domain/calendar/jst'
import type { Parking } from '@/domain/facility/access'
import type { ServiceCode } from '@/domain/facility/serviceTypes'
import type { Figure } from '@/domain/kpi/figure'
import type { AgeBand, Experience, ResidenceProof } from '@/domain/people/profile'
import type { ListingText } from '../content/listing'

/** Everything refers to everything else by its place in the plan's lists. */
export type ProgrammeKey = 'finished' | 'running'

export type PlannedProgramme = {
  key: ProgrammeKey
  name: string
  contractName: string
  startsOn: Day
  endsOn: Day
  enteredAt: Date
  targets: { figure: Figure; month: Month; planned: number }[]
  closings: { month: Month; at: Date; note: string | null; approvedAt: Date | null }[]
}

export type PlannedFacility = {
  name: string
  kana: string
  officeNumber: string
  service: ServiceCode
  ward: string
  address: string
  building: string | null
  /** Some have not said how one gets there. */
  access: { nearestStop: string; walkMinutes: number; parking: Parking } | null
  phone: string
  capacity: number
  corporateName: string
  latitude: number
  longitude: number
  enteredAt: Date
  staffName: string
  /** A second service under the number of this facility: same staff, no registration of its own. */
  secondServiceOf: number | null
}

export type PlannedRegistration = {
  programme: ProgrammeKey
  facility: number
  startsOn: Day
  leaves: { lastDay: Day; reason: string; recordedAt: Date } | null
}

export type PlannedResidence = {
  ward: string | null
  municipalityName: string | null
  since: Day
  until: Day | null
  proof: ResidenceProof
}

export type PlannedPerson = {
  name: string
  kana: string
  displayName: string
  ageBand: AgeBand
  experience: Experience
  motive: string | null
  registeredAt: Date
  verifiedAt: Date | null
  home: PlannedResidence
  /** Moved: the office learned of it at `recordedAt`. */
  moves: { to: PlannedResidence; lastDay: Day; recordedAt: Date } | null
  withdrawnAt: Date | null
  merged: { into: number; at: Date } | null
  hasContact: boolean
  /** How often this person applies; 0 never. */
  active: number
}

export type PlannedListing = {
  programme: ProgrammeKey
  facility: number
  text: ListingText
  submittedAt: Date
  /** null: never published, it waits for the operator or was returned. */
  publishedAt: Date | null
  then: { to: 'closed' | 'suspended' | 'returned'; at: Date; by: 'facility' | 'operator'; reason: string | null } | null
}

export type PlannedSlot = { listing: number; startsAt: Date; endsAt: Date; capacity: number; madeAt: Date; visibleAt: Date }

export type PlannedMove = {
  to: ApplicationStatus
  at: Date
  by: 'resident' | 'facility' | 'operator' | 'system'
  reason: string | null
}

/** `moves` begins with `applied`; the rest follow in time. */
export type PlannedApplication = { slot: number; person: number; message: string | null; moves: PlannedMove[] }

/** A facility's form; `declined` when the operator has answered it. */
export type PlannedRequest = {
  officeNumber: string
  facilityName: string
  contactName: string
  email: string
  phone: string
  message: string
  at: Date
  declined: { at: Date; reason: string } | null
}

export type DemoPlan = {
  /** What happens at or after this instant has not happened yet. */
  until: Date
  programmes: PlannedProgramme[]
  facilities: PlannedFacility[]
  registrations: PlannedRegistration[]
  people: PlannedPerson[]
  listings: PlannedListing[]
  slots: PlannedSlot[]
  applications: PlannedApplication[]
  requests: PlannedRequest[]
  /** The facility and the person that the demo accounts sign in as. */
  shown: { facility: number; person: number }
}
