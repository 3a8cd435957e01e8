import type { TypedUser } from 'payload'
import pg from 'pg'
import { addDays, at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { tellFacilitiesNews } from './tellFacilitiesNews'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const [day, today] = ['2026-01-19', '2026-01-06']
const now = at(today, '10:00')

/** A registered facility of its own with one member of staff and a published listing. */
async function place({ listings = 1 } = {}) {
  const facility = await world.facility({ name: '便り苑' })
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const tasks = await Promise.all(Array.from({ length: listings }, () => world.task(facility.id)))
  const slotOn = (on: string, capacity = 50, task = tasks[0]?.id ?? '') => world.slot(task, { day: on, capacity })
  return { facility, staff, slotOn, tasks }
}
async function applied(slot: string, when = now) {
  const volunteer = await world.volunteer()
  const resident = await world.account(volunteer.id)
  const { id } = await running.payload.create({
    collection: 'applications',
    data: { slot, volunteer: volunteer.id } as never,
    ...as(resident, when),
  })
  return { id, resident, volunteer }
}
const run = (when: Date) => tellFacilitiesNews(running.payload, when)
const lettersTo = async ({ email }: TypedUser) =>
  (
    await running.appSql(
      `SELECT key, subject, body, not_before FROM mails WHERE "to" = $1 AND NOT starts_with(key, 'listing/') ORDER BY created_at, key`,
      [email as string],
    )
  ).map(({ body, key, subject, ...rest }) => ({
    kind: String(key).split('/')[0],
    subject: String(subject).replace('【介護ボランティア事業】', ''),
    body: String(body),
    at: rest['not_before'] as Date | null,
  }))
const choose = (account: TypedUser, notices: Record<string, boolean>) =>
  running.payload.update({ collection: 'users', id: account.id, data: { notices }, overrideAccess: true })

describe('the news of a facility', () => {
  it('is one letter about twenty applications, counted by activity, without a name, written once by two workers', async () => {
    const { slotOn, staff } = await place()
    const [slot, other] = [await slotOn(day), await slotOn(addDays(day, 1))]
    const names: string[] = []
    for (let index = 0; index < 20; index++) {
      const { volunteer } = await applied(index < 15 ? slot.id : other.id, new Date(now.getTime() + index * 10_000))
      names.push(volunteer.name, String(volunteer.displayName))
    }
    await run(at(today, '10:14'))
    expect(await lettersTo(staff)).toEqual([])
    await Promise.all([run(at(today, '10:15')), run(at(today, '10:15'))])
    await run(at(today, '10:20'))
    const [letter, ...more] = await lettersTo(staff)
    expect(more).toEqual([])
    expect(letter).toMatchObject({ kind: 'news', subject: '応募・受け入れのお知らせ（20件）' })
    expect(letter?.body).toContain('■ 新しい応募（返答をお待ちです）')
    expect(letter?.body).toMatch(/・1月19日（月）10:00〜12:00　配膳のお手伝い\d+　15名/u)
    expect(letter?.body).toMatch(/・1月20日（火）10:00〜12:00　配膳のお手伝い\d+　5名/u)
    for (const name of names) expect(letter?.body).not.toContain(name)

    await applied(slot.id, at(today, '10:30'))
    await run(at(today, '12:14'))
    expect(await lettersTo(staff)).toHaveLength(1)
    await run(at(today, '12:15'))
    expect(await lettersTo(staff)).toHaveLength(2)
  })

  it('loses nothing that is committed only while the letter is written', async () => {
    const { facility, slotOn, staff } = await place()
    const slot = await slotOn(day)
    const [slow, quick] = [await applied(slot.id), await applied(slot.id)]
    await running.appSql('DELETE FROM facility_news WHERE application_id = $1', [slow.id])
    const [writer, holder] = [new pg.Client(running.appUrl), new pg.Client(running.appUrl)]
    await Promise.all([writer.connect(), holder.connect()])
    try {
      // Noted before the other in the order of the table, and committed after it: its transaction took longer.
      await running.appSql(`UPDATE facility_news SET settled_at = at WHERE application_id = $1`, [quick.id])
      await writer.query('BEGIN')
      const note = `INSERT INTO facility_news (application_id, facility_id, programme_id, news, at)
                    SELECT id, facility_id, programme_id, 'applied', $2 FROM applications WHERE id = $1 RETURNING seq`
      await writer.query(note, [slow.id, now])
      const [{ seq } = {}] = await running.appSql(note, [quick.id, now])
      // Holds the key of the letter, so that the worker waits where it has read the news and not marked it.
      await holder.query('BEGIN')
      await holder.query(
        `INSERT INTO mails (id, key, "to", subject, body) VALUES (gen_random_uuid(), $1, 'x@example.com', 's', 'b')`,
        [`news/${facility.id}/${String(seq)}/${staff.id}`],
      )
      const told = run(at(today, '10:15'))
      while (
        (
          await running.appSql(
            `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query ILIKE '%INSERT INTO mails%'`,
          )
        ).length === 0
      )
        await new Promise((resolve) => setTimeout(resolve, 20))
      await writer.query('COMMIT')
      await holder.query('ROLLBACK')
      await told
    } finally {
      await Promise.all([writer.end(), holder.end()])
    }
    await run(at(today, '12:30'))
    expect((await lettersTo(staff)).map(({ body }) => body.match(/・.*/gu))).toEqual([
      [expect.stringMatching(/1名$/u)],
      [expect.stringMatching(/1名$/u)],
    ])
  })

  it('is what is still so when it is told: who came and went is not in it, nor what was answered since', async () => {
    const { slotOn, staff } = await place()
    const slot = await slotOn(day)
    const [gone, answered, stays] = [await applied(slot.id), await applied(slot.id), await applied(slot.id)]
    await world.move(gone.id, 'withdrawn', gone.resident, at(today, '10:05'))
    await world.move(answered.id, 'accepted', staff, at(today, '10:06'))
    await run(at(today, '10:20'))
    expect((await lettersTo(staff)).map(({ body }) => body.match(/■.*|・.*/gu))).toEqual([
      ['■ 新しい応募（返答をお待ちです）', expect.stringMatching(/1名$/u)],
    ])
    await world.move(stays.id, 'withdrawn', stays.resident, at(today, '13:00'))
    await world.move(answered.id, 'cancelled', answered.resident, at(today, '13:00'), '都合が悪くなりました')
    await run(at(today, '13:20'))
    const [, second] = await lettersTo(staff)
    expect(second?.body.match(/■.*/gu)).toEqual(['■ 参加の取りやめ', '■ 応募の取り下げ'])
    expect(second?.body).not.toContain('都合が悪くなりました')
  })

  it('is of a seat that was offered: who takes it, and who does not', async () => {
    const { slotOn, staff } = await place()
    const slot = await slotOn(day, 1)
    const [first, second, third] = [await applied(slot.id), await applied(slot.id), await applied(slot.id)]
    await world.move(first.id, 'accepted', staff, now)
    for (const { id } of [second, third]) await world.move(id, 'waitlisted', staff, now)
    await run(at(today, '10:20'))
    await world.move(first.id, 'cancelled', staff, at(today, '11:00'), '部屋の都合です')
    await world.move(second.id, 'withdrawn', second.resident, at(today, '12:00'))
    await world.move(third.id, 'accepted', third.resident, at(today, '12:01'))
    await run(at(today, '12:30'))
    expect((await lettersTo(staff)).map(({ body }) => body.match(/■.*/gu))).toEqual([
      ['■ 受け入れが決まった活動', '■ 空席のご案内の辞退'],
    ])
  })

  it('names a visit that no morning’s list names any more, also one that a colleague agreed to, and then does not wait', async () => {
    const { facility, slotOn, staff } = await place()
    const colleague = await world.staff('facility', [facility.id])
    const soon = await applied((await slotOn(addDays(today, 1))).id, at(today, '09:59'))
    await world.move(soon.id, 'accepted', staff, now)
    await run(at(today, '10:04'))
    expect(await lettersTo(colleague)).toEqual([])
    await run(at(today, '10:05'))
    expect((await lettersTo(colleague)).map(({ body }) => body.match(/■.*/gu))).toEqual([['■ 受け入れが決まった活動']])
    expect(await lettersTo(staff)).toEqual([])
    const later = await applied((await slotOn(addDays(today, 2))).id, at(today, '12:00'))
    await world.move(later.id, 'accepted', staff, at(today, '12:05'))
    await run(at(today, '15:00'))
    expect(await lettersTo(colleague)).toHaveLength(1)
  })

  it('tells who agreed to a visit that others moved it before anybody was told', async () => {
    const { facility, slotOn, staff } = await place()
    const colleague = await world.staff('facility', [facility.id])
    const slot = await slotOn(addDays(today, 1))
    const { id } = await applied(slot.id, at(today, '09:00'))
    await run(at(today, '09:06'))
    await world.move(id, 'accepted', staff, now)
    const stands = await running.payload.findByID({ collection: 'slots', id: slot.id, depth: 0, overrideAccess: true })
    const [startsAt, endsAt] = [at(addDays(today, 1), '14:00'), at(addDays(today, 1), '16:00')]
    await running.payload.update({
      collection: 'slots',
      id: slot.id,
      data: { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), revision: stands.revision ?? 1 },
      ...as(world.operator, at(today, '10:03')),
    })
    await run(at(today, '10:08'))
    const last = async (account: TypedUser) => (await lettersTo(account)).at(-1)?.body.match(/■.*/gu)
    expect([await last(staff), await last(colleague)]).toEqual([['■ 日時が変わった受け入れ'], ['■ 受け入れが決まった活動']])
  })

  it('waits for the morning, and is not told to who does without it', async () => {
    const { facility, slotOn, staff } = await place()
    const without = await world.staff('facility', [facility.id])
    await choose(without, { applications: false })
    await applied((await slotOn(day)).id, at(today, '22:00'))
    await run(at('2026-01-07', '07:59'))
    expect(await lettersTo(staff)).toEqual([])
    await run(at('2026-01-07', '08:00'))
    expect([(await lettersTo(staff)).length, await lettersTo(without)]).toEqual([1, []])
  })

  it('says nothing when a block is made: the visit that was agreed stands', async () => {
    const { facility, slotOn, staff } = await place()
    const { id, volunteer } = await applied((await slotOn(day)).id)
    await world.move(id, 'accepted', staff, now)
    await running.payload.create({
      collection: 'blocks',
      data: { volunteer: volunteer.id, facility: facility.id, reason: '会いたくありません' } as never,
      ...as(world.operator, at(today, '11:00')),
    })
    await run(at(today, '18:00'))
    expect(await lettersTo(staff)).toEqual([])
  })
})

describe('what the office calls off', () => {
  const callOff = (
    slot: { id: string; revision?: number | null },
    when: Date,
    cancelReason = '施設の工事のため',
    by = world.operator,
  ) =>
    running.payload.update({
      collection: 'slots',
      id: slot.id,
      data: { status: 'cancelled', cancelReason, revision: slot.revision ?? 1 },
      ...as(by, when),
    })
  const fresh = (id: string) => running.payload.findByID({ collection: 'slots', id, depth: 0, overrideAccess: true })

  it('is in the collected letter: a slot with its reason, applied for or not, and a visit without a name or a reason', async () => {
    const { slotOn, staff } = await place()
    const [slot, empty, own, other] = [
      await slotOn(day),
      await slotOn('2026-01-20'),
      await slotOn('2026-01-21'),
      await slotOn('2026-01-22'),
    ]
    const [{ id }, visit] = [await applied(slot.id), await applied(other.id)]
    for (const each of [id, visit.id]) await world.move(each, 'accepted', staff, now)
    await callOff(await fresh(slot.id), now)
    await callOff(empty, now, '')
    await callOff(own, now, '', staff)
    await world.move(visit.id, 'cancelled', world.operator, now, 'ご本人の体調のため')
    await run(at(today, '10:15'))
    const [letter, ...more] = await lettersTo(staff)
    expect(more).toEqual([])
    expect(letter?.body.match(/^[■・].*/gmu)).toEqual([
      expect.stringContaining('事務局が取り消した受け入れ'),
      expect.stringMatching(/^・1月22日（木）.*1名$/u),
      expect.stringContaining('事務局が中止した日時枠'),
      expect.stringMatching(/^・1月19日（月）10:00〜12:00　配膳のお手伝い\d+　理由：施設の工事のため$/u),
      expect.stringMatching(/^・1月20日（火）10:00〜12:00　配膳のお手伝い\d+$/u),
    ])
    for (const unsaid of [visit.volunteer.name, String(visit.volunteer.displayName), 'ご本人の体調'])
      expect(letter?.body).not.toContain(unsaid)
  })

  it('is told at once to everybody less than 48 hours before, a slot once and not for each of its people', async () => {
    const { slotOn, staff } = await place()
    await choose(staff, { applications: false, visits: false })
    const [slot, other] = [await slotOn(addDays(today, 2)), await slotOn(addDays(today, 1))]
    const visit = await applied(other.id, at(today, '09:00'))
    for (const each of [await applied(slot.id, at(today, '09:00')), await applied(slot.id, at(today, '09:00')), visit])
      await world.move(each.id, 'accepted', staff, at(today, '09:30'))
    await callOff(await fresh(slot.id), at(today, '10:30'))
    await world.move(visit.id, 'cancelled', world.operator, at(today, '10:40'), 'ご本人の体調のため')
    await run(at(today, '15:00'))
    const letters = await lettersTo(staff)
    expect(letters.map(({ at: when, kind, subject }) => [kind, subject, when])).toEqual([
      ['slot', '日時枠を事務局で中止しました（1月8日（木）10:00〜12:00）', at(today, '10:30')],
      ['application', '受け入れを事務局で取り消しました（1月7日（水）10:00〜12:00）', at(today, '10:40')],
    ])
    expect(letters[0]?.body).toContain('理由\n施設の工事のため\n')
    expect(letters[1]?.body).not.toContain('ご本人の体調')
  })
})

describe('a visit that is given up', () => {
  it('less than 48 hours before is told at once to everybody, whatever they chose, and once', async () => {
    const { slotOn, staff } = await place()
    await choose(staff, { applications: false, visits: false })
    const { id, resident } = await applied((await slotOn(addDays(today, 2))).id)
    await world.move(id, 'accepted', staff, now)
    await world.move(id, 'cancelled', resident, at(today, '10:30'), '熱が出ました')
    const letters = await lettersTo(staff)
    expect(letters).toMatchObject([{ kind: 'application', at: at(today, '10:30') }])
    expect(letters[0]?.subject).toBe('参加の取りやめがありました（1月8日（木）10:00〜12:00）')
    expect(letters[0]?.body).not.toContain('熱が出ました')
    await run(at(today, '15:00'))
    expect(await lettersTo(staff)).toHaveLength(1)
  })

  it('at night is told at once where it begins before the morning, and in the morning where it does not', async () => {
    const told = async (from: string) => {
      const { staff, tasks } = await place()
      const slot = await world.slot(tasks[0]?.id ?? '', { day: '2026-01-07', from, to: '10:00' })
      const { id, resident } = await applied(slot.id, at('2026-01-05', '12:00'))
      await world.move(id, 'accepted', staff, at('2026-01-05', '13:00'))
      await world.move(id, 'cancelled', resident, at(today, '23:00'), '熱が出ました')
      return (await lettersTo(staff)).map((letter) => letter.at)
    }
    expect(await told('07:59')).toEqual([at(today, '23:00')])
    expect(await told('08:00')).toEqual([at('2026-01-07', '08:00')])
  })
})

it('an objection is told to the facility with its news, and to the operators who want it by its own letter, without its words', async () => {
  const { slotOn, staff } = await place()
  const [wants, without] = [await world.staff('operator'), await world.staff('operator')]
  await choose(without, { office: false })
  const { id, resident } = await applied((await slotOn(today)).id, at('2026-01-05', '10:00'))
  await world.move(id, 'accepted', staff, at('2026-01-05', '11:00'))
  await world.move(id, 'no_show', staff, at(today, '13:00'))
  await world.move(id, 'disputed', resident, at(today, '22:00'), '行きました')
  expect(await lettersTo(without)).toEqual([])
  const [objection] = (await lettersTo(wants)).filter(({ subject }) => subject.includes('申し出'))
  expect(objection).toMatchObject({ kind: 'office', at: at('2026-01-07', '08:00') })
  expect(objection?.body).not.toContain('行きました')
  await run(at('2026-01-07', '08:00'))
  expect((await lettersTo(staff)).map(({ body }) => body.match(/■.*/gu)).at(-1)).toEqual([
    '■ 活動の記録への申し出（事務局が確認します）',
  ])
})

it('a listing that is closed answers who waits, and tells who is expected that nothing changes for them', async () => {
  const { slotOn, staff, tasks } = await place()
  const slot = await slotOn(day)
  const [agreed, waits] = [await applied(slot.id), await applied(slot.id)]
  await world.move(agreed.id, 'accepted', staff, now)
  const listing = await running.payload.findByID({ collection: 'tasks', id: tasks[0]?.id ?? '', depth: 0, overrideAccess: true })
  await running.payload.update({
    collection: 'tasks',
    id: listing.id,
    data: { status: 'closed', revision: listing.revision ?? 1 },
    ...as(staff, at(today, '22:00')),
  })
  const [, closed] = await lettersTo(agreed.resident)
  expect(closed).toMatchObject({ subject: '募集が終わりました（受け入れはそのままです）', at: at('2026-01-07', '08:00') })
  expect(closed?.body).toContain('受け入れは取り消されていません。')
  expect((await lettersTo(waits.resident)).map(({ subject }) => subject)).toEqual(['ご応募の結果について'])
})
