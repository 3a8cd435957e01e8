import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { readyViews, VIEWED_LISTS } from './readyViews'
import { preferenceOf, readViews } from './savedViews'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

describe('the ready views of a list', () => {
  it('are questions that the server answers to each role they stand for', async () => {
    for (const role of ['city', 'operator', 'facility'] as const)
      for (const list of VIEWED_LISTS)
        for (const { href, label } of readyViews(role, list, new Date())) {
          const path = `/${list}?${href.split('?')[1] ?? ''}&depth=0`
          const { body, status } = await cast.rest('GET', path, { session: cast.sessions[role] })
          expect([role, list, label, status, Array.isArray(body.docs)]).toEqual([role, list, label, 200, true])
        }
  })
  it('hold what their name says', async () => {
    const { world, A, B, sessions } = cast
    const task = await world.task(A.facility.id)
    const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    const slot = await world.slot(task.id, { day, capacity: 2, madeAt: new Date() })
    const waiting = await world.apply(slot.id, A.volunteer.id, new Date())
    const accepted = await world.apply(slot.id, B.volunteer.id, new Date())
    await world.move(accepted.id, 'accepted', world.operator, new Date())
    const shown = async (label: string) => {
      const view = readyViews('facility', 'applications', new Date()).find((each) => each.label === label)
      const { body } = await cast.rest('GET', `/applications?${view?.href.split('?')[1]}&depth=0`, { session: sessions.facility })
      return body.docs.map(({ id }: { id: string }) => id)
    }
    expect(await shown('返事待ち')).toEqual([waiting.id])
    expect(await shown('今日から7日間')).toEqual([accepted.id])
    expect(await shown('記録待ち')).toEqual([])
  })
})

describe('the views somebody saved', () => {
  it('are theirs alone', async () => {
    const value = [{ name: '返事待ち', filter: 'where%5Bstatus%5D%5Bequals%5D=applied' }]
    const path = `/payload-preferences/${preferenceOf('applications')}`
    const { facility, operator, resident } = cast.sessions
    expect((await cast.rest('POST', path, { session: facility, body: { value } })).status).toBe(200)
    expect(readViews((await cast.rest('GET', path, { session: facility })).body.value)).toEqual(value)
    expect(readViews((await cast.rest('GET', path, { session: operator })).body?.value)).toEqual([])
    expect((await cast.rest('POST', path, { session: resident, body: { value } })).status).toBe(403)
    const mine = async (user: (typeof cast.staff)['facility']) =>
      (
        await running.payload.find({
          collection: 'payload-preferences',
          where: { key: { equals: preferenceOf('applications') } },
          overrideAccess: false,
          user,
        })
      ).docs.map((doc) => readViews(doc.value))
    expect(await mine(cast.staff.facility)).toEqual([value])
    expect(await mine(cast.staff.operator)).toEqual([])
  })
})
