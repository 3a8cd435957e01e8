import type { Payload } from 'payload'
import type { Outcome } from './outcome'
import { moveOwnApplication, type OwnMove } from './moveOwnApplication'

/** A resident says that they were there: the visit is complete (受け入れ完了). */
export const confirmVisit = (payload: Payload, move: OwnMove): Promise<Outcome> => moveOwnApplication(payload, move, 'completed')
