import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { openChanges } from '@/queries/openChanges'
import { databaseOf } from '@/database/handle'
import { letterOf } from '@/queries/letterOf'
import { listing } from '@/queries/listing'
import { listingOfVisit } from '@/queries/listingOfVisit'
import { myVisits } from '@/queries/myVisits'
import { slotsOfDay } from '@/queries/slotsOfDay'
import { visitsInCalendar } from '@/queries/calendarEntries'
import { visitsToCheckIn } from '@/queries/visitsToCheckIn'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { answerChange } from './answerChange'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const monday = '2026-01-19'
const before = at('2026-01-10', '09:00')

async function agreed(status: 'applied' | 'accepted' = 'accepted') {
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  const slot = await world.slot(task.id, { day: monday, capacity: 3 })
  const person = await world.volunteer()
  const resident = await world.account(person.id)
  const staff = await world.staff('facility', [facility.id])
  const { id } = await world.apply(slot.id, person.id, before)
  if (status === 'accepted') await world.move(id, 'accepted', staff, before)
  return { facility, task: task.id, slot: slot.id, person: person.id, resident, staff, id }
}
type Given = Awaited<ReturnType<typeof agreed>>
/** Listings are changed by the operator here, so that they stay published; slots by the facility. */
const change = async (
  collection: 'tasks' | 'slots',
  id: string,
  data: object,
  { staff }: Given,
  now = before,
  by?: Given['staff'],
) => {
  const { revision } = await running.payload.findByID({ collection, id, depth: 0, overrideAccess: true })
  const user = by ?? (collection === 'tasks' ? world.operator : staff)
  return running.payload.update({ collection, id, data: { ...data, revision }, ...as(user, now) } as never)
}
const move = (given: Given, from: string, day = monday) =>
  change('slots', given.slot, { startsAt: at(day, from).toISOString(), endsAt: at(day, '16:00').toISOString() }, given)
const questions = ({ id }: Given) =>
  running.appSql(
    'SELECT id, changes, answer::text, answered_at, revision::int FROM agreements WHERE application_id = $1 ORDER BY created_at, id',
    [id],
  )
const application = async ({ id }: Given) =>
  (
    await running.appSql('SELECT status::text, status_reason, agreement_asked_at AS asked FROM applications WHERE id = $1', [id])
  )[0]
const answer = async (given: Given, how: 'agreed' | 'withdrawn', by = given.resident, now = before) => {
  const open = (await questions(given)).at(-1)
  return answerChange(running.payload, {
    by,
    agreement: String(open?.['id']),
    revision: Number(open?.['revision']),
    answer: how,
    now,
  })
}
const mails = ({ id }: Given) =>
  running.appSql(
    `SELECT subject, body FROM mails WHERE starts_with(key, $1) AND key NOT LIKE '%/decided/%' ORDER BY created_at`,
    [`application/${id}/`],
  )

describe('a change after somebody applied', () => {
  it('of the time asks them again, in one mail and on their page, whether accepted or still waiting', async () => {
    for (const status of ['applied', 'accepted'] as const) {
      const given = await agreed(status)
      await move(given, '14:00')
      expect(await questions(given)).toMatchObject([{ answer: null, answered_at: null, changes: { time: expect.anything() } }])
      expect(await application(given)).toMatchObject({ status, asked: before })
      expect(await mails(given)).toMatchObject([
        { subject: expect.stringContaining('日時が変わりました'), body: expect.stringContaining('同意する') },
      ])
      expect(await openChanges(databaseOf(running.payload), { volunteer: given.person, now: before })).toMatchObject([
        { accepted: status === 'accepted', startsAt: expect.anything() },
      ])
    }
  })

  it('of what they were told asks them, of what was for others to read it does not', async () => {
    const given = await agreed()
    await change('tasks', given.task, { beginnerFriendly: false, highSchoolWelcome: true }, given)
    expect(await questions(given)).toEqual([])
    await change('tasks', given.task, { belongings: '上履き', meals: 'provided', minimumAge: 18, supervisor: '山田' }, given)
    const changes = {
      belongings: { from: '', to: '上履き' },
      meals: { from: '', to: 'provided' },
      minimumAge: { from: '', to: '18' },
      supervisor: { from: '介護主任', to: '山田' },
    }
    expect(await questions(given)).toMatchObject([{ changes }])
    const [mail, ...others] = await mails(given)
    expect(others).toEqual([])
    expect(mail?.['body']).toContain('【持ち物】\n変更前　（記載なし）\n変更後　上履き')
    expect(mail?.['body']).toContain('【対象年齢】\n変更前　（記載なし）\n変更後　18歳以上')
    expect(mail?.['body']).toContain('【食事】\n変更前　（記載なし）\n変更後　食事あり')
  })

  it('of who is there on one day asks whoever comes that day, shows it to them everywhere, and asks nobody else', async () => {
    const given = await agreed()
    const other = await world.slot(given.task, { day: '2026-01-20', capacity: 3 })
    const { id } = await world.apply(other.id, (await world.volunteer()).id, before)
    const elsewhere = { ...given, id }
    await change('slots', given.slot, { supervisor: ' 生活相談員　佐藤 ' }, given)
    const supervisor = { from: '介護主任', to: '生活相談員　佐藤' }
    expect(await questions(given)).toMatchObject([{ changes: { supervisor } }])
    expect((await mails(given))[0]?.['body']).toContain('【指導担当】\n変更前　介護主任\n変更後　生活相談員　佐藤')
    expect([await questions(elsewhere), await mails(elsewhere)]).toEqual([[], []])
    const db = databaseOf(running.payload)
    const question = { volunteer: given.person, application: given.id }
    const day = {
      now: at(monday, '12:00'),
      limit: 5,
      scope: { kind: 'facilities' as const, ids: [given.facility.id] },
      slot: null,
    }
    const shown = [
      (await myVisits(db, { ...question, limit: 1 }))[0],
      await listingOfVisit(db, question),
      (await visitsToCheckIn(db, question))[0],
      (await visitsInCalendar(db, { volunteer: given.person, from: before }))[0],
      await letterOf(db, given.id),
      (await slotsOfDay(db, day))[0],
      (await listing(db, { id: given.task, now: before, volunteer: null }))?.slots[0],
    ]
    expect(shown.map((each) => each?.supervisor)).toEqual(shown.map(() => '生活相談員　佐藤'))
    // Whom the listing names is then for the others alone, and the day that says the same is no change.
    await change('tasks', given.task, { supervisor: '生活相談員　佐藤', belongings: '上履き' }, given)
    expect((await questions(given)).at(-1)).toMatchObject({ changes: { supervisor, belongings: { from: '', to: '上履き' } } })
    expect((await questions(elsewhere)).at(-1)).toMatchObject({ changes: { supervisor } })
    await change('slots', given.slot, { supervisor: null }, given)
    expect(await mails(given)).toHaveLength(2)
    expect(await refusalOfCall(change('slots', given.slot, { supervisor: '入浴介助をお願いします' }, given))).toContain(
      '氏名と役職だけ',
    )
  })

  it('that the operator has not seen reaches nobody before it is published, and then once, from what was published last', async () => {
    const given = await agreed()
    await change('tasks', given.task, { description: '昼食の配膳をお願いします。', place: '玄関' }, given, before, given.staff)
    await change('tasks', given.task, { place: '2階の食堂' }, given, before, given.staff)
    expect([await questions(given), await mails(given)]).toEqual([[], []])
    await change('tasks', given.task, { status: 'published' }, given)
    expect(await questions(given)).toMatchObject([
      { changes: { description: { to: '昼食の配膳をお願いします。' }, place: { from: '', to: '2階の食堂' } } },
    ])
    expect(await mails(given)).toHaveLength(1)
  })

  it('asks nobody whose application is over, nor about slots that have begun', async () => {
    const given = await agreed('applied')
    await world.move(given.id, 'withdrawn', given.resident, before)
    await change('tasks', given.task, { place: '中庭' }, given)
    expect(await questions(given)).toEqual([])
    const begun = await agreed()
    await change('tasks', begun.task, { place: '中庭' }, begun, at(monday, '10:30'))
    expect(await questions(begun)).toEqual([])
  })

  it('grows the open question, and an answer to what stood before is refused', async () => {
    const given = await agreed()
    await change('tasks', given.task, { place: '玄関' }, given)
    const [first] = await questions(given)
    await change('tasks', given.task, { place: '食堂' }, given)
    await move(given, '14:00')
    const all = await questions(given)
    expect(all).toMatchObject([{ id: first?.['id'], changes: { place: { from: '', to: '食堂' }, time: expect.anything() } }])
    await expect(
      answerChange(running.payload, {
        by: given.resident,
        agreement: String(first?.['id']),
        revision: Number(first?.['revision']),
        answer: 'agreed',
        now: before,
      }),
    ).rejects.toMatchObject({ status: 409, message: expect.stringContaining('もう一度変わりました') })
  })

  it('that is taken back takes its question back', async () => {
    const given = await agreed()
    await change('tasks', given.task, { place: '玄関' }, given)
    await change('tasks', given.task, { place: '' }, given)
    expect(await questions(given)).toMatchObject([{ answer: 'none' }])
    expect(await application(given)).toEqual({ status: 'accepted', status_reason: null, asked: null })
  })
})

describe('the answer', () => {
  it('by telephone gives up for whoever waits and for whoever comes, as their own decision', async () => {
    for (const [status, ends] of [
      ['applied', 'withdrawn'],
      ['accepted', 'cancelled'],
    ] as const) {
      const given = await agreed(status)
      await change('tasks', given.task, { place: '玄関' }, given)
      await answer(given, 'withdrawn', world.operator)
      expect(
        await running.appSql(
          `SELECT status::text, status_reason, status_changed_by_role::text AS by, told_by_phone FROM applications WHERE id = $1`,
          [given.id],
        ),
      ).toEqual([
        {
          status: ends,
          status_reason: '変更（集合場所）に同意できないため、ご本人が取りやめました。',
          by: 'resident',
          told_by_phone: true,
        },
      ])
      expect(await questions(given)).toMatchObject([{ answer: 'withdrawn' }])
    }
  })

  it('of somebody who agrees leaves the visit as it is, once, however often it is sent', async () => {
    const given = await agreed()
    await move(given, '14:00')
    await Promise.all([answer(given, 'agreed'), answer(given, 'agreed')])
    expect(await questions(given)).toMatchObject([{ answer: 'agreed', answered_at: before }])
    expect(await application(given)).toEqual({ status: 'accepted', status_reason: null, asked: null })
    expect(await openChanges(databaseOf(running.payload), { volunteer: given.person, now: before })).toEqual([])
    await move(given, '15:00')
    expect((await questions(given)).map(({ answer: said }) => said)).toEqual(['agreed', null])
  })

  it('of somebody who gives up ends the visit with what changed as the reason, and a waiting application without one', async () => {
    const given = await agreed()
    await move(given, '14:00')
    await answer(given, 'withdrawn')
    expect(await application(given)).toEqual({
      status: 'cancelled',
      status_reason: '変更（日時）に同意できないため、ご本人が取りやめました。',
      asked: null,
    })
    expect(await questions(given)).toMatchObject([{ answer: 'withdrawn' }])
    const waiting = await agreed('applied')
    await change('tasks', waiting.task, { description: '洗濯物をたたみます。' }, waiting)
    await answer(waiting, 'withdrawn')
    expect(await application(waiting)).toMatchObject({ status: 'withdrawn', asked: null })
  })

  it('is nobody else’s: other residents and facilities do not find it, its own facility may not give it', async () => {
    const given = await agreed()
    await move(given, '14:00')
    const other = await agreed()
    await expect(answer(given, 'agreed', other.resident)).rejects.toMatchObject({ status: 404 })
    for (const by of [given.staff, other.staff]) await expect(answer(given, 'agreed', by)).rejects.toMatchObject({ status: 403 })
    await expect(answer(given, 'agreed', await world.staff('city'))).rejects.toMatchObject({ status: 403 })
    await expect(answer(given, 'agreed', null as never)).rejects.toThrow()
    expect(await questions(given)).toMatchObject([{ answer: null }])
    await answer(given, 'agreed', world.operator)
    expect(await questions(given)).toMatchObject([{ answer: 'agreed' }])
  })

  it('comes too late once the visit has begun', async () => {
    const given = await agreed()
    await change('tasks', given.task, { place: '玄関' }, given)
    await expect(answer(given, 'agreed', given.resident, at(monday, '10:00'))).rejects.toMatchObject({ status: 409 })
  })
})

describe('the database itself', () => {
  it('keeps one open question per application', async () => {
    const given = await agreed()
    await move(given, '14:00')
    await expect(
      running.appSql(
        `INSERT INTO agreements (id, application_id, facility_id, volunteer_id, changes, asked_at, revision)
         SELECT gen_random_uuid(), application_id, facility_id, volunteer_id, changes, asked_at, 1 FROM agreements WHERE application_id = $1`,
        [given.id],
      ),
    ).rejects.toMatchObject({ constraint: 'agreements_one_open_uq' })
  })

  it('ends the question with the application, whoever ends it', async () => {
    const given = await agreed()
    await move(given, '14:00')
    await world.move(given.id, 'cancelled', given.staff, before, '行事のため')
    expect(await questions(given)).toMatchObject([{ answer: 'none', answered_at: before }])
    const own = await agreed()
    await move(own, '14:00')
    await world.move(own.id, 'cancelled', own.resident, before, '都合がつかないため')
    expect(await questions(own)).toMatchObject([{ answer: 'withdrawn' }])
    const visited = await agreed()
    await move(visited, '14:00')
    await world.move(visited.id, 'attended', visited.staff, at(monday, '17:00'))
    expect(await questions(visited)).toMatchObject([{ answer: 'none' }])
    expect(await application(visited)).toMatchObject({ status: 'attended', asked: null })
  })
})
