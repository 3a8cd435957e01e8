import { type Day, isDay } from '@/domain/calendar/jst'
import { TASK_CATEGORIES, type TaskCategory } from '@/domain/task/category'

/** What a reader of the address bar may ask of the list. Anything else is not asked. */
export type Filters = {
  ward: string | null
  category: TaskCategory | null
  day: Day | null
  beginnerFriendly: boolean
  /** Only what is done at home or online. */
  remote: boolean
  page: number
}
export type Query = Readonly<Record<string, string | string[] | undefined>>

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')
const MOST_PAGES = 1000

export function filtersFrom(query: Query): Filters {
  const [ward, category, date, page] = [
    one(query['ward']),
    one(query['category']),
    one(query['date']),
    Number(one(query['page'])),
  ]
  return {
    ward: /^\d{6}$/.test(ward) ? ward : null,
    category: TASK_CATEGORIES.find((known) => known === category) ?? null,
    day: isDay(date) ? date : null,
    beginnerFriendly: one(query['beginner']) === '1',
    remote: one(query['remote']) === '1',
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  }
}

/** The address of the list with these filters, on this page. */
export function listingsHref({ ward, category, day, beginnerFriendly, remote }: Filters, page = 1): string {
  const given: [string, string | null][] = [
    ['ward', ward],
    ['category', category],
    ['date', day],
    ['beginner', beginnerFriendly ? '1' : null],
    ['remote', remote ? '1' : null],
    ['page', page > 1 ? String(page) : null],
  ]
  const query = new URLSearchParams(given.filter((each): each is [string, string] => each[1] !== null))
  return query.size > 0 ? `/listings?${query}` : '/listings'
}

export const isFiltered = ({ ward, category, day, beginnerFriendly, remote }: Filters): boolean =>
  Boolean(ward || category || day || beginnerFriendly || remote)
