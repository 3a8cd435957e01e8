import { CHECK_SUMS } from '@/domain/pack/checkSums'
import { packDocumentTexts as texts } from '@/glossary/packs'
import type { OfficeDocument } from '../document/officeDocument'
import type { Section } from '../section'
import type { PackModel } from './packModel'

/** ファイル一覧 (clause 8(2)): every file with its name on the disc, what it is, pages, bytes and SHA-256. */
export const fileList = (model: PackModel): OfficeDocument => ({
  key: 'pack-list',
  opening: 'plain',
  form: '',
  title: texts.listTitle,
  edition: model.edition,
  mark: null,
  addressee: '',
  author: [],
  creator: model.contractor,
  date: model.packedOn,
  statement: [texts.listStatement, texts.sumsStatement(CHECK_SUMS)],
  facts: [
    { label: texts.subject, value: model.contractName },
    { label: texts.documents, value: model.title },
    { label: texts.facts.virus, value: scanned(model) },
  ],
  contents: false,
  chapters: [{ key: 'files', title: '', blocks: [{ type: 'section', section: filesSection(model) }] }],
  confirmation: null,
  createdAt: model.createdAt,
})

/** One line on the scan of a pack: the scanner, the day of its definitions, the day of the scan, and what it found. */
export const scanned = ({ scan }: PackModel): string => texts.scanned(scan.software, scan.definedOn, scan.checkedOn, scan.result)

const filesSection = ({ items }: PackModel): Section => ({
  key: 'files',
  title: texts.files,
  shortTitle: texts.files,
  unit: texts.unit,
  columns: [
    { key: 'number', label: texts.number, kind: 'count' },
    { key: 'path', label: texts.path, kind: 'text' },
    { key: 'content', label: texts.content, kind: 'text' },
    { key: 'pages', label: texts.pages, kind: 'count' },
    { key: 'size', label: texts.bytes, kind: 'count' },
    { key: 'sha256', label: texts.sha256, kind: 'text' },
  ],
  rows: items.map(({ content, pages, path, sha256, size }, index) => ({
    key: path,
    cells: { number: index + 1, path, content, pages, size, sha256 },
  })),
  total: null,
  chart: null,
  notes: [texts.pagesNote],
})
