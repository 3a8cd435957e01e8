import { closeMonth } from '@/actions/closeMonth'
import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const change = async ({ operator, programme: { id } }: World, data: Record<string, unknown>) => {
  const { revision } = await running.payload.findByID({ collection: 'programmes', id, depth: 0, overrideAccess: true })
  return running.payload.update({ collection: 'programmes', id, data: { ...data, revision } as never, ...as(operator) })
}
const TERMS = [{ startsOn: '2025-11-01' }, { endsOn: '2026-04-30' }] as const

describe('the terms of a programme', () => {
  it('may be set right until a month is closed, and stay as they were reported from then on', async () => {
    for (const terms of TERMS) await change(world, terms)
    await change(world, { startsOn: '2025-12-01', endsOn: '2026-03-31' })
    await closeMonth(running.payload, {
      programmeId: world.programme.id,
      month: '2025-12',
      by: world.operator,
      clock: () => at('2026-01-09', '15:00'),
    })
    for (const terms of TERMS) await expect(change(world, terms)).rejects.toThrow('報告書を締めた月があるため')
    await change(world, { deliveryAddress: '熊本市中央区手取本町1番1号' })
  })

  it('let one programme run at a time', async () => {
    const next = await makeWorld(running.payload, { startsOn: '2026-04-01', endsOn: '2027-03-31' })
    await expect(change(next, { isCurrent: true })).rejects.toThrow('実施中の事業は一つだけ')
    await change(world, { isCurrent: false })
    await change(next, { isCurrent: true })
  })
})
