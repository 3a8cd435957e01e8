import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

/** What the registers hold of the service of a programme (clause 6). Instants are ISO 8601 in UTC. */
export type ServiceRecords = {
  stops: { from: string; until: string | null; planned: boolean; cause: string | null }[]
  drill: { doneOn: Day; rtoMinutes: number; rpoMinutes: number; result: string } | null
  contacts: { party: string; person: string; phone: string; afterHours: string | null; duties: string }[]
  controls: { subject: string; control: string; evidence: string | null; checkedOn: Day | null; nextCheckOn: Day | null }[]
  findings: { foundOn: Day; finding: string; mendBy: Day; status: string }[]
  notices: { learnedOn: Day; after: string; effect: string | null; toldOn: Day | null; toldWhom: string | null }[]
}

export const serviceRecords = async (_db: Database, _programme: string): Promise<ServiceRecords> => ({
  stops: [],
  drill: null,
  contacts: [],
  controls: [],
  findings: [],
  notices: [],
})
