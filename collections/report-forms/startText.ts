import type { CollectionBeforeValidateHook } from 'payload'
import { nowOf } from '@/access/clock'
import { dayOf } from '@/domain/calendar/jst'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import { WRITTEN_CHAPTERS } from '@/domain/form/form'

/** A new record begins with the texts that the form in force has for its chapters; what was written with it stays. */
export const startText =
  (kind: DeliverableKind): CollectionBeforeValidateHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || !data) return data
    const {
      docs: [form],
    } = await req.payload.find({
      collection: 'report-forms',
      where: {
        and: [
          { kind: { equals: kind } },
          { isPublished: { equals: true } },
          { validFrom: { less_than_equal: dayOf(nowOf(req)) } },
        ],
      },
      sort: ['-validFrom', '-version'],
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const fields = WRITTEN_CHAPTERS[kind] ?? {}
    const texts = (form?.chapters ?? []).flatMap(({ key, shown, text }) => {
      const field = fields[key]
      return field && shown !== false && text && !data[field] ? [[field, text] as const] : []
    })
    return { ...data, ...Object.fromEntries(texts) }
  }
