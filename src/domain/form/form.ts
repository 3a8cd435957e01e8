import { COMPLETION_CHAPTERS } from '../completion/chapter'
import type { DeliverableKind } from '../deliverable/kind'
import type { Day } from '../calendar/jst'

export const FORM_STATUSES = ['draft', 'published'] as const
export type FormStatus = (typeof FORM_STATUSES)[number]

/** The numbered lines a form can show, in the order in which the form has them. */
export const FORM_FACTS = [
  'contract',
  'contracted_on',
  'term',
  'amount',
  'period',
  'as_of',
  'cutoff',
  'held_on',
  'place',
  'participants',
  'subject',
  'completed_on',
  'deliverables',
  'details',
  'person',
] as const
export type FormFact = (typeof FORM_FACTS)[number]

/** The chapters that a document of a kind is made of; a form gives them an order and titles, or leaves them out. */
export const FORM_CHAPTERS: Readonly<Record<DeliverableKind, readonly string[]>> = {
  monthly_report: [
    'differences',
    'months',
    'completions',
    'listings',
    'gaps',
    'breakdowns',
    'ages',
    'funnel',
    'guidance',
    'quality',
  ],
  seminar_report: ['outline', 'agenda', 'attendance', 'opinions', 'results', 'follow_up', 'photos'],
  consultation_report: ['outline', 'issues', 'proposals', 'listings', 'follow_up'],
  minutes: ['agenda', 'discussion', 'decisions', 'tasks', 'next', 'papers'],
  completion_report: COMPLETION_CHAPTERS,
  implementation_plan: ['changes', 'purpose', 'structure', 'method', 'schedule', 'goals', 'safety', 'contacts'],
  service_level_agreement: [
    'scope',
    'availability',
    'measured',
    'incidents',
    'threats',
    'nonperformance',
    'changes',
    'signatures',
  ],
  accident_report: ['outline', 'course', 'cause', 'response', 'prevention', 'personal'],
  outreach_list: ['list', 'channels', 'funnel', 'check', 'facilities'],
  deliverables_list: ['list', 'files'],
  reduction_statement: ['calculation', 'ledger', 'course', 'effects', 'evidence'],
  other: [],
}

/** Chapters that no form leaves out: what a replacing version changed (clause 5(7)), and the tables from which other numbers follow. */
export const NEEDED_CHAPTERS: Readonly<Partial<Record<DeliverableKind, readonly string[]>>> = {
  monthly_report: ['differences'],
  reduction_statement: ['calculation', 'ledger'],
}

/** The chapters whose body somebody writes, each with the field of its record: these can begin with a text of the form. */
export const WRITTEN_CHAPTERS: Readonly<Partial<Record<DeliverableKind, Readonly<Record<string, string>>>>> = {
  completion_report: Object.fromEntries(COMPLETION_CHAPTERS.map((chapter) => [chapter, chapter])),
  implementation_plan: Object.fromEntries(
    ['purpose', 'structure', 'method', 'goals', 'safety', 'contacts'].map((chapter) => [chapter, chapter]),
  ),
  service_level_agreement: { threats: 'verification', nonperformance: 'nonperformance', changes: 'changeRule' },
}

export type FormChapter = {
  key: string
  title: string
  shown: boolean
  /** What the chapter begins with: the editor's state, or null. */
  text: unknown
}

/** A form (様式) as it was agreed; plain data, so that a document keeps the one it was made with. */
export type OfficeForm = {
  id: string
  kind: DeliverableKind
  version: number
  validFrom: Day
  /** 様式第1号; empty where none was agreed. */
  number: string
  title: string
  /** Whom it is addressed to; null for the programme's own addressee. */
  addressee: string | null
  statement: readonly string[]
  facts: readonly FormFact[]
  confirmation: { title: string; cells: readonly string[] } | null
  chapters: readonly FormChapter[]
}

/** A text with one thing on each line, as it is typed into the form: without empty lines. */
export const linesIn = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
