import type { Payload } from 'payload'
import type { PERSON_ROLES } from '@/domain/role'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { makeWorld } from './make'
import { restOf, type Session } from './rest'

export type PersonRole = (typeof PERSON_ROLES)[number]

/** A running programme around today, since nobody can set the clock of a REST request. */
export async function makeCast(payload: Payload) {
  const today = dayOf(new Date())
  const world = await makeWorld(payload, { startsOn: addDays(today, -60), endsOn: addDays(today, 60) })
  const rest = await restOf(payload)
  const place = async () => {
    const facility = await world.facility()
    await world.registration(facility.id)
    return facility
  }
  const [facilityA, facilityB] = [await place(), await place()]
  const [volunteerA, volunteerB] = [await world.volunteer(), await world.volunteer()]
  const [residentA, residentB] = [await world.account(volunteerA.id), await world.account(volunteerB.id)]
  const staff = {
    city: await world.staff('city'),
    operator: world.operator,
    facility: await world.staff('facility', [facilityA.id]),
    organizer: await world.staff('organizer'),
    admin: await world.staff('admin'),
  }
  const staffOfB = await world.staff('facility', [facilityB.id])
  const signedIn = await Promise.all(
    Object.entries({ ...staff, resident: residentA }).map(async ([role, user]) => [role, await rest.signIn(user)] as const),
  )
  const sessions = { ...Object.fromEntries(signedIn), visitor: null } as Record<PersonRole, Session>
  return {
    payload,
    world,
    rest,
    today,
    sessions,
    staff,
    staffOfB,
    residentA,
    residentB,
    A: { facility: facilityA, volunteer: volunteerA, resident: residentA },
    B: { facility: facilityB, volunteer: volunteerB, resident: residentB },
  }
}

export type Cast = Awaited<ReturnType<typeof makeCast>>
