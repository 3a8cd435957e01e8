import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import type { Mover } from '@/domain/application/transitions'

/** Who made the move that was just stored. */
export const moverOfDoc = (doc: { toldByPhone?: boolean | null }, req: PayloadRequest): Mover =>
  doc.toldByPhone ? 'by_phone' : actorOf(req).role
