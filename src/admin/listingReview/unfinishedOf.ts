import { LIVE } from '@/domain/application/status'

/** The filter of the list that shows exactly the applications counted by src/queries/waitingAhead.ts for a listing. */
export const unfinishedOf = (task: string, at: string) => ({
  task: { equals: task },
  status: { in: [...LIVE] },
  startsAt: { greater_than: at },
})
