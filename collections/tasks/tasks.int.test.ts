import type { TypedUser } from 'payload'
import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { applicationRefusals } from '@/glossary/refusals'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-10', '09:00')

async function published() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const { id } = await world.task(facility.id)
  return { id, facility, staff: await world.staff('facility', [facility.id]) }
}
const stored = (id: string) => running.payload.findByID({ collection: 'tasks', id, depth: 0, overrideAccess: true })
const change = async (id: string, data: object, user: TypedUser) =>
  running.payload.update({ collection: 'tasks', id, data: { revision: (await stored(id)).revision, ...data }, ...as(user, now) })
/** As the panel does: the whole form as it was read, with what was changed. */
const saveForm = async (id: string, data: object, user: TypedUser) => {
  const { description, notes, requirements, statusReason, supervisor, title } = await stored(id)
  return change(id, { description, notes, requirements, statusReason, supervisor, title, ...data }, user)
}

describe('a published listing', () => {
  it.each([
    { category: 'clerical' },
    { title: '食堂の片付け' },
    { description: '食後のテーブル拭きと床の掃除をお願いします。' },
    { requirements: '動きやすい服装で来られる方' },
    { supervisor: '看護主任' },
    { notes: '終わったらお茶の時間があります。' },
  ])('is reviewed again when its facility changes %j, and takes nobody new until then', async (given) => {
    const { id, staff } = await published()
    const slot = await world.slot(id, { day: '2026-01-19', capacity: 2 })
    const { id: application } = await world.apply(slot.id, (await world.volunteer()).id, now)
    await saveForm(id, given, staff)
    expect(await stored(id)).toMatchObject({ status: 'submitted', isPublished: false, ...given })
    expect((await stored(id)).statusReason).toContain('公開中に施設が内容を変更しました')
    expect(await refusalOfCall(world.apply(slot.id, (await world.volunteer()).id, now))).toContain('募集していません')
    expect(await refusalOfCall(world.move(application, 'accepted', staff, now))).toBe(applicationRefusals.listing_not_shown)

    const counted = (await stored(id)).firstPublishedAt
    await change(id, { status: 'published' }, world.operator)
    expect(await stored(id)).toMatchObject({ status: 'published', statusReason: null, firstPublishedAt: counted })
    expect(await refusalOfCall(world.apply(slot.id, (await world.volunteer()).id, now))).toBe('no refusal')
    expect(await refusalOfCall(world.move(application, 'accepted', staff, now))).toBe('no refusal')
  })

  it('stays published when its facility changes what needs no review, and when the operator corrects it', async () => {
    const { id, staff } = await published()
    await saveForm(id, { meals: 'provided', minimumAge: 18 }, staff)
    expect(await stored(id)).toMatchObject({ status: 'published', meals: 'provided', minimumAge: 18 })
    await saveForm(id, { description: '昼食の配膳をお願いします。' }, world.operator)
    expect(await stored(id)).toMatchObject({ status: 'published', description: '昼食の配膳をお願いします。' })
  })

  it('keeps somebody named who is there, whatever the work is and whoever edits it', async () => {
    const { id, staff } = await published()
    for (const user of [staff, world.operator])
      for (const category of ['other', 'meal_support'])
        expect(await refusalOfCall(change(id, { category, supervisor: ' ' }, user))).toContain('指導担当')
    expect(await stored(id)).toMatchObject({ status: 'published', category: 'meal_support', supervisor: '介護主任' })
    await expect(running.appSql(`UPDATE tasks SET supervisor = '　' WHERE id = $1`, [id])).rejects.toThrow(
      'task_supervisor_required',
    )
    await change(id, { category: 'other' }, world.operator)
    expect(await refusalOfCall(change(id, { supervisor: null }, world.operator))).toContain('指導担当')
  })
})

describe('the reason of a listing', () => {
  it('is the reason of this move: one given before does not suspend it again', async () => {
    const { id } = await published()
    await change(id, { status: 'suspended', statusReason: '施設で感染症が出たため' }, world.operator)
    expect(await stored(id)).toMatchObject({ statusReason: '施設で感染症が出たため' })
    await saveForm(id, { status: 'published' }, world.operator)
    expect(await stored(id)).toMatchObject({ status: 'published', statusReason: null })
    expect(await refusalOfCall(change(id, { status: 'suspended' }, world.operator))).toContain('理由が入力されていません')
    await running.appSql(`UPDATE tasks SET status_reason = '以前の理由' WHERE id = $1`, [id])
    expect(await refusalOfCall(saveForm(id, { status: 'suspended' }, world.operator))).toContain('理由が入力されていません')
  })

  it('is not rewritten while the listing stays where it is', async () => {
    const { id, staff } = await published()
    await change(id, { status: 'suspended', statusReason: '施設で感染症が出たため' }, world.operator)
    await change(id, { statusReason: '理由なし' }, staff)
    expect(await stored(id)).toMatchObject({ status: 'suspended', statusReason: '施設で感染症が出たため' })
  })
})

describe('a listing that is suspended', () => {
  it('leaves applications as they are and tells those who have a visit ahead or wait for an answer', async () => {
    const { id, staff } = await published()
    const [slot, past] = [await world.slot(id, { day: '2026-01-19', capacity: 3 }), await world.slot(id, { day: '2026-01-05' })]
    const people = await Promise.all(Array.from({ length: 4 }, () => world.volunteer()))
    const accounts = await Promise.all(people.map((person) => world.account(person.id)))
    const [accepted, waiting, declined] = await Promise.all(
      people.slice(0, 3).map((person) => world.apply(slot.id, person.id, now)),
    )
    const over = await world.apply(past.id, people[3]?.id ?? '', at('2026-01-02', '09:00'))
    await world.move(accepted?.id ?? '', 'accepted', staff, now)
    await world.move(declined?.id ?? '', 'declined', staff, now, '定員のため')
    await world.move(over.id, 'accepted', staff, at('2026-01-03', '09:00'))

    await change(id, { status: 'suspended', statusReason: '施設で感染症が出たため' }, world.operator)
    const mails = await running.appSql(
      `SELECT "to", subject, body FROM mails WHERE key LIKE '%/suspended/%' AND "to" = ANY ($1) ORDER BY "to"`,
      [accounts.map(({ email }) => email)],
    )
    expect(mails.map(({ to }) => to)).toEqual([accounts[0]?.email, accounts[1]?.email].sort())
    for (const { body, subject } of mails) {
      expect(subject).toContain('募集の掲載を一時停止しました')
      expect(body).toContain('1月19日（月）10:00〜12:00')
      expect(body).toContain('取り消されていません')
      expect(body).not.toContain('感染症')
    }
    expect(
      await running.appSql('SELECT status::text FROM applications WHERE id = ANY ($1) ORDER BY 1', [[accepted?.id, waiting?.id]]),
    ).toEqual([{ status: 'accepted' }, { status: 'applied' }])
  })
})

describe('what the operator decides on a listing', () => {
  it('is told to the staff of its facility, with the reason, once for each decision', async () => {
    const { facility, id, staff } = await published()
    const [colleague, gone] = [await world.staff('facility', [facility.id]), await world.staff('facility', [facility.id])]
    await running.appSql('UPDATE users SET active = false WHERE id = $1', [gone.id])
    const mails = (status: string) =>
      running.appSql(`SELECT "to", subject, body FROM mails WHERE starts_with(key, $1) ORDER BY "to"`, [
        `listing/${id}/${status}/`,
      ])
    await change(id, { description: '夕食の配膳をお願いします。' }, staff)
    await change(id, { status: 'returned', statusReason: '場所を書いてください。' }, world.operator)
    const returned = await mails('returned')
    expect(returned.map(({ to }) => to)).toEqual([staff['email'], colleague['email']].sort())
    for (const { body, subject } of returned) {
      expect(subject).toContain('修正のお願い')
      expect(body).toContain('場所を書いてください。')
      expect(body).toContain(`/admin/collections/tasks/${id}`)
    }
    await change(id, { place: '1階の食堂' }, staff)
    await change(id, { status: 'submitted' }, staff)
    expect(await mails('submitted')).toEqual([])
    await change(id, { status: 'published' }, world.operator)
    await change(id, { clothing: '上履き' }, world.operator)
    expect(await mails('published')).toHaveLength(2)
    await change(id, { status: 'suspended', statusReason: '施設で感染症が出たため' }, world.operator)
    expect((await mails('suspended'))[0]?.['body']).toContain('施設で感染症が出たため')
  })
})
