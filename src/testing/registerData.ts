import type { Day } from '@/domain/calendar/jst'
import type { RegisterField } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import type { RegisterSlug } from '@/domain/register/slugs'

type Data = Record<string, unknown>
let serial = 0

const valueOf = (field: RegisterField, today: Day): unknown => {
  switch (field.kind) {
    case 'day':
      return today
    case 'instant':
      return `${today}T01:00:00.000Z`
    case 'check':
      return true
    case 'number':
      return 1
    case 'choice':
      return field.of[0]
    default:
      return `試験${++serial}`
  }
}

/** A record of a register in its first state, with what is required then and nothing else. */
export function registerData(slug: RegisterSlug, today: Day): Data {
  const { fields, first, needs } = REGISTERS[slug]
  const data: Data = { title: `試験の記録${++serial}` }
  for (const [name, field] of Object.entries(fields)) if (field.required) data[name] = valueOf(field, today)
  if (slug === 'ownerships') data['work'] = 'system'
  for (const { fields: needed, in: states, when } of needs ?? [])
    if (states.includes(first) && (!when || ('is' in when && when.is.includes(String(data[when.field])))))
      for (const name of needed) data[name] ??= valueOf(fields[name] as RegisterField, today)
  return data
}
