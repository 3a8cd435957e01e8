import type { ListingToReview } from '@/queries/listingsToReview'

/** `total` counts all that wait, `listings` are the first of them. */
export type Standing = { queue: { total: number; listings: ListingToReview[] }; place: number }

/** Where somebody stands once the queue has changed: by the same listing while it is there, else by the one in its place. */
export function standingAfter({ place, queue }: Standing, fresh: Standing['queue']): Standing {
  const current = queue.listings[place]?.id
  const found = fresh.listings.findIndex(({ id }) => id === current)
  return { queue: fresh, place: found >= 0 ? found : Math.max(0, Math.min(place, fresh.listings.length - 1)) }
}
