import { warekiDay } from '@/domain/calendar/wareki'
import type { Day } from '@/domain/calendar/jst'
import type { FormFact, OfficeForm } from '@/domain/form/form'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { deliverableKindLabels } from '@/glossary/deliverables'
import { paperWords as words } from '@/glossary/paperWords'
import { honoured } from '@/glossary/reportWords'
import { authorLines } from '../authorLines'
import type { Chapter, OfficeDocument } from '../document/officeDocument'
import { formed, orderedChapters } from '../forms/formed'

/** What every paper is made with, whatever it is about. */
export type PaperFrame = {
  programme: ReportedProgramme
  form: OfficeForm | null
  /** The version it will be issued as; 1 for the first. */
  version: number
  /** A draft carries 案. */
  draft: boolean
  on: Day
  /** ISO 8601 in UTC. */
  madeAt: string
}

type Given = {
  kind: DeliverableKind
  opening: OfficeDocument['opening']
  /** What it is about, where its form names it. */
  subject?: string
  /** Beside contract and term, which every paper can say. */
  facts?: Partial<Record<FormFact, string>>
  contents?: boolean
  chapters: readonly Chapter[]
}

/** A paper in the form in force: head, statement and box as the form has them, its chapters in the form's order. */
export function paperDocument(
  frame: PaperFrame,
  { chapters, contents = false, facts = {}, kind, opening, subject }: Given,
): OfficeDocument {
  const { draft, form, madeAt, on, programme, version } = frame
  const values = {
    contract: programme.contractName,
    day: warekiDay(on),
    version: String(version),
    ...(subject ? { subject } : {}),
    ...(version > 1 ? { previous: String(version - 1) } : {}),
  }
  const all: Partial<Record<FormFact, string>> = {
    contract: programme.contractName,
    ...contractFacts(programme),
    term: words.term(warekiDay(programme.startsOn), warekiDay(programme.endsOn)),
    ...(subject ? { subject } : {}),
    person: programme.contactPerson,
    ...facts,
  }
  const head = form
    ? formed(form, { values, facts: all, addressee: programme.addressee })
    : unformed(kind, all, programme.addressee, subject)
  return {
    ...head,
    key: kind,
    opening,
    edition: words.edition(version),
    mark: draft ? words.draft : null,
    author: authorLines(programme),
    creator: programme.contractorName,
    date: warekiDay(on),
    contents,
    chapters: form ? orderedChapters(form, chapters) : chapters,
    createdAt: madeAt,
  }
}

/** Day and amount of the contract, as far as they were written down. */
export const contractFacts = ({
  contractAmount,
  contractedOn,
}: Pick<ReportedProgramme, 'contractAmount' | 'contractedOn'>): Partial<Record<FormFact, string>> => ({
  ...(contractedOn ? { contracted_on: warekiDay(contractedOn) } : {}),
  ...(typeof contractAmount === 'number' ? { amount: words.contractAmount(contractAmount) } : {}),
})

/** Before any form was agreed: the kind's name and the contract. */
const unformed = (
  kind: DeliverableKind,
  facts: Partial<Record<FormFact, string>>,
  addressee: string,
  subject: string | undefined,
): Pick<OfficeDocument, 'form' | 'title' | 'statement' | 'facts' | 'confirmation' | 'addressee'> => ({
  form: '',
  title: subject && kind === 'minutes' ? words.minutesOf(deliverableKindLabels[kind], subject) : deliverableKindLabels[kind],
  addressee: honoured(addressee),
  statement: [],
  facts: (['contract', 'term', 'subject', 'held_on', 'place', 'participants'] as const).flatMap((fact) =>
    facts[fact] ? [{ label: words.facts[fact], value: facts[fact] }] : [],
  ),
  confirmation: null,
})
