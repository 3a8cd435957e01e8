import { readAvailableDays } from './availableDays'

describe('the days of a facility', () => {
  it('are kept in one order', () => {
    expect(readAvailableDays('祝日,平日,土曜日')).toEqual({ days: ['平日', '土曜日', '祝日'], unknown: [] })
  })

  it('are understood in short and in other separators', () => {
    expect(readAvailableDays('平日、土・日曜、平日')).toEqual({ days: ['平日', '土曜日', '日曜日'], unknown: [] })
  })

  it('may be missing', () => {
    expect(readAvailableDays('　')).toEqual({ days: null, unknown: [] })
  })

  it('come back as unknown when they name no kind of day', () => {
    expect(readAvailableDays('平日,年末')).toEqual({ days: ['平日'], unknown: ['年末'] })
  })
})
