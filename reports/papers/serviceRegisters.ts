import { warekiDay, warekiMonth } from '@/domain/calendar/wareki'
import { serviceLevelDocWords as words } from '@/glossary/paperWords'
import type { Block } from '../document/officeDocument'
import { grid, heading, paragraph } from './blocks'
import { contactsGrid } from './contactsGrid'
import { day, filled, text } from './noted'
import type { ServiceLevelFacts, ServiceMeasures } from './serviceLevelFacts'

const THREATS = ['spoofing', 'disclosure', 'tampering', 'repudiation', 'privilege', 'denial'] as const

/** The clocks of a report, who does what in an incident, and whom to call. */
export function incidentsOf({ firstReportHours, followUpHours, measures, roles }: ServiceLevelFacts): readonly Block[] {
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
export const threatsOf = ({ measures }: ServiceLevelFacts): readonly Block[] => [
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

/** What was found lacking, and by when it is mended. */
export const findingsOf = ({ measures: { findings } }: ServiceLevelFacts): readonly Block[] => [
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

/** Changes of terms and settings, and when the city was told. */
export const noticesOf = ({ measures: { notices } }: ServiceLevelFacts): readonly Block[] => [
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
