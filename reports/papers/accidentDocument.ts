import type { Day } from '@/domain/calendar/jst'
import { warekiDay } from '@/domain/calendar/wareki'
import { warekiInstant } from '@/domain/calendar/warekiInstant'
import { readClock } from '@/domain/incident/clock'
import type { IncidentKind, IncidentStatus, Severity } from '@/domain/incident/incident'
import {
  LEGAL_REPORTS,
  type LegalDue,
  type LegalReport,
  NINE_ITEMS,
  type NineItem,
  readLegal,
} from '@/domain/incident/legalClock'
import { incidentKindLabels, incidentStatusLabels, legalClockWords, severityLabels } from '@/glossary/incidents'
import { accidentWords as words, paperWords } from '@/glossary/paperWords'
import type { EmergencyContact } from '@/queries/emergencyContacts'
import type { Line } from '../section'
import type { Block, OfficeDocument } from '../document/officeDocument'
import { grid, heading, paragraph, paragraphs } from './blocks'
import { contactsGrid } from './contactsGrid'
import { filled } from './noted'
import { type PaperFrame, paperDocument } from './paper'

export type AccidentFacts = {
  number: string
  kind: IncidentKind
  severity: Severity
  status: IncidentStatus
  facility: string | null
  visit: string | null
  summary: string | null
  cause: string | null
  treatment: string | null
  prevention: string | null
  damage: string | null
  insurances: readonly { insurer: string; number: string }[]
  /** Instants, ISO 8601 in UTC. */
  detectedAt: string
  operatorNotifiedAt: string | null
  cityDueAt: string | null
  cityToldAt: string | null
  followUps: readonly { at: string; text: string }[]
  endedAt: string | null
  /** Whom to call, in their order. */
  contacts: readonly EmergencyContact[]
  /** Only of personal data that leaked or was lost. */
  personal: {
    items: Partial<Record<NineItem, string>>
    dates: Record<LegalReport, LegalDue> & { pressingOn: Day }
    doneOn: Record<LegalReport, Day | null>
  } | null
}

/** The report of an accident (事故報告書, clauses 6(1)ウ, 13(2), 13(3)). No resident is named in it. */
export const accidentDocument = (frame: PaperFrame, facts: AccidentFacts): OfficeDocument =>
  paperDocument(frame, {
    kind: 'accident_report',
    opening: 'letter',
    subject: `${facts.number}　${incidentKindLabels[facts.kind]}`,
    facts: {
      held_on: warekiInstant(new Date(facts.detectedAt)),
      ...(facts.facility ? { place: facts.facility } : {}),
    },
    chapters: [
      {
        key: 'outline',
        title: words.chapters.outline,
        blocks: [{ type: 'facts', lines: outlineOf(facts) }, ...orUnwritten(facts.summary)],
      },
      { key: 'course', title: words.chapters.course, blocks: [courseOf(facts, frame), ...contactsOf(facts)] },
      { key: 'cause', title: words.chapters.cause, blocks: orUnwritten(facts.cause) },
      { key: 'response', title: words.chapters.response, blocks: responseOf(facts) },
      { key: 'prevention', title: words.chapters.prevention, blocks: orUnwritten(facts.prevention) },
      ...(facts.personal
        ? [{ key: 'personal', title: words.chapters.personal, blocks: personalOf(facts.personal, frame.on) }]
        : []),
    ],
  })

const orUnwritten = (text: string | null): readonly Block[] => {
  const blocks = paragraphs(text)
  return blocks.length > 0 ? blocks : [paragraph(paperWords.unwritten)]
}

const outlineOf = (facts: AccidentFacts): Line[] =>
  filled([
    { label: words.outline.number, value: facts.number },
    { label: words.outline.kind, value: incidentKindLabels[facts.kind] },
    { label: words.outline.severity, value: severityLabels[facts.severity] },
    { label: words.outline.facility, value: facts.facility ?? '' },
    { label: words.outline.visit, value: facts.visit ?? '' },
    { label: words.outline.status, value: facts.endedAt ? words.ended : incidentStatusLabels[facts.status] },
  ])

const contactsOf = ({ contacts }: AccidentFacts): readonly Block[] =>
  contacts.length === 0 ? [] : [heading(words.contacts), contactsGrid(contacts)]

/** 検知 → 一次報告 → 続報 → 終息, and what is still to come. */
function courseOf(facts: AccidentFacts, { madeAt }: PaperFrame): Block {
  const at = (instant: string | null): string => (instant ? warekiInstant(new Date(instant)) : words.notYet)
  return grid(words.courseHeadings, [
    [at(facts.detectedAt), words.detected, ''],
    ...(facts.operatorNotifiedAt ? [[at(facts.operatorNotifiedAt), words.operatorTold, '']] : []),
    [at(facts.cityToldAt), words.cityTold, cityClock(facts, new Date(madeAt))],
    ...facts.followUps.map((each) => [at(each.at), words.followUp, each.text]),
    [at(facts.endedAt), words.ended, ''],
  ])
}

function cityClock({ cityDueAt, cityToldAt }: AccidentFacts, now: Date): string {
  if (!cityDueAt) return ''
  const dueAt = new Date(cityDueAt)
  const reading = readClock({ dueAt, toldAt: cityToldAt ? new Date(cityToldAt) : null }, now)
  return 'over' in reading ? words.cityLate(warekiInstant(dueAt), reading.over) : words.cityDue(warekiInstant(dueAt))
}

const responseOf = ({ damage, insurances, treatment }: AccidentFacts): readonly Block[] => [
  ...orUnwritten(treatment),
  heading(words.damage),
  ...orUnwritten(damage),
  ...(insurances.length === 0
    ? []
    : [
        {
          type: 'facts' as const,
          lines: [
            {
              label: words.insurance,
              value: insurances.map(({ insurer, number }) => words.insuranceLine(insurer, number)).join('\n'),
            },
          ],
        },
      ]),
]

const personalOf = ({ dates, doneOn, items }: NonNullable<AccidentFacts['personal']>, today: Day): readonly Block[] => [
  heading(words.legal),
  grid(
    words.legalHeadings,
    LEGAL_REPORTS.map((report) => {
      const { dueOn, takenUntil } = dates[report]
      const pressingOn = report === 'first' ? dates.pressingOn : dueOn
      return [
        legalClockWords.names[report],
        legalClockWords.due(warekiDay(dueOn), takenUntil === dueOn ? null : warekiDay(takenUntil)),
        doneOn[report] ? warekiDay(doneOn[report]) : words.notYet,
        legalClockWords.reading(readLegal({ dueOn }, { doneOn: doneOn[report], pressingOn, today })),
      ]
    }),
  ),
  grid(
    words.itemHeadings,
    NINE_ITEMS.map((item, index) => [
      `${index + 1}　${legalClockWords.items[item]}`,
      items[item]?.trim() || legalClockWords.missing,
    ]),
  ),
]
