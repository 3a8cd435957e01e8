import type { Register } from './definition'
import { REGISTERS } from './registers'
import { REGISTER_SLUGS, type RegisterSlug } from './slugs'

const all = { read: 'all' } as const
const changing = { read: 'all', update: 'all' } as const
const writing = { create: 'all', read: 'all', update: 'all' } as const
type Grants = typeof all | typeof changing | typeof writing

const ofCity = ({ city }: Register): Grants => (city === 'writes' ? writing : city ? changing : all)

/** The rows of the permission table that the registers bring along: kept by the operator, read by the city, decided by it where it says so. */
export const registerGrants = Object.fromEntries(
  REGISTER_SLUGS.map((slug) => [slug, { city: ofCity(REGISTERS[slug]), operator: writing }]),
) as Record<RegisterSlug, { city: Grants; operator: typeof writing }>
