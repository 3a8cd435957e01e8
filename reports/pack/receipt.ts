import { deliverableKindLabels } from '@/glossary/deliverables'
import { packDocumentTexts as texts } from '@/glossary/packs'
import { honoured } from '@/glossary/reportWords'
import type { OfficeDocument } from '../document/officeDocument'
import type { Line, Section } from '../section'
import { scanned } from './fileList'
import type { PackModel } from './packModel'

/** 納品書 with the box in which the city writes that it received everything; the place of delivery is the programme's (clause 8(3)). */
export const receipt = (model: PackModel): OfficeDocument => ({
  key: 'pack-receipt',
  opening: 'letter',
  form: '',
  title: texts.receiptTitle,
  edition: model.edition,
  mark: null,
  addressee: honoured(model.addressee),
  author: model.author,
  creator: model.contractor,
  date: model.packedOn,
  statement: [texts.receiptStatement],
  facts: factsOf(model),
  contents: false,
  chapters: [{ key: 'items', title: '', blocks: [{ type: 'section', section: kindsSection(model) }] }],
  confirmation: { title: texts.receipt, cells: [...texts.receiptCells] },
  createdAt: model.createdAt,
})

function factsOf(model: PackModel): Line[] {
  const { facts } = texts
  const bytes = model.items.reduce((sum, { size }) => sum + size, 0)
  return [
    { label: facts.contract, value: model.contractName },
    { label: facts.term, value: texts.term(model.term.from, model.term.to) },
    { label: facts.dueOn, value: model.dueOn },
    { label: facts.place, value: model.place || texts.missing },
    { label: facts.contents, value: texts.contents(model.discs, model.binders.length) },
    { label: facts.files, value: texts.size(model.items.length, bytes) },
    ...(model.note ? [{ label: facts.replaced, value: model.note }] : []),
    { label: facts.virus, value: scanned(model) },
  ]
}

const kindsSection = ({ binders, items }: PackModel): Section => ({
  key: 'kinds',
  title: texts.items,
  shortTitle: texts.items,
  unit: texts.countUnit,
  columns: [
    { key: 'kind', label: texts.kind, kind: 'text' },
    { key: 'count', label: texts.count, kind: 'count' },
    { key: 'pages', label: texts.pages, kind: 'count' },
  ],
  rows: binders.map(({ kind, pages }) => ({
    key: kind,
    cells: {
      kind: deliverableKindLabels[kind],
      count: items.filter((item) => item.kind === kind).length,
      pages: items.some((item) => item.kind === kind && item.pages !== null) ? pages : null,
    },
  })),
  total: null,
  chart: null,
  notes: [],
})
