import type { Day, Month } from '@/domain/calendar/jst'
import { warekiDay, warekiMonth } from '@/domain/calendar/wareki'
import { warekiInstant } from '@/domain/calendar/warekiInstant'
import type { RegisterChoice } from '@/domain/register/choices'
import type { PlannedStops, Uptime } from '@/domain/serviceLevel/uptime'
import { serviceLevelDocWords as words } from '@/glossary/paperWords'
import { plannedStopsLabels } from '@/glossary/papers'
import { registerChoiceLabels } from '@/glossary/registers'
import type { Line } from '../section'
import type { Block, OfficeDocument } from '../document/officeDocument'
import { contactsGrid } from './contactsGrid'
import { grid, heading, paragraph, table } from './blocks'
import { type PaperFrame, paperDocument } from './paper'

const THREATS = ['spoofing', 'disclosure', 'tampering', 'repudiation', 'privilege', 'denial'] as const

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

/** The service level agreement (サービスレベル合意書, clause 6 ア–カ), of what was agreed and what was measured. */
export const serviceLevelDocument = (frame: PaperFrame, facts: ServiceLevelFacts): OfficeDocument =>
  paperDocument(frame, {
    kind: 'service_level_agreement',
    opening: 'letter',
    chapters: [
      { key: 'scope', title: words.chapters.scope, blocks: servicesOf(facts) },
      { key: 'availability', title: words.chapters.availability, blocks: availabilityOf(facts) },
      { key: 'measured', title: words.chapters.measured, blocks: measuredOf(facts, frame.on) },
      { key: 'incidents', title: words.chapters.incidents, blocks: incidentsOf(facts) },
      { key: 'threats', title: words.chapters.threats, blocks: [...threatsOf(facts), ...facts.verification] },
      { key: 'nonperformance', title: words.chapters.nonperformance, blocks: [...facts.nonperformance, ...findingsOf(facts)] },
      { key: 'changes', title: words.chapters.changes, blocks: [...facts.changeRule, ...noticesOf(facts)] },
      {
        key: 'signatures',
        title: words.chapters.signatures,
        blocks: [{ type: 'facts', lines: signersOf(facts, frame.programme) }],
      },
    ],
  })

const text = (value: string | null | undefined): string => value?.trim() ?? ''
const day = (value: Day | null): string => (value ? warekiDay(value) : '')

const servicesOf = ({ services }: ServiceLevelFacts): readonly Block[] => [
  grid(
    words.serviceHeadings,
    services.map(({ name, restoreRule, runbook, stopRule }) => [name, text(stopRule), text(restoreRule), text(runbook)]),
  ),
]

const filled = (lines: readonly Line[]): Line[] => lines.filter(({ value }) => value !== '')

const availabilityOf = (facts: ServiceLevelFacts): readonly Block[] => [
  {
    type: 'facts',
    lines: filled([
      { label: words.facts.hours, value: text(facts.hours) },
      { label: words.facts.target, value: words.percent(facts.targetRate) },
      { label: words.facts.formula, value: `${words.formula[facts.plannedStops]}\n${plannedStopsLabels[facts.plannedStops]}` },
      { label: words.facts.rto, value: facts.rtoHours === null ? '' : words.hours(facts.rtoHours) },
      { label: words.facts.rpo, value: facts.rpoHours === null ? '' : words.hours(facts.rpoHours) },
      { label: words.facts.backupPlace, value: text(facts.backupPlace) },
      { label: words.facts.backupEncryption, value: text(facts.backupEncryption) },
      { label: words.facts.backupGenerations, value: text(facts.backupGenerations) },
    ]),
  },
]

/** A month that is not over is said to be, and has not met anything yet. */
function measuredOf({ measures, rpoHours, rtoHours, targetRate }: ServiceLevelFacts, on: Day): readonly Block[] {
  const { drill, months, stops } = measures
  const tried = drill
    ? words.drill(
        warekiDay(drill.doneOn),
        [drill.rtoMinutes, metWithin(drill.rtoMinutes, rtoHours)],
        [drill.rpoMinutes, metWithin(drill.rpoMinutes, rpoHours)],
        words.drillResults[drill.result] ?? '',
      )
    : words.noDrill
  return [
    table({
      key: 'uptime',
      title: words.uptime,
      unit: '分',
      columns: [
        { key: 'month', label: words.month, kind: 'text' },
        { key: 'total', label: words.total, kind: 'count' },
        { key: 'stopped', label: words.stopped, kind: 'count' },
        { key: 'planned', label: words.planned, kind: 'count' },
        { key: 'rate', label: words.rate, kind: 'text' },
        { key: 'met', label: words.met, kind: 'text' },
      ],
      rows: months.map(({ month, planned, rate, stopped, total }) => ({
        month: on.startsWith(month) ? words.until(warekiMonth(month), Number(on.slice(8))) : warekiMonth(month),
        total,
        stopped,
        planned,
        rate: rate === null ? null : shownRate(rate),
        met: rate === null || on.startsWith(month) ? null : rate * 100 >= targetRate ? words.metYes : words.metNo,
      })),
    }),
    heading(words.stops),
    stops.length === 0
      ? paragraph(words.noStops)
      : grid(
          words.stopHeadings,
          stops.map(({ cause, from, part, planned, until }) => [
            warekiInstant(new Date(from)),
            until ? warekiInstant(new Date(until)) : words.ongoing,
            registerChoiceLabels[part as RegisterChoice] ?? part,
            planned ? words.plannedStop : words.unplannedStop,
            text(cause),
          ]),
        ),
    { type: 'facts', lines: [{ label: words.facts.drill, value: tried }] },
  ]
}

/** Whether a measured time is within what was agreed; nothing where nothing is. */
const metWithin = (minutes: number, hours: number | null): string =>
  hours === null ? '' : minutes <= hours * 60 ? words.withinTarget : words.beyondTarget

/** Rounded down, so that a month that fell short never reads as one that did not. */
const shownRate = (rate: number): string => `${(Math.floor(rate * 100_000) / 1000).toFixed(3)}％`

function incidentsOf({ firstReportHours, followUpHours, measures, roles }: ServiceLevelFacts): readonly Block[] {
  const clocks = filled([
    { label: words.facts.firstReport, value: firstReportHours === null ? '' : words.hours(firstReportHours) },
    { label: words.facts.followUp, value: followUpHours === null ? '' : words.every(followUpHours) },
  ])
  return [
    ...(clocks.length > 0 ? [{ type: 'facts' as const, lines: clocks }] : []),
    grid(
      words.roleHeadings,
      roles.map(({ contact, duty, role, who }) => [role, text(who), text(contact), text(duty)]),
    ),
    ...(measures.contacts.length === 0 ? [] : [heading(words.contacts), contactsGrid(measures.contacts)]),
    ...measuredIncidents(measures),
  ]
}

/** How the clock of accidents was kept, by the month in which they became known. */
const measuredIncidents = ({ incidents }: ServiceMeasures): readonly Block[] => [
  heading(words.incidents),
  incidents.length === 0
    ? paragraph(words.noIncidents)
    : grid(
        words.incidentHeadings,
        incidents.map(({ count, ended, inTime, late, month, personal }) => [
          warekiMonth(month),
          ...[count, personal, inTime, late, ended].map(words.times),
        ]),
      ),
]

/** All six words of the specification, also those for which nothing was written down: a gap is shown as one. */
const threatsOf = ({ measures }: ServiceLevelFacts): readonly Block[] => [
  grid(
    words.threatHeadings,
    THREATS.flatMap((threat) => {
      const controls = measures.controls.filter(({ subject }) => subject === threat)
      if (controls.length === 0) return [[words.threats[threat], words.noControl, '', '', '']]
      return controls.map(({ checkedOn, control, evidence, nextCheckOn }) => [
        words.threats[threat],
        control,
        text(evidence),
        day(checkedOn),
        day(nextCheckOn),
      ])
    }),
  ),
]

const findingsOf = ({ measures: { findings } }: ServiceLevelFacts): readonly Block[] => [
  heading(words.findings),
  findings.length === 0
    ? paragraph(words.noFindings)
    : grid(
        words.findingHeadings,
        findings.map(({ closedOn, escalatedOn, escalatedTo, finding, foundOn, measure, mendBy, status }) => [
          warekiDay(foundOn),
          finding,
          warekiDay(mendBy),
          text(measure),
          [day(escalatedOn), text(escalatedTo)].filter(Boolean).join('　'),
          closedOn ? words.closedOn(warekiDay(closedOn)) : (words.findingStates[status] ?? status),
        ]),
      ),
]

const noticesOf = ({ measures: { notices } }: ServiceLevelFacts): readonly Block[] => [
  heading(words.notices),
  notices.length === 0
    ? paragraph(words.noNotices)
    : grid(
        words.noticeHeadings,
        notices.map(({ after, before, effect, learnedOn, source, toldOn, toldWhom }) => [
          warekiDay(learnedOn),
          source,
          text(before),
          after,
          text(effect),
          day(toldOn),
          text(toldWhom),
        ]),
      ),
]

/** Who signs; day and stamps go into the box of the form. */
const signersOf = (
  { agreedOn, citySigner, operatorSigner }: ServiceLevelFacts,
  { contractorName, municipalityName }: PaperFrame['programme'],
): Line[] => [
  ...(agreedOn ? [{ label: words.facts.agreedOn, value: warekiDay(agreedOn) }] : []),
  { label: words.facts.citySigner, value: `${municipalityName}　${text(citySigner)}`.trim() },
  { label: words.facts.operatorSigner, value: `${contractorName}　${text(operatorSigner)}`.trim() },
]
