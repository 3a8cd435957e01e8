import type { Payload } from 'payload'
import type { Outcome } from './outcome'
import { moveOwnApplication, type OwnMove } from './moveOwnApplication'

/** A resident takes back an application that has not been answered. */
export const withdrawApplication = (payload: Payload, move: OwnMove): Promise<Outcome> =>
  moveOwnApplication(payload, move, 'withdrawn')
