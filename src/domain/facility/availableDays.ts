/** The kinds of day of the open data, in the order in which they are stored, comma-separated. */
export const AVAILABLE_DAYS = ['平日', '土曜日', '日曜日', '祝日'] as const
export type AvailableDay = (typeof AVAILABLE_DAYS)[number]

const dayOfWord = (word: string): AvailableDay | undefined =>
  AVAILABLE_DAYS.find((day) => day === word || day.replace('曜日', '曜') === word || day.replace('曜日', '') === word)

/**
 * The days of a cell such as `平日,土曜日,祝日`, in fixed order and without repetition; null when blank.
 * Words that name no kind of day come back in `unknown`.
 */
export function readAvailableDays(cell: string): { days: AvailableDay[] | null; unknown: string[] } {
  const words = cell
    .normalize('NFKC')
    .split(/[,、・\s]+/u)
    .filter((word) => word !== '')
  const found = new Set<AvailableDay>()
  const unknown: string[] = []
  for (const word of words) {
    const day = dayOfWord(word)
    if (day) found.add(day)
    else unknown.push(word)
  }
  const days = AVAILABLE_DAYS.filter((day) => found.has(day))
  return { days: days.length > 0 ? days : null, unknown }
}
