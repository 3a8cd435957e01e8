import type { TypedUser } from 'payload'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { idOf, type Ref } from '@/domain/idOf'
import { overdueAnswers } from '@/queries/overdueAnswers'
import type { Scope } from '@/queries/scope'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { expireStartedApplications } from './expireStartedApplications'
import { remindOfAnswers } from './remindOfAnswers'
import { tellOfHeldAnswers } from './tellOfHeldAnswers'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

/** 48 hours after Saturday 9:00: half of them have passed on Sunday 9:00, all of them on Monday 9:00. */
const appliedAt = at('2026-01-10', '09:00')
const almostHalf = at('2026-01-11', '08:59')
const half = at('2026-01-11', '09:00')
const over = at('2026-01-12', '09:00')

async function applied({ capacity = 1, day = '2026-01-19' } = {}) {
  const facility = await world.facility()
  await world.registration(facility.id)
  const slot = await world.slot((await world.task(facility.id)).id, { day, capacity })
  const staff = await world.staff('facility', [facility.id])
  const volunteer = (await world.volunteer()).id
  const { id } = await world.apply(slot.id, volunteer, appliedAt)
  return { id, facility, slot, staff, volunteer }
}
const mailsAbout = async (id: string): Promise<{ stage: string; to: string }[]> =>
  (
    await running.appSql(`SELECT split_part(key, '/', 3) AS stage, "to" FROM mails WHERE key LIKE $1 ORDER BY 1, 2`, [
      `application/${id}/answer-%`,
    ])
  ).map(({ stage, to }) => ({ stage: String(stage), to: String(to) }))
const half1 = (user: TypedUser) => ({ stage: 'answer-half', to: user.email as string })
const over1 = (user: TypedUser) => ({ stage: 'answer-over', to: user.email as string })
const inOrder = (mails: { stage: string; to: string }[]) =>
  mails.toSorted((a, b) => a.stage.localeCompare(b.stage) || a.to.localeCompare(b.to))
const overdueOf = async (scope: Scope, now: Date) =>
  (await overdueAnswers(databaseOf(running.payload), { limit: 50, now, scope })).map(({ application }) => application)
const only = (...ids: string[]): Scope => ({ kind: 'facilities', ids })

describe('an application nobody answers', () => {
  it('reminds nobody at night, unless the visit is near', async () => {
    const [far, near] = [await applied(), await applied({ day: '2026-01-12' })]
    const night = at('2026-01-12', '02:00')
    await remindOfAnswers(running.payload, night)
    const waiting = async (id: string) =>
      (await running.appSql(`SELECT DISTINCT not_before FROM mails WHERE key LIKE $1`, [`application/${id}/answer-%`])).map(
        ({ not_before }) => new Date(not_before as string),
      )
    expect(await waiting(far.id)).toEqual([at('2026-01-12', '08:00')])
    expect(await waiting(near.id)).toEqual([night])
  })

  it('reminds the staff of its facility at half time, and them and the operator at the end, each once', async () => {
    const { id, staff } = await applied()
    await remindOfAnswers(running.payload, almostHalf)
    expect(await mailsAbout(id)).toEqual([])
    await remindOfAnswers(running.payload, half)
    await remindOfAnswers(running.payload, half)
    expect(await mailsAbout(id)).toEqual([half1(staff)])
    await Promise.all([remindOfAnswers(running.payload, over), remindOfAnswers(running.payload, over)])
    expect(await remindOfAnswers(running.payload, at('2026-01-13', '09:00'))).toEqual({ queued: 0 })
    expect(await mailsAbout(id)).toEqual(inOrder([half1(staff), over1(staff), over1(world.operator)]))
  })

  it('is told of at its end only when the worker stood still until then', async () => {
    const { id, staff } = await applied()
    await remindOfAnswers(running.payload, over)
    expect(await mailsAbout(id)).toEqual(inOrder([over1(staff), over1(world.operator)]))
  })

  it('stands in the list of the operator and of its own facility from the end on, and in no other', async () => {
    const [{ facility, id }, other] = [await applied(), await applied()]
    expect(await overdueOf(only(facility.id), new Date(over.getTime() - 1))).toEqual([])
    expect(await overdueOf(only(facility.id), over)).toEqual([id])
    expect(await overdueOf(only(other.facility.id), over)).toEqual([other.id])
    expect(await overdueOf(only(), over)).toEqual([])
    expect(await overdueOf({ kind: 'all' }, over)).toEqual(expect.arrayContaining([id, other.id]))
  })

  it('is no longer reminded of once its slot has begun', async () => {
    const { facility, id } = await applied({ day: '2026-01-11' })
    expect(await overdueOf(only(facility.id), over)).toEqual([])
    await remindOfAnswers(running.payload, over)
    expect(await mailsAbout(id)).toEqual([])
  })
})

describe('an answer', () => {
  it('stops the clock, a place on the waiting list included', async () => {
    const taken = await applied()
    const { id: second } = await world.apply(taken.slot.id, (await world.volunteer()).id, appliedAt)
    await world.move(taken.id, 'accepted', taken.staff, appliedAt)
    await world.move(second, 'waitlisted', taken.staff, appliedAt)
    await remindOfAnswers(running.payload, over)
    expect([await mailsAbout(taken.id), await mailsAbout(second)]).toEqual([[], []])
    expect(await overdueOf(only(taken.facility.id), over)).toEqual([])
  })

  it('is due by the hours that stood when the application was made', async () => {
    const { id, facility } = await applied()
    const hours = (value: number) =>
      running.appSql('UPDATE programmes SET answer_hours = $2 WHERE id = $1', [world.programme.id, value])
    await hours(24)
    const sooner = await applied()
    await hours(48)
    const dueOf = async (which: string) =>
      (await running.appSql('SELECT answer_due_at AS due FROM applications WHERE id = $1', [which]))[0]?.['due']
    expect([await dueOf(id), await dueOf(sooner.id)]).toEqual([over, half])
    expect(await overdueOf(only(facility.id, sooner.facility.id), half)).toEqual([sooner.id])
  })
})

describe('while a listing is not shown', () => {
  const dueOf = async (id: string) =>
    (await running.appSql('SELECT answer_due_at AS due FROM applications WHERE id = $1', [id]))[0]?.['due']
  const change = async (slot: { task: unknown }, data: object, user: TypedUser, when: Date) => {
    const id = idOf(slot.task as Ref) ?? ''
    const { revision } = await running.payload.findByID({ collection: 'tasks', id, depth: 0, overrideAccess: true })
    await running.payload.update({ collection: 'tasks', id, data: { ...data, revision } as never, ...as(user, when) })
  }
  const edit = { description: '昼食の配膳と下膳、食堂の片付けをお願いします。' }
  const [handedIn, shownAgain] = [at('2026-01-10', '10:00'), at('2026-01-12', '10:00')]

  it('the clock rests: its facility is not reminded and nothing is overdue; the office is told whose turn it is, once', async () => {
    const { facility, id, slot, staff } = await applied()
    await change(slot, edit, staff, handedIn)
    expect(await dueOf(id)).toBeNull()
    const told = () =>
      running.appSql(`SELECT subject FROM mails WHERE starts_with(key, $1)`, [`office/holds/${idOf(slot.task as Ref)}/`])
    await tellOfHeldAnswers(running.payload, at('2026-01-11', '09:29'))
    expect(await told()).toEqual([])
    await Promise.all([tellOfHeldAnswers(running.payload, over), tellOfHeldAnswers(running.payload, over)])
    expect(await told()).toMatchObject([{ subject: expect.stringContaining('（1件）') }])
    await remindOfAnswers(running.payload, over)
    expect([await mailsAbout(id), await overdueOf(only(facility.id), over)]).toEqual([[], []])
  })

  it('it goes on with what was left when the listing is shown again, and ends before the activity as ever', async () => {
    const [far, near] = [await applied(), await applied({ day: '2026-01-13' })]
    for (const { slot, staff } of [far, near]) {
      await change(slot, edit, staff, handedIn)
      await change(slot, { status: 'published' }, world.operator, shownAgain)
    }
    expect([await dueOf(far.id), await dueOf(near.id)]).toEqual([at('2026-01-14', '09:00'), at('2026-01-12', '22:00')])
    await remindOfAnswers(running.payload, at('2026-01-13', '08:59'))
    expect(await mailsAbout(far.id)).toEqual([])
    await remindOfAnswers(running.payload, at('2026-01-13', '09:00'))
    expect(await mailsAbout(far.id)).toEqual([half1(far.staff)])
  })

  it('what was late is as late afterwards, and a slot that is moved meanwhile starts nothing', async () => {
    const { id, slot, staff } = await applied()
    await change(slot, edit, staff, at('2026-01-12', '12:00'))
    await running.adminSql(
      `UPDATE slots SET starts_at = starts_at - interval '1 day', ends_at = ends_at - interval '1 day' WHERE id = $1`,
      [slot.id],
    )
    expect(await dueOf(id)).toBeNull()
    await change(slot, { status: 'published' }, world.operator, at('2026-01-13', '12:00'))
    expect(await dueOf(id)).toEqual(at('2026-01-13', '09:00'))
  })
})

describe('an application shortly before the activity', () => {
  const dueOf = async (id: string) =>
    (await running.appSql('SELECT answer_due_at AS due FROM applications WHERE id = $1', [id]))[0]?.['due']

  /** Applied on Saturday 9:00 for an activity from 10:00. */
  it('is due half a day before it, or at half of what is left, and never after it', async () => {
    expect(await dueOf((await applied({ day: '2026-01-12' })).id)).toEqual(at('2026-01-11', '22:00'))
    expect(await dueOf((await applied({ day: '2026-01-11' })).id)).toEqual(at('2026-01-10', '22:00'))
    expect(await dueOf((await applied({ day: '2026-01-10' })).id)).toEqual(at('2026-01-10', '09:30'))
    const lead = (hours: number) =>
      running.appSql('UPDATE programmes SET answer_lead_hours = $2 WHERE id = $1', [world.programme.id, hours])
    await lead(3)
    expect(await dueOf((await applied({ day: '2026-01-12' })).id)).toEqual(at('2026-01-12', '07:00'))
    await lead(12)
  })

  it('reminds its facility at half of that time and the operator at its end, while an answer still helps', async () => {
    const { id, staff } = await applied({ day: '2026-01-11' })
    await remindOfAnswers(running.payload, at('2026-01-10', '15:29'))
    expect(await mailsAbout(id)).toEqual([])
    await remindOfAnswers(running.payload, at('2026-01-10', '15:30'))
    expect(await mailsAbout(id)).toEqual([half1(staff)])
    await remindOfAnswers(running.payload, at('2026-01-10', '22:00'))
    expect(await mailsAbout(id)).toEqual(inOrder([half1(staff), over1(staff), over1(world.operator)]))
  })

  it('is told to its person when nobody answered', async () => {
    const { id, volunteer } = await applied({ day: '2026-01-11' })
    const { email } = await world.account(volunteer)
    await expireStartedApplications(running.payload, at('2026-01-11', '10:01'))
    const mails = await running.appSql(`SELECT "to" FROM mails WHERE key LIKE $1`, [`application/${id}/decided/%`])
    expect(mails).toEqual([{ to: email }])
  })

  it('is due earlier when the slot is moved to an earlier time, and not later when it is moved back', async () => {
    const { id, slot } = await applied({ day: '2026-01-19' })
    const moveTo = (day: string) =>
      running.adminSql(`UPDATE slots SET starts_at = $2, ends_at = $3 WHERE id = $1`, [
        slot.id,
        at(day, '10:00'),
        at(day, '12:00'),
      ])
    expect(await dueOf(id)).toEqual(over)
    await moveTo('2026-01-11')
    expect(await dueOf(id)).toEqual(at('2026-01-10', '22:00'))
    await moveTo('2026-01-19')
    expect(await dueOf(id)).toEqual(at('2026-01-10', '22:00'))
  })
})

describe('the mails', () => {
  it('name the listing, the place and the time, and no resident', async () => {
    const { id } = await applied()
    await remindOfAnswers(running.payload, over)
    const bodies = await running.appSql(`SELECT body FROM mails WHERE key LIKE $1`, [`application/${id}/answer-%`])
    expect(bodies).toHaveLength(2)
    for (const { body } of bodies) {
      expect(body).toContain('1月12日（月）9:00')
      expect(body).toContain(`/admin/collections/applications/${id}`)
      expect(body).not.toContain('花子')
    }
  })

  it('go to no account that is switched off, nor to staff of other facilities', async () => {
    const { id, staff } = await applied()
    await world.staff('facility', [(await world.facility()).id])
    await running.payload.update({ collection: 'users', id: staff.id, data: { active: false }, overrideAccess: true })
    await remindOfAnswers(running.payload, half)
    expect(await mailsAbout(id)).toEqual([])
  })
})
