import { z } from 'zod'
import { listViewTexts as texts, MOST_VIEWS, NAME_LENGTH } from '@/glossary/listViews'
import { filterOf } from './filterOf'
import type { ViewedList } from './readyViews'

/** A filter that somebody named for themselves. */
export type SavedView = { name: string; filter: string }

const FILTER_LENGTH = 1500
const stored = z.array(z.object({ name: z.string().min(1).max(NAME_LENGTH), filter: z.string().min(1).max(FILTER_LENGTH) }))

/** Under which name the panel keeps them, for each person by themselves. */
export const preferenceOf = (list: ViewedList): string => `saved-views-${list}`

/** What was kept, as far as it can be read: whatever else stands there is nothing. */
export function readViews(value: unknown): SavedView[] {
  const read = stored.safeParse(value)
  return read.success ? read.data.slice(0, MOST_VIEWS).map(({ filter, name }) => ({ name, filter: filterOf(filter) })) : []
}

/** The views with one more, or the sentence why it cannot be kept. The same name is replaced. */
export function withView(views: readonly SavedView[], name: string, search: string): SavedView[] | string {
  const [called, filter] = [name.trim(), filterOf(search)]
  if (called === '') return texts.nameMissing
  if (filter === '') return texts.noFilter
  if (filter.length > FILTER_LENGTH) return texts.tooLong
  const others = views.filter((view) => view.name !== called)
  if (others.length >= MOST_VIEWS) return texts.tooMany
  return [...others, { name: called.slice(0, NAME_LENGTH), filter }]
}
