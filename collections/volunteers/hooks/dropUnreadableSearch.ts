import type { CollectionBeforeOperationHook, Where } from 'payload'
import { actorOf } from '@/access/actor'
import { mayReadField } from '@/domain/personalFields'

/**
 * The panel's search box asks for number OR name OR kana. For someone who may not read names that would be refused as
 * a whole, so the branches on closed fields are left out. Leaving a branch of an OR out can only find less.
 */
export const dropUnreadableSearch: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const where = 'where' in args ? (args.where as Where | undefined) : undefined
  if (operation !== 'read' || overrideAccess === true || !where) return args
  const { role } = actorOf(req)
  const readable = (branch: Where): boolean => Object.keys(branch).every((field) => mayReadField(role, 'volunteers', field))
  const narrow = (given: Where): Where =>
    Object.fromEntries(
      Object.entries(given).map(([key, value]) => {
        if (!Array.isArray(value)) return [key, value]
        if (key === 'and') return [key, (value as Where[]).map(narrow)]
        const kept = (value as Where[]).filter(readable)
        return [key, key === 'or' ? (kept.length > 0 ? kept : value) : value]
      }),
    ) as Where
  return { ...args, where: narrow(where) }
}
