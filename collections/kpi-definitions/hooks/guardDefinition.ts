import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { restsOnOpenMatter } from '@/database/restsOnOpenMatter'
import { dayOf } from '@/domain/calendar/jst'
import { type DefinitionRefusal, definitionRefusalOf } from '@/domain/kpi/definition'
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

/** Asks the domain whether the definition may be saved like this, and stamps who agreed; the database gives it version and first month. */
export const guardDefinition: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, status: 'draft', cityName: null, agreedOn: null }
  const { accountId, role } = actorOf(req)
  const now = nowOf(req)
  const merged = { ...originalDoc, ...data }
  const refusal = definitionRefusalOf(
    { from: originalDoc.status, to: merged.status, by: role },
    {
      contentChanged:
        CONTENT.some((field) => field in data && !same(data[field], originalDoc[field])) ||
        ('matters' in data && matterIds(data['matters']).join() !== matterIds(originalDoc.matters).join()),
      operatorName: merged.operatorName ?? null,
      cityName: merged.cityName ?? null,
      agreedOn: merged.agreedOn ?? null,
      restsOnOpenMatter:
        merged.status === 'agreed' && (await restsOnOpenMatter(await transactionOf(req), matterIds(merged.matters))),
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
  return merged.status === 'agreed' && originalDoc.status !== 'agreed'
    ? { ...data, agreedAt: now.toISOString(), agreedBy: accountId }
    : data
}
