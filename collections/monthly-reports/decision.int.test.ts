import type { TypedUser } from 'payload'
import { closeMonth } from '@/actions/closeMonth'
import { at } from '@/domain/calendar/jst'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'

let running: RunningPayload
let world: World
let city: TypedUser
let id: string
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  city = await world.staff('city')
  const clock = () => at('2026-01-09', '15:00')
  ;({ id } = await closeMonth(running.payload, { programmeId: world.programme.id, month: '2025-12', by: world.operator, clock }))
}, 120_000)
afterAll(() => running.stop())

const write = (assignments: string) => running.appSql(`UPDATE monthly_reports SET ${assignments} WHERE id = $1`, [id])
const stamp = () => `approved_at = '2026-01-10T00:00:00Z', approved_by_id = '${city.id}'`

describe('the decision on a report, in the database', () => {
  it.each([
    ['without its stamp', () => "status = 'approved'"],
    ['without who decided', () => "status = 'approved', approved_at = now()"],
    ['without when it was decided', () => `status = 'approved', approved_by_id = '${city.id}'`],
    ['as a stamp alone', () => stamp()],
    ['as a comment alone', () => "approval_comment = '可'"],
    ['with no word about what to revise', () => `status = 'revision_requested', approval_comment = ' ', ${stamp()}`],
    ['together with another cut-off', () => `status = 'approved', cutoff_at = now(), ${stamp()}`],
  ])('is refused %s', async (_, assignments) => {
    await expect(write(assignments())).rejects.toThrow('report_is_final')
  })

  it('stands with its stamp, once', async () => {
    await write(`status = 'approved', approval_comment = '確認しました。', ${stamp()}`)
    for (const again of [
      `status = 'revision_requested', approval_comment = '再確認', ${stamp()}`,
      "status = 'submitted'",
      'approved_at = NULL',
    ])
      await expect(write(again)).rejects.toThrow('report_is_final')
  })
})
