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
