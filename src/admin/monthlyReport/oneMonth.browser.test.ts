import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { readPdf } from '@reports/testing/readPdf'
import { closeMonth } from '@/actions/closeMonth'
import { addDays, addMonths, at, lastDayOf, monthOf } from '@/domain/calendar/jst'
import type { World } from '@/testing/make'
import { admitStaff } from '@/testing/pages'
import { DESK, type Site, startSite } from '@/testing/site'

const NOW = new Date()
const LAST = addMonths(monthOf(NOW), -1)
const FIRST_DAY = `${LAST}-01`
const COLUMNS = ['目標', '前月末', '増（当月）', '減', '過月分修正', '当月末／累計', '計画', '達成率', '計画との差'] as const
/** Counted by hand from what is made below. */
const EXPECTED: Record<string, readonly string[]> = {
  'ア 介護事業所の登録数': ['3', '0', '1', '0', '0', '1', '2', '33.3%', '▲1'],
  'イ 市内ボランティアの登録数': ['10', '0', '2', '0', '0', '2', '2', '20.0%', '0'],
  'ウ 案件募集件数': ['8', '0', '2', '0', '0', '2', '1', '25.0%', '+1'],
  'エ マッチング数（受け入れ完了数）': ['6', '0', '1', '0', '0', '1', '3', '16.7%', '▲2'],
  うち市内居住者: ['—', '—', '1', '—', '—', '1', '—', '—', '—'],
}

let site: Site
let world: World

beforeAll(async () => {
  site = await startSite({ startsOn: FIRST_DAY, endsOn: lastDayOf(addMonths(LAST, 2)) })
  world = site.world
  for (const [figure, atEndOfMonth, target] of [
    ['facilities', 2, 3],
    ['residents', 2, 10],
    ['listings', 1, 8],
    ['completions', 3, 6],
  ] as const)
    for (const [month, planned] of [
      [LAST, atEndOfMonth],
      [addMonths(LAST, 2), target],
    ] as const)
      await site.running.payload.create({
        collection: 'targets',
        overrideAccess: true,
        data: { programme: world.programme.id, figure, month, planned },
      })

  const facility = await world.facility()
  await world.registration(facility.id)
  const registeredAt = at(FIRST_DAY, '12:00')
  const [resident] = [await world.volunteer({ registeredAt }), await world.volunteer({ registeredAt, ward: 'kita' })]
  const task = await world.task(facility.id)
  const visited = addDays(FIRST_DAY, 5)
  const slot = await world.slot(task.id, { day: visited })
  await world.slot(task.id, { day: addDays(FIRST_DAY, 6) })
  await world.completedVisit(slot.id, resident.id, {
    appliedAt: at(addDays(FIRST_DAY, 1), '12:00'),
    attendedAt: at(visited, '13:00'),
    completedAt: at(addDays(FIRST_DAY, 9), '12:00'),
  })
  await closeMonth(site.running.payload, { programmeId: world.programme.id, month: LAST, by: world.operator, clock: () => NOW })
}, 180_000)
afterAll(() => site?.stop())

/** Rows by their label, cells by the heading they stand under. */
type Table<Cell> = Record<string, Record<string, Cell>>
function tableOf<Cell extends string | number>(rows: readonly (readonly Cell[])[], heading: string): Table<Cell> {
  const start = rows.findIndex(([first]) => first === heading)
  const [head = [], ...body] = rows.slice(start)
  return Object.fromEntries(
    body
      .filter(([label]) => label !== undefined && label in EXPECTED)
      .map(([label, ...cells]) => [label, Object.fromEntries(cells.map((cell, index) => [head[index + 1], cell]))]),
  )
}

async function onScreen(page: Page): Promise<Table<string>> {
  const section = page.locator('.care-sheet section', { has: page.getByRole('heading', { name: '目標項目の状況', exact: true }) })
  const rows = await section
    .locator('table')
    .first()
    .evaluate((table: HTMLTableElement) =>
      [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent?.trim() ?? '')),
    )
  return tableOf(rows, '区分')
}

/** The file a person gets by this button. */
async function downloaded(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: button }).click()
  return readFile(await (await waiting).path())
}

async function inWorkbook(bytes: Buffer): Promise<Table<string | number>> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0])
  const rows: (string | number)[][] = []
  book.getWorksheet('総括')?.eachRow((row) => {
    const cells = Array.from({ length: COLUMNS.length + 1 }, (_, index) => row.getCell(index + 1))
    rows.push(
      cells.map((cell) => (cell.type === ExcelJS.ValueType.Formula ? cell.result : (cell.value ?? '')) as string | number),
    )
  })
  return tableOf(rows, '区分')
}

async function inPdf(bytes: Buffer): Promise<Table<string>> {
  const table = (await readPdf(bytes)).tables.find(({ heading }) => heading === '目標項目の状況')
  return tableOf(table?.rows.map((row) => row.map(({ text }) => text)) ?? [], '区分')
}

/** What a person reads as the number that a spreadsheet holds: ▲2 is -2, 33.3% is 0.333. */
function numberOf(text: string): number | string {
  if (text === '—') return text
  const value = Number(text.replace('▲', '-').replaceAll(/[,+%]/g, ''))
  return text.endsWith('%') ? value / 100 : value
}
const rounded = (value: string | number | undefined): string | number | undefined =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value

describe('a month', () => {
  it('has the same figures on the screen, in Excel and in the PDF', async () => {
    const { page } = await site.visit({ viewport: DESK })
    await admitStaff(page, (await world.staff('city')).email)
    await page.goto(`/admin/monthly-report?programme=${world.programme.id}&month=${LAST}`)

    const screen = await onScreen(page)
    const workbook = await inWorkbook(await downloaded(page, 'Excelをダウンロード'))
    const pdf = await inPdf(await downloaded(page, 'PDFをダウンロード'))
    for (const [row, figures] of Object.entries(EXPECTED))
      for (const [index, column] of COLUMNS.entries()) {
        const figure = figures[index] ?? ''
        expect([row, column, screen[row]?.[column]]).toEqual([row, column, figure])
        expect([row, column, pdf[row]?.[column]]).toEqual([row, column, figure])
        expect([row, column, rounded(workbook[row]?.[column])]).toEqual([row, column, rounded(numberOf(figure))])
      }
  }, 120_000)
})
