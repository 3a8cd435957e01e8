import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { slotsAhead } from '@/queries/slotsAhead'
import { scopeOf } from '../scopeOf'
import { QualityHints } from './QualityHints'
import '../admin.css'
import '../record.css'

/** On a listing, for those who write it: what residents ask for first and is not said yet. */
export const ListingQuality: UIFieldServerComponent = async ({ id, req }) => {
  const { role } = actorOf(req)
  if (role !== 'operator' && role !== 'facility') return null
  const ahead = id ? await slotsAhead(databaseOf(req.payload), { task: String(id), scope: scopeOf(req), now: nowOf(req) }) : 0
  return <QualityHints slotsAhead={ahead} />
}
