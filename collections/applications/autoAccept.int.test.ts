import { sql } from '@payloadcms/db-postgres/drizzle'
import { asSystem } from '@/access/actor'
import { applyForSlot } from '@/actions/applyForSlot'
import { nameRegular } from '@/actions/autoAccept/nameRegular'
import { changeOwnWishes } from '@/actions/changeOwnWishes'
import { databaseOf } from '@/database/handle'
import { addDays } from '@/domain/calendar/jst'
import { at } from '@/domain/calendar/jst'
import { idOf } from '@/domain/idOf'
import { as } from '@/testing/as'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Session } from '@/testing/rest'
import { applicationRefusals } from '@/glossary/refusals'
import { refusalOfCall } from '@/testing/refusalOfCall'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const system = { overrideAccess: true as const, context: asSystem, depth: 0 }
let days = 10

/** A facility with its staff, whose listings have a slot of their own each, on days after another. */
async function place() {
  const { world, rest, today } = cast
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const session = await rest.signIn(staff)
  const slot = async (given: { day?: string; capacity?: number; from?: string; to?: string } = {}) =>
    world.slot((await world.task(facility.id)).id, { day: given.day ?? addDays(today, days++ % 50), capacity: 2, ...given })
  const visits = (n: number) =>
    rest('POST', '/auto-accept-rules', { session, body: { facility: facility.id, kind: 'visits', visits: n } })
  const pastVisit = async (volunteer: string, daysAgo: number, to: 'completed' | 'no_show') => {
    const day = addDays(today, -daysAgo)
    const past = await world.slot((await world.task(facility.id)).id, { day, madeAt: at(addDays(day, -5), '09:00') })
    const { id } = await world.apply(past.id, volunteer, at(addDays(day, -3), '09:00'))
    await world.move(id, 'accepted', world.operator, at(addDays(day, -3), '10:00'))
    await world.move(id, to === 'no_show' ? 'no_show' : 'attended', world.operator, at(day, '13:00'))
    if (to === 'completed')
      await running.payload.update({
        collection: 'applications',
        id,
        data: { status: 'completed' },
        ...system,
        context: { ...asSystem, now: at(addDays(day, 4), '13:00') },
      })
  }
  return { facility, pastVisit, session, slot, staff, visits }
}
async function person() {
  const volunteer = await cast.world.volunteer()
  return { id: volunteer.id, revision: volunteer.revision ?? 1, account: await cast.world.account(volunteer.id) }
}
const apply = async (who: Awaited<ReturnType<typeof person>>, slot: string) => {
  const outcome = await applyForSlot(running.payload, { resident: who.account, slot, message: '' })
  if (!outcome.ok) throw new Error(outcome.refusal)
  const application = await running.payload.findByID({ collection: 'applications', id: outcome.id, ...system })
  const { docs } = await running.payload.find({
    collection: 'auto-accept-decisions',
    where: { application: { equals: outcome.id } },
    ...system,
  })
  return { ...application, told: outcome.status, decisions: docs }
}

describe('a facility that accepts whoever came often', () => {
  it('accepts them with their application, in its name, and the record says by which rule', async () => {
    const [here, who] = [await place(), await person()]
    expect((await here.visits(2)).status).toBe(201)
    await here.pastVisit(who.id, 30, 'completed')
    const first = await apply(who, (await here.slot()).id)
    expect([first.status, first.told]).toEqual(['applied', 'applied'])
    expect(first.decisions).toMatchObject([
      { outcome: 'no_rule_met', rule: null, summary: expect.stringContaining('回数に足りない') },
    ])
    await here.pastVisit(who.id, 20, 'completed')
    const second = await apply(who, (await here.slot()).id)
    expect([second.status, second.told, second.statusChangedByRole]).toEqual(['accepted', 'accepted', 'system'])
    expect(second.acceptedAt).not.toBeNull()
    expect(second.decisions).toMatchObject([
      { outcome: 'accepted', rule: expect.any(String), summary: expect.stringContaining('当てはまる') },
    ])
    const { docs } = await running.payload.find({
      collection: 'application-events',
      where: { application: { equals: second.id } },
      sort: 'to',
      ...system,
    })
    expect(docs.map(({ byRole, to }) => [to, byRole])).toEqual([
      ['applied', 'resident'],
      ['accepted', 'system'],
    ])
  })

  it('leaves whoever stayed away once to be answered by hand, and whoever came elsewhere', async () => {
    const [here, there, absent, stranger] = [await place(), await place(), await person(), await person()]
    await here.visits(1)
    await here.pastVisit(absent.id, 30, 'completed')
    await here.pastVisit(absent.id, 25, 'no_show')
    await there.pastVisit(stranger.id, 30, 'completed')
    for (const [who, why] of [
      [absent, '不参加の記録がある'],
      [stranger, '回数に足りない'],
    ] as const) {
      const made = await apply(who, (await here.slot()).id)
      expect(made.status).toBe('applied')
      expect(made.decisions).toMatchObject([{ outcome: 'no_rule_met', summary: expect.stringContaining(why) }])
    }
  })

  it('accepts nobody when the slot is full, at the time of another visit, or too near to one, and says so', async () => {
    const [here, there, who, other] = [await place(), await place(), await person(), await person()]
    await here.visits(1)
    await here.pastVisit(who.id, 30, 'completed')
    const day = addDays(cast.today, 45)
    const full = await here.slot({ day, from: '09:00', to: '10:00', capacity: 1 })
    const taken = await cast.world.apply(full.id, other.id, new Date())
    await cast.world.move(taken.id, 'accepted', here.staff, new Date())
    expect(await apply(who, full.id)).toMatchObject({ status: 'waitlisted', decisions: [{ outcome: 'slot_full' }] })
    const elsewhere = await there.slot({ day, from: '13:00', to: '14:00' })
    const agreed = await cast.world.apply(elsewhere.id, who.id, new Date())
    await cast.world.move(agreed.id, 'accepted', there.staff, new Date())
    const overlapping = await here.slot({ day, from: '13:30', to: '14:30' })
    expect(await apply(who, overlapping.id)).toMatchObject({ status: 'applied', decisions: [{ outcome: 'overlap' }] })
    await changeOwnWishes(running.payload, { resident: who.account, revision: who.revision, wishes: { travelMinutes: 30 } })
    const near = await here.slot({ day, from: '14:15', to: '15:00' })
    expect(await apply(who, near.id)).toMatchObject({ status: 'applied', decisions: [{ outcome: 'too_close' }] })
  })

  it('fills the last seat once, however many known people apply at the same moment', async () => {
    const here = await place()
    await here.visits(1)
    const people = [await person(), await person(), await person(), await person()]
    for (const [index, who] of people.entries()) await here.pastVisit(who.id, 30 + index, 'completed')
    const slot = await here.slot({ capacity: 1 })
    const made = await Promise.all(people.map((who) => apply(who, slot.id)))
    expect(made.map(({ status }) => status).sort()).toEqual(['accepted', 'waitlisted', 'waitlisted', 'waitlisted'])
    expect(made.flatMap(({ decisions }) => decisions.map(({ outcome }) => outcome)).sort()).toEqual([
      'accepted',
      'slot_full',
      'slot_full',
      'slot_full',
    ])
  })
})

describe('a rule that is made while people wait', () => {
  it('is asked about them in the order in which they applied, and the record says why, or why not', async () => {
    const [here, first, second, stranger, blocked] = [
      await place(),
      await person(),
      await person(),
      await person(),
      await person(),
    ]
    for (const [index, who] of [first, second, blocked].entries()) await here.pastVisit(who.id, 30 + index, 'completed')
    const [slot, other] = [await here.slot({ capacity: 1 }), await here.slot()]
    const [mine, theirs, new_, shut] = [
      await apply(first, slot.id),
      await apply(second, slot.id),
      await apply(stranger, other.id),
      await apply(blocked, other.id),
    ]
    expect([mine, theirs, new_, shut].map(({ decisions, status }) => [status, decisions.length])).toEqual(
      Array(4).fill(['applied', 0]),
    )
    await running.payload.create({
      collection: 'blocks',
      data: {
        facility: here.facility.id,
        volunteer: blocked.id,
        side: 'facility',
        reason: '試験のため',
        state: 'active',
      } as never,
      overrideAccess: true,
    })
    expect((await here.visits(1)).status).toBe(201)
    const standing = async ({ id }: { id: string }) =>
      (
        await running.appSql(
          `SELECT a.status::text AS status, a.status_changed_by_role::text AS by, d.outcome::text AS outcome
             FROM applications a LEFT JOIN auto_accept_decisions d ON d.application_id = a.id WHERE a.id = $1`,
          [id],
        )
      ).map(({ by, outcome, status }) => [status, by, outcome])
    expect(await standing(mine)).toEqual([['accepted', 'system', 'accepted']])
    expect(await standing(theirs)).toEqual([['applied', 'resident', 'slot_full']])
    expect(await standing(new_)).toEqual([['applied', 'resident', 'no_rule_met']])
    expect(await standing(shut)).toEqual([['applied', 'resident', null]])
    const letters = await running.appSql(`SELECT "to" FROM mails WHERE key LIKE $1`, [`application/${mine.id}/decided/%`])
    expect(letters).toEqual([{ to: first.account.email }])
  })

  it('is asked again when the facility ends its break', async () => {
    const [here, who] = [await place(), await person()]
    await here.pastVisit(who.id, 30, 'completed')
    await here.visits(1)
    const day = addDays(cast.today, 54)
    const pause = async (until: string | null) => {
      const { revision } = await running.payload.findByID({ collection: 'facilities', id: here.facility.id, ...system })
      const body = { autoAcceptPausedFrom: until, autoAcceptPausedUntil: until, revision }
      return (await cast.rest('PATCH', `/facilities/${here.facility.id}`, { session: here.session, body })).status
    }
    expect(await pause(day)).toBe(200)
    const made = await apply(who, (await here.slot({ day, from: '08:00', to: '09:00' })).id)
    expect([made.status, made.decisions.map(({ outcome }) => outcome)]).toEqual(['applied', ['facility_paused']])
    expect(await pause(null)).toBe(200)
    const after = await running.payload.findByID({ collection: 'applications', id: made.id, ...system })
    const { docs } = await running.payload.find({
      collection: 'auto-accept-decisions',
      where: { application: { equals: made.id } },
      sort: 'at',
      ...system,
    })
    expect([after.status, docs.map(({ outcome }) => outcome)]).toEqual(['accepted', ['facility_paused', 'accepted']])
  })

  it('and an answer at the same moment leave one of the two, with a sentence or a record', async () => {
    const [here, who] = [await place(), await person()]
    await here.pastVisit(who.id, 30, 'completed')
    const made = await apply(who, (await here.slot()).id)
    const [, said] = await Promise.all([
      here.visits(1),
      refusalOfCall(cast.world.move(made.id, 'declined', here.staff, new Date(), '行事のため')),
    ])
    const { status } = await running.payload.findByID({ collection: 'applications', id: made.id, ...system })
    expect(status).toBe(said === 'no refusal' ? 'declined' : 'accepted')
  })
})

describe('somebody under 18', () => {
  const born = async (who: Awaited<ReturnType<typeof person>>, birthDate: string) => {
    await running.payload.update({ collection: 'volunteers', id: who.id, data: { ageBand: 'under_20' }, ...system })
    await running.payload.create({ collection: 'volunteer-contacts', data: { volunteer: who.id, birthDate } as never, ...system })
  }
  const consent = (volunteer: string) =>
    running.payload.create({
      collection: 'consents',
      data: { volunteer, kind: 'guardian', way: 'paper', guardianName: '坪井 保子' } as never,
      ...as(cast.world.operator, new Date()),
    })
  const yearsOld = (years: number): string => `${Number(cast.today.slice(0, 4)) - years}-01-01`

  it('is accepted by no rule without a guardian’s consent, and the facility does not learn why', async () => {
    const [here, who] = [await place(), await person()]
    await born(who, yearsOld(15))
    await here.visits(1)
    const first = await apply(who, (await here.slot()).id)
    await nameRegular(running.payload, { user: here.staff, application: first.id })
    const made = await apply(who, (await here.slot()).id)
    expect(made).toMatchObject({
      status: 'applied',
      told: 'applied',
      decisions: [{ outcome: 'not_possible', rule: null }],
    })
    const { body } = await cast.rest('GET', `/auto-accept-decisions?where[application][equals]=${made.id}`, {
      session: here.session,
    })
    expect(JSON.stringify(body.docs)).not.toMatch(/保護者|18歳|guardian|too_young/u)
    const given = await consent(who.id)
    expect(await apply(who, (await here.slot()).id)).toMatchObject({ status: 'accepted', decisions: [{ outcome: 'accepted' }] })
    await running.payload.update({
      collection: 'consents',
      id: given.id,
      data: { withdrawnAt: new Date().toISOString(), revision: given.revision ?? 1 },
      ...as(cast.world.operator, new Date()),
    })
    expect(await apply(who, (await here.slot()).id)).toMatchObject({
      status: 'applied',
      decisions: [{ outcome: 'not_possible' }],
    })
  })

  it('or below the age of the listing is accepted by no rule, whoever has agreed', async () => {
    const [here, who] = [await place(), await person()]
    await born(who, yearsOld(16))
    await consent(who.id)
    const first = await apply(who, (await here.slot()).id)
    await nameRegular(running.payload, { user: here.staff, application: first.id })
    const grownUps = await here.slot()
    await running.payload.update({
      collection: 'tasks',
      id: idOf(grownUps.task as string),
      data: { minimumAge: 18 },
      ...system,
    })
    expect(await apply(who, grownUps.id)).toMatchObject({ status: 'applied', decisions: [{ outcome: 'not_possible' }] })
    expect((await apply(who, (await here.slot()).id)).status).toBe('accepted')
  })

  it('is never accepted where consent is taken back at the moment they apply', async () => {
    const here = await place()
    for (let round = 0; round < 4; round++) {
      const who = await person()
      await born(who, yearsOld(15))
      const given = await consent(who.id)
      const first = await apply(who, (await here.slot()).id)
      await nameRegular(running.payload, { user: here.staff, application: first.id })
      const slot = await here.slot()
      const [, made] = await Promise.all([
        running.payload.update({
          collection: 'consents',
          id: given.id,
          data: { withdrawnAt: new Date().toISOString(), revision: given.revision ?? 1 },
          ...as(cast.world.operator, new Date()),
        }),
        apply(who, slot.id),
      ])
      expect(made.decisions[0]?.outcome).toBe(made.status === 'accepted' ? 'accepted' : 'not_possible')
      expect((await apply(who, (await here.slot()).id)).status).toBe('applied')
    }
  })
})

describe('a regular', () => {
  it('is named on their application, accepted with it and from then on, and no longer when the facility takes it back', async () => {
    const [here, who] = [await place(), await person()]
    const first = await apply(who, (await here.slot()).id)
    expect([first.status, first.decisions]).toEqual(['applied', []])
    await nameRegular(running.payload, { user: here.staff, application: first.id })
    expect(await refusalOfCall(nameRegular(running.payload, { user: here.staff, application: first.id }))).toContain('すでに')
    expect((await running.payload.findByID({ collection: 'applications', id: first.id, ...system })).status).toBe('accepted')
    expect((await apply(who, (await here.slot()).id)).status).toBe('accepted')
    expect((await apply(await person(), (await here.slot()).id)).decisions).toMatchObject([
      { outcome: 'no_rule_met', summary: expect.stringContaining('別の方の決まり') },
    ])
    const list = await cast.rest('GET', '/auto-accept-rules', { session: here.session })
    const [rule] = list.body.docs
    expect(rule.title).toContain('いつもの方：花子')
    const end = { state: 'ended', revision: rule.revision }
    expect((await cast.rest('PATCH', `/auto-accept-rules/${rule.id}`, { session: here.session, body: end })).status).toBe(200)
    expect(await apply(who, (await here.slot()).id)).toMatchObject({ status: 'applied', decisions: [] })
  })

  it('cannot be named by number, nor on the application to another facility', async () => {
    const [here, there, who] = [await place(), await place(), await person()]
    const made = await apply(who, (await there.slot()).id)
    expect(await refusalOfCall(nameRegular(running.payload, { user: here.staff, application: made.id }))).toContain(
      '見つかりませんでした',
    )
    const body = { facility: here.facility.id, kind: 'regular', volunteer: who.id }
    expect((await cast.rest('POST', '/auto-accept-rules', { session: here.session, body })).status).toBe(400)
    expect((await cast.rest('GET', '/auto-accept-decisions', { session: here.session })).body.totalDocs).toBe(0)
    const city = await cast.rest('GET', '/auto-accept-rules?limit=200', { session: cast.sessions.city })
    expect(JSON.stringify(city.body)).not.toContain('花子')
  })
})

describe('a break', () => {
  it('of the facility or of the person leaves the application to be answered by hand, by the day of the visit', async () => {
    const [here, who] = [await place(), await person()]
    await nameRegular(running.payload, { user: here.staff, application: (await apply(who, (await here.slot()).id)).id })
    const [day, free] = [addDays(cast.today, 52), addDays(cast.today, 53)]
    const pause = (given: Record<string, string | null>) =>
      cast.rest('PATCH', `/facilities/${here.facility.id}`, { session: here.session, body: { ...given } })
    const stored = await running.payload.findByID({ collection: 'facilities', id: here.facility.id, ...system })
    const paused = { autoAcceptPausedFrom: day, autoAcceptPausedUntil: day, revision: String(stored.revision) }
    expect((await pause(paused)).status).toBe(200)
    expect(await apply(who, (await here.slot({ day, from: '08:00', to: '09:00' })).id)).toMatchObject({
      status: 'applied',
      decisions: [{ outcome: 'facility_paused' }],
    })
    expect(await apply(who, (await here.slot({ day: free, from: '08:00', to: '09:00' })).id)).toMatchObject({
      status: 'accepted',
    })
    const wishes = { pausedFrom: free, pausedUntil: null }
    expect(await changeOwnWishes(running.payload, { resident: who.account, revision: who.revision, wishes })).toEqual({
      ok: true,
    })
    expect(await apply(who, (await here.slot({ day: free, from: '12:00', to: '13:00' })).id)).toMatchObject({
      status: 'applied',
      decisions: [{ outcome: 'person_paused' }],
    })
  })
})

describe('why somebody was not accepted', () => {
  it('is nobody’s to know but the operator’s: whether a person is on a break or busy is told to no facility and not to the city', async () => {
    const [here, who] = [await place(), await person()]
    expect((await here.visits(1)).status).toBe(201)
    await here.pastVisit(who.id, 30, 'completed')
    await running.payload.update({
      collection: 'volunteers',
      id: who.id,
      data: { pausedFrom: addDays(cast.today, 1) },
      ...system,
    })
    const made = await apply(who, (await here.slot()).id)
    expect(made.decisions).toMatchObject([{ outcome: 'person_paused' }])
    const id = made.decisions[0]?.id
    const read = (session: Session, path = '') => cast.rest('GET', `/auto-accept-decisions${path}`, { session })
    for (const session of [here.session, cast.sessions.city]) {
      const one = await read(session, `/${id}?depth=0`)
      expect([one.status, one.body.rule]).toEqual([200, null])
      for (const field of ['outcome', 'summary', 'checks']) expect(one.body).not.toHaveProperty(field)
      expect((await read(session, '?where[outcome][equals]=person_paused')).status).not.toBe(200)
    }
    expect((await read(cast.sessions.operator, `/${id}`)).body.outcome).toBe('person_paused')
  })
})

describe('the database', () => {
  it('lets the system accept nobody without a recorded rule of the facility, and keeps what was recorded', async () => {
    const [here, who] = [await place(), await person()]
    const made = await apply(who, (await here.slot()).id)
    await expect(
      running.adminSql(`UPDATE applications SET status = 'accepted', status_changed_by_role = 'system' WHERE id = $1`, [made.id]),
    ).rejects.toThrow('auto_accept_without_rule')
    const move = running.payload.update({ collection: 'applications', id: made.id, data: { status: 'accepted' }, ...system })
    expect(await refusalOfCall(move)).toBe(applicationRefusals.not_your_decision)
    const db = databaseOf(running.payload)
    await expect(db.execute(sql`UPDATE auto_accept_decisions SET outcome = 'accepted'`)).rejects.toThrow()
    await expect(db.execute(sql`DELETE FROM auto_accept_decisions`)).rejects.toThrow()
    await expect(
      running.adminSql(
        `INSERT INTO auto_accept_rules (id, facility_id, kind, visits, volunteer_id) VALUES (gen_random_uuid(), $1, 'visits', 3, $2)`,
        [here.facility.id, who.id],
      ),
    ).rejects.toThrow('auto_accept_rules_one_kind')
  })
})
