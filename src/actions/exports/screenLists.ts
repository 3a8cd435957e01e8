import { MOST_LISTED } from '@/domain/export/format'
import type { Database } from '@/database/handle'
import { unsettledKindOf } from '@/domain/application/unsettled'
import { dayOf, type Month } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'
import type { ServiceCode } from '@/domain/facility/serviceTypes'
import { OUTREACH_STAGES, type OutreachConcern, type OutreachStage } from '@/domain/outreach/outreach'
import { FINDING_KINDS, severityOf } from '@/domain/report/quality'
import { risksOf } from '@/domain/slot/risk'
import { minutesWords } from '@/glossary/minutes'
import { outreachEndLabels, outreachOutcomeLabels, outreachStageLabels, outreachTexts } from '@/glossary/outreach'
import { findingLabels, qualityWords, severityLabels } from '@/glossary/quality'
import { screenListWords as words } from '@/glossary/screenLists'
import { slotRiskSentences, slotRiskWords } from '@/glossary/slotRisks'
import { unsettledKindLabels, unsettledWords } from '@/glossary/unsettled'
import { agreedToBlock } from '@/queries/agreedToBlock'
import { findingsOf } from '@/queries/findings'
import { minutesByFacility } from '@/queries/minutesByFacility'
import { outreachList } from '@/queries/outreachList'
import type { ProgrammeSpan } from '@/queries/programmes'
import type { Scope } from '@/queries/scope'
import { slotsAtRisk } from '@/queries/slotsAtRisk'
import { unsettledVisits } from '@/queries/unsettledVisits'
import { waitingDays } from '@/queries/waitingDays'
import { type RecordColumn, type RecordRow, tokyoText } from '@reports/records/table'

/** One more than a file holds: a file that would not be whole is refused (`wholeRows`), never cut off in silence. */
const MOST = MOST_LISTED + 1
const everything: Scope = { kind: 'all' }

export type OutreachPart = {
  ward: string | null
  service: ServiceCode | null
  stage: OutreachStage | 'ended' | null
  only: OutreachConcern | null
}
type Of = { programme: ProgrammeSpan; now: Date }
export type ScreenList = {
  title: string
  conditions: string
  columns: readonly RecordColumn[]
  read: (db: Database) => Promise<RecordRow[]>
}
const text = (key: string, label: string): RecordColumn => ({ key, label, kind: 'text' })
const count = (key: string, label: string): RecordColumn => ({ key, label, kind: 'number' })

/** How long people helped in a month, by facility. */
export const hoursList = ({ month, programme }: Of & { month: Month }): ScreenList => ({
  title: minutesWords.title,
  conditions: words.of(programme.name, warekiMonth(month)),
  columns: [
    text('name', minutesWords.facility),
    count('visits', minutesWords.visits),
    count('minutes', words.minutes),
    text('facility', words.id),
  ],
  read: async (db) => {
    const { facilities } = await minutesByFacility(db, { programme: programme.id, month, scope: everything, limit: MOST })
    return facilities.map((row) => ({ ...row }))
  },
})

/** How far each facility has come, as the screen is narrowed. */
export const outreachFile = ({ now, part, programme }: Of & { part: OutreachPart }): ScreenList => ({
  title: outreachTexts.title,
  conditions: words.of(programme.name, part.stage ? stageLabel(part.stage) : outreachTexts.all),
  columns: [
    text('name', outreachTexts.facility),
    text('office', words.office),
    text('corporation', words.corporation),
    text('ward', outreachTexts.ward),
    text('stage', outreachTexts.stage),
    count('days', outreachTexts.waiting),
    ...OUTREACH_STAGES.map((stage): RecordColumn => ({ key: stage, label: outreachStageLabels[stage], kind: 'day' })),
    count('contacts', outreachTexts.contacts),
    text('outcome', words.lastOutcome),
    text('next', outreachTexts.next),
    { key: 'dueOn', label: words.dueOn, kind: 'day' },
  ],
  read: async (db) => {
    const { parties } = await outreachList(db, {
      programme: programme.id,
      day: [programme.endsOn, dayOf(now)].sort()[0] ?? programme.endsOn,
      scope: part.ward ? { kind: 'ward', ward: part.ward } : everything,
      service: part.service,
      waitingDays: await waitingDays(db, programme.id),
      stage: part.stage,
      only: part.only,
      limit: MOST,
    })
    return parties.map(({ contacts, corporation, dates, days, ended, last, name, next, office, stage, ward }) => ({
      name,
      office,
      corporation,
      ward,
      stage: ended ? outreachEndLabels[ended] : outreachStageLabels[stage],
      days,
      contacts,
      outcome: last && outreachOutcomeLabels[last.outcome],
      next: next?.text ?? null,
      dueOn: next?.dueOn ?? null,
      ...Object.fromEntries(OUTREACH_STAGES.map((each, index) => [each, dates[index] ?? null])),
    }))
  },
})
const stageLabel = (stage: OutreachStage | 'ended'): string =>
  stage === 'ended' ? outreachTexts.ended : outreachStageLabels[stage]

/** Everything that is found in a month's records before it closes, kind by kind. */
export const findingsList = ({ month, now, programme }: Of & { month: Month }): ScreenList => ({
  title: qualityWords.title,
  conditions: words.of(programme.name, warekiMonth(month)),
  columns: [
    text('kind', words.finding),
    text('severity', words.severity),
    text('name', qualityWords.record),
    text('detail', qualityWords.detail),
    text('at', qualityWords.at),
    text('id', words.id),
  ],
  read: async (db) => {
    const blocking = await agreedToBlock(db, programme.id)
    const rows: RecordRow[] = []
    for (const kind of FINDING_KINDS) {
      const found = await findingsOf(db, { programme: programme.id, month, now, scope: everything, kind, limit: MOST })
      const said = { kind: findingLabels[kind], severity: severityLabels[severityOf(kind, blocking)] }
      // A day, or an instant, which is read in Japan.
      rows.push(
        ...found.map(({ at, detail, id, name }) => ({ ...said, name, detail, at: at?.includes('T') ? tokyoText(at) : at, id })),
      )
    }
    return rows
  },
})

/** The visits of a month that count for nobody yet. */
export const unsettledList = ({ month, now }: { month: Month; now: Date }): ScreenList => ({
  title: unsettledWords.title,
  conditions: warekiMonth(month),
  columns: [
    text('title', unsettledWords.listing),
    { ...text('applicantName', unsettledWords.person), personal: true },
    text('facility', unsettledWords.facility),
    { key: 'startsAt', label: words.startsAt, kind: 'instant' },
    { key: 'endsAt', label: words.endsAt, kind: 'instant' },
    text('state', unsettledWords.state),
    { key: 'chasedOn', label: unsettledWords.chased, kind: 'day' },
    text('application', words.id),
  ],
  read: async (db) => {
    const visits = await unsettledVisits(db, { month, now, scope: everything, limit: MOST })
    return visits.map((visit) => {
      const kind = unsettledKindOf(visit, now)
      const { applicantName, application, chasedOn, facility, title } = visit
      const span = { startsAt: visit.startsAt.toISOString(), endsAt: visit.endsAt.toISOString() }
      return { title, applicantName, facility, ...span, state: kind && unsettledKindLabels[kind], chasedOn, application }
    })
  },
})

/** The slots of the next days with what is to be looked after. */
export const slotsAtRiskList = ({ now }: { now: Date }): ScreenList => ({
  title: slotRiskWords.title,
  conditions: words.asOf(dayOf(now)),
  columns: [
    { key: 'startsAt', label: words.startsAt, kind: 'instant' },
    text('title', slotRiskWords.listing),
    text('facility', slotRiskWords.facility),
    text('reasons', slotRiskWords.reasons),
    text('slot', words.id),
  ],
  read: async (db) => {
    const { slots } = await slotsAtRisk(db, { limit: MOST, now, only: null, scope: everything })
    return slots.map(({ counts, facility, slot, startsAt, title }) => ({
      startsAt: startsAt.toISOString(),
      title,
      facility,
      reasons: risksOf(counts)
        .map(({ count: of, risk }) => slotRiskSentences[risk](of))
        .join('、'),
      slot,
    }))
  },
})
