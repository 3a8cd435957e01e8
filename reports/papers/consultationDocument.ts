import type { Month } from '@/domain/calendar/jst'
import { warekiDay, warekiMonth } from '@/domain/calendar/wareki'
import { OUTCOMES } from '@/domain/consultation/consultation'
import { consultationTopicLabels, consultationWayLabels, outcomeLabels } from '@/glossary/consultations'
import { consultationReportWords as words, paperWords, seminarReportWords } from '@/glossary/paperWords'
import type { ReportedConsultation } from '@/queries/consultationsToReport'
import type { Line } from '../section'
import type { Block, OfficeDocument } from '../document/officeDocument'
import { grid, heading, paragraph, paragraphs, table } from './blocks'
import { listingBlocks, type ListingsAround } from './guidanceBlocks'
import { day, filled } from './noted'
import { type PaperFrame, paperDocument } from './paper'

type ConsultationFacts = Omit<ReportedConsultation, 'id'>

const orElse = (blocks: readonly Block[], sentence: string): readonly Block[] =>
  blocks.length > 0 ? blocks : [paragraph(sentence)]

/** The report of a consultation (個別相談実施報告書, clauses 5(4), 5(7), 8). Who took part from the facility is not named. */
export const consultationDocument = (
  frame: PaperFrame,
  { around, ...facts }: ConsultationFacts & { around: ListingsAround },
): OfficeDocument =>
  paperDocument(frame, {
    kind: 'consultation_report',
    opening: 'letter',
    subject: words.subject(facts.facility),
    facts: {
      held_on: facts.time ? `${warekiDay(facts.heldOn)} ${words.from(facts.time)}` : warekiDay(facts.heldOn),
      ...(facts.way ? { place: consultationWayLabels[facts.way] } : {}),
    },
    chapters: [
      { key: 'outline', title: words.chapters.outline, blocks: [{ type: 'facts', lines: outlineOf(facts) }] },
      { key: 'issues', title: words.chapters.issues, blocks: orElse(paragraphs(facts.issues), words.noIssues) },
      { key: 'proposals', title: words.chapters.proposals, blocks: proposalsOf(facts) },
      { key: 'listings', title: words.chapters.listings, blocks: listingBlocks(around) },
      { key: 'follow_up', title: words.chapters.follow_up, blocks: followUpOf(facts) },
    ],
  })

const outlineOf = (facts: ConsultationFacts): Line[] =>
  filled([
    { label: words.outline.facility, value: facts.facility },
    { label: words.outline.topic, value: consultationTopicLabels[facts.topic] },
    { label: words.outline.theme, value: facts.theme },
    { label: words.outline.minutes, value: facts.minutes ? seminarReportWords.minutes(facts.minutes) : '' },
    { label: words.outline.consultant, value: facts.consultant ?? '' },
    { label: words.outline.outcome, value: facts.outcome ? outcomeLabels[facts.outcome] : '' },
  ])

const proposalsOf = ({ advice, sheet }: ConsultationFacts): readonly Block[] => [
  ...paragraphs(advice),
  ...(sheet ? [paragraph(words.sheet(sheet))] : []),
]

function followUpOf({ nextStep, nextStepDoneOn, nextStepDueOn }: ConsultationFacts): readonly Block[] {
  const written = paragraphs(nextStep)
  if (written.length === 0) return [paragraph(words.noFollowUp)]
  const lines: Line[] = [
    ...(nextStepDueOn ? [{ label: words.nextDue, value: warekiDay(nextStepDueOn) }] : []),
    ...(nextStepDoneOn ? [{ label: words.nextDone, value: warekiDay(nextStepDoneOn) }] : []),
  ]
  return [...written, ...(lines.length > 0 ? [{ type: 'facts' as const, lines }] : [])]
}

export type ConsultationsFacts = {
  month: Month
  /** How many days before and after the programme compares. */
  days: number
  consultations: readonly ConsultationFacts[]
}

/** The same for all consultations of a month, where both sides agreed on one report a month. */
export const consultationsDocument = (frame: PaperFrame, facts: ConsultationsFacts): OfficeDocument =>
  paperDocument(frame, {
    kind: 'consultation_report',
    opening: 'letter',
    subject: words.ofMonth(warekiMonth(facts.month)),
    facts: { held_on: warekiMonth(facts.month), participants: words.facilities(facilitiesOf(facts).size) },
    chapters: [
      { key: 'outline', title: words.chapters.outline, blocks: overviewOf(facts) },
      {
        key: 'issues',
        title: words.chapters.issues,
        blocks: eachOf(facts, ({ issues }) => paragraphs(issues), words.noIssues),
      },
      { key: 'proposals', title: words.chapters.proposals, blocks: eachOf(facts, proposalsOf, paperWords.unwritten) },
      { key: 'listings', title: words.chapters.listings, blocks: [aroundEach(facts)] },
      { key: 'follow_up', title: words.chapters.follow_up, blocks: [followUps(facts)] },
    ],
  })

const facilitiesOf = ({ consultations }: ConsultationsFacts): Set<string> =>
  new Set(consultations.map(({ facility }) => facility))

function overviewOf(facts: ConsultationsFacts): readonly Block[] {
  const { consultations } = facts
  const minutes = consultations.reduce((sum, each) => sum + (each.minutes ?? 0), 0)
  return [
    paragraph(words.summary(consultations.length, facilitiesOf(facts).size, minutes)),
    table({
      key: 'outcomes',
      title: words.byOutcome,
      unit: words.unit,
      columns: [
        { key: 'outcome', label: words.outline.outcome, kind: 'text' },
        { key: 'count', label: words.count, kind: 'count' },
      ],
      rows: OUTCOMES.map((outcome) => ({
        outcome: outcomeLabels[outcome],
        count: consultations.filter((each) => each.outcome === outcome).length,
      })).filter(({ count }) => count > 0),
      total: { count: consultations.length },
    }),
    grid(
      words.listHeadings,
      consultations.map((each) => [
        warekiDay(each.heldOn),
        each.facility,
        consultationTopicLabels[each.topic],
        each.theme,
        each.outcome ? outcomeLabels[each.outcome] : '',
      ]),
    ),
  ]
}

function eachOf(
  { consultations }: ConsultationsFacts,
  blocksOf: (of: ConsultationFacts) => readonly Block[],
  none: string,
): readonly Block[] {
  const blocks = consultations.flatMap((each) => {
    const written = blocksOf(each)
    return written.length === 0 ? [] : [heading(words.one(warekiDay(each.heldOn), each.facility)), ...written]
  })
  return orElse(blocks, none)
}

const aroundEach = ({ consultations, days }: ConsultationsFacts): Block =>
  table({
    key: 'listings',
    title: words.around(days),
    unit: words.unit,
    columns: [
      { key: 'on', label: words.heldOn, kind: 'text' },
      { key: 'facility', label: words.outline.facility, kind: 'text' },
      { key: 'before', label: words.before, kind: 'count' },
      { key: 'after', label: words.after, kind: 'count' },
    ],
    rows: consultations.map((each) => ({
      on: warekiDay(each.heldOn),
      facility: each.facility,
      before: each.before,
      after: each.after,
    })),
    notes: [words.aroundNote],
  })

const followUps = ({ consultations }: ConsultationsFacts): Block => {
  const open = consultations.filter(({ nextStep }) => nextStep)
  if (open.length === 0) return paragraph(words.noFollowUp)
  return grid(
    words.followUpHeadings,
    open.map(({ facility, nextStep, nextStepDoneOn, nextStepDueOn }) => [
      facility,
      nextStep ?? '',
      day(nextStepDueOn),
      day(nextStepDoneOn),
    ]),
  )
}
