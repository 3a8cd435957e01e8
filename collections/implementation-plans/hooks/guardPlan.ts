import type { CollectionBeforeChangeHook } from 'payload'
import { inputRefusals } from '@/glossary/input'
import type { ImplementationPlan } from '@/payload-types'
import { digestOf } from '../../digestOf'
import { fieldRefusal } from '../../fieldRefusal'

/** No task of a schedule ends before it begins. */
export const guardPlan: CollectionBeforeChangeHook<ImplementationPlan> = ({ data, originalDoc, req }) => {
  const schedule = data.schedule ?? originalDoc?.schedule ?? []
  schedule.forEach(({ endsOn, startsOn }, index) => {
    if (endsOn < startsOn)
      throw fieldRefusal({
        collection: 'implementation-plans',
        path: `schedule.${index}.endsOn`,
        label: inputRefusals.endBeforeStart,
        message: inputRefusals.endBeforeStart,
        req,
      })
  })
  return { ...data, digest: digestOf(schedule) }
}
