import type { Payload } from 'payload'
import type { Outcome } from './outcome'
import { moveOwnApplication, type OwnMove } from './moveOwnApplication'

/** A resident takes the seat that is held for them: the visit is agreed. */
export const takeOffer = (payload: Payload, move: OwnMove): Promise<Outcome> => moveOwnApplication(payload, move, 'accepted')
