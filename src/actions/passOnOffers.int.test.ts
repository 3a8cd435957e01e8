import type { TypedUser } from 'payload'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { idOf } from '@/domain/idOf'
import { myVisits } from '@/queries/myVisits'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { passOnOffers } from './passOnOffers'
import { takeOffer } from './takeOffer'
import { withdrawApplication } from './withdrawApplication'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const monday = '2026-01-19'
const appliedAt = at('2026-01-08', '09:00')
const now = at('2026-01-10', '09:00')
const dayLater = at('2026-01-11', '09:00')
const minute = (n: number) => new Date(appliedAt.getTime() + n * 60_000)

type Person = { application: string; volunteer: string; account: TypedUser }
type Place = { slot: string; staff: TypedUser; seated: Person[]; waiting: Person[] }

async function person(slot: string, when: Date): Promise<Person> {
  const { id: volunteer } = await world.volunteer()
  return { volunteer, application: (await world.apply(slot, volunteer, when)).id, account: await world.account(volunteer) }
}
/** A full slot on Monday from 10 to 12, and people on its waiting list in the order in which they applied. */
async function fullSlot(seats: number, waiting: number, span: { from?: string; to?: string } = {}): Promise<Place> {
  const facility = await world.facility()
  await world.registration(facility.id)
  const { id: slot } = await world.slot((await world.task(facility.id)).id, { day: monday, capacity: seats, ...span })
  const place: Place = { slot, staff: await world.staff('facility', [facility.id]), seated: [], waiting: [] }
  for (let index = 0; index < seats; index++) {
    const one = await person(slot, appliedAt)
    await world.move(one.application, 'accepted', place.staff, appliedAt)
    place.seated.push(one)
  }
  for (let index = 0; index < waiting; index++) {
    const one = await person(slot, minute(index))
    await world.move(one.application, 'waitlisted', place.staff, minute(index))
    place.waiting.push(one)
  }
  return place
}
const the = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('not there')
  return value
}
const giveUp = ({ application, account }: Person, when = now) => world.move(application, 'cancelled', account, when, '急な用事')
const offersOf = async ({ slot, waiting }: Place) =>
  (
    await running.appSql('SELECT application_id, state::text, expires_at FROM offers WHERE slot_id = $1 ORDER BY made_at, id', [
      slot,
    ])
  ).map((row) => ({
    to: waiting.findIndex(({ application }) => application === row['application_id']),
    state: row['state'],
    until: row['expires_at'],
  }))
const seats = async (slot: string) => {
  const [row] = await running.appSql(
    `SELECT capacity::int, seats_taken::int AS taken, (SELECT count(*)::int FROM applications a WHERE a.slot_id = s.id AND a.holds_seat) AS seated,
            (SELECT count(*)::int FROM offers o WHERE o.slot_id = s.id AND o.is_open) AS held FROM slots s WHERE id = $1`,
    [slot],
  )
  return row as { capacity: number; taken: number; seated: number; held: number }
}
const stored = (id: string) => running.payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })
const revision = async (id: string) => Number((await stored(id)).revision)
const statusOf = async (id: string) => (await stored(id)).status
const take = async ({ account, application }: Person, when: Date) =>
  takeOffer(running.payload, { resident: account, application, revision: await revision(application), now: when })
const decline = async ({ account, application }: Person, when: Date) =>
  withdrawApplication(running.payload, { resident: account, application, revision: await revision(application), now: when })
const raise = async ({ slot, staff }: Place, capacity: number, when = now) => {
  const { revision: seen } = await running.payload.findByID({ collection: 'slots', id: slot, depth: 0, overrideAccess: true })
  return running.payload.update({ collection: 'slots', id: slot, data: { capacity, revision: seen }, ...as(staff, when) })
}
const sentenceOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'no refusal',
    (error: { data?: { errors?: { message: string }[] }; message: string }) => error.data?.errors?.[0]?.message ?? error.message,
  )
const tell = async ({ application }: Person) =>
  running.appSql('SELECT "to", body FROM mails WHERE key = $1', [`application/${application}/offered`])

describe('a seat that falls free', () => {
  it('is offered at once to who applied first, is held for them, and a mail says until when', async () => {
    const place = await fullSlot(1, 2)
    await giveUp(the(place.seated[0]))
    expect(await offersOf(place)).toEqual([{ to: 0, state: 'open', until: dayLater }])
    expect(await seats(place.slot)).toEqual({ capacity: 1, taken: 1, seated: 0, held: 1 })
    const [mail] = await tell(the(place.waiting[0]))
    expect(mail).toMatchObject({ to: the(place.waiting[0]).account.email })
    expect(mail?.['body']).toContain('1月11日（日）9:00まで')
    expect(mail?.['body']).toContain(`/my/${the(place.waiting[0]).application}/offer`)
    expect(await tell(the(place.waiting[1]))).toEqual([])
  })

  it('is offered also when the facility cancels, and when it makes room for more', async () => {
    const place = await fullSlot(1, 3)
    await world.move(the(place.seated[0]).application, 'cancelled', place.staff, now, '行事と重なったため')
    await raise(place, 3)
    expect((await offersOf(place)).map(({ to }) => to).sort()).toEqual([0, 1, 2])
    expect(await seats(place.slot)).toEqual({ capacity: 3, taken: 3, seated: 0, held: 3 })
  })

  it('is held shorter after a late cancellation, and left to the facility when it is too late', async () => {
    const [late, tooLate] = [await fullSlot(1, 1), await fullSlot(1, 1)]
    await giveUp(the(late.seated[0]), at(monday, '04:00'))
    expect(await offersOf(late)).toEqual([{ to: 0, state: 'open', until: at(monday, '06:00') }])
    await giveUp(the(tooLate.seated[0]), at(monday, '07:45'))
    expect(await offersOf(tooLate)).toEqual([])
  })

  it('is not offered to somebody who is elsewhere at that time', async () => {
    const [place, elsewhere] = [await fullSlot(1, 2), await fullSlot(1, 0, { from: '11:00', to: '13:00' })]
    await raise(elsewhere, 2)
    const { id } = await world.apply(elsewhere.slot, the(place.waiting[0]).volunteer, appliedAt)
    await world.move(id, 'accepted', elsewhere.staff, appliedAt)
    await giveUp(the(place.seated[0]))
    expect((await offersOf(place)).map(({ to }) => to)).toEqual([1])
  })

  it('is not offered to whoever could not take it, and is once they can', async () => {
    const place = await fullSlot(1, 6)
    const [paused, minor, tooYoung, unknown, adult, able] = place.waiting.map(({ volunteer }) => volunteer)
    const { programme } = world
    const born = (volunteer: string | undefined, birthDate: string) =>
      running.payload.create({
        collection: 'volunteer-contacts',
        data: { volunteer, birthDate } as never,
        ...as(world.operator, now),
      })
    await running.appSql(`UPDATE volunteers SET paused_from = '2026-01-19', paused_until = '2026-01-19' WHERE id = $1`, [paused])
    await born(minor, '2008-03-01')
    await running.appSql(`UPDATE volunteers SET age_band = '20s' WHERE id = ANY($1)`, [[tooYoung, adult, able]])
    await running.appSql(`UPDATE volunteers SET age_band = 'under_20' WHERE id = $1`, [unknown])
    await born(adult, '2007-12-31')
    await born(able, '1960-05-01')
    await running.appSql('UPDATE programmes SET minimum_age = 17 WHERE id = $1', [programme.id])
    await running.appSql('UPDATE tasks SET minimum_age = 18 WHERE id = (SELECT task_id FROM slots WHERE id = $1)', [place.slot])
    await running.appSql(`UPDATE volunteers SET age_band = 'under_20' WHERE id = $1`, [adult])
    await born(tooYoung, '2008-02-01')
    await giveUp(the(place.seated[0]))
    // Of 18 and 65 years, in the order in which they applied.
    const asked = async () => (await offersOf(place)).map(({ to }) => to).toSorted()
    expect(await asked()).toEqual([4])
    await raise(place, 3)
    expect(await asked()).toEqual([4, 5])
    await running.appSql('UPDATE volunteers SET paused_from = NULL, paused_until = NULL WHERE id = $1', [paused])
    await passOnOffers(running.payload, now)
    expect(await asked()).toEqual([0, 4, 5])
    await running.appSql('UPDATE programmes SET minimum_age = NULL WHERE id = $1', [programme.id])
  })

  it('is offered to nobody without insurance where the programme demands it', async () => {
    const place = await fullSlot(1, 2)
    const demand = (rule: string) =>
      running.adminSql('UPDATE programmes SET insurance_rule = $2::enum_programmes_insurance_rule WHERE id = $1', [
        world.programme.id,
        rule,
      ])
    await demand('required')
    await running.payload.create({
      collection: 'insurances',
      data: {
        programme: world.programme.id,
        insurer: '試験保険',
        policyNumber: 'P-1',
        startsOn: monday,
        endsOn: monday,
        covers: 'person',
        volunteer: the(place.waiting[1]).volunteer,
      },
      overrideAccess: true,
    })
    await giveUp(the(place.seated[0]))
    expect((await offersOf(place)).map(({ to }) => to)).toEqual([1])
    await demand('off')
  })

  it('is offered to nobody while the slot is called off', async () => {
    const place = await fullSlot(2, 2)
    const { revision: seen } = await running.payload.findByID({
      collection: 'slots',
      id: place.slot,
      depth: 0,
      overrideAccess: true,
    })
    await running.payload.update({
      collection: 'slots',
      id: place.slot,
      data: { status: 'cancelled', cancelReason: '台風のため', revision: seen } as never,
      ...as(place.staff, now),
    })
    expect(await offersOf(place)).toEqual([])
    expect(await seats(place.slot)).toMatchObject({ taken: 0, held: 0 })
  })

  it('is offered by the worker where it was free for another reason, and only once', async () => {
    const place = await fullSlot(1, 2)
    const hours = (value: number) =>
      running.appSql('UPDATE programmes SET offer_hours = $2 WHERE id = $1', [world.programme.id, value])
    await hours(0)
    await giveUp(the(place.seated[0]))
    await passOnOffers(running.payload, now)
    expect(await offersOf(place)).toEqual([])
    await hours(24)
    await Promise.all([passOnOffers(running.payload, now), passOnOffers(running.payload, now)])
    expect(await offersOf(place)).toEqual([{ to: 0, state: 'open', until: dayLater }])
  })
})

describe('whoever is offered a seat', () => {
  it('takes it: the visit is agreed, by the resident', async () => {
    const place = await fullSlot(1, 1)
    await giveUp(the(place.seated[0]))
    const one = the(place.waiting[0])
    expect(await take(one, at('2026-01-11', '08:59'))).toEqual({ ok: true })
    expect(await take(one, at('2026-01-11', '08:59'))).toEqual({ ok: true })
    expect(await offersOf(place)).toMatchObject([{ state: 'taken' }])
    expect(await seats(place.slot)).toEqual({ capacity: 1, taken: 1, seated: 1, held: 0 })
    const [event] = await running.appSql(
      `SELECT by_role::text AS by FROM application_events WHERE application_id = $1 AND "to"::text = 'accepted'`,
      [one.application],
    )
    expect(event).toEqual({ by: 'resident' })
  })

  it('declines it, and the next one is asked at once', async () => {
    const place = await fullSlot(1, 2)
    await giveUp(the(place.seated[0]))
    expect(await decline(the(place.waiting[0]), now)).toEqual({ ok: true })
    expect((await offersOf(place)).map(({ state, to }) => [to, state])).toEqual(
      expect.arrayContaining([
        [0, 'declined'],
        [1, 'open'],
      ]),
    )
    expect(await statusOf(the(place.waiting[0]).application)).toBe('withdrawn')
    expect(await seats(place.slot)).toMatchObject({ taken: 1, held: 1 })
  })

  it('is too late from the given moment on; the worker passes it on, and asks nobody twice', async () => {
    const place = await fullSlot(1, 2)
    await giveUp(the(place.seated[0]))
    expect(await take(the(place.waiting[0]), dayLater)).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('期限を過ぎたか'),
    })
    await passOnOffers(running.payload, new Date(dayLater.getTime() - 1))
    expect((await offersOf(place)).map(({ state }) => state)).toEqual(['open'])
    const runs = await Promise.all([passOnOffers(running.payload, dayLater), passOnOffers(running.payload, dayLater)])
    expect(runs.map(({ failed }) => failed)).toEqual([0, 0])
    expect((await offersOf(place)).map(({ state, to }) => [to, state])).toEqual([
      [0, 'expired'],
      [1, 'open'],
    ])
    await passOnOffers(running.payload, at('2026-01-12', '09:00'))
    expect((await offersOf(place)).map(({ state }) => state)).toEqual(['expired', 'expired'])
    expect(await statusOf(the(place.waiting[0]).application)).toBe('waitlisted')
    expect(await seats(place.slot)).toMatchObject({ taken: 0, held: 0 })
  })

  it('loses it to the next one as soon as they are accepted elsewhere at that time', async () => {
    const [place, elsewhere] = [await fullSlot(1, 2), await fullSlot(1, 0, { from: '09:00', to: '10:30' })]
    await giveUp(the(place.seated[0]))
    await raise(elsewhere, 2)
    const { id } = await world.apply(elsewhere.slot, the(place.waiting[0]).volunteer, now)
    await world.move(id, 'accepted', elsewhere.staff, now)
    expect(await take(the(place.waiting[0]), now)).toMatchObject({ ok: false, refusal: expect.stringContaining('同じ時間帯') })
    await passOnOffers(running.payload, now)
    expect((await offersOf(place)).map(({ state, to }) => [to, state])).toEqual(
      expect.arrayContaining([
        [0, 'expired'],
        [1, 'open'],
      ]),
    )
  })

  it('reads in their own list until when it is held, and nobody else takes it', async () => {
    const place = await fullSlot(1, 2)
    await giveUp(the(place.seated[0]))
    const [first, second] = [the(place.waiting[0]), the(place.waiting[1])]
    const untilOf = async ({ volunteer }: Person) =>
      (await myVisits(databaseOf(running.payload), { volunteer, application: null, limit: 5 })).map(({ offerUntil }) =>
        offerUntil ? new Date(offerUntil) : null,
      )
    expect([await untilOf(first), await untilOf(second)]).toEqual([[dayLater], [null]])
    expect(await take(second, now)).toMatchObject({ ok: false, refusal: expect.stringContaining('空席のご案内') })
    expect(await sentenceOf(world.move(second.application, 'accepted', place.staff, now))).toContain('募集人数に達している')
  })

  it('may be accepted by the facility as well, which needs no second seat', async () => {
    const place = await fullSlot(1, 1)
    await giveUp(the(place.seated[0]))
    await world.move(the(place.waiting[0]).application, 'accepted', place.staff, now)
    expect(await offersOf(place)).toMatchObject([{ state: 'taken' }])
    expect(await seats(place.slot)).toMatchObject({ taken: 1, seated: 1, held: 0 })
  })

  it('is seen by its facility, the operator and the city on the slot, and by no other facility or resident', async () => {
    const place = await fullSlot(1, 2)
    await giveUp(the(place.seated[0]))
    const sees = async (user: TypedUser) =>
      (await running.payload.find({ collection: 'offers', where: { slot: { equals: place.slot } }, depth: 0, ...as(user) }))
        .totalDocs
    const other = await fullSlot(1, 0)
    expect(await Promise.all([place.staff, world.operator, await world.staff('city')].map(sees))).toEqual([1, 1, 1])
    expect(await sees(the(place.waiting[0]).account)).toBe(1)
    expect(await Promise.all([other.staff, the(place.waiting[1]).account].map(sees))).toEqual([0, 0])
  })
})

describe('while the listing is not shown', () => {
  const edit = { description: '昼食の配膳と下膳、食堂の片付けをお願いします。' }
  const change = async ({ slot }: Place, data: object, user: TypedUser, when: Date) => {
    const { task } = await running.payload.findByID({ collection: 'slots', id: slot, depth: 0, overrideAccess: true })
    const id = idOf(task)
    const { revision: seen } = await running.payload.findByID({ collection: 'tasks', id, depth: 0, overrideAccess: true })
    await running.payload.update({ collection: 'tasks', id, data: { ...data, revision: seen } as never, ...as(user, when) })
  }
  const [handedIn, shownAgain] = [at('2026-01-10', '12:00'), at('2026-01-12', '10:00')]
  const restsFor = async ({ application, volunteer }: Person) =>
    (await myVisits(databaseOf(running.payload), { volunteer, application, limit: 1 }))[0]?.offerRests
  const letters = ({ application }: Person) =>
    running.appSql(
      `SELECT key, s.until FROM mails m JOIN mail_standings s ON s.mail_id = m.id WHERE starts_with(key, $1) ORDER BY key`,
      [`application/${application}/offered`],
    )

  it('no seat is held or offered, and whoever was asked is asked anew when it is shown again, with a letter of its own', async () => {
    const place = await fullSlot(1, 2)
    const first = the(place.waiting[0])
    await giveUp(the(place.seated[0]))
    await change(place, edit, place.staff, handedIn)
    await passOnOffers(running.payload, dayLater)
    expect(await offersOf(place)).toEqual([{ to: 0, state: 'rested', until: dayLater }])
    expect(await seats(place.slot)).toMatchObject({ taken: 0, held: 0 })
    expect(await take(first, at('2026-01-10', '13:00'))).toMatchObject({ ok: false })
    expect([await restsFor(first), await restsFor(the(place.waiting[1]))]).toEqual([true, false])
    // A letter that has not gone yet says nothing to anybody any more.
    expect(await letters(first)).toMatchObject([{ until: handedIn }])
    await expect(
      running.appSql(`INSERT INTO offers (id, application_id, made_at, expires_at) VALUES (gen_random_uuid(), $1, $2, $3)`, [
        the(place.waiting[1]).application,
        handedIn,
        dayLater,
      ]),
    ).rejects.toThrow('offer_not_shown')

    await change(place, { status: 'published' }, world.operator, shownAgain)
    await Promise.all([passOnOffers(running.payload, shownAgain), passOnOffers(running.payload, shownAgain)])
    const again = at('2026-01-13', '10:00')
    expect(await offersOf(place)).toEqual([
      { to: 0, state: 'rested', until: dayLater },
      { to: 0, state: 'open', until: again },
    ])
    const key = `application/${first.application}/offered`
    expect(await letters(first)).toEqual([
      { key, until: handedIn },
      { key: `${key}/2`, until: again },
    ])
    expect(await restsFor(first)).toBe(false)
    await passOnOffers(running.payload, again)
    expect((await offersOf(place)).map(({ state, to }) => [to, state])).toEqual([
      [0, 'rested'],
      [0, 'expired'],
      [1, 'open'],
    ])
  })

  it('an offer whose time was over before has used up the turn, and a suspended listing rests like one under review', async () => {
    const [over, suspended] = [await fullSlot(1, 2), await fullSlot(1, 2)]
    for (const place of [over, suspended]) await giveUp(the(place.seated[0]))
    await change(over, edit, over.staff, dayLater)
    await change(suspended, { status: 'suspended', statusReason: '確認のため' }, world.operator, handedIn)
    for (const place of [over, suspended]) await change(place, { status: 'published' }, world.operator, shownAgain)
    await passOnOffers(running.payload, shownAgain)
    const states = async (place: Place) => (await offersOf(place)).map(({ state, to }) => [to, state])
    expect(await states(over)).toEqual([
      [0, 'expired'],
      [1, 'open'],
    ])
    expect(await states(suspended)).toEqual([
      [0, 'rested'],
      [0, 'open'],
    ])
  })
})

describe('at the same moment', () => {
  const settled = async (place: Place) => {
    const found = await seats(place.slot)
    expect(found.taken).toBe(found.seated + found.held)
    expect(found.taken).toBeLessThanOrEqual(found.capacity)
    return found
  }

  it('eight cancellations make eight offers, to the eight who waited longest', async () => {
    const place = await fullSlot(8, 10)
    const answers = await Promise.all(place.seated.map((each) => sentenceOf(giveUp(each))))
    expect(answers).toEqual(Array(8).fill('no refusal'))
    expect((await offersOf(place)).map(({ to }) => to).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(await settled(place)).toMatchObject({ taken: 8, held: 8 })
  })

  it('takes, declines, the facility and two workers leave every seat with exactly one person', async () => {
    const place = await fullSlot(6, 12)
    await Promise.all(place.seated.map((each) => giveUp(each)))
    const asked = place.waiting.slice(0, 6)
    await Promise.all([
      ...asked.slice(0, 4).map((each) => take(each, now)),
      ...asked.slice(4).map((each) => decline(each, now)),
      ...place.waiting.slice(6).map((each) => sentenceOf(world.move(each.application, 'accepted', place.staff, now))),
      passOnOffers(running.payload, now),
      passOnOffers(running.payload, now),
    ])
    await passOnOffers(running.payload, now)
    const found = await settled(place)
    expect(found.taken).toBe(6)
    expect(await Promise.all(asked.slice(0, 4).map(({ application }) => statusOf(application)))).toEqual(
      Array(4).fill('accepted'),
    )
  })

  it('one held seat is taken or passed on, never both', async () => {
    for (let round = 0; round < 5; round++) {
      const place = await fullSlot(1, 2)
      await giveUp(the(place.seated[0]))
      const first = the(place.waiting[0])
      const [taken] = await Promise.all([
        take(first, new Date(dayLater.getTime() - 1)),
        passOnOffers(running.payload, dayLater),
        passOnOffers(running.payload, dayLater),
      ])
      const states = (await offersOf(place)).map(({ state }) => state)
      expect(states).toEqual(taken.ok ? ['taken'] : ['expired', 'open'])
      expect(await statusOf(first.application)).toBe(taken.ok ? 'accepted' : 'waitlisted')
      await settled(place)
    }
  })
})

describe('the database itself', () => {
  it('holds a seat for an open offer, and none past the capacity', async () => {
    const place = await fullSlot(1, 1)
    await expect(
      running.appSql(`INSERT INTO offers (id, application_id, made_at, expires_at) VALUES (gen_random_uuid(), $1, $2, $3)`, [
        the(place.waiting[0]).application,
        now,
        dayLater,
      ]),
    ).rejects.toMatchObject({ constraint: 'slots_seats_within_capacity' })
  })

  it('offers to nobody who does not wait, past no start, and lets no closed offer open again', async () => {
    const place = await fullSlot(1, 1)
    await giveUp(the(place.seated[0]))
    const insert = (application: string, until: Date) =>
      running.appSql(`INSERT INTO offers (id, application_id, made_at, expires_at) VALUES (gen_random_uuid(), $1, $2, $3)`, [
        application,
        now,
        until,
      ])
    await expect(insert(the(place.seated[0]).application, dayLater)).rejects.toThrow('offer_not_waitlisted')
    await expect(insert(the(place.waiting[0]).application, at(monday, '10:01'))).rejects.toThrow('offer_past_start')
    await expect(insert(the(place.waiting[0]).application, dayLater)).rejects.toMatchObject({
      constraint: 'offers_application_uq',
    })
    await take(the(place.waiting[0]), now)
    await expect(
      running.appSql(`UPDATE offers SET state = 'open', closed_at = NULL WHERE slot_id = $1`, [place.slot]),
    ).rejects.toThrow('offer_is_closed')
  })

  it('lets no resident into a seat that is not held for them, whatever the code says', async () => {
    const place = await fullSlot(1, 1)
    await expect(
      running.appSql(`UPDATE applications SET status = 'accepted', status_changed_by_role = 'resident' WHERE id = $1`, [
        the(place.waiting[0]).application,
      ]),
    ).rejects.toThrow('offer_over')
  })
})

describe('the share of one person', () => {
  it('ends with the number the programme sets, also for two applications at once, until 24 hours before the start', async () => {
    const places = [await fullSlot(1, 0), await fullSlot(1, 0), await fullSlot(1, 0), await fullSlot(1, 0)]
    const limit = (value: number | null) =>
      running.appSql('UPDATE programmes SET fair_share_visits = $2 WHERE id = $1', [world.programme.id, value])
    const { id: volunteer } = await world.volunteer()
    const apply = (index: number, when: Date) => sentenceOf(world.apply(the(places[index]).slot, volunteer, when))
    await limit(2)
    try {
      const answers = await Promise.all([apply(0, now), apply(1, now), apply(2, now)])
      expect(answers.filter((answer) => answer === 'no refusal')).toHaveLength(2)
      expect(answers.filter((answer) => answer.includes('お一人の上限'))).toHaveLength(1)
      expect(await apply(3, at('2026-01-18', '09:59'))).toContain('お一人の上限')
      expect(await apply(3, at('2026-01-18', '10:00'))).toBe('no refusal')
    } finally {
      await limit(null)
    }
  })

  it('grows again when an application ends', async () => {
    const places = [await fullSlot(1, 0), await fullSlot(1, 0)]
    await running.appSql('UPDATE programmes SET fair_share_visits = 1 WHERE id = $1', [world.programme.id])
    try {
      const one = await person(the(places[0]).slot, now)
      expect(await sentenceOf(world.apply(the(places[1]).slot, one.volunteer, now))).toContain('お一人の上限')
      await decline(one, now)
      expect(await sentenceOf(world.apply(the(places[1]).slot, one.volunteer, now))).toBe('no refusal')
    } finally {
      await running.appSql('UPDATE programmes SET fair_share_visits = NULL WHERE id = $1', [world.programme.id])
    }
  })
})
