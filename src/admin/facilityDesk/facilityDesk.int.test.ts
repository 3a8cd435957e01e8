import { databaseOf } from '@/database/handle'
import { RECORD_AGES } from '@/domain/application/recordAge'
import { at, dayOf } from '@/domain/calendar/jst'
import { deskTiles, returnedList, toRecordList, toRecordOfAge, waitingList } from './deskTiles'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { facilitiesOfStaff } from '@/queries/facilitiesOfStaff'
import { DESK_COUNTS, facilityDesk } from '@/queries/facilityDesk'

/** A Wednesday. */
const now = at('2026-01-14', '09:00')
let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const desk = (...ids: string[]) => facilityDesk(databaseOf(running.payload), { now, scope: { kind: 'facilities', ids } })

async function place(name?: string) {
  const facility = await world.facility(name ? { name } : {})
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  return { facility, staff, task: await world.task(facility.id) }
}
const someone = async () => (await world.volunteer({ ward: 'kita' })).id

describe('the desk of a facility', () => {
  it('is empty for a facility at which nothing happened', async () => {
    const { facility } = await place()
    const empty = { total: 0, items: [] }
    expect(await desk(facility.id)).toMatchObject({
      waiting: empty,
      toRecord: empty,
      returned: empty,
      week: [],
      counts: { overdue: 0, messages: 0, upcoming: 0, published: 1, drafts: 0, slots: 0 },
      figures: { monthVisits: 0, monthMinutes: 0, visits: 0, minutes: 0, answers: 0, answersInTime: 0, medianHours: null },
    })
    expect(await desk()).toMatchObject({ waiting: empty, week: [], counts: { published: 0 } })
  })

  it('shows what waits for it, and nothing of another facility', async () => {
    const [{ facility, staff, task }, other] = [await place('ひまわり苑'), await place()]
    const [soon, past, full] = [
      await world.slot(task.id, { day: '2026-01-16', capacity: 2 }),
      await world.slot(task.id, { day: '2026-01-13', capacity: 2 }),
      await world.slot(task.id, { day: '2026-01-20' }),
    ]
    const elsewhere = await world.slot(other.task.id, { day: '2026-01-16' })
    await world.apply(elsewhere.id, await someone(), at('2026-01-10', '09:00'))
    const waiting = await world.apply(soon.id, await someone(), at('2026-01-10', '09:00'))
    const toRecord = await world.apply(past.id, await someone(), at('2026-01-08', '09:00'))
    await world.move(toRecord.id, 'accepted', staff, at('2026-01-08', '15:00'))
    const accepted = await world.apply(full.id, await someone(), at('2026-01-09', '09:00'))
    const late = await world.apply(full.id, await someone(), at('2026-01-13', '18:00'))
    // Who applied before the last seat was taken is still to be answered.
    await world.move(accepted.id, 'accepted', staff, at('2026-01-13', '19:00'))
    const draft = await running.payload.create({
      collection: 'tasks',
      ...as(staff, now),
      data: {
        facility: facility.id,
        title: '花壇の水やり',
        category: 'environment',
        description: '花壇の水やりをお願いします。',
        supervisor: '生活相談員',
        status: 'draft',
      } as never,
    })
    for (const [user, data] of [
      [staff, { status: 'submitted' }],
      [world.operator, { status: 'returned', statusReason: '場所を書いてください。' }],
    ] as const) {
      const { revision } = await running.payload.findByID({ collection: 'tasks', id: draft.id, depth: 0, overrideAccess: true })
      await running.payload.update({ collection: 'tasks', id: draft.id, data: { ...data, revision }, ...as(user, now) })
    }

    const shown = await desk(facility.id)
    expect(shown.waiting).toMatchObject({
      total: 2,
      items: [
        { id: waiting.id, facility: 'ひまわり苑', person: '花子', ageBand: '60s', ward: '北区', seatsLeft: 2, visits: 0 },
        { id: late.id, seatsLeft: 0 },
      ],
    })
    expect(shown.toRecord).toMatchObject({ total: 1, items: [{ id: toRecord.id, title: task.title }] })
    expect(shown.returned).toMatchObject({ total: 1, items: [{ id: draft.id, reason: '場所を書いてください。' }] })
    // Today is the 14th: the 16th and the 20th are within seven days, the 13th is over.
    expect(shown.week).toMatchObject([
      { id: soon.id, capacity: 2, seatsTaken: 0, waiting: 1, people: [] },
      { id: full.id, capacity: 1, seatsTaken: 1, waiting: 1, people: [{ id: accepted.id, person: '花子', status: 'accepted' }] },
    ])
    expect((await desk(other.facility.id)).waiting.total).toBe(1)
    expect((await desk(facility.id, other.facility.id)).waiting.total).toBe(3)
  })

  it('counts what its lists hold, read by its own staff', async () => {
    const { docs } = await running.payload.find({ collection: 'facilities', limit: 50, depth: 0, overrideAccess: true })
    const ids = docs.map(({ id }) => id)
    const staff = await world.staff('facility', ids)
    const shown = await desk(...ids)
    const tiles = deskTiles(now, ids)
    const countOf = async (collection: (typeof tiles)['slots']['collection'], where: object) =>
      (await running.payload.count({ collection, where: where as never, ...as(staff, now) })).totalDocs
    for (const key of DESK_COUNTS)
      expect([key, await countOf(tiles[key].collection, tiles[key].where)]).toEqual([key, shown.counts[key]])
    expect(await countOf('applications', waitingList(now, ids))).toBe(shown.waiting.total)
    expect(await countOf('applications', toRecordList(now, ids))).toBe(shown.toRecord.total)
    expect(await countOf('tasks', returnedList(ids))).toBe(shown.returned.total)
    expect(shown.counts.overdue).toBe(2)
    expect(shown.counts.upcoming).toBe(1)
  })

  it('tells its figures: visits and hours of this month and of the programme, and how soon it answered', async () => {
    const { facility, staff, task } = await place()
    const visit = async (day: string, appliedAt: Date, answeredAt: Date) => {
      const slot = await world.slot(task.id, { day, from: '10:00', to: '11:30', madeAt: at('2025-12-01', '10:00') })
      const { id } = await world.apply(slot.id, await someone(), appliedAt)
      await world.move(id, 'accepted', staff, answeredAt)
      return id
    }
    const settle = async (id: string, day: string) => {
      await world.move(id, 'attended', staff, at(day, '12:00'))
      await running.payload.update({
        collection: 'applications',
        id,
        data: { status: 'completed' },
        overrideAccess: true,
        context: { actingAs: 'system', now: at('2026-01-13', '20:00') },
      })
    }
    await settle(await visit('2025-12-20', at('2025-12-10', '09:00'), at('2025-12-10', '11:00')), '2025-12-20')
    await settle(await visit('2026-01-05', at('2025-12-28', '09:00'), at('2025-12-28', '19:00')), '2026-01-05')
    // Answered after 72 of its 48 hours; not yet a visit.
    await visit('2026-01-30', at('2026-01-05', '09:00'), at('2026-01-08', '09:00'))
    expect((await desk(facility.id)).figures).toEqual({
      visits: 2,
      minutes: 180,
      monthVisits: 1,
      monthMinutes: 90,
      answers: 3,
      answersInTime: 2,
      medianHours: 10,
    })
  })

  it('shows the latest visits to record first, page by page, and how many wait for how long', async () => {
    const march = at('2026-03-10', '09:00')
    const { facility, staff, task } = await place()
    const visits = async (day: string, people: number) => {
      const slot = await world.slot(task.id, { day, capacity: people, madeAt: at('2025-12-02', '10:00') })
      for (let n = 0; n < people; n++) {
        const { id } = await world.apply(slot.id, await someone(), at('2025-12-03', '09:00'))
        await world.move(id, 'accepted', staff, at('2025-12-03', '10:00'))
      }
    }
    // Yesterday; six days ago; a fortnight ago; and 61 days ago, after which nobody is reminded any more.
    for (const [day, people] of [
      ['2026-03-09', 9],
      ['2026-03-04', 2],
      ['2026-02-24', 1],
      ['2026-01-08', 1],
    ] as const)
      await visits(day, people)
    const scope = { kind: 'facilities' as const, ids: [facility.id] }
    const [first, second] = await Promise.all(
      [1, 2].map(async (page) => (await facilityDesk(databaseOf(running.payload), { now: march, page, scope })).toRecord),
    )
    const days = (items: { startsAt: string }[] = []) => items.map(({ startsAt }) => dayOf(new Date(startsAt)))
    expect(days(first?.items)).toEqual([...Array(9).fill('2026-03-09'), '2026-03-04'])
    expect(days(second?.items)).toEqual(['2026-03-04', '2026-02-24'])
    expect(first).toMatchObject({ total: 13, pages: 2, ages: { recent: 9, week: 2, older: 1, left: 1 } })
    for (const age of RECORD_AGES) {
      const where = toRecordOfAge(age, march, [facility.id]) as never
      const { totalDocs } = await running.payload.count({ collection: 'applications', where, ...as(staff, march) })
      expect([age, totalDocs]).toEqual([age, first?.ages[age]])
    }
  })
})

describe('the facilities somebody works for', () => {
  it('stand by corporation, those without one last', async () => {
    const [one, two, three] = [
      await world.facility({ name: 'い苑' }),
      await world.facility({ name: 'あ苑' }),
      await world.facility(),
    ]
    await running.appSql(`UPDATE facilities SET corporate_name = '社会福祉法人ひまわり' WHERE id = ANY ($1)`, [[one.id, two.id]])
    const scope = { kind: 'facilities' as const, ids: [three.id, one.id, two.id] }
    const corporation = '社会福祉法人ひまわり'
    expect(await facilitiesOfStaff(databaseOf(running.payload), { scope })).toEqual([
      { id: two.id, name: 'あ苑', corporation },
      { id: one.id, name: 'い苑', corporation },
      { id: three.id, name: three.name, corporation: null },
    ])
  })
})
