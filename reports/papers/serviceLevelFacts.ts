import type { Day, Month } from '@/domain/calendar/jst'
import type { PlannedStops, Uptime } from '@/domain/serviceLevel/uptime'
import type { Block } from '../document/officeDocument'

/** What the registers say of the service; all of it empty where nothing was written down yet. */
export type ServiceMeasures = {
  months: readonly (Uptime & { month: Month })[]
  /** ISO 8601 in UTC. */
  stops: readonly { from: string; until: string | null; part: string; planned: boolean; cause: string | null }[]
  drill: { doneOn: Day; rtoMinutes: number; rpoMinutes: number; result: string } | null
  contacts: readonly { party: string; person: string; phone: string; afterHours: string | null; duties: string }[]
  controls: readonly {
    subject: string
    control: string
    evidence: string | null
    checkedOn: Day | null
    nextCheckOn: Day | null
  }[]
  incidents: readonly { month: Month; count: number; personal: number; inTime: number; late: number; ended: number }[]
  findings: readonly {
    foundOn: Day
    finding: string
    mendBy: Day
    status: string
    measure: string | null
    escalatedOn: Day | null
    escalatedTo: string | null
    closedOn: Day | null
  }[]
  notices: readonly {
    learnedOn: Day
    source: string
    before: string | null
    after: string
    effect: string | null
    toldOn: Day | null
    toldWhom: string | null
  }[]
}
export type ServiceLevelFacts = {
  services: readonly { name: string; stopRule: string | null; restoreRule: string | null; runbook: string | null }[]
  hours: string | null
  /** Percent. */
  targetRate: number
  plannedStops: PlannedStops
  rtoHours: number | null
  rpoHours: number | null
  firstReportHours: number | null
  followUpHours: number | null
  backupPlace: string | null
  backupEncryption: string | null
  backupGenerations: string | null
  roles: readonly { role: string; who: string | null; contact: string | null; duty: string | null }[]
  verification: readonly Block[]
  nonperformance: readonly Block[]
  changeRule: readonly Block[]
  operatorSigner: string | null
  citySigner: string | null
  agreedOn: Day | null
  measures: ServiceMeasures
}
