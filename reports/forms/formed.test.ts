import type { OfficeForm } from '@/domain/form/form'
import { DELIVERABLE_KINDS } from '@/domain/deliverable/kind'
import { formRefusalOf } from '@/domain/form/refusal'
import { FORM_CHAPTERS, linesIn } from '@/domain/form/form'
import { formPlaceNames } from '@/glossary/forms'
import { FIRST_FORMS } from '@seed/reference/forms'
import { documentPdf } from '../document/documentPdf'
import { correctedFixture, fullFixture, monthlyFiguresFixture } from '../monthly/fixture'
import { monthlyReport } from '../monthly/monthlyReport'
import { toPdf } from '../pdf/toPdf'
import type { Report } from '../section'
import { statementFixture } from '../settlement/fixture'
import { settlementReport } from '../settlement/settlementReport'
import { readPdf } from '../testing/readPdf'
import { formed, orderedChapters } from './formed'
import { sampleDocument } from './sampleDocument'

const officeForm = (kind: OfficeForm['kind']): OfficeForm => {
  const first = FIRST_FORMS.find((each) => each.kind === kind)
  if (!first) throw new Error(`no form for ${kind}`)
  const cells = linesIn(first.confirmationCells)
  return {
    ...first,
    id: kind,
    version: 1,
    addressee: null,
    statement: linesIn(first.statement),
    confirmation: cells.length > 0 ? { title: first.confirmationTitle ?? '', cells } : null,
    chapters: first.chapters.map((chapter) => ({ ...chapter, text: null })),
  }
}
const chapter = (key: string) => ({ key, title: key, blocks: [] })

describe('a document in its form', () => {
  it('says the form’s sentences about itself, and that it replaces another only when it does', () => {
    const form = officeForm('seminar_report')
    const given = { facts: { contract: '契約', held_on: '', place: '市役所' }, addressee: '熊本市長' }
    expect(formed(form, { ...given, values: {} })).toMatchObject({
      form: '様式第2号',
      addressee: '熊本市長　様',
      statement: ['下記のとおりセミナー等を実施したので、報告します。'],
      facts: [
        { label: '契約件名', value: '契約' },
        { label: '場所', value: '市役所' },
      ],
    })
    expect(formed(form, { ...given, values: { previous: '1' } }).statement).toEqual([
      '下記のとおりセミナー等を実施したので、報告します。',
      'この報告書は、提出済みの第1版を差し替えるものです。',
    ])
    expect(formed({ ...form, addressee: '熊本市健康福祉局長' }, { ...given, values: {} }).addressee).toBe(
      '熊本市健康福祉局長　様',
    )
  })

  it('has its chapters in the form’s order under its titles, without those that are switched off', () => {
    const form = {
      ...officeForm('minutes'),
      chapters: [
        { key: 'tasks', title: '宿題（担当・期限）', shown: true, text: null },
        { key: 'agenda', title: '議題', shown: false, text: null },
        { key: 'discussion', title: '協議', shown: true, text: null },
      ],
    }
    const chapters = ['agenda', 'discussion', 'tasks', 'added'].map(chapter)
    expect(orderedChapters(form, chapters).map(({ key, title }) => [key, title])).toEqual([
      ['tasks', '宿題（担当・期限）'],
      ['discussion', '協議'],
      ['added', 'added'],
    ])
  })
})

describe('the first forms', () => {
  it.each(DELIVERABLE_KINDS)('%s is a form that may be published, and its sample has no gap', async (kind) => {
    const first = FIRST_FORMS.find((each) => each.kind === kind)
    expect(first && formRefusalOf('draft', first, formPlaceNames)).toBeNull()
    const { texts } = await readPdf(
      await documentPdf(sampleDocument(officeForm(kind), { pictureOf: () => null }, '2026-02-01T00:00:00Z')),
    )
    const text = texts.join('').replace(/\s/gu, '')
    expect(text).toContain('見本')
    expect(text).not.toMatch(/[{}〓]/u)
    expect(text).toContain(officeForm(kind).number)
  })
})

describe('the reports of figures in their form', () => {
  const changed = (kind: OfficeForm['kind'], chapters: [key: string, title: string, shown: boolean][]): OfficeForm => ({
    ...officeForm(kind),
    chapters: chapters.map(([key, title, shown]) => ({ key, title, shown, text: null })),
  })
  const partsOf = ({ parts }: Report) => parts.map(({ key, title }) => [key, title.replace(/^別紙[0-9０-９]+[\s　]*/u, '')])

  it('have a chapter for each of their parts, the first form each of them in its order', () => {
    const monthly = monthlyReport({ ...fullFixture(), version: 2, correctionNote: '訂正' })
    const settled = settlementReport(statementFixture())
    for (const [kind, report] of [
      ['monthly_report', monthly],
      ['reduction_statement', settled],
    ] as const) {
      expect([kind, report.parts.map(({ key }) => key)]).toEqual([kind, [...FORM_CHAPTERS[kind]]])
      expect(officeForm(kind).chapters.map(({ key }) => key)).toEqual([...FORM_CHAPTERS[kind]])
    }
  })
  it('leave out, order and name their parts as the form says, and number them anew', () => {
    const form = changed('monthly_report', [
      ['quality', '記録の確認', true],
      ['months', '月別の実績', true],
      ['ages', '年代', false],
    ])
    const report = monthlyReport({ ...fullFixture(), form })
    expect(partsOf(report).slice(0, 2)).toEqual([
      ['quality', '記録の確認'],
      ['months', '月別の実績（令和7年度）'],
    ])
    expect(report.parts.some(({ key }) => key === 'ages')).toBe(false)
    expect(report.parts.map(({ title }) => title.match(/^別紙([0-9]+)/u)?.[1])).toEqual(
      report.parts.map((_, index) => String(index + 1)),
    )
    const statement = changed('reduction_statement', [
      ['evidence', '根拠資料', true],
      ['effects', '影響額', false],
    ])
    expect(partsOf(settlementReport({ ...statementFixture(), form: statement })).map(([key]) => key)).toEqual([
      'evidence',
      'calculation',
      'ledger',
      'course',
    ])
  })
})

describe('the monthly report in its form', () => {
  it('has the box to be signed on its first page, and says what it replaces', async () => {
    const form = officeForm('monthly_report')
    for (const figures of [monthlyFiguresFixture(), correctedFixture()]) {
      const report = monthlyReport({ ...figures, form })
      const { texts } = await readPdf(await toPdf(report))
      expect(texts[0]?.replace(/\s/gu, '')).toMatch(/^様式第1号.*確認年月日確認者/u)
      expect(report.statement.some((each) => each.includes('第1版を差し替える'))).toBe(figures.version > 1)
    }
  })
})
