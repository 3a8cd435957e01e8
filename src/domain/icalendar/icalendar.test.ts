import fc from 'fast-check'
import { at } from '../calendar/jst'
import { type CalendarEvent, icalendar } from './icalendar'

const event: CalendarEvent = {
  uid: 'visit-1@example.jp',
  startsAt: at('2026-01-19', '10:00'),
  endsAt: at('2026-01-20', '00:30'),
  changedAt: at('2026-01-18', '08:15'),
  sequence: 3,
  isCancelled: false,
  summary: '配膳のお手伝い',
  location: '例示苑, 熊本市',
  description: '集合：玄関\n持ち物；なし',
  url: 'https://example.jp/my',
}
const of = (given: Partial<CalendarEvent> = {}): string => icalendar({ name: 'わたしの活動', events: [{ ...event, ...given }] })
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n')

describe('a calendar', () => {
  it('writes times on the clock of Tokyo and stamps in UTC', () => {
    const lines = unfolded(of())
    expect(lines).toContain('DTSTART;TZID=Asia/Tokyo:20260119T100000')
    expect(lines).toContain('DTEND;TZID=Asia/Tokyo:20260120T003000')
    expect(lines).toContain('DTSTAMP:20260117T231500Z')
    expect(lines).toContain('SEQUENCE:3')
    expect(lines).toContain('STATUS:CONFIRMED')
    expect(unfolded(of({ isCancelled: true }))).toContain('STATUS:CANCELLED')
    expect(lines.indexOf('BEGIN:VTIMEZONE')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'))
  })

  it('escapes what would end a value or add a line', () => {
    const lines = unfolded(of({ summary: 'a\\b;c,d\r\nEND:VEVENT\u0007' }))
    expect(lines).toContain('SUMMARY:a\\\\b\\;c\\,d\\nEND:VEVENT')
    expect(lines).toContain('LOCATION:例示苑\\, 熊本市')
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1)
  })

  it('leaves out what is empty, and an address that is none', () => {
    const text = of({ description: '', location: '', url: 'javascript:alert(1)' })
    expect(text).not.toMatch(/LOCATION|DESCRIPTION|URL/)
    expect(icalendar({ name: '', events: [] })).not.toContain('VEVENT')
  })

  it('has lines of at most 75 octets that end with CR LF, and says the same unfolded, whatever it is given', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (summary) => {
        const text = of({ summary })
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
        for (const line of text.slice(0, -2).split('\r\n')) {
          const bytes = Buffer.from(line)
          expect(bytes.length).toBeLessThanOrEqual(75)
          decoder.decode(bytes)
        }
        const [said] = unfolded(text).filter((line) => line.startsWith('SUMMARY:'))
        const read = said?.slice('SUMMARY:'.length).replaceAll(/\\(.)/gu, (_, each: string) => (each === 'n' ? '\n' : each))
        expect(read).toBe(summary.replaceAll(/\r\n?/gu, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, ''))
      }),
    )
  })
})
