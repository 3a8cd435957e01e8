import type { TaskCategory } from '@/domain/task/category'

/** A ready text for a listing. `key` says which one it is for ever: what people changed since is left as it is. */
export type ListingTemplate = {
  key: string
  category: TaskCategory
  title: string
  description: string
  /** What is never asked of the resident here, as a whole sentence. */
  notAsked: string
  place: string
  clothing: string
  belongings: string
  /** How long it usually takes. */
  minutes: number
  beginnerFriendly: boolean
  /** Who of the staff usually stands beside it. */
  supervisorHint: string
}
