import type { Figure } from '@/domain/kpi/figure'
import type { ListingCounts } from '@/domain/report/monthlyFigures'

export type RecordCollection = 'facility-registrations' | 'volunteers' | 'tasks' | 'slots' | 'applications'

/** One record behind a number. No names of people: residents stand by their number. */
export type FigureRecord = {
  id: string
  /** What it is called: the office, the listing, the resident's number. */
  name: string
  /** The office number, the office, the age band. */
  detail: string | null
  ward: string | null
  /** A day, or an instant as ISO 8601 in UTC. */
  at: string | null
  /** The last registered day, the resident's number. */
  note: string | null
  /** Of ウ in a closed month: whether it is a slot or a listing, by whichever it was counted then. */
  isSlot?: boolean | null
  /** How much it counts: 1, or the seats where seats are counted. */
  counted: number
}

/** Where a figure's records are kept. */
export const collectionOf = (figure: Figure, rule: keyof ListingCounts): RecordCollection =>
  figure === 'facilities'
    ? 'facility-registrations'
    : figure === 'residents'
      ? 'volunteers'
      : figure === 'completions'
        ? 'applications'
        : rule === 'listing'
          ? 'tasks'
          : 'slots'
