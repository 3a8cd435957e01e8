import type { Day, Month } from '@/domain/calendar/jst'
import type { PlannedStops, Uptime } from '@/domain/serviceLevel/uptime'
import type { ServiceRecords } from '@/queries/serviceRecords'
import type { Block } from '../document/officeDocument'

/** What the registers say of the service, and the months that follow from it; all of it empty where nothing was written down yet. */
export type ServiceMeasures = Readonly<ServiceRecords> & { months: readonly (Uptime & { month: Month })[] }
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
