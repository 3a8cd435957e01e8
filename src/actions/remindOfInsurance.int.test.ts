import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { sentenceOf } from './outcome'
import { remindOfInsurance } from './remindOfInsurance'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const insure = (given: Record<string, unknown>) =>
  running.payload.create({
    collection: 'insurances',
    data: {
      programme: world.programme.id,
      covers: 'everyone',
      insurer: '試験損害保険',
      policyNumber: 'T-1',
      startsOn: '2025-12-01',
      endsOn: '2026-02-28',
      ...given,
    } as never,
    depth: 0,
    ...as(world.operator),
  })
const mailsAbout = (id: string) => running.adminSql(`SELECT subject FROM mails WHERE key LIKE 'insurance/' || $1 || '/%'`, [id])

it('the office is written to once, 30 days before a policy ends, unless a later one follows', async () => {
  const facility = await world.facility()
  const [everyone, renewed] = [await insure({}), await insure({ covers: 'facility', facility: facility.id })]
  await insure({ covers: 'facility', facility: facility.id, startsOn: '2026-03-01', endsOn: '2027-02-28' })
  await remindOfInsurance(running.payload, at('2026-01-28', '09:00'))
  expect(await mailsAbout(everyone.id)).toEqual([])
  await remindOfInsurance(running.payload, at('2026-01-29', '09:00'))
  await remindOfInsurance(running.payload, at('2026-02-10', '09:00'))
  expect(await mailsAbout(everyone.id)).toHaveLength(1)
  expect(await mailsAbout(renewed.id)).toEqual([])
})

it('a policy names whom it covers; a facility sees the ones that name it', async () => {
  const [facility, other] = [await world.facility(), await world.facility()]
  const staff = await world.staff('facility', [facility.id])
  const [own] = [
    await insure({ covers: 'facility', facility: facility.id }),
    await insure({ covers: 'facility', facility: other.id }),
  ]
  await expect(insure({ covers: 'facility' }).catch((error) => sentenceOf(error))).resolves.toContain(
    '対象の施設が選ばれていません',
  )
  await expect(insure({ facility: facility.id }).catch((error) => sentenceOf(error))).resolves.toContain('「対象」と違う欄')
  const { docs } = await running.payload.find({ collection: 'insurances', depth: 0, ...as(staff) })
  expect(docs.map(({ id }) => id)).toEqual([own.id])
})
