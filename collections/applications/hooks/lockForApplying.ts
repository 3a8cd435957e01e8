import type { CollectionBeforeOperationHook } from 'payload'
import { nowOf } from '@/access/clock'
import type { LockOfRecord } from '../../withRevision'
import { factsUnderLock, keepFacts, type Which } from './facts'

/**
 * Takes the slot and the person before Payload reads anything, so that two answers to one seat queue up instead of
 * racing.
 */
export const lockForApplying: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create') return args
  const { slot, volunteer } = (args.data ?? {}) as { slot?: unknown; volunteer?: unknown }
  const which: Which = { slot, volunteer }
  keepFacts(req, which, await factsUnderLock(req, which, nowOf(req)))
  return args
}

/** The same for a move; the application itself is locked last, and its revision told. */
export const lockForMoving: LockOfRecord = async (req, id) => {
  const which: Which = { application: id }
  const facts = await factsUnderLock(req, which, nowOf(req))
  keepFacts(req, which, facts)
  return facts?.revision ?? null
}
