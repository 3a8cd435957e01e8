import { fullFixture } from '@reports/monthly/fixture'
import { appendixDifferences } from './appendixDifferences'
import type { Appendices } from './monthlyFigures'

const first = fullFixture().appendices as Appendices
const changed = (change: Partial<Appendices>) => appendixDifferences(first, { ...first, ...change })

describe('the cells of the appendices that a corrected version changed', () => {
  it('are none where it says the same, hidden cells included', () => {
    expect(changed({})).toEqual([])
  })

  it('are every changed cell by ward, service, kind of work, age and experience, and of the funnel, table by table', () => {
    const found = changed({
      wards: first.wards.map((row) => (row.label === '東区' ? { ...row, residents: 220, completions: 67 } : row)),
      // 通所介護 121 for 120; the last one is gone; one is new.
      services: [
        ...first.services.slice(0, 2).map((row) => (row.key === '150' ? { ...row, completions: 121 } : row)),
        { key: '110', label: '訪問介護', facilities: 9, listings: 80, completions: 49 },
      ],
      categories: first.categories.map((row) => (row.key === 'clerical' ? { ...row, listings: 24 } : row)),
      completionsByAge: first.completionsByAge.map((cell, index) => (index === 1 ? { ...cell, count: 6 } : cell)),
      funnel: { ...first.funnel, completed: 251, awaited: 9 },
      seminars: first.seminars.map((each, index) => (index === 0 ? { ...each, people: 39 } : each)),
      consultations: first.consultations.slice(0, 1),
    })
    expect(found).toEqual([
      { part: 'wards', figure: 'residents', key: '431028', name: '東区', before: 221, after: 220 },
      { part: 'services', figure: 'completions', key: '150', name: '通所介護', before: 120, after: 121 },
      { part: 'services', figure: 'facilities', key: '110', name: '訪問介護', before: 0, after: 9 },
      { part: 'services', figure: 'listings', key: '110', name: '訪問介護', before: 0, after: 80 },
      { part: 'services', figure: 'completions', key: '110', name: '訪問介護', before: 0, after: 49 },
      { part: 'services', figure: 'facilities', key: '334', name: first.services[2]?.label, before: 9, after: 0 },
      { part: 'services', figure: 'listings', key: '334', name: first.services[2]?.label, before: 80, after: 0 },
      { part: 'services', figure: 'completions', key: '334', name: first.services[2]?.label, before: 50, after: 0 },
      { part: 'categories', figure: 'listings', key: 'clerical', name: '事務補助', before: 25, after: 24 },
      { part: 'ages', figure: 'completions', age: 'under_20', experience: 'family', before: null, after: 6 },
      { part: 'funnel', stage: 'completed', before: 248, after: 251 },
      { part: 'funnel', stage: 'awaited', before: 12, after: 9 },
      {
        part: 'seminars',
        heldOn: '2026-01-16',
        title: '介護の周辺業務を切り出す　はじめの一歩',
        before: 38,
        after: 39,
      },
      { part: 'consultations', before: 2, after: 1 },
    ])
  })

  it('name a seminar that came or went by its day and title, also where two have both alike', () => {
    const [one] = first.seminars
    const twice = one ? [one, { ...one, people: 12 }] : []
    expect(appendixDifferences({ ...first, seminars: twice }, { ...first, seminars: twice.slice(0, 1) })).toEqual([
      { part: 'seminars', heldOn: '2026-01-16', title: one?.title, before: 12, after: null },
    ])
  })
})
