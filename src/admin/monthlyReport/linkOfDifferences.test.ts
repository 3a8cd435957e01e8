import { correctedFixture } from '@reports/monthly/fixture'
import { appendixDifferencesSection, differencesSection } from '@reports/monthly/sections/differences'
import { recordsQuery } from '../records/recordsQuery'
import { linkOfDifferences } from './linkOfDifferences'

const figures = correctedFixture()
const of = { programme: '7b0f5a52-8f0e-4c5e-9a39-0a3d5c0f4a11', figures, before: 1, after: 2 } as const
const asked = (link: string | null) => link && recordsQuery(Object.fromEntries(new URL(link, 'http://a').searchParams))

describe('every number of what a version changed', () => {
  it('leads to the records of its side: those the version before counted, or its own', () => {
    const { rows } = differencesSection(figures)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows)
      for (const [column, version] of [
        ['before', 1],
        ['after', 2],
      ] as const) {
        const agreed = row.key.includes('_planned_') || row.key.includes('_target_')
        const found = asked(linkOfDifferences('differences', of)(row, column))
        expect([row.key, column, found]).toEqual([row.key, column, agreed ? null : expect.objectContaining({ version })])
      }
  })
  it('asks for the very part that changed', () => {
    const changed = { ...figures, differences: [], appendixDifferences: [] } as typeof figures
    const one = { month: figures.month, before: 1, after: 2 }
    changed.differences = [
      { ...one, figure: 'completions', what: 'ward', name: figures.completionsByWard[0]?.label ?? '' },
      { ...one, figure: 'completions', what: 'city_residents_cumulative' },
      { ...one, figure: 'listings', what: 'listings_during', rule: 'seat' },
      { ...one, figure: 'residents', what: 'planned' },
    ]
    changed.appendixDifferences = [
      { part: 'services', figure: 'facilities', key: '160', name: '通所リハビリテーション', before: 1, after: 2 },
      { part: 'funnel', stage: 'awaited', before: 2, after: 1 },
      { part: 'consultations', before: 1, after: 2 },
    ]
    const links = (section: 'differences' | 'appendixDifferences') => {
      const { rows } = (section === 'differences' ? differencesSection : appendixDifferencesSection)(changed) ?? { rows: [] }
      const linkOf = linkOfDifferences(section, { ...of, figures: changed, after: 'now' })
      return rows.map((row) => asked(linkOf(row, 'after')))
    }
    expect(links('differences')).toEqual([
      expect.objectContaining({ measure: 'increase', ward: figures.completionsByWard[0]?.key, version: 'now' }),
      expect.objectContaining({ measure: 'closing', home: 'inside' }),
      expect.objectContaining({ figure: 'listings', measure: 'increase', rule: 'seat' }),
      null,
    ])
    expect(links('appendixDifferences')).toEqual([
      expect.objectContaining({ figure: 'facilities', measure: 'closing', narrowed: { service: '160' } }),
      expect.objectContaining({ figure: 'completions', stage: 'awaited' }),
      null,
    ])
  })
})
