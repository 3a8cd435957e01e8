import { useState } from 'react'
import { listingReviewTexts as texts } from '@/glossary/listingReview'
import type { ListingToReview } from '@/queries/listingsToReview'
import { ask, sendJson } from '../ask'
import { type Standing, standingAfter } from './standingAfter'

type Decision = { status: 'published' | 'returned'; statusReason?: string; overrideReason?: string }

/** The queue in the browser: where the reviewer stands, what is said, and a decision that moves on without a new page. */
export function useReviewQueue(given: Standing['queue']) {
  const [standing, setStanding] = useState<Standing>({ queue: given, place: 0 })
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { place, queue } = standing
  const current: ListingToReview | null = queue.listings[place] ?? null

  const step = (by: 1 | -1) => {
    const next = queue.listings[place + by]
    setFault(null)
    if (!next) return setSaid(texts.noOther)
    setStanding({ queue, place: place + by })
    setSaid(`${texts.place(place + by + 1, queue.total)}${texts.heading(next.now.title)}`)
  }

  /** The queue as it stands now, or null where it cannot be had. */
  const reload = async (): Promise<Standing['queue'] | null> => {
    const answer = await ask<Standing['queue']>('/api/tasks/review-queue', {}, texts.queueFailed)
    if (!answer.ok) return null
    setStanding((before) => standingAfter(before, answer.body))
    return answer.body
  }

  const decide = async (decision: Decision): Promise<void> => {
    if (!current || busy) return
    setBusy(true)
    setFault(null)
    setSaid('')
    const { id, now, revision } = current
    const answer = await sendJson('PATCH', `/api/tasks/${id}?depth=0`, { ...decision, revision }, texts.failed)
    if (answer.ok) {
      const left = { total: queue.total - 1, listings: queue.listings.filter((listing) => listing.id !== id) }
      const after = standingAfter(standing, left)
      const next = after.queue.listings[after.place]
      setStanding(after)
      setSaid(`${texts.decided(now.title, decision.status)}${next ? texts.then(next.now.title, left.total) : texts.done}`)
      setBusy(false)
      await reload()
      return
    }
    const fresh = await reload()
    const still = fresh?.listings.find((listing) => listing.id === id)
    if (!fresh || still?.revision === revision) setFault(answer.sentence)
    else setFault(still ? texts.changedMeanwhile(now.title) : texts.goneMeanwhile(now.title))
    setBusy(false)
  }
  return { busy, current, decide, fault, place, queue, said, step }
}
