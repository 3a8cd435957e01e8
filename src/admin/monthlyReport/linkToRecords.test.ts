import { fullFixture, monthlyFiguresFixture } from '@reports/monthly/fixture'
import { monthlyReport } from '@reports/monthly/monthlyReport'
import type { Section } from '@reports/section'
import { recordsQuery } from '../records/recordsQuery'
import { linkToRecords } from './linkToRecords'

const of = { programme: '7b0f5a52-8f0e-4c5e-9a39-0a3d5c0f4a11', month: '2026-01' }
const { overview, parts } = monthlyReport(fullFixture())
const sections: Section[] = [overview, ...parts.flatMap((part) => part.sections)]
/** Numbers that are no records: what was agreed, what follows from other numbers, and what is not kept by its record. */
const COMPUTED: readonly string[] = ['planned', 'target', 'gap', 'achievement', 'share']

describe('every number of the monthly report', () => {
  it('leads to its records, those of the total and of people of the city among them', () => {
    const deaf: string[] = []
    for (const section of sections) {
      const rows = [...section.rows, ...(section.total ? [null] : [])]
      for (const row of rows)
        for (const { key, kind } of section.columns) {
          const value = (row ? row.cells : (section.total ?? {}))[key]
          if (kind === 'text' || COMPUTED.includes(key) || typeof value !== 'number') continue
          if (row && section.key.startsWith('months_') && row.key > of.month) continue
          const link = linkToRecords(section.key, of)(row, key)
          if (!link) deaf.push(`${section.key} ${row?.key ?? 'total'} ${key}`)
          // A list that exists, also where nothing can ever be in it: 減 of a flow.
          else if (link.startsWith('/admin/records?'))
            expect([link, recordsQuery(Object.fromEntries(new URL(link, 'http://a').searchParams))]).not.toEqual([link, null])
        }
    }
    // Seminars of reports from before stand without their record.
    expect(deaf).toEqual(['seminars 2026-01-16_0 people', 'seminars 2026-01-24_1 people'])
  })
  it('asks for what it says: the visits of people of the city, a total, a finding, a seminar', () => {
    const asked = (section: string, row: string | null, column: string) => {
      const link = linkToRecords(section, of)(row === null ? null : { key: row, cells: {} }, column)
      return link?.startsWith('/admin/records?') ? recordsQuery(Object.fromEntries(new URL(link, 'http://a').searchParams)) : link
    }
    expect(asked('overview', 'cityResidents', 'closing')).toMatchObject({
      figure: 'completions',
      measure: 'closing',
      home: 'inside',
    })
    expect(asked('residence', 'outside', 'during')).toMatchObject({ measure: 'increase', home: 'outside' })
    expect(asked('residence', null, 'cumulative')).toMatchObject({ measure: 'closing', home: null })
    expect(asked('byWard', '', 'listings')).toMatchObject({ figure: 'listings', ward: null, narrowed: { ward: '' } })
    expect(asked('byService', null, 'facilities')).toMatchObject({ figure: 'facilities', measure: 'closing', narrowed: {} })
    expect(asked('quality', 'unsettled_visits', 'count')).toBe(
      `/admin/quality?programme=${of.programme}&month=2026-01#unsettled_visits`,
    )
    expect(asked('seminars', of.programme, 'people')).toContain('/admin/collections/seminar-attendances?')
    const versions = { '2025-12': 1, '2026-01': 3 }
    const month = { key: '2025-12', cells: {} }
    expect(linkToRecords('months_residents', { ...of, versions })(month, 'closing')).toContain('month=2025-12&version=1')
    expect(linkToRecords('overview', { ...of, versions })({ key: 'residents', cells: {} }, 'closing')).toContain('version=3')
    expect(linkToRecords('listings', of)(null, 'during')).toBeNull()
    expect(monthlyFiguresFixture().month).toBe(of.month)
  })
})
