import { type Day, dayOf } from '@/domain/calendar/jst'
import { warekiDay } from '@/domain/calendar/wareki'
import type { DeliverableKind, DeliverableStatus } from '@/domain/deliverable/kind'
import { deliverableKindLabels, deliverableStatusLabels } from '@/glossary/deliverables'
import { deliverablesListWords as words } from '@/glossary/paperWords'
import type { Block, OfficeDocument } from '../document/officeDocument'
import { paragraph, table } from './blocks'
import { type PaperFrame, paperDocument } from './paper'

export type DeliverablesFacts = {
  deliverables: readonly {
    title: string
    kind: DeliverableKind
    status: DeliverableStatus
    dueOn: Day | null
    submittedAt: Date | null
    /** Set once it was approved. */
    approvedAt: Date | null
    edition: string | null
    files: readonly { fileName: string; pages: number | null; size: number; sha256: string }[]
  }[]
}

/** The list of the deliverables of a programme (成果物一覧, clause 8) with the files of each newest version. */
export const deliverablesDocument = (frame: PaperFrame, facts: DeliverablesFacts): OfficeDocument =>
  paperDocument(frame, {
    kind: 'deliverables_list',
    opening: 'letter',
    chapters: [
      { key: 'list', title: words.chapters.list, blocks: [listOf(facts)] },
      { key: 'files', title: words.chapters.files, blocks: [filesOf(facts)] },
    ],
  })

function listOf({ deliverables }: DeliverablesFacts): Block {
  if (deliverables.length === 0) return paragraph(words.none)
  const day = (instant: Date | null) => instant && warekiDay(dayOf(instant))
  const { approved, due, edition, kind, status, submitted, title } = words.headings
  return table({
    key: 'deliverables',
    title: words.titles.list,
    columns: [
      { key: 'title', label: title, kind: 'text' },
      { key: 'kind', label: kind, kind: 'text' },
      { key: 'due', label: due, kind: 'text' },
      { key: 'submitted', label: submitted, kind: 'text' },
      { key: 'approved', label: approved, kind: 'text' },
      { key: 'status', label: status, kind: 'text' },
      { key: 'edition', label: edition, kind: 'text' },
    ],
    rows: deliverables.map((each) => ({
      title: each.title,
      kind: deliverableKindLabels[each.kind],
      due: each.dueOn ? warekiDay(each.dueOn) : words.noDate,
      submitted: day(each.submittedAt),
      approved: day(each.approvedAt),
      status: deliverableStatusLabels[each.status],
      edition: each.edition,
    })),
  })
}

function filesOf({ deliverables }: DeliverablesFacts): Block {
  const rows = deliverables.flatMap(({ files, title }) =>
    files.map(({ fileName, pages, sha256, size }) => ({ title, file: fileName, pages, size, digest: sha256.slice(0, 16) })),
  )
  if (rows.length === 0) return paragraph(words.none)
  return table({
    key: 'files',
    title: words.titles.files,
    columns: [
      { key: 'title', label: words.files.title, kind: 'text' },
      { key: 'file', label: words.files.file, kind: 'text' },
      { key: 'pages', label: words.files.pages, kind: 'count' },
      { key: 'size', label: words.files.size, kind: 'count' },
      { key: 'digest', label: words.files.digest, kind: 'text' },
    ],
    rows,
  })
}
