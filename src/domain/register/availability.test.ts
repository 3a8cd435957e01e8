import { availabilityOf } from './availability'

const at = (time: string) => new Date(`2026-01-10T${time}:00+09:00`)
const day = { from: at('00:00'), until: new Date('2026-01-11T00:00:00+09:00') }
const stop = (from: string, until: string | null, isPlanned = false) => ({
  from: at(from),
  until: until ? at(until) : null,
  isPlanned,
})

describe('the availability of a day', () => {
  it('is whole where nothing stopped', () => {
    expect(availabilityOf([], { ...day, countsPlanned: false })).toEqual({
      totalMinutes: 1440,
      stoppedMinutes: 0,
      plannedMinutes: 0,
      rate: 1,
    })
  })
  it('counts planned stops only where that was agreed', () => {
    const stops = [stop('03:00', '04:00', true), stop('10:00', '10:12')]
    expect(availabilityOf(stops, { ...day, countsPlanned: false })).toMatchObject({ stoppedMinutes: 12, plannedMinutes: 60 })
    expect(availabilityOf(stops, { ...day, countsPlanned: true })).toMatchObject({ stoppedMinutes: 72, rate: 0.95 })
  })
  it('counts a minute once, however many parts stood still in it', () => {
    const stops = [stop('10:00', '10:30'), stop('10:20', '10:40'), stop('10:25', '10:26')]
    expect(availabilityOf(stops, { ...day, countsPlanned: false }).stoppedMinutes).toBe(40)
  })
  it('takes a stop that goes on for one until the end, and cuts what lies outside', () => {
    const before = { from: new Date('2026-01-09T23:00:00+09:00'), until: at('00:30'), isPlanned: false }
    expect(availabilityOf([before, stop('23:00', null)], { ...day, countsPlanned: false }).stoppedMinutes).toBe(90)
  })
  it('says nothing of a period that has not begun', () => {
    expect(availabilityOf([], { from: day.from, until: day.from, countsPlanned: false }).rate).toBeNull()
  })
})
