import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'
import { nobody } from '@/access/can'
import { lockRevision } from '@/database/revision'
import { revisionWords } from '@/glossary/collections/revision'
import { accessRefusals } from '@/glossary/refusals'

/**
 * Two people edit one record: the second one is told instead of undoing the first one's work. The row is locked
 * before Payload reads it, because an update writes back every column as it was read. A person says which revision
 * they saw (428 without, 409 when it is stale); the database's trigger counts it up, for jobs and SQL as well.
 */
const guardRevision =
  (table: string, idsAreUuids: boolean): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'update' && operation !== 'delete') return args
    if (!('id' in args) || !args.id) {
      if (overrideAccess !== true) throw new APIError(accessRefusals.bulkRefused, 405, null, true)
      return args
    }
    const current = await lockRevision(req, table, args.id as string, idsAreUuids)
    if (overrideAccess === true || operation === 'delete' || current === null) return args
    const { revision: sent } = (args.data ?? {}) as { revision?: unknown }
    if (sent === undefined || sent === null || sent === '')
      throw new APIError(accessRefusals.revisionMissing, 428, { revision: current }, true)
    if (Number(sent) !== current) throw new APIError(accessRefusals.revisionStale, 409, { revision: current }, true)
    return args
  }

/** Gives a collection its hidden `revision` and the guard that compares it. */
export function withRevision(collection: CollectionConfig): CollectionConfig {
  const table = collection.slug.replaceAll('-', '_')
  const idsAreUuids = !collection.fields.some((field) => 'name' in field && field.name === 'id')
  const [label, description] = revisionWords
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), guardRevision(table, idsAreUuids)],
    },
    fields: [
      ...collection.fields,
      {
        name: 'revision',
        type: 'number',
        label,
        defaultValue: 1,
        admin: { hidden: true, description },
        access: { create: nobody, update: nobody },
      },
    ],
  }
}
