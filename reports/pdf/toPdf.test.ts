import { createHash } from 'node:crypto'
import { correctedFixture, marchFixture, monthlyFiguresFixture, noPlanFixture, preliminaryFixture } from '../monthly/fixture'
import { monthlyReport } from '../monthly/monthlyReport'
import type { Report, Section } from '../section'
import { type Placed, type ReadPdf, readPdf, type ReadTable } from '../testing/readPdf'
import { isNumeric, written } from '../written'
import { toPdf, writePdf } from './toPdf'

const REPORTS = {
  January: monthlyReport(monthlyFiguresFixture()),
  March: monthlyReport(marchFixture()),
  'the corrected January': monthlyReport(correctedFixture()),
  'the running month': monthlyReport(preliminaryFixture()),
  'a month without a plan': monthlyReport(noPlanFixture()),
}
const ALL = Object.entries(REPORTS)
const sectionsOf = (report: Report): Section[] => [report.overview, ...report.parts.flatMap(({ sections }) => sections)]
const known = new Map<Report, Promise<ReadPdf>>()
/** Each report is drawn and read once. */
const read = (report: Report): Promise<ReadPdf> => {
  const reading = known.get(report) ?? toPdf(report).then(readPdf)
  known.set(report, reading)
  return reading
}

function tableOf(pdf: ReadPdf, heading: string): ReadTable {
  const table = pdf.tables.find((each) => each.heading === heading)
  if (!table) throw new Error(`no table under ${heading}: ${pdf.tables.map((each) => each.heading).join(', ')}`)
  return table
}

/** The cell in the row that begins with a label, in the column under a heading. */
function cellAt({ rows: [head = [], ...rows] }: ReadTable, row: string, column: string): Placed {
  const index = head.findIndex(({ text }) => text === column)
  const cell = rows.find(([label]) => label?.text === row)?.[index]
  if (index < 0 || !cell) throw new Error(`no cell ${row} × ${column}`)
  return cell
}

describe('the figures in the PDF', () => {
  it('stand in the rows and columns that an office looks them up in', async () => {
    const overview = tableOf(await read(REPORTS.January), '目標項目の状況')
    const row = 'エ マッチング数（受け入れ完了数）'
    const columns = ['目標', '前月末', '増（当月）', '減', '過月分修正', '当月末／累計', '計画', '達成率', '計画との差']
    expect(columns.map((column) => cellAt(overview, row, column).text)).toEqual([
      '1,000',
      '118',
      '248',
      '0',
      '+3',
      '369',
      '380',
      '36.9%',
      '▲11',
    ])
    expect(cellAt(overview, 'うち市内居住者', '当月末／累計').text).toBe('316')
    expect(cellAt(overview, 'うち市内居住者', '計画').text).toBe('—')
  })

  it.each(ALL)('are those of the model in every cell of every table: %s', async (_, report) => {
    const pdf = await read(report)
    for (const section of sectionsOf(report)) {
      const rows = [...section.rows.map(({ cells }) => cells), ...(section.total ? [section.total] : [])]
      expect([section.title, tableOf(pdf, section.title).rows.map((row) => row.map(({ text }) => text))]).toEqual([
        section.title,
        [
          section.columns.map(({ label }) => label),
          ...rows.map((cells) => section.columns.map(({ key, kind }) => written(kind, cells[key] ?? null))),
        ],
      ])
    }
  })

  it.each(ALL)('end under each other at the right of their column, inside the page: %s', async (_, report) => {
    const pdf = await read(report)
    for (const section of sectionsOf(report)) {
      const [head = [], ...rows] = tableOf(pdf, section.title).rows
      section.columns.forEach(({ kind }, index) => {
        if (!isNumeric(kind)) return
        const cells = rows.flatMap((row) => row[index] ?? [])
        const right = Math.max(...cells.map((cell) => cell.right))
        for (const cell of cells) {
          // A 1 is narrower than the room of its digit, so the last one may end up to a point earlier.
          expect(right - cell.right).toBeLessThan(1)
          expect(cell.left).toBeGreaterThan(index === 0 ? 70.8 : Math.max(...rows.map((row) => row[index - 1]?.right ?? 0)))
        }
        const title = head[index]
        const middle = ((title?.left ?? 0) + (title?.right ?? 0)) / 2
        expect(middle).toBeLessThan(right + 4)
        expect(right).toBeLessThan(595.3 - 56.6)
      })
      const baselines = rows.map((row) =>
        row
          .filter((_cell, index) => isNumeric(section.columns[index]?.kind ?? 'text'))
          .map(({ baseline }) => Math.round(baseline)),
      )
      for (const line of baselines) expect(new Set(line).size).toBeLessThan(2)
    }
  })

  it('are described in words beside each chart', async () => {
    const { figures } = await read(REPORTS.January)
    expect(figures).toHaveLength(6)
    expect(figures[3]).toBe(
      'マッチング数（受け入れ完了数）の計画と実績。令和7年12月 実績118、計画120。令和8年1月 実績369、計画380。' +
        '令和8年2月 実績—、計画700。令和8年3月 実績—、計画1,000。',
    )
  })
})

describe('the form', () => {
  const first = async (report: Report) => (await read(report)).texts[0] ?? ''

  it('says to whom, by whom, when and about what', async () => {
    const text = await first(REPORTS.January)
    for (const part of [
      '熊本市長 様',
      '令和8年2月9日',
      '登録者数等報告書（令和8年1月分）',
      '株式会社まちかど髙﨑',
      '記',
      '以上',
      '令和7年12月1日から令和8年3月31日まで',
      '令和8年1月31日 24:00（日本時間）',
      '令和8年2月6日 17:00（日本時間）までに登録された記録によります。',
    ]) {
      expect(text.replaceAll('　', ' ')).toContain(part)
    }
  })
  it('numbers its pages', async () => {
    const { pages, texts } = await read(REPORTS.January)
    expect(texts.map((text) => /- \d \/ \d -/.exec(text)?.[0])).toEqual(
      Array.from({ length: pages }, (_, index) => `- ${index + 1} / ${pages} -`),
    )
  })
  it('marks a running month as 速報 with its cut-off', async () => {
    const pdf = await read(REPORTS['the running month'])
    expect(pdf.texts[0]).toContain('この資料は速報です。令和8年1月20日 09:00（日本時間）までの記録を集計したもので')
    for (const text of pdf.texts.slice(1)) expect(text).toContain('速報')
    expect((await read(REPORTS.January)).texts.join('')).not.toContain('速報')
  })
  it('prints the cut-off of a month that is due before it ends', async () => {
    const text = await first(REPORTS.March)
    expect(text.replaceAll('\n', '')).toContain('令和8年3月31日 15:00（日本時間）の締切時点で')
  })
  it('lists what a corrected version changed, and why', async () => {
    const pdf = await read(REPORTS['the corrected January'])
    const table = tableOf(pdf, '前の版から変更した数')
    expect(table.rows.slice(3, 6).map((row) => row.map(({ text }) => text))).toEqual([
      ['エ マッチング数（受け入れ完了数）', '増（当月）', '248', '251', '+3'],
      ['エ マッチング数（受け入れ完了数）', '累計', '369', '372', '+3'],
      ['エ マッチング数（受け入れ完了数）', 'うち市内居住者（当月）', '213', '216', '+3'],
    ])
    expect(pdf.texts[1]).toContain('差替えの理由：1月分の活動記録3件の登録が2月6日の締切に間に合わなかったため。')
    expect(pdf.texts[0]).toContain('提出済みの第1版を差し替えるもの')
  })
  it('begins with the overview on its first page, whatever the month', async () => {
    for (const report of Object.values(REPORTS)) {
      const pdf = await read(report)
      expect(
        tableOf(pdf, '目標項目の状況')
          .rows.flat()
          .every(({ page }) => page === 1),
      ).toBe(true)
      expect(pdf.texts[0]).toMatch(/以上- 1/)
    }
  })
})

describe('a table longer than a page', () => {
  it('goes on with its head repeated and every row whole', async () => {
    const wards = REPORTS.January.parts.flatMap(({ sections }) => sections).find(({ key }) => key === 'listings')
    if (!wards) throw new Error('the report has no listings')
    const rows = Array.from({ length: 120 }, (_, index) => ({
      key: `${index}`,
      cells: { rule: `${index + 1}番目の行`, during: index, cumulative: 150_000 + index, agreed: '' },
    }))
    const report: Report = { ...REPORTS.January, parts: [{ key: 'long', title: '別紙1', sections: [{ ...wards, rows }] }] }
    const pdf = await read(report)
    const table = tableOf(pdf, wards.title)
    expect(table.rows.slice(1).map((row) => row.map(({ text }) => text))).toEqual(
      rows.map(({ cells }) => [cells.rule, written('count', cells.during), written('count', cells.cumulative), '']),
    )
    const pages = [
      ...new Set(
        table.rows
          .flat()
          .map(({ page }) => page)
          .filter((page) => page > 0),
      ),
    ]
    expect(pages).toEqual([2, 3, 4, 5])
    for (const page of pages.slice(1)) expect(pdf.texts[page - 1]).toContain(`${wards.title}（続き）数え方 当月 累計 採用`)
    expect(
      Math.min(
        ...table.rows
          .flat()
          .filter(({ page }) => page > 0)
          .map(({ baseline }) => baseline),
      ),
    ).toBeGreaterThan(56)
  })
})

describe('a title', () => {
  const listings = REPORTS.January.parts.flatMap(({ sections }) => sections).find(({ key }) => key === 'listings')
  const long = (rows: number): Section => {
    if (!listings) throw new Error('the report has no listings')
    const row = (index: number) => ({
      key: `${index}`,
      cells: { rule: `${index + 1}番目の行`, during: 1, cumulative: 1, agreed: '' },
    })
    return { ...listings, title: `${rows}行の表`, rows: Array.from({ length: rows }, (_, index) => row(index)), notes: [] }
  }
  /** Of the part and of the section: what stands on a page without the first row of its table. */
  async function alone(sections: readonly Section[]): Promise<string[]> {
    const parts = sections.map((section, index) => ({ key: `${index}`, title: `別紙${index + 1}の題`, sections: [section] }))
    const { texts } = await readPdf(await toPdf({ ...REPORTS.January, parts }))
    return parts.flatMap(({ title, sections: [section] }) =>
      [title, section?.title ?? ''].filter((heading) => !texts.some((text) => text.split(heading)[1]?.includes('1番目の行'))),
    )
  }

  it('stands on one page with what it heads, where the table just fits a page without it', async () => {
    for (let rows = 33; rows <= 39; rows += 1) expect([rows, await alone([long(3), long(rows)])]).toEqual([rows, []])
  })

  it('never stands at the foot of a page before a table that goes on over several', async () => {
    for (let before = 29; before <= 34; before += 1) expect([before, await alone([long(before), long(90)])]).toEqual([before, []])
  })
})

describe('a row higher than a page', () => {
  it('goes on over the next pages with every word, inside their margins', async () => {
    const months = REPORTS.January.parts.flatMap(({ sections }) => sections).find(({ key }) => key === 'listings')
    if (!months) throw new Error('the report has no listings')
    const words = Array.from({ length: 900 }, (_, index) => `${index + 1}番目のことば。`).join('')
    const rows = [{ key: 'one', cells: { rule: words, during: 7, cumulative: 8, agreed: '' } }]
    const pdf = await readPdf(
      await toPdf({ ...REPORTS.January, parts: [{ key: 'long', title: '別紙1', sections: [{ ...months, rows }] }] }),
    )
    const cells = tableOf(pdf, months.title).rows.slice(1)
    expect(cells.map(([first]) => first?.text ?? '').join('')).toBe(words)
    expect(cells.map((row) => row[1]?.text)).toEqual(['7', ...cells.slice(1).map(() => '')])
    expect(Math.min(...cells.flat().flatMap(({ baseline, page }) => (page > 0 ? [baseline] : [])))).toBeGreaterThan(56)
  })
})

describe('the characters of names', () => {
  it('are all there: 髙 﨑 𠮷 ① ㋿', async () => {
    const { bytes, missing } = await writePdf(REPORTS.January)
    expect(missing).toEqual([])
    const text = (await readPdf(bytes)).texts[0] ?? ''
    for (const character of ['髙', '﨑', '𠮷', '①', '㋿']) expect(text).toContain(character)
  })
  it('stand as 〓 with a warning where no font has them', async () => {
    const figures = monthlyFiguresFixture()
    const { bytes, missing } = await writePdf(
      monthlyReport({ ...figures, programme: { ...figures.programme, contactPerson: '山\u{1F338}田' } }),
    )
    expect(missing).toEqual(['\u{1F338}'])
    expect((await readPdf(bytes)).texts[0]).toContain('山〓田')
  })
})

describe('the bytes of the PDF', () => {
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

  it('are the same for the same report, at another time', async () => {
    const first = await toPdf(monthlyReport(marchFixture()))
    await new Promise((resolve) => {
      setTimeout(resolve, 1100)
    })
    expect(hash(await toPdf(monthlyReport(marchFixture())))).toBe(hash(first))
  })
  it('say what the file is, in which language and when it was made', async () => {
    const { info, language } = await read(REPORTS.January)
    expect(info).toMatchObject({
      Title: '登録者数等報告書（令和8年1月分）',
      Author: '株式会社まちかど髙﨑',
      CreationDate: 'D:20260206080000Z',
      ModDate: 'D:20260206080000Z',
    })
    expect(language).toBe('ja-JP')
  })
  it('show the title in the window and carry their fonts with them', async () => {
    const text = (await toPdf(REPORTS.January)).toString('latin1')
    expect(text).toContain('/DisplayDocTitle true')
    expect(text).toContain('/Marked true')
    const fonts = [...text.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name)
    expect(new Set(fonts)).toEqual(new Set(['BIZUDPGothic-Regular', 'BIZUDPGothic-Bold', 'NotoSansJP-Regular']))
    expect(text.match(/\/FontFile2/g)).toHaveLength(fonts.length)
  })
})

describe('the end of the form', () => {
  it('stands on one page with what it ends, however much is written above it', async () => {
    const january = monthlyReport(monthlyFiguresFixture())
    const confirmation = { title: '確認欄', cells: ['確認年月日', '確認者'] }
    for (let more = 0; more <= 20; more += 2) {
      const statement = [...january.statement, ...Array.from({ length: more }, () => '様式の文を足した行です。')]
      const { texts } = await readPdf(await toPdf({ ...january, statement, confirmation }))
      const page = texts.findIndex((text) => text.includes('確認年月日'))
      expect([more, texts[page]]).toEqual([more, expect.stringContaining('達成率71.7%')])
    }
  })
})
