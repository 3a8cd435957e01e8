import { execFileSync } from 'node:child_process'
import { typescript } from '../../scripts/typescript.mjs'

const PROBE = `
  const jst = await import('./src/domain/calendar/jst.ts')
  const { warekiDay, warekiMonth } = await import('./src/domain/calendar/wareki.ts')
  const { warekiInstant } = await import('./src/domain/calendar/warekiInstant.ts')
  const midnight = new Date('2025-12-31T15:00:00Z')
  console.log(JSON.stringify([
    new Date(0).getTimezoneOffset(), jst.dayOf(midnight), jst.monthOf(midnight), jst.startOfDay('2026-03-29').toISOString(),
    jst.addDays('2026-03-08', 1), jst.daysBetween('2026-03-01', '2026-03-31'), jst.lastDayOf('2026-02'),
    jst.periodOf('2026-03').until.toISOString(), warekiDay('2019-05-01'), warekiMonth('2026-01'), warekiInstant(midnight),
  ]))
`

const answersIn = (zone: string): unknown[] =>
  JSON.parse(
    execFileSync(process.execPath, [...typescript, '--input-type=module', '--eval', PROBE], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  ) as unknown[]

/** The machine's own distance from UTC in minutes proves that the zone took effect. */
const ZONES = [
  ['UTC', 0],
  ['America/New_York', 300],
  ['Asia/Tokyo', -540],
  ['Pacific/Kiritimati', 640],
] as const

describe('the calendar', () => {
  it.each(ZONES)('gives the same days, months and words on a machine in %s', (zone, offset) => {
    expect(answersIn(zone)).toEqual([
      offset,
      '2026-01-01',
      '2026-01',
      '2026-03-28T15:00:00.000Z',
      '2026-03-09',
      30,
      '2026-02-28',
      '2026-03-31T15:00:00.000Z',
      '令和元年5月1日',
      '令和8年1月',
      '令和7年12月31日 24:00',
    ])
  })
})
