const parts = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An instant on a clock in Tokyo, wherever the reader sits: 2026年1月31日 09:05. */
export function tokyoInstant(instant: Date): string {
  const of = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${of['year']}年${of['month']}月${of['day']}日 ${of['hour']}:${of['minute']}`
}

/** A business date as it is read: 2026-01-05 → 2026年1月5日. */
export const readDay = (day: string): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

const weekdays = ['日', '月', '火', '水', '木', '金', '土'] as const

/** A business date with its day of the week: 2026-01-10 → 2026年1月10日（土）. */
export const dayWithWeekday = (day: string): string => `${readDay(day)}（${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}）`

/** A day or an instant (ISO 8601 in UTC) as people read it; nothing where there is none. */
export const readMoment = (text: string | null): string =>
  text === null ? '' : text.length === 10 ? readDay(text) : tokyoInstant(new Date(text))
