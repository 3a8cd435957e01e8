import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { dayOf } from '@/domain/calendar/jst'
import { type GapRefusal, gapRefusalOf, type Measure, nextDueOf } from '@/domain/gap/gapAnalysis'
import { gapRefusals } from '@/glossary/gapAnalyses'
import { fieldRefusal } from '../../fieldRefusal'

const FIELD: Partial<Record<GapRefusal, string>> = {
  causes_missing: 'causes',
  measures_missing: 'measures',
  measure_incomplete: 'measures',
  measure_open: 'measures',
  consulted_missing: 'consultedOn',
  consulted_in_future: 'consultedOn',
  people_missing: 'cityPerson',
  result_missing: 'result',
}

/** Asks the domain whether the analysis may stand like this, and stamps when it was opened and closed. */
export const guardGap: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const now = nowOf(req)
  const { accountId, role } = actorOf(req)
  const isNew = operation === 'create'
  // What comes with its figures is opened by the system, in the name of nobody: no interface writes them.
  const by = isNew && data['opened'] ? 'system' : role
  const merged = { ...(isNew ? {} : originalDoc), ...data }
  const measures = (merged['measures'] ?? []) as Measure[]
  const to = isNew ? 'opened' : merged['status']
  const refusal = gapRefusalOf(
    { from: isNew ? 'opened' : originalDoc.status, to, by },
    {
      causes: merged['causes'] ?? null,
      measures,
      consultedOn: merged['consultedOn'] ?? null,
      cityPerson: merged['cityPerson'] ?? null,
      operatorPerson: merged['operatorPerson'] ?? null,
      result: merged['result'] ?? null,
    },
    dayOf(now),
  )
  if (refusal)
    throw fieldRefusal({ collection: 'gap-analyses', path: FIELD[refusal] ?? 'status', message: gapRefusals[refusal], req })
  return {
    ...data,
    status: to,
    nextDueOn: nextDueOf(measures),
    changedAt: now.toISOString(),
    changedBy: accountId,
    ...(isNew ? { openedAt: now.toISOString(), openedByRole: by } : {}),
    ...(to === 'closed' ? { closedAt: now.toISOString() } : {}),
  }
}
