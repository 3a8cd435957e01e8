import { PAPER_KINDS } from '@/domain/paper/kind'
import { FORM_CHAPTERS } from '@/domain/form/form'
import { documentWorkbook } from '../document/documentWorkbook'
import { completionReport } from '../completion/completionReport'
import { completionFixture } from '../completion/fixture'
import type { Block } from '../document/officeDocument'
import { writeDocumentPdf } from '../document/documentPdf'
import { readPdf } from '../testing/readPdf'
import { chapterTexts } from './chapterTexts'
import { consultationsDocument } from './consultationDocument'
import { frameFixture, PAPERS } from './fixture'

const linesOf = (kind: (typeof PAPER_KINDS)[number], given: Parameters<typeof frameFixture>[0] = {}) =>
  chapterTexts(PAPERS[kind](frameFixture(given)).chapters).flatMap(({ lines }) => lines)

const ONLY_SOMETIMES = ['seminar_report.photos', 'implementation_plan.changes']

describe('a paper for the city', () => {
  it.each([...PAPER_KINDS])('%s has every chapter its form can order, and is written as PDF and workbook', async (kind) => {
    const document = PAPERS[kind](frameFixture())
    expect(document.chapters.map(({ key }) => key).toSorted()).toEqual(
      FORM_CHAPTERS[kind].filter((key) => !ONLY_SOMETIMES.includes(`${kind}.${key}`)).toSorted(),
    )
    const { bytes, missing, pages } = await writeDocumentPdf(document)
    expect(missing).toEqual([])
    expect(pages).toBeGreaterThan(0)
    expect((await documentWorkbook(document)).length).toBeGreaterThan(5_000)
    expect((await readPdf(bytes)).texts.join('')).toContain('熊本市介護未経験者')
  })
  it('says once that it is a draft while it is one, and nothing of it once it is issued', async () => {
    const draft = PAPERS.implementation_plan(frameFixture({ draft: true }))
    expect(draft).toMatchObject({ mark: '案', edition: '第1版' })
    expect(PAPERS.minutes(frameFixture({ version: 2 }))).toMatchObject({ mark: null, edition: '第2版' })
    const [titlePage = ''] = (await readPdf((await writeDocumentPdf(draft)).bytes)).texts
    expect(titlePage.match(/第1版|案/gu)).toEqual(['第1版', '案'])
  })
})

describe('the minutes', () => {
  it('tell decisions by the item they were taken on, and tasks with who and until when', () => {
    const lines = linesOf('minutes')
    expect(lines).toContain('議題1：西区での説明会を2月に1回追加する。')
    expect(lines).toContain('疑義・協議「登録月の数え方」：合意済（令和8年1月20日合意）')
    expect(lines).toContain(
      '要因分析「イ 市内ボランティアの登録数 令和8年1月分」：合意（改善策の開始待ち）（令和8年1月20日協議）',
    )
    expect(lines).toContain('登録状況の集計表（集計表.xlsx）')
    expect(lines).toContain('2　広報紙の掲載の可否を確認する　委託者　介護保険課　令和8年1月30日　—')
  })
})

describe('the report of a seminar', () => {
  it('counts people by the kind they came as: 6 signed up, 5 came', () => {
    const section = PAPERS.seminar_report(frameFixture())
      .chapters.flatMap(({ blocks }) => blocks)
      .find((block) => block.type === 'section')
    expect(section).toMatchObject({ section: { total: { signedUp: 6, came: 5, rate: 5 / 6 } } })
  })
  it('names nobody who came, and tells what was published before and after', () => {
    expect(linesOf('seminar_report')).toContain('参加した施設が初めて公開した募集案件：実施前30日間 1件、実施後30日間 2件')
    expect(linesOf('seminar_report')).toContain('個別相談を案内する　2人　1人')
  })
})

describe('the plan', () => {
  it('draws its schedule in thirds of the months', () => {
    const lines = linesOf('implementation_plan')
    expect(lines).toContain('介護事業者への周知　■　■　■　■　■　■　　　　　　')
    expect(lines).toContain('効果の測定　　　　　　　　　　■　■　■')
  })
  it('begins, from the second version on, with what changed and why', () => {
    expect(linesOf('implementation_plan')).not.toContain('変更の理由')
    const lines = linesOf('implementation_plan', { version: 2 })
    expect(lines.slice(0, 2)).toEqual(['変更の理由', '担当を1名増やすため。'])
    expect(lines).toContain('実施体制　責任者1名と担当1名で行う。　責任者1名と担当2名で行う。')
  })
})

describe('the service level agreement', () => {
  it('measures each month against the target, rounding down: 44,340 of 44,640 minutes are 99.327 %', () => {
    const lines = linesOf('service_level_agreement')
    expect(lines).toContain('令和7年12月　44,640　0　120　100.000％　達成')
    expect(lines).toContain('令和8年1月　44,640　300　0　99.327％　未達')
  })
  it('holds the last drill against the times that were agreed', () => {
    expect(linesOf('service_level_agreement').join()).toContain('成功（復旧まで95分・目標内、失われたデータ1,500分・目標を超過）')
  })
  it('measures how accidents were told, follows a duty that was not fulfilled to its end, and says what changed from what', () => {
    const lines = linesOf('service_level_agreement')
    expect(lines).toContain('令和8年1月　3件　1件　2件　1件　2件')
    expect(lines).toContain(
      '令和8年1月12日　停止の連絡が2時間遅れた　令和8年1月26日　連絡の当番を2人にした　令和8年1月20日　介護保険課長　令和8年1月27日完了',
    )
    expect(lines).toContain('令和8年2月1日　提供者のお知らせ　1日1,000通まで　1日500通まで　影響なし　令和8年2月3日　介護保険課')
  })
  it('has a line for each of the six threats, also where nothing was written down', () => {
    const lines = linesOf('service_level_agreement')
    for (const threat of ['情報漏えい', '情報の改ざん', '否認防止', '権限昇格への対応', 'サービス拒否・停止'])
      expect(lines).toContain(`${threat}　対策の記録がありません。　—　—　—`)
  })
})

describe('the report of an accident', () => {
  it('tells its course with the clock, and what is still to come', () => {
    const lines = linesOf('accident_report')
    expect(lines).toContain('令和8年1月20日 09:10　一次報告（市への連絡）　期限　令和8年1月20日 22:30')
    expect(lines).toContain('未了　終息　—')
    expect(lines).toContain('委託者　松本　096-000-0001　—　一次報告の受付')
  })
  it('has the nine items of the law where personal data leaked, those that are missing said', () => {
    const lines = linesOf('accident_report')
    expect(lines).toContain('2　漏えい等した個人データの項目　氏名、電話番号')
    expect(lines).toContain('7　公表の実施状況　（未記入）')
    expect(lines).toContain(
      '確報　期限　令和8年2月17日　未了　期限を3日過ぎています。すぐに報告し、報告した日を入力してください。',
    )
  })
})

describe('the list of publicity', () => {
  it('checks that two kinds of channel were used for each audience', () => {
    const lines = linesOf('outreach_list')
    expect(lines).toContain('介護事業者　ウェブサイト　手段が2種類に足りません。')
    expect(lines).toContain('住民　ウェブサイト、ちらし　2種類以上の手段を用いました。')
  })
  it('says how far those came who came by each channel, and goes on saying it in the completion report', () => {
    const document = PAPERS.outreach_list(frameFixture())
    const funnelIn = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.type === 'section' && block.section.key === 'funnel' ? [block.section] : []))
    const [own] = funnelIn(document.chapters.flatMap(({ blocks }) => blocks))
    expect(own?.rows.map(({ cells }) => own.columns.map(({ key }) => cells[key]))).toEqual([
      ['ちらし', 214, 3, 2, 1, 40, 31, 18],
      ['目印なし', null, 5, 4, 2, null, 12, 6],
    ])
    expect(own?.total).toEqual({
      channel: '合計',
      visits: 214,
      requested: 8,
      facilities: 6,
      listed: 3,
      begun: 40,
      residents: 43,
      applied: 24,
    })
    const facts = completionFixture()
    const issued = facts.documents.map((each) => (each.kind === 'outreach_list' ? { ...each, model: document } : each))
    const told = completionReport({ ...facts, documents: issued }, null).chapters.find(({ key }) => key === 'outreach')
    expect(funnelIn(told?.blocks ?? [])).toEqual([own])
  })
})

describe('the report of a month of consultations', () => {
  it('counts what came of them, and has a row for each with its listings before and after', () => {
    const one = {
      facility: '例示苑',
      heldOn: '2026-01-22',
      time: null,
      minutes: 60,
      way: null,
      topic: 'carving',
      theme: '片付けの募集',
      consultant: null,
      issues: null,
      advice: '手順を紙にする。',
      outcome: 'carving',
      sheet: null,
      nextStep: '手順の案を作る。',
      nextStepDueOn: '2026-02-05',
      nextStepDoneOn: null,
      before: 1,
      after: 2,
    } as const
    const consultations = [one, { ...one, heldOn: '2026-01-29', minutes: 30, outcome: 'listing', nextStep: null } as const]
    const { chapters } = consultationsDocument(frameFixture(), { month: '2026-01', days: 30, consultations })
    const lines = chapterTexts(chapters).flatMap((chapter) => chapter.lines)
    expect(lines).toContain('個別相談を2件（1施設、合計90分）行いました。')
    expect(lines).toContain('募集を出すことになった　1')
    expect(lines).toContain('令和8年1月29日　例示苑　1　2')
    expect(lines).toContain('例示苑　手順の案を作る。　令和8年2月5日　—')
    expect(chapters.map(({ key }) => key)).toEqual([...FORM_CHAPTERS.consultation_report])
  })
})
