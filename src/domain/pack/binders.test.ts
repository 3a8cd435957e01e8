import { bindersOf, widthFor } from './binders'

describe('the paper files of a pack', () => {
  it.each([
    [0, 3],
    [300, 3],
    [301, 5],
    [500, 5],
    [501, 8],
    [800, 8],
    [801, 10],
    [5000, 10],
  ])('of %i sheets are %i cm wide', (sheets, width) => {
    expect(widthFor(sheets)).toBe(width)
  })

  it('are one for each kind, as wide as its pages need unless a width was chosen', () => {
    const files = [
      { kind: 'monthly_report', pages: 200 },
      { kind: 'monthly_report', pages: 150 },
      { kind: 'minutes', pages: null },
    ] as const
    expect(bindersOf(files)).toEqual([
      { kind: 'monthly_report', pages: 350, width: 5 },
      { kind: 'minutes', pages: 0, width: 3 },
    ])
    expect(bindersOf(files, 10).map(({ width }) => width)).toEqual([10, 10])
  })
})
