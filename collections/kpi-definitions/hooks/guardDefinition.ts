import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { agreedLimits } from '@/database/agreedLimits'
import { transactionOf } from '@/database/handle'
import { restsOnOpenMatter } from '@/database/restsOnOpenMatter'
import { dayOf } from '@/domain/calendar/jst'
import { idOf } from '@/domain/idOf'
import { type DefinitionRefusal, definitionRefusalOf } from '@/domain/kpi/definition'
import { FIGURES } from '@/domain/kpi/figure'
import { AGREEABLE } from '@/domain/report/quality'
import { definitionRefusals } from '@/glossary/kpiDefinitions'
import { fieldRefusal } from '../../fieldRefusal'
import { matterIds } from '../../matters'

const CONTENT = [
  'title',
  'countingUnit',
  'listingRule',
  'textFacilities',
  'textResidents',
  'textListings',
  'textCompletions',
  'note',
] as const
const FIELD: Partial<Record<DefinitionRefusal, string>> = {
  operator_name_missing: 'operatorName',
  city_name_missing: 'cityName',
  agreed_on_missing: 'agreedOn',
  agreed_in_future: 'agreedOn',
  matter_open: 'matters',
}
const same = (a: unknown, b: unknown): boolean => (a ?? '') === (b ?? '')

const said = (value: unknown): unknown => (value === false ? null : (value ?? null))

/** The names of groups and what is in them; nothing said of one is the same as no. */
const GROUPS = { paceThreshold: FIGURES, blocking: AGREEABLE } as const
const differs = (data: Record<string, unknown>, original: Record<string, unknown>): boolean =>
  Object.entries(GROUPS).some(([group, names]) => {
    const [now, before] = [data[group], original[group]] as (Record<string, unknown> | null | undefined)[]
    return now ? names.some((name) => name in now && said(now[name]) !== said(before?.[name])) : false
  })

/** Asks the domain whether the definition may be saved like this, and stamps who proposed and who agreed; the database gives it version and first month. */
export const guardDefinition: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') {
    // Where nothing is said of them, a draft begins with the limits that are agreed.
    const limits = differs(data, {}) ? null : await agreedLimits(await transactionOf(req), idOf(data['programme']))
    const carried = limits && { paceThreshold: limits.paceThreshold, blocking: limits.blocking }
    return { ...data, ...carried, status: 'draft', cityName: null, agreedOn: null }
  }
  const { accountId, role } = actorOf(req)
  const now = nowOf(req)
  const merged = { ...originalDoc, ...data }
  const refusal = definitionRefusalOf(
    { from: originalDoc.status, to: merged.status, by: role },
    {
      contentChanged:
        CONTENT.some((field) => field in data && !same(data[field], originalDoc[field])) ||
        differs(data, originalDoc) ||
        ('matters' in data && matterIds(data['matters']).join() !== matterIds(originalDoc.matters).join()),
      operatorName: merged.operatorName ?? null,
      cityName: merged.cityName ?? null,
      agreedOn: merged.agreedOn ?? null,
      restsOnOpenMatter:
        merged.status === 'agreed' && (await restsOnOpenMatter(await transactionOf(req), matterIds(merged.matters))),
      proposedBySame: Boolean(originalDoc.proposedBy) && idOf(originalDoc.proposedBy) === accountId,
    },
    dayOf(now),
  )
  if (refusal)
    throw fieldRefusal({
      collection: 'kpi-definitions',
      path: FIELD[refusal] ?? 'status',
      message: definitionRefusals[refusal],
      req,
    })
  if (merged.status === originalDoc.status) return data
  const at = now.toISOString()
  if (merged.status === 'agreed') return { ...data, agreedAt: at, agreedBy: accountId }
  return merged.status === 'proposed'
    ? { ...data, proposedAt: at, proposedBy: accountId }
    : { ...data, proposedAt: null, proposedBy: null }
}
