import type { TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { addDays, type Day } from '@/domain/calendar/jst'
import type { Role } from '@/domain/role'
import { as } from '../as'
import type { World } from '../make'
import type { RunningPayload } from '../payload'

/** Whoever may send a command: two facilities, four residents with an account, and everybody else. */
export const PEOPLE = [
  'here',
  'there',
  'resident0',
  'resident1',
  'resident2',
  'resident3',
  'operator',
  'city',
  'organizer',
  'admin',
  'system',
] as const
export type Person = (typeof PEOPLE)[number]

/** The one of the four people who says to be under 20, without a birth date and without a consent. */
export const MINOR = 3

export type Stage = {
  day: Day
  users: Record<Exclude<Person, 'system'>, TypedUser>
  /** Whose staff a facility has, by its id. */
  facilities: Record<string, 'here' | 'there'>
  /** One listing of each facility with fixed times, and one of `here` whose time is agreed. */
  tasks: readonly [string, string, string]
  slots: readonly string[]
  volunteers: readonly string[]
}

type Staff = Pick<Stage, 'facilities'> & { staff: Omit<Stage['users'], `resident${number}`>; places: readonly [string, string] }

/** The staff, who stay through all rounds. */
export async function makeStaff(world: World): Promise<Staff> {
  const [here, there] = [await world.facility(), await world.facility()]
  for (const { id } of [here, there]) await world.registration(id)
  return {
    places: [here.id, there.id],
    facilities: { [here.id]: 'here', [there.id]: 'there' },
    staff: {
      here: await world.staff('facility', [here.id]),
      there: await world.staff('facility', [there.id]),
      operator: world.operator,
      city: await world.staff('city'),
      organizer: await world.staff('organizer'),
      admin: await world.staff('admin'),
    } as Staff['staff'],
  }
}

/** Four new people, three listings and four slots, two of them at the same time, on a day far from those of other rounds. */
export async function makeStage(
  { payload }: Pick<RunningPayload, 'payload'>,
  world: World,
  { facilities, places, staff }: Staff,
  day: Day,
): Promise<Stage> {
  const tasks = [(await world.task(places[0])).id, (await world.task(places[1])).id, (await world.task(places[0])).id] as const
  await payload.update({
    collection: 'tasks',
    id: tasks[2],
    data: { timing: 'flexible', flexibleFrom: day, flexibleUntil: addDays(day, 1) },
    overrideAccess: true,
    context: asSystem,
  })
  const volunteers = [await world.volunteer(), await world.volunteer(), await world.volunteer(), await world.volunteer()].map(
    ({ id }) => id,
  )
  await payload.update({
    collection: 'volunteers',
    id: volunteers[MINOR] ?? '',
    data: { ageBand: 'under_20' },
    overrideAccess: true,
    context: asSystem,
  })
  const accounts: Record<string, TypedUser> = {}
  for (const [index, volunteer] of volunteers.entries()) accounts[`resident${index}`] = await world.account(volunteer)
  const slots = [
    await world.slot(tasks[0], { day, from: '10:00', to: '12:00', capacity: 1 }),
    await world.slot(tasks[0], { day, from: '13:00', to: '14:00', capacity: 2 }),
    await world.slot(tasks[1], { day, from: '11:00', to: '13:00', capacity: 1 }),
    await world.slot(tasks[1], { day, from: '12:00', to: '13:00', capacity: 2 }),
  ].map(({ id }) => id)
  return { day, facilities, tasks, slots, volunteers, users: { ...staff, ...accounts } as Stage['users'] }
}

/** How a person of the stage calls Payload at a time. */
export const acting = ({ users }: Stage, by: Person, now: Date) =>
  by === 'system' ? { overrideAccess: true as const, context: { ...asSystem, now } } : as(users[by], now)

export const roleOf = (by: Person): Role =>
  by === 'here' || by === 'there' ? 'facility' : by.startsWith('resident') ? 'resident' : (by as Role)

/** The person of the stage to whom a record of a volunteer belongs. */
export const residentOf = ({ volunteers }: Stage, volunteer: string): Person =>
  PEOPLE.find((person) => person === `resident${volunteers.indexOf(volunteer)}`) ?? 'resident0'
