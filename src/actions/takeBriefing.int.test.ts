import type { TypedUser } from 'payload'
import { FIRST_BRIEFING } from '@seed/reference/briefing'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { briefingPassed } from '@/queries/briefingPassed'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { sentenceOf } from './outcome'
import { remindOfBriefing } from './remindOfBriefing'
import { takeBriefing } from './takeBriefing'

let running: RunningPayload
let world: World
let briefing: string
const [before, during] = [at('2026-01-10', '09:00'), at('2026-01-19', '12:30')]
const RIGHT = FIRST_BRIEFING.questions.map(({ answer }) => answer)

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload, { briefingRequired: true })
  briefing = (
    await running.payload.create({ collection: 'briefings', data: FIRST_BRIEFING, overrideAccess: true, context: asSystem })
  ).id
}, 120_000)
afterAll(() => running.stop())

async function visit() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const slot = await world.slot((await world.task(facility.id)).id, { day: '2026-01-19' })
  const volunteer = await world.volunteer()
  const resident = await world.account(volunteer.id)
  const { id } = await world.apply(slot.id, volunteer.id, before)
  await world.move(id, 'accepted', staff, before)
  return { id, resident, staff, volunteer }
}
const answer = (resident: TypedUser, answers = RIGHT, which = briefing) =>
  takeBriefing(running.payload, { resident, briefing: which, answers, now: during })
const resultsOf = (volunteer: string) =>
  running.adminSql(
    `SELECT version::int, way::text, passed_at IS NOT NULL AS passed FROM briefing_results WHERE volunteer_id = $1 ORDER BY passed_at NULLS FIRST`,
    [volunteer],
  )
const refusalOf = async (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => sentenceOf(error),
  )

describe('somebody before their first visit', () => {
  it('may apply and be accepted, but is recorded as present only after the briefing', async () => {
    const { id, resident, staff } = await visit()
    expect(await refusalOf(world.move(id, 'attended', staff, during))).toContain('「活動の前の説明」をまだ受けていない')
    expect(await refusalOf(world.move(id, 'attended', world.operator, during))).toContain('「活動の前の説明」をまだ受けていない')
    expect(await answer(resident)).toMatchObject({ ok: true, verdict: { passed: true } })
    expect(await refusalOf(world.move(id, 'attended', staff, during))).toBeNull()
  })

  it('is recorded as absent without it', async () => {
    const { id, staff } = await visit()
    expect(await refusalOf(world.move(id, 'no_show', staff, during))).toBeNull()
  })

  it('may be wrong and try again; every complete try is kept, an incomplete one is not', async () => {
    const { resident, volunteer } = await visit()
    const wrong = RIGHT.map((right, index) => (index === 2 ? 'b' : right))
    expect(await answer(resident, wrong)).toMatchObject({ ok: true, verdict: { passed: false, wrong: [2] } })
    expect(await answer(resident, RIGHT.slice(1))).toMatchObject({ ok: true, verdict: { passed: false, unanswered: [4] } })
    expect(await briefingPassed(databaseOf(running.payload), { volunteer: volunteer.id })).toEqual({
      required: true,
      version: null,
      passedAt: null,
    })
    await answer(resident)
    expect(await resultsOf(volunteer.id)).toEqual(
      [
        { version: 1, way: 'site', passed: true },
        { version: 1, way: 'site', passed: false },
      ].toReversed(),
    )
    expect(await briefingPassed(databaseOf(running.payload), { volunteer: volunteer.id })).toMatchObject({
      version: 1,
      passedAt: during,
    })
  })

  it('can be told by the office instead, and by nobody else', async () => {
    const { id, resident, staff, volunteer } = await visit()
    const enter = (user: TypedUser) =>
      running.payload.create({
        collection: 'briefing-results',
        data: { volunteer: volunteer.id, briefing } as never,
        ...as(user, during),
      })
    await expect(enter(staff)).rejects.toThrow()
    await expect(enter(resident)).rejects.toThrow()
    await enter(world.operator)
    expect(await resultsOf(volunteer.id)).toEqual([{ version: 1, way: 'counter', passed: true }])
    expect(await refusalOf(world.move(id, 'attended', staff, during))).toBeNull()
  })

  it('passed it also under the record that became theirs', async () => {
    const { id, staff, volunteer } = await visit()
    const twin = await world.volunteer()
    await answer(await world.account(twin.id))
    await running.payload.update({
      collection: 'volunteers',
      id: twin.id,
      data: { mergedInto: volunteer.id },
      overrideAccess: true,
    })
    expect(await refusalOf(world.move(id, 'attended', staff, during))).toBeNull()
  })

  it('is written to once about an agreed visit to come, and not after passing', async () => {
    const [waiting, passed] = [await visit(), await visit()]
    await answer(passed.resident)
    await remindOfBriefing(running.payload, at('2026-01-11', '09:00'))
    await remindOfBriefing(running.payload, at('2026-01-12', '09:00'))
    const written = await running.adminSql(`SELECT key, "to" FROM mails WHERE key = ANY($1)`, [
      [`application/${waiting.id}/briefing`, `application/${passed.id}/briefing`],
    ])
    expect(written).toEqual([{ key: `application/${waiting.id}/briefing`, to: waiting.resident['email'] }])
  })
})

describe('a version of the briefing', () => {
  it('stays as it was published, for the office, for the application and for whoever owns the tables', async () => {
    const { revision } = await running.payload.findByID({ collection: 'briefings', id: briefing, overrideAccess: true })
    const change = running.payload.update({
      collection: 'briefings',
      id: briefing,
      data: { forbidden: 'なし', revision },
      ...as(world.operator, during),
    })
    expect(await refusalOf(change)).toContain('公開した版は変更できません')
    for (const statement of [
      `UPDATE briefings SET forbidden = 'なし' WHERE id = '${briefing}'`,
      `DELETE FROM briefings WHERE id = '${briefing}'`,
      `UPDATE briefings_questions SET answer = 'a' WHERE _parent_id = '${briefing}'`,
      `DELETE FROM briefings_questions WHERE _parent_id = '${briefing}'`,
    ])
      await expect(running.adminSql(statement)).rejects.toThrow('briefing_is_published')
    await expect(running.appSql(`UPDATE briefing_results SET passed_at = now()`)).rejects.toThrow('permission denied')
  })

  it('new, begins as the one before; published, it is the one that is answered', async () => {
    const draft = await running.payload.create({
      collection: 'briefings',
      data: { title: '第2版', status: 'draft', changeNote: '言い方を直した' } as never,
      ...as(world.operator, during),
    })
    expect(draft).toMatchObject({ version: 2, isPublished: false, forbidden: FIRST_BRIEFING.forbidden })
    expect(draft.questions?.map(({ question }) => question)).toEqual(FIRST_BRIEFING.questions.map(({ question }) => question))
    const { resident } = await visit()
    expect(await answer(resident, RIGHT, draft.id)).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('読み込み直して'),
    })
    const publish = { collection: 'briefings' as const, id: draft.id, ...as(world.operator, during) }
    expect(
      await refusalOf(running.payload.update({ ...publish, data: { status: 'published', questions: [], revision: 1 } })),
    ).toContain('5問以上')
    await running.payload.update({ ...publish, data: { status: 'published', revision: 1 } })
    expect(await answer(resident)).toMatchObject({ ok: false })
    expect(await answer(resident, RIGHT, draft.id)).toMatchObject({ ok: true, verdict: { passed: true } })
  })
})
