import { completionChapterTitles, completionWords as words } from '@/glossary/completion'
import { COMPLETION_CHAPTERS } from '@/domain/completion/chapter'
import { writeDocumentPdf } from '../document/documentPdf'
import { documentWorkbook } from '../document/documentWorkbook'
import type { Block } from '../document/officeDocument'
import { readPdf } from '../testing/readPdf'
import { completionReport } from './completionReport'
import { completionFixture } from './fixture'

const facts = completionFixture()
const report = completionReport(facts, null)
const chapter = (key: string): readonly Block[] => report.chapters.find((each) => each.key === key)?.blocks ?? []
const said = (blocks: readonly Block[]): string => JSON.stringify(blocks)

describe('the completion report', () => {
  it('has its chapters in the order of the form, numbered, and the list of what was handed in', () => {
    expect(report.chapters.map(({ title }) => title)).toEqual([
      ...COMPLETION_CHAPTERS.map((key, index) => `${index + 1}　${completionChapterTitles[key]}`),
      words.appendix,
    ])
  })

  it('follows the form in force: its order, its titles, and not what it leaves out', () => {
    const form = {
      id: 'f',
      kind: 'completion_report' as const,
      version: 2,
      validFrom: '2026-01-01',
      number: '様式第9号',
      title: '完了報告書',
      addressee: null,
      statement: ['下記のとおり報告します。'],
      facts: ['contract', 'term', 'completed_on'] as const,
      confirmation: { title: '検査欄', cells: ['検査年月日'] },
      chapters: [
        { key: 'outlook', title: '展望', shown: true, text: null },
        { key: 'purpose', title: '目的', shown: false, text: null },
        { key: 'figures', title: '実績', shown: true, text: null },
      ],
    }
    const asked = ['contracted_on', 'amount', 'deliverables'] as const
    const programme = { ...facts.programme, contractedOn: '2025-11-28', contractAmount: 11_800_000 }
    expect(completionReport({ ...facts, programme }, { ...form, facts: asked }).facts.map(({ value }) => value)).toEqual([
      '令和7年11月28日',
      '11,800,000円（消費税及び地方消費税を含む）',
      words.deliverablesAre,
    ])
    const formed = completionReport(facts, form)
    expect([formed.form, formed.title]).toEqual(['様式第9号', '完了報告書'])
    expect(formed.chapters.map(({ title }) => title)).toEqual(['1　展望', '2　実績', words.appendix])
  })

  it('says the figures as the last closed month says them, and which months are missing', () => {
    const last = facts.months.at(-1)?.model
    const overview = chapter('figures').find((block) => block.type === 'section' && block.section.rows.length === 4)
    expect(overview?.type === 'section' && said([overview])).toContain(String(last?.figures[0]?.closing))
    expect(said(chapter('figures'))).toContain('令和8年2月')
  })

  it('says plainly what does not exist, and invents nothing', () => {
    expect(said(chapter('effect'))).toContain(words.noSurveys)
    expect(said(chapter('cases'))).toContain('昼の人手が足りなかった。')
    expect(said(chapter('outlook'))).toContain(words.noText)
    const bare = completionReport({ ...facts, months: [], documents: [], cases: [] }, null)
    const of = (key: string) => said(bare.chapters.find((each) => each.key === key)?.blocks ?? [])
    expect(of('figures')).toContain(words.noMonths)
    expect(of('cases')).toContain(words.noCases)
    expect(of('settlement')).toContain(words.noSettlement)
    expect(of('seminars')).toContain(words.none('セミナー等実施状況報告書'))
    expect(bare.chapters.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'section')).toHaveLength(1)
  })

  it('sets the decisions of meetings under their minutes', () => {
    expect(said(chapter('issues'))).toContain('受付は毎週火曜とする。')
  })

  it('has no attachments of its own: a part of an issued document says which of its attachments it is', () => {
    const headings = report.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : [])),
    )
    expect(headings.filter((text) => text.startsWith('別紙'))).toEqual([])
    expect(headings.filter((text) => text.includes('別紙'))).toEqual([
      '計算（減額計算書の別紙1）',
      '登録月台帳（減額計算書の別紙2）',
      '登録月数の推移（減額計算書の別紙3）',
      '算定条件と影響額（減額計算書の別紙4）',
      '登録月の根拠（減額計算書の別紙5）',
    ])
  })

  it('is a PDF of thirty pages with every chapter in it, and a workbook; the same facts give the same report', async () => {
    const { bytes, missing, pages } = await writeDocumentPdf(report)
    const read = await readPdf(bytes)
    expect([pages >= 30, read.pages === pages, missing.filter((each) => !'𠮷'.includes(each))]).toEqual([true, true, []])
    const text = read.texts.join('').replace(/\s/g, '')
    for (const { title } of report.chapters) expect(text).toContain(title.replace(/\s/g, ''))
    expect(completionReport(completionFixture(), null)).toEqual(report)
    expect((await documentWorkbook(report)).length).toBeGreaterThan(10_000)
  }, 60_000)
})
