import ExcelJS from 'exceljs'
import type { OfficeForm } from '@/domain/form/form'
import { settle } from '@/domain/settlement/settle'
import type { SettlementRules } from '@/domain/settlement/terms'
import { line, RULES, randomOf } from '@/domain/settlement/testing'
import { SETTLEMENT_SWITCHES, SWITCH_NAMES } from '@/domain/settlement/terms'
import { addDays } from '@/domain/calendar/jst'
import { toWorkbook } from '../excel/toWorkbook'
import { toPdf } from '../pdf/toPdf'
import { calculated, type SheetCell } from '../testing/calculated'
import { readPdf } from '../testing/readPdf'
import { ledgerFixture, statementFixture } from './fixture'
import { settlementFileName } from './settlementFileName'
import { settlementReport } from './settlementReport'

const FINAL = statementFixture()
const RUNNING = statementFixture({ today: '2026-01-20', ledger: ledgerFixture().slice(0, 44) })

async function read(statement: typeof FINAL): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await toWorkbook(settlementReport(statement))) as unknown as Parameters<typeof book.xlsx.load>[0])
  return book
}

const cellOf = (cell: ExcelJS.Cell): SheetCell =>
  cell.formula ? { formula: cell.formula } : typeof cell.value === 'number' || typeof cell.value === 'string' ? cell.value : null
const at = (book: ExcelJS.Workbook) => (sheet: string, address: string) =>
  cellOf(book.getWorksheet(sheet)?.getCell(address) as ExcelJS.Cell)

/** The amount of a line of the calculation, worked out anew from the ledger's cells on. */
function amount(book: ExcelJS.Workbook, symbol: string): unknown {
  const sheet = book.getWorksheet('計算')
  const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, index) => sheet?.getRow(index + 1))
  const found = rows.find((row) => row?.getCell(2).value === symbol)
  return calculated(cellOf(found?.getCell(3) as ExcelJS.Cell), '計算', at(book))
}

describe('the statement as a workbook', () => {
  it('works out again what the domain settles: 186 months, 4,092,000 yen, 308,000 off', async () => {
    const book = await read(FINAL)
    expect(['ΣM', 'A', 'At', 'Et', 'R', 'C', 'C′', 'ΣM*'].map((symbol) => amount(book, symbol))).toEqual([
      186, 3_720_000, 4_092_000, 4_400_000, 308_000, 12_370_000, 12_062_000, 200,
    ])
  })
  it('follows when a month is taken out of the ledger by hand', async () => {
    const book = await read(FINAL)
    const ledger = book.getWorksheet('登録月台帳') as ExcelJS.Worksheet
    expect([ledger.getCell('I4').formula, ledger.getCell('I4').result]).toEqual(['SUM(E4:H4)', 4])
    ledger.getCell('E4').value = 0
    expect([amount(book, 'ΣM'), amount(book, 'R'), amount(book, 'C′')]).toEqual([185, 330_000, 12_040_000])
  })
  it('has no formula that gives another value than the one it shows', async () => {
    for (const statement of [FINAL, RUNNING]) {
      const book = await read(statement)
      let formulas = 0
      for (const sheet of book.worksheets)
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (!cell.formula) return
            formulas += 1
            expect([sheet.name, cell.address, calculated(cellOf(cell), sheet.name, at(book))]).toEqual([
              sheet.name,
              cell.address,
              cell.result,
            ])
          }),
        )
      expect(formulas).toBeGreaterThan(60)
    }
  })
  it('gives the yen of the domain whatever the ledger and the terms', async () => {
    const random = randomOf(4400)
    for (let run = 0; run < 8; run++) {
      const rules = {
        ...Object.fromEntries(SWITCH_NAMES.map((name) => [name, random.of<string>(SETTLEMENT_SWITCHES[name])])),
        cutoffDay: 1 + random.upTo(30),
      } as SettlementRules
      const unitFee = 1 + random.upTo(random.chance(0.4) ? 12 : 40_000)
      const plan = random.chance(0.5)
        ? ({ basis: 'amount', amount: random.upTo(unitFee * 60) } as const)
        : ({ basis: 'facility_months', facilities: random.upTo(15), months: random.upTo(4) } as const)
      const ledger = Array.from({ length: 1 + random.upTo(12) }, (_, index) => {
        const startsOn = addDays('2025-11-20', random.upTo(130))
        return line(`9${index}`, startsOn, { lastDay: random.chance(0.3) ? addDays(startsOn, random.upTo(90)) : null })
      })
      const statement = statementFixture({ ledger, rules, terms: { unitFee, plan, contractAmount: 500_000_000 } })
      const book = await read(statement)
      const expected = settle(statement.counted.settlement.facilityMonths, statement.terms)
      expect(['ΣM', 'A', 'At', 'Et', 'R', 'C′', 'ΣM*'].map((symbol) => amount(book, symbol))).toEqual([
        expected.facilityMonths,
        expected.fee,
        expected.feeWithTax,
        expected.planWithTax,
        expected.reduction,
        expected.payable,
        expected.breakEven,
      ])
    }
  })
  it('says on every printed sheet that it is a forecast while the contract runs', async () => {
    const running = await read(RUNNING)
    for (const sheet of running.worksheets) expect(sheet.headerFooter.oddHeader).toContain('見込み（令和8年1月20日現在）')
    for (const sheet of (await read(FINAL)).worksheets) expect(sheet.headerFooter.oddHeader).not.toContain('見込み')
  })
})

describe('the form in force', () => {
  it('gives number, title, sentences, lines and box; the terms stand below its lines', () => {
    const form: OfficeForm = {
      id: 'form',
      kind: 'reduction_statement',
      version: 2,
      validFrom: '2026-01-01',
      number: '様式第11号',
      title: '減額計算書（{{月}}）',
      addressee: '熊本市健康福祉局長',
      statement: ['次のとおり計算しました。', '第{{前の版}}版を差し替えます。'],
      facts: ['contract', 'as_of'],
      confirmation: { title: '確認欄', cells: ['確認者'] },
      chapters: [],
    }
    const report = settlementReport({ ...FINAL, form })
    expect([report.form, report.title, report.addressee, report.statement, report.confirmation?.title]).toEqual([
      '様式第11号',
      '減額計算書（令和8年3月）',
      '熊本市健康福祉局長　様',
      ['次のとおり計算しました。'],
      '確認欄',
    ])
    expect(report.facts.map(({ label }) => label)).toEqual(['契約件名', '集計の時点', '算定条件', '根拠', '内訳'])
    expect(settlementReport({ ...RUNNING, form }).confirmation).toBeNull()
    expect(settlementReport({ ...FINAL, form, edition: 2 }).statement[1]).toBe('第1版を差し替えます。')
  })
})

describe('the edition of the statement', () => {
  it('is said once it is issued', () => {
    const editions = [null, 1, 2].map((edition) => settlementReport({ ...FINAL, edition }).edition)
    expect(editions).toEqual(['満了時の額（提出前）', '第1版', '第2版（差替え）'])
    expect(settlementFileName({ ...FINAL, edition: 2 }, 'pdf')).toBe('システム利用料減額計算書_満了時_第2版.pdf')
  })
})

describe('the statement as PDF', () => {
  it('has the yen, the ledger and the reason of every month as tables', async () => {
    const { tables, texts } = await readPdf(await toPdf(settlementReport(FINAL)))
    const rows = (heading: string) =>
      tables.find((table) => table.heading === heading)?.rows.map((row) => row.map(({ text }) => text)) ?? []
    expect(rows('減額の計算').find(([item]) => item === '減額する額')).toEqual([
      '減額する額',
      'R',
      '308,000',
      '円',
      '0とEt － Atの大きい方',
    ])
    expect(rows('事業所ごとの登録月')).toHaveLength(1 + 60 + 1)
    expect(rows('事業所ごとの登録月').at(-1)?.slice(4)).toEqual(['28', '44', '54', '60', '186'])
    const leaver = rows('事業所ごとの根拠').find(([, number]) => number === '4379900028')
    expect(leaver?.[3]).toBe(
      '12月：数える（12月10日～31日に登録）、1月～2月：数える（全日登録）、3月：数える（3月1日～14日に登録）',
    )
    expect(texts.join('')).not.toContain('見込み')
  })
  it('says on every page that it is a forecast while the contract runs', async () => {
    const { texts } = await readPdf(await toPdf(settlementReport(RUNNING)))
    expect(texts.filter((text) => !text.includes('見込み'))).toEqual([])
    expect(settlementFileName(RUNNING, 'pdf')).toBe('システム利用料減額計算書_見込み_令和8年1月20日.pdf')
    expect(settlementFileName(FINAL, 'xlsx')).toBe('システム利用料減額計算書_満了時.xlsx')
  })
  it('says that the contract does not change where more months came together than planned', () => {
    // 40 facilities planned: Et = 3,520,000 < At = 4,092,000.
    const { summary } = settlementReport(
      statementFixture({ terms: { plan: { basis: 'facility_months', facilities: 40, months: 4 } } }),
    )
    expect(summary[1]).toBe(
      '委託料総額におけるシステム利用料（税込）3,520,000円を下回らないため、減額はなく、委託料は12,370,000円のままです。',
    )
  })
  it('names the terms it was made by, and that nobody agreed to them yet', () => {
    const draft = settlementReport(
      statementFixture({ isAgreed: false, rules: { ...RULES, monthRule: 'cutoff_day', cutoffDay: 15 } }),
    )
    expect(draft.facts.find(({ label }) => label === '算定条件')?.value).toBe('第1版（合意前の案）')
    expect(draft.statement.at(-1)).toContain('合意前の案')
    expect(draft.definitions[0]?.text).toContain('基準日に登録があれば1か月（基準日：15日）')
  })
})
