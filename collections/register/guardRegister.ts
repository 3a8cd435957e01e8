import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { clearedFields, type Register, type RegisterRecord, refusalOf } from '@/domain/register/definition'
import { registerRefusals } from '@/glossary/registers'
import type { Words } from '@/glossary/words'
import { fieldRefusal } from '../fieldRefusal'

/** Asks the definition whether the record may stand like this, and stamps who changed it; the database writes the history. */
export const guardRegister =
  (register: Register, words: Words): CollectionBeforeChangeHook =>
  ({ collection, data, operation, originalDoc, req }) => {
    const { accountId, role } = actorOf(req)
    const readable = (record: RegisterRecord): RegisterRecord =>
      Object.fromEntries(
        Object.entries(record).map(([name, value]) => [
          name,
          register.fields[name]?.kind === 'instant' && value ? new Date(value as string).toISOString() : value,
        ]),
      )
    const before = operation === 'create' ? null : readable(originalDoc)
    const written: RegisterRecord = { status: register.first, ...before, ...readable(data) }
    const cleared = Object.fromEntries(
      (before ? clearedFields(register, { before, after: written }) : []).map((field) => [field, null]),
    )
    const after = { ...written, ...cleared }
    const refused = refusalOf(register, { before, after, by: role })
    if (refused)
      throw fieldRefusal({
        collection: collection.slug,
        path: refused.field,
        message: registerRefusals[refused.why](words.fields[refused.field]?.[0] ?? ''),
        req,
      })
    return {
      ...data,
      ...cleared,
      status: after['status'],
      mark: register.marks?.(after) ?? false,
      changedAt: nowOf(req).toISOString(),
      changedByRole: role,
      changedBy: accountId,
    }
  }
