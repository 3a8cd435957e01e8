/** One entry of a calendar. `changedAt` and `sequence` tell a reader that it is newer than what it has; one that is off says so, so that it leaves the calendars that have it. */
export type CalendarEvent = {
  uid: string
  startsAt: Date
  endsAt: Date
  changedAt: Date
  sequence: number
  isCancelled: boolean
  summary: string
  location: string
  description: string
  url: string
}

const ZONE = 'Asia/Tokyo'
const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** A wall clock in Tokyo, as RFC 5545 3.3.5 form 3 writes it: 20260119T100000. */
function inTokyo(instant: Date): string {
  const of = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${of['year']}${of['month']}${of['day']}T${of['hour']}${of['minute']}${of['second']}`
}
const inUtc = (instant: Date): string => instant.toISOString().replaceAll(/[-:]|\.\d{3}/gu, '')

/** Text of RFC 5545 3.3.11: what would end a value is escaped, line breaks are \n, other control characters left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/gu, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** RFC 5545 3.1: no line is longer than 75 octets; a longer one goes on after a space, never within a character. */
function folded(line: string): string {
  let [out, room] = ['', 75]
  for (const character of line) {
    if (octets(character) > room) {
      out += '\r\n '
      room = 74
    }
    out += character
    room -= octets(character)
  }
  return out
}

const eventLines = ({
  changedAt,
  description,
  endsAt,
  isCancelled,
  location,
  sequence,
  startsAt,
  summary,
  uid,
  url,
}: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${inUtc(changedAt)}`,
  `LAST-MODIFIED:${inUtc(changedAt)}`,
  `SEQUENCE:${sequence}`,
  `DTSTART;TZID=${ZONE}:${inTokyo(startsAt)}`,
  `DTEND;TZID=${ZONE}:${inTokyo(endsAt)}`,
  `SUMMARY:${escaped(summary)}`,
  ...(location ? [`LOCATION:${escaped(location)}`] : []),
  ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
  ...(/^https?:\/\/[^\s]+$/u.test(url) ? [`URL:${url}`] : []),
  `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'END:VEVENT',
]

/** A calendar to subscribe to (RFC 5545), all times on the clock of Tokyo, which has no summer time. */
export const icalendar = ({ events, name }: { name: string; events: readonly CalendarEvent[] }): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kaigo-machikado//calendar//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    'BEGIN:VTIMEZONE',
    `TZID:${ZONE}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0900',
    'TZOFFSETTO:+0900',
    'TZNAME:JST',
    'END:STANDARD',
    'END:VTIMEZONE',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
