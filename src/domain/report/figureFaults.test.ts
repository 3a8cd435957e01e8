import { closingOf, figureFaults } from './figureFaults'
import type { FigureMonth, MonthlyFigures } from './monthlyFigures'

const figure = (name: FigureMonth['figure'], increase: number): FigureMonth => ({
  figure: name,
  month: '2026-01',
  opening: 10,
  increase,
  decrease: 0,
  correction: 0,
  closing: 10 + increase,
  planned: null,
  target: null,
})

const four = [figure('facilities', 2), figure('residents', 3), figure('listings', 4), figure('completions', 5)]
const sound: MonthlyFigures = {
  programme: {
    id: 'p',
    contractName: '',
    municipalityName: '',
    addressee: '',
    contractorName: '',
    contractorAddress: '',
    contractorRepresentative: '',
    contactPerson: '',
    contactPhone: '',
    contactEmail: '',
    startsOn: '2025-12-01',
    endsOn: '2026-03-31',
    listingRule: 'slot',
    countingUnit: 'number',
  },
  month: '2026-01',
  kind: 'closed',
  version: 1,
  cutoffAt: '2026-02-06T08:00:00Z',
  reportedOn: '2026-02-09',
  figures: four,
  byMonth: four,
  completionsByWard: [
    { key: 'a', label: '', count: 2 },
    { key: 'b', label: '', count: 3 },
  ],
  completionsByCategory: [{ key: 'meal_support', label: '', count: 5 }],
  completionsByCityResidents: 5,
  completionsByCityResidentsCumulative: 15,
  listingCounts: { during: { listing: 1, slot: 4, seat: 9 }, cumulative: { listing: 3, slot: 14, seat: 30 } },
  differences: [],
  correctionNote: null,
}
const codes = (change: Partial<MonthlyFigures>) => figureFaults({ ...sound, ...change }).map(({ code }) => code)

describe('what makes figures contradict themselves', () => {
  it('is nothing in sound figures', () => {
    expect(figureFaults(sound)).toEqual([])
  })
  it('is a closing that is not opening + increase − decrease + correction', () => {
    const wrong = { ...figure('residents', 3), closing: 12 }
    expect(figureFaults({ ...sound, byMonth: [wrong] })).toEqual([
      { code: 'closing_does_not_add_up', figure: 'residents', month: '2026-01' },
    ])
  })
  it('is a figure that was not counted', () => {
    expect(codes({ figures: four.slice(0, 3) })).toEqual(['figure_missing'])
  })
  it('is a breakdown that does not add up to the month', () => {
    expect(codes({ completionsByWard: [{ key: 'a', label: '', count: 4 }] })).toEqual(['wards_do_not_add_up'])
    expect(codes({ completionsByCategory: [] })).toEqual(['categories_do_not_add_up'])
  })
  it('is more visits of residents than visits', () => {
    expect(codes({ completionsByCityResidents: 6 })).toEqual(['more_residents_than_completions'])
    expect(codes({ completionsByCityResidentsCumulative: 16 })).toEqual(['more_residents_than_completions'])
  })
  it('is a month of listings that the agreed way of counting does not give', () => {
    expect(codes({ programme: { ...sound.programme, listingRule: 'seat' } })).toEqual(['listings_differ_from_rule'])
  })
})

describe('where a figure ends', () => {
  it('is what stood, plus what came, minus what went, plus what was set right', () => {
    expect(closingOf({ ...figure('residents', 463), opening: 409, decrease: 5, correction: -2 })).toBe(865)
  })
})
