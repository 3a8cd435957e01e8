import type { TaskTiming } from '../flexible/kind'
import type { TaskCategory } from './category'
import type { Meals } from './offer'

/** What a resident reads of a listing, as it stood at one time. */
export type ListingContent = {
  title: string
  category: TaskCategory
  description: string
  timing: TaskTiming | null
  /** Days (JST) within which the time is agreed, where it is. */
  flexibleFrom: string | null
  flexibleUntil: string | null
  /** Done at home or online, and how. */
  isRemote: boolean | null
  remoteHow: string | null
  place: string | null
  supervisor: string | null
  clothing: string | null
  belongings: string | null
  meals: Meals | null
  beginnerFriendly: boolean | null
  highSchoolWelcome: boolean | null
  /** Years. */
  minimumAge: number | null
  requirements: string | null
  reward: string | null
  notes: string | null
}
export type ContentField = keyof ListingContent

/** In the order in which a listing is reviewed: what is judged first, what has to be there last. */
export const CONTENT_FIELDS = [
  'title',
  'category',
  'description',
  'requirements',
  'notes',
  'remoteHow',
  'supervisor',
  'reward',
  'timing',
  'flexibleFrom',
  'flexibleUntil',
  'isRemote',
  'place',
  'clothing',
  'belongings',
  'meals',
  'beginnerFriendly',
  'highSchoolWelcome',
  'minimumAge',
] as const satisfies readonly ContentField[]
