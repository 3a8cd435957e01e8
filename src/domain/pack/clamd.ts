import type { Day } from '../calendar/jst'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * What clamd says of itself: `ClamAV 1.4.2/27512/Fri Jan  9 17:36:58 2026`. The day is that of the definitions, as the scanner's own clock
 * has it; null where it has none to tell. null altogether where what answers is no clamd.
 */
export function readClamdVersion(text: string): { software: string; definitions: string | null; definedOn: Day | null } | null {
  const [software = '', definitions, built = ''] = text.split('\0').join('').trim().split('/')
  const [, month = '', day = '', year = ''] = /^\w{3} (\w{3}) +(\d{1,2}) \d\d:\d\d:\d\d (\d{4})$/.exec(built.trim()) ?? []
  if (!/^clamav\b/i.test(software.trim())) return null
  const number = MONTHS.indexOf(month) + 1
  return {
    software: software.trim(),
    definitions: definitions?.trim() || null,
    definedOn: number > 0 ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : null,
  }
}

/** Whether clamd says of what was sent to it that nothing was found: these words and no others. */
export const saysClean = (answer: string): boolean => answer.split('\0').join('').trim() === 'stream: OK'
