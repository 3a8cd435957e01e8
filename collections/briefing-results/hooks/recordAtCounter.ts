import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'

/** What the office enters for somebody is that it told them at the counter or on the phone, and that they understood. */
export const recordAtCounter: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const at = nowOf(req).toISOString()
  return actorOf(req).role === 'operator'
    ? { ...data, way: 'counter', takenAt: at, passedAt: at, answers: null }
    : { ...data, takenAt: at }
}
