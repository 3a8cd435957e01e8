import { readPdf } from '@reports/testing/readPdf'
import type { TypedUser } from 'payload'
import { at } from '@/domain/calendar/jst'
import { certificateRefusals } from '@/glossary/certificates'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { type Rest, restOf } from '@/testing/rest'
import { issueCertificate } from './issueCertificate'

const now = at('2026-02-20', '10:00')
let running: RunningPayload
let world: World
let rest: Rest

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  rest = await restOf(running.payload)
}, 120_000)
afterAll(() => running.stop())

/** Somebody who came once in December and twice in January: 90 and 165 minutes. */
async function active(name: string) {
  const person = await world.volunteer({ name })
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  const visits = [
    { day: '2025-12-20', from: '10:00', to: '12:00' },
    { day: '2026-01-20', from: '10:00', to: '11:30' },
    { day: '2026-01-27', from: '13:00', to: '15:45' },
  ]
  for (const visit of visits) {
    const slot = await world.slot(task.id, visit)
    await world.completedVisit(slot.id, person.id, {
      appliedAt: at('2025-12-10', '10:00'),
      attendedAt: at(visit.day, '20:00'),
      completedAt: at('2026-02-10', '10:00'),
    })
  }
  return { person, resident: await world.account(person.id) }
}

describe('a certificate of activity', () => {
  it('counts what was completed within its days, has its own number, and is for the person and the operator', async () => {
    const { person, resident } = await active('熊本　証子')
    const stranger = await world.account((await world.volunteer()).id)
    const asked = { volunteer: person.id, from: '2026-01-01', to: '2026-01-31', now }
    const issued = async (by: TypedUser, change: object = {}) => {
      const outcome = await issueCertificate(running.payload, { ...asked, ...change, by })
      return outcome.ok ? outcome : { ...outcome, number: '', fileName: '', bytes: Buffer.alloc(0) }
    }
    const [own, second] = [await issued(resident), await issued(world.operator)]
    expect(own.number).toMatch(/^K-\d{6}$/)
    expect(second.number).not.toBe(own.number)

    const { info, pages, texts } = await readPdf(own.bytes)
    expect(pages).toBe(1)
    for (const words of [
      `第 ${own.number} 号`,
      '令和8年2月20日',
      '熊本 証子 様',
      `登録番号 ${person.number}`,
      '令和8年1月1日から令和8年1月31日まで',
      '回数 2回',
      '時間 4時間15分',
      '試験受託者',
    ])
      expect(texts[0]).toContain(words)
    expect(String(info['Title'])).toContain('活　動　証　明　書')

    const kept = await running.appSql(
      'SELECT visits::int, minutes::int, issued_by_role::text AS by FROM certificates WHERE volunteer_id = $1 ORDER BY number',
      [person.id],
    )
    expect(kept).toEqual([
      { visits: 2, minutes: 255, by: 'resident' },
      { visits: 2, minutes: 255, by: 'operator' },
    ])
    const refused = async (change: object, by = resident) => (await issued(by, change)) as { refusal?: string }
    expect(await refused({}, stranger)).toMatchObject({ refusal: 'not_yours' })
    expect(await refused({}, await world.staff('city'))).toMatchObject({ refusal: 'not_yours' })
    expect(await refused({ from: '2026-02-01', to: '2026-02-10' })).toMatchObject({ refusal: 'nothing' })
    expect(await refused({ from: '2026-02-10', to: '2026-02-01' })).toMatchObject({ refusal: 'bad_period' })
    expect(await refused({ to: '2026-02-21' })).toMatchObject({ refusal: 'bad_period' })
    await expect(running.appSql('UPDATE certificates SET visits = 99')).rejects.toThrow('history_stays')
    await expect(running.appSql('DELETE FROM certificates')).rejects.toThrow('permission denied')
  })

  it('is refused to a form with a page that says why, and to the panel with the sentence', async () => {
    const { person, resident } = await active('熊本　紙子')
    const session = await rest.signIn(resident)
    const path = `/volunteers/${person.id}/certificate`
    const form = async (fields: Record<string, string>, as = session) => {
      const { headers, status } = await rest('POST', path, { session: as, body: new URLSearchParams(fields) })
      return [status, headers.get('Location')]
    }
    const february = { from: '2026-02-01', to: '2026-02-10' }
    expect(await form(february)).toEqual([303, '/my?certificate=nothing&from=2026-02-01&to=2026-02-10#certificate'])
    expect(await form({ from: '2026-02-30', to: '<b>' })).toEqual([303, '/my?certificate=bad_period#certificate'])
    expect(await form({})).toEqual([303, '/my?certificate=bad_period#certificate'])
    expect(await form(february, null)).toEqual([303, '/sign-in?next=/my'])

    const json = async (body: unknown, as = session) => {
      const { body: told, status } = await rest('POST', path, { session: as, body })
      return [status, told.errors[0].message]
    }
    expect(await json(february)).toEqual([409, certificateRefusals.nothing])
    expect(await json({ from: 20260201 })).toEqual([400, certificateRefusals.bad_period])
    expect((await json(february, null))[0]).toBe(403)
  })
})
