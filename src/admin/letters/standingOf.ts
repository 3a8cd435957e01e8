import type { ApplicationStatus } from '@/domain/application/status'

/** Which sentence a letter begins with. */
export const standingOf = (status: ApplicationStatus): 'applied' | 'waitlisted' | 'accepted' | 'other' =>
  status === 'applied' || status === 'waitlisted' || status === 'accepted' ? status : 'other'
