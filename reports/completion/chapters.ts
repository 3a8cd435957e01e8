import { warekiDay, warekiMonth } from '@/domain/calendar/wareki'
import { warekiInstant } from '@/domain/calendar/warekiInstant'
import { CASE_KINDS } from '@/domain/caseRecord/caseRecord'
import type { CompletionChapter } from '@/domain/completion/chapter'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import type { SettlementStatement } from '@/domain/settlement/statement'
import { completionWords as words } from '@/glossary/completion'
import { deliverableKindLabels, deliverableStatusLabels } from '@/glossary/deliverables'
import { caseKindLabels } from '@/glossary/papers'
import { reportStatusLabels } from '@/glossary/statuses'
import type { Block } from '../document/officeDocument'
import { monthlyReport } from '../monthly/monthlyReport'
import type { Line, Section } from '../section'
import { settlementParts, settlementReport } from '../settlement/settlementReport'
import { embedded } from './embedded'
import type { CompletionFacts, IssuedDocument } from './facts'

const said = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] })
const heading = (text: string): Block => ({ type: 'heading', level: 1, text })
/** A month's report with all of its parts: what the form of the monthly report leaves out is no matter of this one. */
const whole = (model: MonthlyFigures) => monthlyReport({ ...model, form: null })
/** A table of another document; what its cells follow from stays with that document: here they are values. */
const shown = (section: Section): Block => ({
  type: 'section',
  section: { ...section, rows: section.rows.map(({ formulas: _formulas, ...row }) => row) },
})

/** What follows the operator's text in a chapter; a part that does not exist yet is said not to. */
export function blocksOfChapter(chapter: CompletionChapter, facts: CompletionFacts): Block[] {
  if (chapter === 'purpose') return parties(facts)
  if (chapter === 'structure') return issuedOf(facts, ['implementation_plan'])
  if (chapter === 'outreach') return issuedOf(facts, ['outreach_list'], true)
  if (chapter === 'figures') return figures(facts)
  if (chapter === 'seminars') return issuedOf(facts, ['seminar_report', 'consultation_report'], true)
  if (chapter === 'effect') return [said(words.noSurveys)]
  if (chapter === 'cases') return cases(facts)
  if (chapter === 'issues') return [...decisions(facts), ...issuedOf(facts, ['accident_report'])]
  return chapter === 'settlement' ? settlement(facts) : []
}

function parties({ programme }: CompletionFacts): Block[] {
  const { facts } = words
  const lines: Line[] = [
    { label: facts.purchaser, value: programme.municipalityName },
    { label: facts.contractor, value: programme.contractorName },
    { label: facts.representative, value: programme.contractorRepresentative },
    { label: facts.contact, value: programme.contactPerson },
  ]
  return [heading(words.parties), { type: 'facts', lines: lines.filter(({ value }) => value !== '') }]
}

/** The documents of these kinds that were issued, as a table, and what they say where it belongs here. */
function issuedOf({ documents }: CompletionFacts, kinds: readonly DeliverableKind[], whole = false): Block[] {
  return kinds.flatMap((kind) => {
    const issued = documents.filter((each) => each.kind === kind && each.edition !== '')
    if (issued.length === 0) return [said(words.none(deliverableKindLabels[kind]))]
    return [
      heading(deliverableKindLabels[kind]),
      shown(documentsSection(kind, issued)),
      ...(whole
        ? issued.flatMap(({ model, title }): Block[] => {
            const blocks = embedded(model)
            return blocks.length === 0 ? [] : [...(title === deliverableKindLabels[kind] ? [] : [heading(title)]), ...blocks]
          })
        : []),
    ]
  })
}

const documentsSection = (kind: string, issued: readonly IssuedDocument[]): Section => ({
  key: `documents-${kind}`,
  title: words.documents,
  shortTitle: words.documents,
  unit: '',
  columns: [
    { key: 'title', label: words.document, kind: 'text' },
    { key: 'edition', label: words.edition, kind: 'text' },
    { key: 'heldOn', label: words.heldOn, kind: 'text' },
    { key: 'issuedOn', label: words.issuedOn, kind: 'text' },
    { key: 'state', label: words.state, kind: 'text' },
  ],
  rows: issued.map(({ edition, eventOn, issuedOn, status, title }, index) => ({
    key: String(index),
    cells: {
      title,
      edition,
      heldOn: eventOn ? warekiDay(eventOn) : null,
      issuedOn: issuedOn ? warekiDay(issuedOn) : null,
      state: deliverableStatusLabels[status],
    },
  })),
  total: null,
  chart: null,
  notes: [],
})

/** Of each meeting what was decided, as its minutes say. */
function decisions({ documents }: CompletionFacts): Block[] {
  const minutes = documents.filter(({ edition, kind }) => kind === 'minutes' && edition !== '')
  const decided = minutes.flatMap(({ model, title }): Block[] => {
    const blocks = embedded(model, ({ key }) => key === 'decisions').filter(({ type }) => type !== 'heading')
    return blocks.length === 0 ? [] : [{ type: 'heading', level: 2, text: title }, ...blocks]
  })
  return [
    ...(minutes.length === 0 ? [said(words.none(deliverableKindLabels.minutes))] : []),
    ...(decided.length === 0 ? [] : [heading(words.decisions), ...decided]),
  ]
}

/** Cases to follow, then cases to learn from, each in its parts. */
function cases({ cases: told }: CompletionFacts): Block[] {
  if (told.length === 0) return [said(words.noCases)]
  return CASE_KINDS.flatMap((kind) => {
    const of = told.filter((each) => each.kind === kind)
    if (of.length === 0) return []
    return [
      heading(caseKindLabels[kind]),
      ...of.flatMap(({ facility, happenedOn, parts, title }): Block[] => [
        { type: 'heading', level: 2, text: title },
        ...(facility || happenedOn ? [said([facility, happenedOn && warekiDay(happenedOn)].filter(Boolean).join('　'))] : []),
        ...parts.flatMap((part): Block[] =>
          part.blocks.length === 0 ? [] : [{ type: 'heading', level: 3, text: part.title }, ...part.blocks],
        ),
      ]),
    ]
  })
}

function figures({ months, monthsMissing }: CompletionFacts): Block[] {
  const missing = monthsMissing.length === 0 ? [] : [said(words.monthsMissing(monthsMissing.map(warekiMonth).join('、')))]
  const last = months.at(-1)
  if (!last) return [...missing, said(words.noMonths)]
  const report = whole(last.model)
  const ofMonths = report.parts.find(({ key }) => key === 'months')?.sections ?? []
  const inMonth = months.flatMap(({ model }) => {
    const { parts } = whole(model)
    const sections = parts.filter(({ key }) => key !== 'months' && key !== 'differences').flatMap((part) => part.sections)
    const named = sections.map((section) => shown({ ...section, key: `${model.month}-${section.key}` }))
    return [{ type: 'heading', level: 2, text: words.month(warekiMonth(model.month)) } as const, ...named]
  })
  return [
    ...missing,
    shown(usedSection(months)),
    heading(words.atEnd(warekiMonth(last.model.month))),
    shown(report.overview),
    heading(words.summary),
    ...report.summary.map(said),
    ...ofMonths.map(shown),
    heading(words.months),
    ...inMonth,
    heading(words.definitions),
    { type: 'facts', lines: report.definitions.map(({ term, text }) => ({ label: term, value: text })) },
  ]
}

const usedSection = (months: CompletionFacts['months']): Section => ({
  key: 'months-used',
  title: words.monthsUsed,
  shortTitle: words.monthsUsed,
  unit: '',
  columns: [
    { key: 'month', label: words.monthColumn, kind: 'text' },
    { key: 'edition', label: words.monthEdition, kind: 'text' },
    { key: 'cutoff', label: words.cutoff, kind: 'text' },
    { key: 'state', label: words.monthState, kind: 'text' },
  ],
  rows: months.map(({ model, status, version }) => ({
    key: model.month,
    cells: {
      month: warekiMonth(model.month),
      edition: words.monthEditionOf(version),
      cutoff: warekiInstant(new Date(model.cutoffAt)),
      state: reportStatusLabels[status],
    },
  })),
  total: null,
  chart: null,
  notes: [],
})

function settlement({ documents }: CompletionFacts): Block[] {
  const issued = documents.find(({ edition, kind }) => kind === 'reduction_statement' && edition !== '')
  if (!issued?.model) return [said(words.noSettlement)]
  const statement = issued.model as SettlementStatement
  const report = settlementReport(statement)
  const paper = deliverableKindLabels.reduction_statement
  return [
    shown(documentsSection('reduction_statement', [issued])),
    ...report.summary.map(said),
    shown(report.overview),
    ...settlementParts(statement).flatMap((part, index) => [
      heading(words.attachmentOf(part.title, paper, index + 1)),
      ...part.sections.map(shown),
    ]),
  ]
}
