import { databaseOf } from '@/database/handle'
import { addDays } from '@/domain/calendar/jst'
import { stepRefusals } from '@/glossary/carving'
import { intentionRefusals } from '@/glossary/intentions'
import { intentionsByCategory } from '@/queries/intentionsByCategory'
import { intentionsByFacility } from '@/queries/intentionsByFacility'
import type { Scope } from '@/queries/scope'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Answer, Session } from '@/testing/rest'

const all: Scope = { kind: 'all' }
let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const ITEMS = [
  { text: '食堂のテーブルを拭く', category: 'environment', wish: 'hand_over', minutes: 20, band: 'noon' },
  { text: '入浴の介助', category: 'other', wish: 'hand_over', minutes: 40, band: 'morning' },
  { text: '談話室での話し相手', category: 'conversation', wish: 'unsure', minutes: 30, band: 'afternoon' },
  { text: '玄関の掃き掃除', category: 'environment', wish: 'keep', minutes: 15 },
]
const answer = async (given: object = {}, session: Session = cast.sessions.facility) => {
  const made = await cast.rest('POST', '/intention-answers?depth=0', {
    session,
    body: { facility: cast.A.facility.id, answeredBy: '施設長　田中', items: ITEMS, ...given },
  })
  return made
}
const propose = async (id: string, given: object = {}, session: Session = cast.sessions.facility) => {
  const [row] = await running.appSql('SELECT revision FROM intention_answers WHERE id = $1', [id])
  const body = { revision: Number(row?.['revision']), sheet: null, unsure: false, ...given }
  return cast.rest('POST', `/intention-answers/${id}/propose`, { session, body })
}
const stepsOf = (sheet: string) =>
  running.appSql(
    `SELECT text, scene, "from", minutes::int AS minutes, classification::text AS class, suggested::text AS suggested, chosen, source_item FROM carving_sheets_steps
      WHERE _parent_id = $1 ORDER BY _order`,
    [sheet],
  )
const sentenceOf = ({ body }: Answer): string => body.errors[0].data?.errors?.[0]?.message ?? body.errors[0].message

describe('an answer to the 意向調査', () => {
  it('is of a facility of its own, from the screen, and of today unless another day is said', async () => {
    const { body, status } = await answer()
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ way: 'screen', answeredOn: cast.today, title: expect.stringContaining(cast.today) })
    expect((await answer({ facility: cast.B.facility.id })).status).toBe(403)
    const paper = await answer({ answeredOn: addDays(cast.today, -5), way: 'screen' }, cast.sessions.operator)
    expect(paper.body.doc).toMatchObject({ way: 'paper', answeredOn: addDays(cast.today, -5) })
    const city = await cast.rest('GET', `/intention-answers/${body.doc.id}?depth=0`, { session: cast.sessions.city })
    expect(city.status).toBe(200)
    expect(city.text).not.toContain('田中')
  })

  it('becomes steps of a sheet in one press, each judged like every other and none chosen', async () => {
    const { id } = (await answer()).body.doc
    const { body, status } = await propose(id)
    expect(status).toBe(200)
    expect(body.added).toBe(2)
    const steps = await stepsOf(body.sheet)
    expect(steps).toEqual([
      expect.objectContaining({
        text: '入浴の介助',
        class: 'prohibited',
        suggested: 'prohibited',
        chosen: false,
        from: '10:00',
        minutes: 40,
        scene: '意向調査',
      }),
      expect.objectContaining({ text: '食堂のテーブルを拭く', class: 'around', chosen: false, from: '12:00', minutes: 20 }),
    ])
    // What reads as prohibited the facility cannot call 周辺 afterwards either.
    const { body: sheet } = await cast.rest('GET', `/carving-sheets/${body.sheet}?depth=0`, { session: cast.sessions.facility })
    const changed = sheet.steps.map((step: object) => ({ ...step, classification: 'around' }))
    const refused = await cast.rest('PATCH', `/carving-sheets/${body.sheet}`, {
      session: cast.sessions.facility,
      body: { steps: changed, revision: sheet.revision },
    })
    expect(sentenceOf(refused)).toBe(stepRefusals.prohibited_stays)
  })

  it('is not chosen for a listing where it needs a licence or the risk is grave, not even past the code', async () => {
    const { id } = (await answer({ items: [ITEMS[0]] })).body.doc
    const { sheet } = (await propose(id)).body
    const save = async (given: object) => {
      const { body } = await cast.rest('GET', `/carving-sheets/${sheet}?depth=0`, { session: cast.sessions.facility })
      return cast.rest('PATCH', `/carving-sheets/${sheet}`, {
        session: cast.sessions.facility,
        body: { steps: body.steps.map((step: object) => ({ ...step, ...given })), revision: body.revision },
      })
    }
    // Nobody called it 周辺 themselves, so it turns 専門 with what it asks.
    for (const asks of [{ skill: 'licensed' }, { risk: 'high' }])
      expect(sentenceOf(await save({ ...asks, chosen: true }))).toBe(stepRefusals.chosen_is_not_around)
    expect((await save({ skill: 'briefed', risk: 'some', chosen: true })).status).toBe(200)
    await expect(running.appSql(`UPDATE carving_sheets_steps SET risk = 'high' WHERE _parent_id = $1`, [sheet])).rejects.toThrow(
      'step_too_risky',
    )
  })

  it('adds nothing twice, pressed again, at once, or onto another sheet', async () => {
    const { id } = (await answer()).body.doc
    const presses = await Promise.all([propose(id), propose(id), propose(id)])
    expect(presses.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(sentenceOf(await propose(id))).toBe(intentionRefusals.nothingToAdd)
    const { sheet } = presses.find(({ status }) => status === 200)?.body ?? {}
    expect(await stepsOf(sheet)).toHaveLength(2)
    // What the facility is in two minds about comes along only when asked, and onto the sheet that is named.
    const more = await propose(id, { unsure: true, sheet })
    expect(more.body).toEqual({ sheet, added: 1 })
    expect((await stepsOf(sheet)).map(({ text }) => text)).toEqual(['入浴の介助', '食堂のテーブルを拭く', '談話室での話し相手'])
    expect(sentenceOf(await propose(id, { unsure: true }))).toBe(intentionRefusals.nothingToAdd)
  })

  it('stays known on its steps when a person saves the sheet, who can neither take it away nor give it', async () => {
    const { id } = (await answer()).body.doc
    const { sheet } = (await propose(id)).body
    const before = (await stepsOf(sheet)).map(({ source_item }) => source_item)
    const { body } = await cast.rest('GET', `/carving-sheets/${sheet}?depth=0`, { session: cast.sessions.facility })
    const steps = body.steps.map((step: object) => ({ ...step, sourceItem: 'somebody-else' }))
    const extra = { from: '15:00', to: '15:10', text: '窓を拭く', doneBy: 'assistant', sourceItem: 'invented' }
    const saved = await cast.rest('PATCH', `/carving-sheets/${sheet}`, {
      session: cast.sessions.facility,
      body: { steps: [...steps, extra], revision: body.revision },
    })
    expect(saved.status).toBe(200)
    expect((await stepsOf(sheet)).map(({ source_item }) => source_item)).toEqual([...before, null])
  })

  it('goes onto no sheet of another facility, by nobody of another facility, and not after it was changed', async () => {
    const { id, revision } = (await answer()).body.doc
    const others = await running.payload.create({
      collection: 'carving-sheets',
      overrideAccess: true,
      data: { facility: cast.B.facility.id, title: '2階', dayType: 'weekday', daysPerWeek: 5, steps: [] },
    })
    expect((await propose(id, { sheet: others.id })).status).toBe(404)
    expect((await propose(id, { sheet: others.id }, cast.sessions.operator)).status).toBe(404)
    const ofB = (await answer({ facility: cast.B.facility.id }, cast.sessions.operator)).body.doc.id
    expect((await propose(ofB)).status).toBe(404)
    expect((await propose(id, {}, cast.sessions.city)).status).toBe(403)
    const patched = await cast.rest('PATCH', `/intention-answers/${id}`, {
      session: cast.sessions.facility,
      body: { items: [ITEMS[3]], revision },
    })
    expect(patched.status).toBe(200)
    expect((await propose(id, { revision })).status).toBe(409)
    expect(sentenceOf(await propose(id))).toBe(intentionRefusals.nothingToAdd)
  })
})

describe('the overview of the answers', () => {
  it('counts the latest answer of each registered facility, its candidates, and the listings that came of them', async () => {
    const place = await cast.world.facility({ name: '数える施設' })
    await cast.world.registration(place.id)
    const silent = await cast.world.facility({ name: '答えない施設' })
    await cast.world.registration(silent.id)
    const db = databaseOf(running.payload)
    const before = await intentionsByCategory(db, { programme: cast.world.programme.id, scope: all })
    await answer({ facility: place.id, answeredOn: addDays(cast.today, -9), items: [ITEMS[3], ITEMS[3]] }, cast.sessions.operator)
    const { id } = (await answer({ facility: place.id }, cast.sessions.operator)).body.doc
    const { sheet } = (await propose(id, { unsure: true }, cast.sessions.operator)).body
    const rows = () => intentionsByFacility(db, { programme: cast.world.programme.id, day: cast.today, scope: all })
    const of = async (name: string) => (await rows()).find((row) => row.name === name)
    expect(await of('数える施設')).toMatchObject({
      answer: id,
      answeredOn: cast.today,
      handOver: 2,
      unsure: 1,
      keep: 1,
      minutes: 60,
      candidates: 2,
      listings: 0,
    })
    expect(await of('答えない施設')).toMatchObject({ answer: null, handOver: 0, candidates: 0, listings: 0 })
    // A listing made from the sheet counts once a row of the answer is chosen there and it is published.
    const listing = await cast.world.task(place.id)
    await running.adminSql('UPDATE tasks SET carving_sheet_id = $1 WHERE id = $2', [sheet, listing.id])
    expect(await of('数える施設')).toMatchObject({ listings: 0 })
    await running.adminSql(
      `UPDATE carving_sheets_steps SET chosen = true WHERE _parent_id = $1 AND classification::text = 'around'`,
      [sheet],
    )
    expect(await of('数える施設')).toMatchObject({ listings: 1 })
    const after = await intentionsByCategory(db, { programme: cast.world.programme.id, scope: all })
    const change = (category: string) => {
      const find = (list: typeof after) => list.find((row) => row.category === category)?.handOver ?? 0
      return find(after) - find(before)
    }
    expect([change('environment'), change('other')]).toEqual([1, 1])
    expect(
      await intentionsByFacility(db, {
        programme: cast.world.programme.id,
        day: cast.today,
        scope: { kind: 'facilities', ids: [] },
      }),
    ).toEqual([])
  })
})
