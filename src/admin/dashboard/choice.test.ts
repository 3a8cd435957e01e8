import { chooseMonth, chooseWard } from './choice'

const finished = { id: 'a', name: '令和7年度', startsOn: '2025-12-01', endsOn: '2026-03-31', isCurrent: false }
const current = { id: 'b', name: '令和8年度', startsOn: '2026-09-01', endsOn: '2027-02-28', isCurrent: true }
const all = [current, finished]
const now = new Date('2026-10-31T15:30:00.000Z')

describe('what the dashboard shows', () => {
  it('is the running month in Tokyo of the running programme when nothing is asked for', () => {
    // 00:30 on 1 November in Tokyo.
    expect(chooseMonth(all, {}, now)).toEqual({
      programme: current,
      months: ['2026-09', '2026-10', '2026-11'],
      month: '2026-11',
      changed: false,
    })
  })
  it('is the last month of a programme that is over', () => {
    expect(chooseMonth(all, { programme: 'a' }, now)).toMatchObject({ month: '2026-03', changed: false })
  })
  it('is what the address says, where that exists', () => {
    expect(chooseMonth(all, { programme: 'a', month: '2026-01' }, now)).toMatchObject({
      programme: finished,
      month: '2026-01',
      changed: false,
    })
  })
  it('says so when it shows something else than was asked for', () => {
    expect(chooseMonth(all, { programme: 'a', month: '2026-09' }, now)).toMatchObject({ month: '2026-03', changed: true })
    expect(chooseMonth(all, { month: '2026-12' }, now)).toMatchObject({ month: '2026-11', changed: true })
    expect(chooseMonth(all, { programme: 'none' }, now)).toMatchObject({ programme: current, changed: true })
  })
  it('has no month before the programme has begun', () => {
    expect(chooseMonth([current], {}, new Date('2026-08-31T00:00:00Z'))).toEqual({
      programme: current,
      months: [],
      month: null,
      changed: false,
    })
  })
  it('is nothing without a programme', () => {
    expect(chooseMonth([], {}, now)).toBeNull()
  })
  it('is a ward only where the city has it', () => {
    const wards = [{ id: '431010' }]
    expect([chooseWard(wards, '431010'), chooseWard(wards, '130001'), chooseWard(wards, undefined)]).toEqual([
      { ward: '431010', changed: false },
      { ward: null, changed: true },
      { ward: null, changed: false },
    ])
  })
})
