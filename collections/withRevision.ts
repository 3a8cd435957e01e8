import { APIError, type CollectionBeforeOperationHook, type CollectionConfig, type PayloadRequest } from 'payload'
import { kept } from '@/access/can'
import { lockRevision } from '@/database/revision'
import { revisionWords } from '@/glossary/collections/revision'
import { accessRefusals } from '@/glossary/refusals'

/** Locks a record until the transaction ends and tells its revision; null when there is none. */
export type LockOfRecord = (req: PayloadRequest, id: string) => Promise<number | null>

/**
 * Two people edit one record: the second one is told instead of undoing the first one's work. The row is locked
 * before Payload reads it, because an update writes back every column as it was read. A person says which revision
 * they saw (428 without, 409 when it is stale); the database's trigger counts it up, for jobs and SQL as well.
 */
const guardRevision =
  (lock: LockOfRecord): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'update' && operation !== 'delete') return args
    if (!('id' in args) || !args.id) {
      if (overrideAccess !== true) throw new APIError(accessRefusals.bulkRefused, 405, null, true)
      return args
    }
    const current = await lock(req, args.id as string)
    if (overrideAccess === true || operation === 'delete' || current === null) return args
    const { revision: sent } = (args.data ?? {}) as { revision?: unknown }
    if (sent === undefined || sent === null || sent === '')
      throw new APIError(accessRefusals.revisionMissing, 428, { revision: current }, true)
    if (Number(sent) !== current) throw new APIError(accessRefusals.revisionStale, 409, { revision: current }, true)
    return args
  }

/** Gives a collection its hidden `revision` and the guard that compares it. `lock`: where a change locks more than its row. */
export function withRevision(collection: CollectionConfig, lock?: LockOfRecord): CollectionConfig {
  const table = collection.slug.replaceAll('-', '_')
  const idsAreUuids = !collection.fields.some((field) => 'name' in field && field.name === 'id')
  const lockRow: LockOfRecord = (req, id) => lockRevision(req, table, id, idsAreUuids)
  const [label, description] = revisionWords
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), guardRevision(lock ?? lockRow)],
    },
    fields: [
      ...collection.fields,
      {
        name: 'revision',
        type: 'number',
        label,
        defaultValue: 1,
        admin: { hidden: true, description },
        access: kept,
      },
    ],
  }
}
