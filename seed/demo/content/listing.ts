import type { TaskCategory } from '@/domain/task/category'

/** A kind of help as facilities ask for it: `starts` are the hours at which it usually begins, in Tokyo. */
export type ListingText = {
  category: TaskCategory
  title: string
  description: string
  place: string
  clothing: string
  belongings: string
  supervisor: string
  notes?: string
  requirements?: string
  starts: readonly string[]
  minutes: number
  /** How much residents like to apply for it; 1 is usual. */
  liked: number
}
