import { type ComponentProps, isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { FigurePace } from '@/actions/pace/paceAt'
import { FigurePanel } from './FigurePanel'
import { PaceChart } from './PaceChart'

const at = (month: string, actual: number | null) => ({ month, planned: 100, actual, forecast: null })
/** 20 slots until January; by 8 listings from February on. */
const pace: FigurePace = {
  figure: 'listings',
  asOf: '2026-02-20',
  actual: 8,
  expected: 100,
  gap: -92,
  target: 200,
  deviation: -46,
  threshold: 50,
  plan: { startsOn: '2025-12-01', endsOn: '2026-03-31', target: 200, points: [] },
  forecast: null,
  course: [at('2025-12', 12), at('2026-01', 20), at('', 8), at('2026-02', null), at('2026-03', null)],
}
const panel = { followed: {}, analyses: [], mayWrite: true, pace, programme: 'p' }
const change = {
  figure: 'listings',
  fromMonth: '2026-02',
  version: 2,
  agreedOn: '2026-02-03',
  before: 'slot',
  after: 'listing',
} as const
const drawn = (changes: Parameters<typeof FigurePanel>[0]['changes']) =>
  renderToStaticMarkup(<FigurePanel {...panel} changes={changes} />)
/** What the chart within an element is given. */
function chartIn(node: ReactNode): ComponentProps<typeof PaceChart> | null {
  if (Array.isArray(node)) return node.map(chartIn).find((each) => each !== null) ?? null
  if (!isValidElement<{ children?: ReactNode }>(node)) return null
  return node.type === PaceChart ? (node.props as ComponentProps<typeof PaceChart>) : chartIn(node.props.children)
}
const SENTENCE =
  '令和8年2月から、「数え方の定義」第2版（令和8年2月3日合意）により、数え方が「日時枠の数」から「案件の数」に変わりました。'

describe('a figure against its plan', () => {
  it('says from which month another definition counts: in a sentence, on the chart, in words for it, and in the row of that month', () => {
    const markup = drawn([change])
    expect(markup).toContain(`<p class="care-notice">${SENTENCE}`)
    expect(markup).toMatch(new RegExp(`aria-label="[^"]*${SENTENCE}`, 'u'))
    // The chart itself is drawn in the browser alone: 1 February is 62 days after 1 December.
    expect(chartIn(FigurePanel({ ...panel, changes: [change] }))?.marks).toEqual([62])
    const rows = markup.split('<tr>').filter((row) => row.includes('この月から数え方が変わりました'))
    expect(rows.map((row) => /<th scope="row">([^<]*)/u.exec(row)?.[1])).toEqual(['現在'])
  })

  it('says nothing of it where nothing changed', () => {
    expect(drawn([])).not.toContain('数え方')
  })
})
