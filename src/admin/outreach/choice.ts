import { SERVICE_TYPES, type ServiceCode } from '@/domain/facility/serviceTypes'
import { OUTREACH_CONCERNS, OUTREACH_STAGES, type OutreachConcern, type OutreachStage } from '@/domain/outreach/outreach'
import { single } from '../dashboard/choice'

export type Choice = {
  ward: string | null
  service: ServiceCode | null
  stage: OutreachStage | 'ended' | null
  only: OutreachConcern | null
}

type Address = Record<string, string | string[] | undefined> | undefined

/** What the address asks for, where there is such a thing; the rest is everything. */
export function choiceOf(address: Address, wards: readonly { id: string }[]): Choice {
  const of = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => value === single(address?.[name])) ?? null
  return {
    ward: of(
      'ward',
      wards.map(({ id }) => id),
    ),
    service: of('service', Object.keys(SERVICE_TYPES) as ServiceCode[]),
    stage: of('stage', [...OUTREACH_STAGES, 'ended'] as const),
    only: of('only', OUTREACH_CONCERNS),
  }
}
