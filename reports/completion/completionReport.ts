import { warekiDay } from '@/domain/calendar/wareki'
import { COMPLETION_CHAPTERS, type CompletionChapter } from '@/domain/completion/chapter'
import type { OfficeForm } from '@/domain/form/form'
import { completionChapterTitles, completionWords as words } from '@/glossary/completion'
import { deliverableStatusLabels } from '@/glossary/deliverables'
import { honoured } from '@/glossary/reportWords'
import { signingLines } from '../authorLines'
import type { Block, Chapter, OfficeDocument } from '../document/officeDocument'
import { formed } from '../forms/formed'
import { contractFacts } from '../papers/paper'
import type { Section } from '../section'
import { blocksOfChapter } from './chapters'
import type { CompletionFacts } from './facts'

/**
 * The completion report (業務完了報告書, clause 8(1)): in each chapter the operator's text before the tables and charts that follow from
 * what was frozen. A form in force gives number, statement, box, order and titles.
 */
export function completionReport(facts: CompletionFacts, form: OfficeForm | null): OfficeDocument {
  const { programme, version } = facts
  const head = form
    ? formed(form, {
        addressee: programme.addressee,
        values: {
          contract: programme.contractName,
          day: warekiDay(facts.reportedOn),
          version: String(version),
          ...(version > 1 ? { previous: String(version - 1) } : {}),
        },
        facts: {
          contract: programme.contractName,
          ...contractFacts(programme),
          term: termOf(facts),
          deliverables: words.deliverablesAre,
          completed_on: completedOn(facts),
          person: programme.contactPerson,
        },
      })
    : unformed(facts)
  return {
    ...head,
    key: 'completion',
    opening: 'cover',
    edition: words.editionOf(version),
    mark: null,
    author: signingLines(programme),
    creator: programme.contractorName,
    date: warekiDay(facts.reportedOn),
    contents: true,
    chapters: [...numbered(facts, form), appendix(facts)],
    createdAt: facts.createdAt,
  }
}

const termOf = ({ programme }: CompletionFacts): string => words.term(warekiDay(programme.startsOn), warekiDay(programme.endsOn))
const completedOn = ({ completedOn: day }: CompletionFacts): string => (day ? warekiDay(day) : words.notDecided)

const unformed = (
  facts: CompletionFacts,
): Pick<OfficeDocument, 'form' | 'title' | 'statement' | 'facts' | 'confirmation' | 'addressee'> => ({
  form: '',
  title: words.title,
  addressee: honoured(facts.programme.addressee),
  statement: [words.statement(facts.programme.contractName)],
  facts: [
    { label: words.facts.contract, value: facts.programme.contractName },
    { label: words.facts.term, value: termOf(facts) },
    { label: words.facts.completedOn, value: completedOn(facts) },
  ],
  confirmation: null,
})

/** The chapters in the order of the form, numbered; those it does not show are left out. */
function numbered(facts: CompletionFacts, form: OfficeForm | null): Chapter[] {
  const known = (key: string): key is CompletionChapter => COMPLETION_CHAPTERS.some((each) => each === key)
  const ordered = form?.chapters.some(({ key }) => known(key))
    ? form.chapters.flatMap(({ key, shown, title }) => (shown && known(key) ? [{ key, title }] : []))
    : COMPLETION_CHAPTERS.map((key) => ({ key, title: completionChapterTitles[key] }))
  return ordered.map(({ key, title }, index) => ({
    key,
    title: words.numbered(index + 1, title.replace(/^[0-9０-９]+[\s　.．]*/, '')),
    apart: true,
    blocks: [...textOr(facts.texts[key]), ...blocksOfChapter(key, facts)],
  }))
}

const textOr = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? blocks : [{ type: 'paragraph', runs: [{ text: words.noText, italic: true }] }]

const appendix = (facts: CompletionFacts): Chapter => ({
  key: 'appendix',
  title: words.appendix,
  apart: true,
  blocks: [
    { type: 'paragraph', runs: [{ text: words.sources }] },
    { type: 'section', section: deliverablesSection(facts) },
  ],
})

const deliverablesSection = ({ documents }: CompletionFacts): Section => ({
  key: 'deliverables',
  title: words.appendixTitle,
  shortTitle: words.appendixTitle,
  unit: '',
  columns: [
    { key: 'title', label: words.document, kind: 'text' },
    { key: 'edition', label: words.edition, kind: 'text' },
    { key: 'dueOn', label: words.dueOn, kind: 'text' },
    { key: 'metOn', label: words.metOn, kind: 'text' },
    { key: 'state', label: words.state, kind: 'text' },
  ],
  rows: documents.map(({ dueOn, edition, metOn, status, title }, index) => ({
    key: String(index),
    cells: {
      title,
      edition: edition || null,
      dueOn: dueOn ? warekiDay(dueOn) : null,
      metOn: metOn ? warekiDay(metOn) : null,
      state: deliverableStatusLabels[status],
    },
  })),
  total: null,
  chart: null,
  notes: [],
})
