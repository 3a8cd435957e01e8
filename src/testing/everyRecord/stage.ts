import { addDays, at } from '@/domain/calendar/jst'
import { type Maker, next } from './maker'
import { type Data, type Marked, type Side, SIDES } from './record'

export type Stage = Awaited<ReturnType<typeof stageOf>>

/** What the other records rest on: listings and slots of both facilities, who applied for them, and who waits for a full one. */
export async function stageOf(maker: Maker) {
  const { cast, make, span, system } = maker
  const { payload, today, world } = cast
  const taskData = (side: Side): Data => ({
    programme: world.programme.id,
    facility: cast[side].facility.id,
    title: `お話し相手${next()}`,
    category: 'conversation',
    description: 'お話し相手をお願いします。',
    status: 'draft',
  })
  const tasks: Marked[] = []
  const slots: Marked[] = []
  const openSlot: Record<Side, string> = { A: '', B: '' }
  const openTask: Record<Side, string> = { A: '', B: '' }
  const flexibleTask: Record<Side, string> = { A: '', B: '' }
  for (const facility of SIDES) {
    const shown = (await world.task(cast[facility].facility.id)).id
    const hidden = await make('tasks', taskData(facility))
    tasks.push({ id: shown, facility, published: true }, { id: hidden, facility, published: false })
    openTask[facility] = shown
    flexibleTask[facility] = (await world.task(cast[facility].facility.id)).id
    tasks.push({ id: flexibleTask[facility], facility, published: true })
    const period = { timing: 'flexible' as const, flexibleFrom: today, flexibleUntil: addDays(today, 50) }
    await payload.update({ collection: 'tasks', id: flexibleTask[facility], data: period, ...system })
    openSlot[facility] = await make('slots', { task: shown, capacity: 5, status: 'open', ...span() })
    slots.push(
      { id: openSlot[facility], facility, published: true },
      { id: await make('slots', { task: shown, capacity: 1, status: 'cancelled', ...span() }), facility, published: false },
      { id: await make('slots', { task: hidden, capacity: 1, status: 'open', ...span() }), facility, published: false },
    )
  }

  const listingEvents: Marked[] = []
  for (const { facility, id } of tasks) {
    const { docs } = await payload.find({ collection: 'task-events', where: { task: { equals: id } }, ...system })
    listingEvents.push(...docs.map((event) => ({ id: event.id, ...(facility ? { facility } : {}) })))
  }

  const applications: Marked[] = []
  const applicationEvents: Marked[] = []
  for (const facility of SIDES) {
    for (const resident of SIDES) {
      const id = await make('applications', {
        slot: openSlot[facility],
        volunteer: cast[resident].volunteer.id,
        message: '楽しみにしています。',
      })
      applications.push({ id, facility, resident })
      const { docs } = await payload.find({ collection: 'application-events', where: { application: { equals: id } }, ...system })
      applicationEvents.push(...docs.map((event) => ({ id: event.id, facility })))
    }
  }

  const full = await fullSlots(maker, openTask)
  return {
    taskData,
    tasks,
    listingEvents,
    openSlot,
    openTask,
    flexibleTask,
    applicationEvents,
    offers: full.offers,
    slots: [...slots, ...full.slots],
    applications: [...applications, ...full.applications],
  }
}

/** A full slot, one person more who waits for it, and then a second seat, which is offered to them. */
async function fullSlots({ cast, make, system }: Maker, openTask: Readonly<Record<Side, string>>) {
  const { payload, today, world } = cast
  const made: Record<'slots' | 'applications' | 'offers', Marked[]> = { slots: [], applications: [], offers: [] }
  for (const [index, facility] of SIDES.entries()) {
    for (const resident of SIDES) {
      const day = addDays(today, 51 + index)
      const [from, to] = resident === 'A' ? ['05:00', '05:45'] : ['06:00', '06:45']
      const times = { startsAt: at(day, from).toISOString(), endsAt: at(day, to).toISOString() }
      const slot = await make('slots', { task: openTask[facility], capacity: 1, status: 'open', ...times })
      made.slots.push({ id: slot, facility, published: true })
      for (const person of [resident === 'A' ? 'B' : 'A', resident] as const) {
        const id = await make('applications', { slot, volunteer: cast[person].volunteer.id })
        await world.move(id, person === resident ? 'waitlisted' : 'accepted', world.operator, new Date())
        made.applications.push({ id, facility, resident: person })
      }
      await payload.update({ collection: 'slots', id: slot, data: { capacity: 2 }, ...system })
      const { docs } = await payload.find({ collection: 'offers', where: { slot: { equals: slot } }, ...system })
      made.offers.push(...docs.map(({ id }) => ({ id, facility, resident })))
    }
  }
  return made
}
