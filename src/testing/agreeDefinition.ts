import type { Payload, TypedUser } from 'payload'
import { dayOf } from '@/domain/calendar/jst'
import type { KpiDefinition } from '@/payload-types'
import { as } from './as'

type Parties = { operator: TypedUser; city: TypedUser }

/** A definition that both parties agree on, at one moment: laid before the city by the operator and agreed to by the city. */
export async function agreeDefinition(
  payload: Payload,
  { city, operator }: Parties,
  given: Partial<KpiDefinition> & { programme: string },
  now: Date,
): Promise<string> {
  const { id } = await payload.create({
    collection: 'kpi-definitions',
    data: { title: '数え方としきい値', operatorName: '中村', ...given } as never,
    ...as(operator, now),
  })
  const change = async (by: TypedUser, data: Record<string, unknown>) => {
    const { revision } = await payload.findByID({ collection: 'kpi-definitions', id, depth: 0, overrideAccess: true })
    await payload.update({ collection: 'kpi-definitions', id, data: { ...data, revision } as never, ...as(by, now) })
  }
  const { blocking, paceThreshold } = given
  // A draft begins with what is agreed; what is given here replaces it, also where it takes something away.
  await change(operator, { ...(blocking ? { blocking } : {}), ...(paceThreshold ? { paceThreshold } : {}) })
  await change(operator, { status: 'proposed' })
  await change(city, { status: 'agreed', cityName: '松本', agreedOn: dayOf(now) })
  return id
}
