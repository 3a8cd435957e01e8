import { asReported } from './asReported'

const version = (month: string, number: number, cutoffAt: string) => ({ month, version: number, model: { cutoffAt } })
const chosen = (versions: Parameters<typeof asReported>[0]) => asReported(versions).map((each) => `${each.month}/${each.version}`)

const december = version('2025-12', 1, '2026-01-09T06:00:00.000Z')
const january = version('2026-01', 1, '2026-02-10T01:00:00.000Z')
const february = version('2026-02', 1, '2026-03-10T01:00:00.000Z')
const late = version('2026-01', 2, '2026-03-12T01:00:00.000Z')

describe('the months as they were reported', () => {
  it('are the newest version of each when none was replaced, in the order of the months', () => {
    expect(chosen([february, december, january])).toEqual(['2025-12/1', '2026-01/1', '2026-02/1'])
    expect(chosen([])).toEqual([])
  })
  it('show the version that the following month was closed on, not one that replaced it afterwards', () => {
    expect(chosen([december, january, february, late])).toEqual(['2025-12/1', '2026-01/1', '2026-02/1'])
  })
  it('show a replaced version as long as nothing was closed on the one before, and once the following month is replaced too', () => {
    expect(chosen([december, january, late])).toEqual(['2025-12/1', '2026-01/2'])
    const again = version('2026-02', 2, '2026-03-20T01:00:00.000Z')
    expect(chosen([december, january, february, late, again])).toEqual(['2025-12/1', '2026-01/2', '2026-02/2'])
  })
})
