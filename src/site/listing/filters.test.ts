import { filtersFrom, listingsHref } from './filters'

describe('the filters in the address', () => {
  it('come back as they were written', () => {
    const address = '/listings?ward=431010&category=meal_support&date=2026-01-19&beginner=1&remote=1&page=3'
    const filters = filtersFrom(Object.fromEntries(new URL(address, 'http://a.example').searchParams))
    expect(filters).toEqual({
      ward: '431010',
      category: 'meal_support',
      day: '2026-01-19',
      beginnerFriendly: true,
      remote: true,
      page: 3,
    })
    expect(listingsHref(filters, filters.page)).toBe(address)
  })
  it('leave out what nobody offers', () => {
    expect(
      filtersFrom({ ward: "431010' OR 1", category: 'nursing', date: '2026-02-30', beginner: 'yes', remote: 'on', page: '-1' }),
    ).toEqual({
      ward: null,
      category: null,
      day: null,
      beginnerFriendly: false,
      remote: false,
      page: 1,
    })
    expect(filtersFrom({ ward: ['431010', '431028'], page: ['2'] })).toMatchObject({ ward: null, page: 1 })
    expect(filtersFrom({ page: '1e9' })).toMatchObject({ page: 1 })
  })
  it('write nothing into the address when nothing is asked', () => expect(listingsHref(filtersFrom({}))).toBe('/listings'))
})
