import type { CollectionBeforeChangeHook, Field } from 'payload'
import { onlyRoles } from '@/access/can'
import { idOf, type Ref } from '@/domain/idOf'
import { digestOf } from './digestOf'

type Named = { name: string; label: string; admin: { description: string } }
type OfProgramme = { data: Record<string, unknown>; id: unknown }

/** The questions of the specification that a setting rests on (clause 13(4)); they are of the programme the setting is of. */
export const mattersField = (
  named: Named,
  programmeOf: (given: OfProgramme) => unknown = ({ data }) => data['programme'],
): Field => ({
  ...named,
  type: 'relationship',
  relationTo: 'consultation-matters',
  hasMany: true,
  maxRows: 20,
  access: { read: onlyRoles('city', 'operator') },
  filterOptions: ({ data, id }) => {
    const programme = idOf(programmeOf({ data: (data ?? {}) as Record<string, unknown>, id }) as Ref | null | undefined)
    return programme ? { programme: { equals: programme } } : true
  },
})

/** The ids of the questions that a setting names, in an order of their own, so that two of the same are the same. */
export const matterIds = (matters: unknown): string[] => ((matters ?? []) as Ref[]).map((matter) => idOf(matter)).toSorted()

/** Keeps beside `matters` what stands there, so that naming others is a change of the record itself; null without any. */
export const keepMatters: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const ids = matterIds('matters' in data ? data['matters'] : originalDoc?.matters)
  return { ...data, mattersDigest: ids.length > 0 ? digestOf(ids) : null }
}
