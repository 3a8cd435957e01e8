import type { Role } from '../role'

/** What ends when somebody leaves, as it stands at this moment. */
export type Leaving = {
  /** Applications nobody has answered, and places on waiting lists. */
  waiting: number
  /** Agreed visits ahead. */
  visits: { application: string; title: string; facility: string; startsAt: Date }[]
  /** Times they wished for, activities they proposed and invitations they have not answered. */
  wishes: number
  proposals: number
  invitations: number
  /** Facilities that call them a regular. */
  regulars: number
  hasAccount: boolean
  hasCalendar: boolean
}

export type LeavingRefusal = 'not_your_decision' | 'already_left' | 'merged'

/** Why somebody may not be let go of now, or null. The office does it, for whoever asks it to. */
export function leavingRefusalOf(by: Role, { left, merged }: { left: boolean; merged: boolean }): LeavingRefusal | null {
  if (by !== 'operator') return 'not_your_decision'
  if (merged) return 'merged'
  return left ? 'already_left' : null
}
