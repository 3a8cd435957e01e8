import { asSystem } from '@/access/actor'
import { at } from '@/domain/calendar/jst'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { applyForSlot } from './applyForSlot'
import { cancelVisit } from './cancelVisit'
import { confirmVisit } from './confirmVisit'
import { objectToVisit } from './objectToVisit'
import { withdrawApplication } from './withdrawApplication'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const monday = '2026-01-19'
const before = at('2026-01-10', '09:00')
const after = at(monday, '13:00')

async function openSlot(capacity = 2) {
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  return { slot: await world.slot(task.id, { day: monday, capacity }), task, staff: await world.staff('facility', [facility.id]) }
}
const resident = async () => world.account((await world.volunteer()).id)
const stored = (id: string) => running.payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })
const revisionOf = async (id: string) => Number((await stored(id)).revision)
async function applied() {
  const [place, person] = [await openSlot(), await resident()]
  const outcome = await applyForSlot(running.payload, {
    resident: person,
    slot: place.slot.id,
    message: 'はじめてです。',
    now: before,
  })
  if (!outcome.ok) throw new Error(outcome.refusal)
  return { ...place, person, id: outcome.id }
}

describe('a resident who applies', () => {
  it('has one application, however often the form is sent', async () => {
    const { slot } = await openSlot()
    const person = await resident()
    const send = () =>
      applyForSlot(running.payload, { resident: person, slot: slot.id, message: ' よろしくお願いします。 ', now: before })
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(new Set(answers.map((answer) => (answer.ok ? answer.id : '')))).toHaveProperty('size', 1)
    expect(answers.filter((answer) => answer.ok && !answer.already)).toHaveLength(1)
    const { docs } = await running.payload.find({
      collection: 'applications',
      where: { slot: { equals: slot.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ message, status }) => [status, message])).toEqual([['applied', 'よろしくお願いします。']])
  })

  it('is told in a sentence why not: begun, unknown, cancelled', async () => {
    const { slot } = await openSlot()
    const person = await resident()
    const say = async (id: string, now: Date) => applyForSlot(running.payload, { resident: person, slot: id, message: '', now })
    expect(await say(slot.id, after)).toEqual({
      ok: false,
      refusal: '開始時刻を過ぎているため、この操作はできません。急な事情のときは、施設または事務局へお電話ください。',
    })
    expect(await say("x' OR 1=1", before)).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('この日時枠は募集していません'),
    })
    await running.payload.update({
      collection: 'slots',
      id: slot.id,
      data: { status: 'cancelled' },
      overrideAccess: true,
      context: { ...asSystem, now: before },
    })
    expect(await say(slot.id, before)).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('この日時の募集は終わりました'),
    })
  })

  it('cannot be a member of staff, nor an account that is switched off', async () => {
    const { slot, staff } = await openSlot()
    const person = await resident()
    for (const user of [staff, world.operator, { ...person, active: false }]) {
      expect(
        await applyForSlot(running.payload, { resident: user as typeof person, slot: slot.id, message: '', now: before }),
      ).toMatchObject({ ok: false })
    }
  })
})

describe('a resident with an application', () => {
  it('takes it back, twice is once, and may apply again', async () => {
    const { id, person, slot } = await applied()
    const move = { resident: person, application: id, revision: await revisionOf(id), now: before }
    expect(await withdrawApplication(running.payload, move)).toEqual({ ok: true })
    expect(await withdrawApplication(running.payload, move)).toEqual({ ok: true })
    expect(await applyForSlot(running.payload, { resident: person, slot: slot.id, message: '', now: before })).toMatchObject({
      ok: true,
      already: false,
    })
  })

  it('gives an agreed visit up with a reason, before it begins', async () => {
    const { id, person, staff } = await applied()
    await world.move(id, 'accepted', staff, before)
    const move = { resident: person, application: id, revision: await revisionOf(id) }
    expect(await cancelVisit(running.payload, { ...move, reason: '  ', now: before })).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('理由'),
    })
    expect(await cancelVisit(running.payload, { ...move, reason: '発熱のため', now: after })).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('お電話ください'),
    })
    expect(await cancelVisit(running.payload, { ...move, reason: '発熱のため', now: before })).toEqual({ ok: true })
    expect(await stored(id)).toMatchObject({ status: 'cancelled', statusReason: '発熱のため', statusChangedByRole: 'resident' })
  })

  it('confirms a visit, or objects to what was recorded while there is time', async () => {
    const [good, bad] = [await applied(), await applied()]
    for (const { id, staff } of [good, bad]) {
      await world.move(id, 'accepted', staff, before)
      await world.move(id, 'attended', staff, after)
    }
    expect(
      await confirmVisit(running.payload, {
        resident: good.person,
        application: good.id,
        revision: await revisionOf(good.id),
        now: after,
      }),
    ).toEqual({ ok: true })
    expect((await stored(good.id)).status).toBe('completed')

    const objection = {
      resident: bad.person,
      application: bad.id,
      revision: await revisionOf(bad.id),
      reason: '急用で伺えませんでした。',
    }
    expect(await objectToVisit(running.payload, { ...objection, reason: '' })).toMatchObject({ ok: false })
    expect(await objectToVisit(running.payload, { ...objection, now: at('2026-01-22', '13:01') })).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('期限を過ぎています'),
    })
    expect(await objectToVisit(running.payload, { ...objection, now: at('2026-01-22', '13:00') })).toEqual({ ok: true })
    expect(await stored(bad.id)).toMatchObject({ status: 'disputed', statusReason: '急用で伺えませんでした。' })
  })

  it('is told when the screen is out of date', async () => {
    const { id, person, staff } = await applied()
    const seen = await revisionOf(id)
    await world.move(id, 'accepted', staff, before)
    expect(
      await withdrawApplication(running.payload, { resident: person, application: id, revision: seen, now: before }),
    ).toMatchObject({ ok: false, refusal: expect.stringContaining('読み込み直して') })
  })

  it("cannot touch another person's", async () => {
    const { id } = await applied()
    const move = { resident: await resident(), application: id, revision: await revisionOf(id), now: before }
    for (const answer of [
      await withdrawApplication(running.payload, move),
      await confirmVisit(running.payload, move),
      await cancelVisit(running.payload, { ...move, reason: 'x' }),
    ]) {
      expect(answer).toEqual({ ok: false, refusal: '見つかりません。' })
    }
    expect((await stored(id)).status).toBe('applied')
  })
})
