import type { Month } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'
import { type Figure, FIGURES, isStock } from '@/domain/kpi/figure'
import type { FigureMonth } from '@/domain/report/monthlyFigures'
import { closingLabels, markedFigureLabel } from '@/glossary/figures'
import { type Cell, type Grid, tablesWith } from './grids'
import { pdfTree } from './pdfTree'
import { readPdf } from './readPdf'

/** The columns of the overview, and which number of a figure each of them is. */
const OVERVIEW = {
  前月末: 'opening',
  '増（当月）': 'increase',
  減: 'decrease',
  過月分修正: 'correction',
  '当月末／累計': 'closing',
  計画: 'planned',
  目標: 'target',
} as const satisfies Record<string, keyof FigureMonth>

type Read = Record<string, Cell>
const COLUMNS = Object.keys(OVERVIEW)
const named = (row: Readonly<Record<string, Cell>> | undefined): Read =>
  Object.fromEntries(Object.entries(OVERVIEW).map(([column, measure]) => [measure, row?.[column] ?? null]))

/** The four figures as the overview of a file says them, by figure; undefined where a file has no overview. */
export function overviewIn(grids: readonly Grid[]): Partial<Record<Figure, Read>> | undefined {
  const [table] = tablesWith(grids, COLUMNS)
  return table && Object.fromEntries(FIGURES.map((figure) => [figure, named(table[markedFigureLabel(figure)])]))
}

/** The same of the model that was stored. */
export const overviewOf = (figures: readonly FigureMonth[]): Partial<Record<Figure, Read>> =>
  Object.fromEntries(
    figures.map((each) => [each.figure, Object.fromEntries(Object.values(OVERVIEW).map((measure) => [measure, each[measure]]))]),
  )

/** What a figure stood at at each month's end, as the table of its months says. */
export function courseIn(grids: readonly Grid[], figure: Figure, months: readonly Month[]): Cell[] | undefined {
  const columns = ['月', '前月末', '増（当月）', ...(isStock(figure) ? ['減'] : []), closingLabels[figure]]
  const tables = tablesWith(grids, columns).filter((table) => months.every((month) => warekiMonth(month) in table))
  const table = tables[FIGURES.filter((each) => isStock(each) === isStock(figure)).indexOf(figure)]
  return table && months.map((month) => table[warekiMonth(month)]?.[closingLabels[figure]] ?? null)
}

/**
 * What is wrong with the pages of a PDF: one without its number, which only a cover may be, or with nothing else on it; a heading
 * whose text begins on the next one.
 */
export async function pageFaults(bytes: Buffer): Promise<string[]> {
  const { pages, texts } = await readPdf(bytes)
  const { texts: tagged } = await pdfTree(bytes)
  const alone = tagged.flatMap(({ page, tags, text }, index) => {
    const next = tagged[index + 1]
    return /^H\d$/.test(tags.at(-1) ?? '') && next?.page !== page ? [`${page}: ${text} alone`] : []
  })
  const faults = texts.flatMap((text, index) => {
    const number = [`- ${index + 1} / ${pages} -`, `- ${index + 1} -`].find((each) => text.includes(each))
    const rest = text.replace(number ?? '', '').trim()
    return [
      ...(index > 0 && !number ? [`${index + 1}: no number in ${text.slice(-60)}`] : []),
      ...(rest.length < 20 ? [`${index + 1}: nothing but ${rest}`] : []),
    ]
  })
  return [...faults, ...alone]
}

/** Chapters whose page in the contents is not the one they stand on. Contents begin on the second page, after the cover. */
export async function contentsFaults(bytes: Buffer): Promise<string[]> {
  const { bookmarks } = await pdfTree(bytes)
  const texts = (await readPdf(bytes)).texts.map((text) => text.replace(/\s/g, ''))
  const contents = texts.slice(1, (bookmarks[0]?.page ?? 1) - 1).join('')
  const faults = bookmarks.flatMap(({ page, title }) => {
    const said = title.replace(/\s/g, '')
    const fits = contents.includes(`${said}${page}`) && (texts[page - 1] ?? '').includes(said)
    return fits ? [] : [`${title}: ${page}`]
  })
  return bookmarks.length === 0 ? ['no bookmarks'] : faults
}
