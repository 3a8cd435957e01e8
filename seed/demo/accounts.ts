import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import type { StaffRole } from '@/domain/role'
import type { DemoPlan } from './plan/types'
import { STAFF_NAMES } from './play/stage'

export type DemoAccount = { role: StaffRole | 'resident'; email: string; password: string; name: string }

/** Without letters and digits that are taken for one another. */
const TYPABLE = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Four groups of four, from the machine's own source of chance: shown once and stored only as a hash. */
const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => TYPABLE[randomInt(TYPABLE.length)]).join('')).join('-')

const system = { overrideAccess: true as const, context: asSystem, depth: 0 }

/** One account for each role, with a new password: made if it is missing, given a new password if it stands. */
export async function giveAccounts(payload: Payload, plan: DemoPlan, ids: ReadonlyMap<string, string>): Promise<DemoAccount[]> {
  const host = plan.facilities[plan.shown.facility]
  const person = plan.people[plan.shown.person]
  const facility = ids.get(`facility ${plan.shown.facility}`)
  const volunteer = ids.get(`person ${plan.shown.person}`)
  if (!host || !person || !facility || !volunteer) throw new Error('the demo is not complete')
  const staff: { role: StaffRole; name: string; facilities?: string[] }[] = [
    { role: 'city', name: STAFF_NAMES.city },
    { role: 'operator', name: STAFF_NAMES.operator },
    { role: 'facility', name: `${host.name}　${host.staffName}`, facilities: [facility] },
    { role: 'organizer', name: '研修担当　坂本' },
    { role: 'admin', name: 'システム管理　井上' },
  ]
  const accounts: DemoAccount[] = []
  for (const { facilities, name, role } of staff) {
    const email = `${role}@example.jp`
    const password = newPassword()
    const {
      docs: [standing],
    } = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1, ...system })
    if (standing) await payload.update({ collection: 'users', id: standing.id, data: { password }, ...system })
    else
      await payload.create({
        collection: 'users',
        data: { email, name, role, active: true, password, ...(facilities ? { facilities } : {}) },
        ...system,
      })
    accounts.push({ role, email, password, name })
  }
  const resident = { email: 'resident@example.jp', password: newPassword() }
  const {
    docs: [standing],
  } = await payload.find({ collection: 'volunteer-accounts', where: { email: { equals: resident.email } }, limit: 1, ...system })
  if (standing)
    await payload.update({ collection: 'volunteer-accounts', id: standing.id, data: { password: resident.password }, ...system })
  else await payload.create({ collection: 'volunteer-accounts', data: { ...resident, volunteer, active: true }, ...system })
  return [...accounts, { role: 'resident', ...resident, name: person.name }]
}
