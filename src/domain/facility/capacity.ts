const MOST = 9_999

/** People a facility takes; null when blank or 0, which both mean "not given"; `unreadable` for anything but a count. */
export function readCapacity(cell: string): number | null | 'unreadable' {
  const text = cell.normalize('NFKC').replace(/\s/gu, '')
  if (text === '') return null
  const digits = /^(\d+)(?:\.0+)?[名人]?$/u.exec(text)?.[1]
  if (digits === undefined || Number(digits) > MOST) return 'unreadable'
  return Number(digits) === 0 ? null : Number(digits)
}
