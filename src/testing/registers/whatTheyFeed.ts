import { serviceMeasures } from '@/actions/papers/serviceMeasures'
import { databaseOf } from '@/database/handle'
import { oweCityRequests } from '@/actions/deliverables/oweCityRequests'
import { watchSettings } from '@/actions/watchSettings'
import { addDays } from '@/domain/calendar/jst'
import { watchedSettings } from '@/env'
import { cityRequestSettled } from '@/glossary/registers'
import { as } from '@/testing/as'
import type { Registers } from './stage'

/** What follows from a record elsewhere: deliverables, notices, the service level. */
export function whatTheyFeed(here: Registers): void {
  const { made, save } = here

  describe('what the registers feed', () => {
    it('a request of the city becomes a deliverable with its date, once', async () => {
      const answerBy = addDays(here.cast.today, 10)
      const id = await made('city-requests', { title: '登録者の年代別の内訳', answerBy }, 'city')
      for (const _ of [1, 2]) await oweCityRequests(here.running.payload, new Date())
      const owed = await here.running.appSql('SELECT kind, title, due_on FROM deliverables WHERE subject = $1', [id])
      expect(owed).toEqual([{ kind: 'other', title: '登録者の年代別の内訳', due_on: answerBy }])
      // Another date reaches it as long as nothing was handed in.
      expect((await save('city-requests', id, { answerBy: addDays(here.cast.today, 14) }, 'city')).status).toBe(200)
      await oweCityRequests(here.running.payload, new Date())
      const [moved] = await here.running.appSql('SELECT due_on FROM deliverables WHERE subject = $1', [id])
      expect(moved).toEqual({ due_on: addDays(here.cast.today, 14) })
      expect(await oweCityRequests(here.running.payload, new Date())).toEqual({ owed: 0 })
      expect(
        (await save('city-requests', id, { status: 'answered', answer: '表を渡した', answeredOn: here.cast.today })).status,
      ).toBe(200)
      expect((await save('city-requests', id, { status: 'closed' })).status).toBe(400)
      expect((await save('city-requests', id, { status: 'closed' }, 'city')).status).toBe(200)
      await oweCityRequests(here.running.payload, new Date())
      // Answered without anything handed in: not owed any more, with the reason.
      const settled = await here.running.appSql('SELECT status, due_on, due_note FROM deliverables WHERE subject = $1', [id])
      expect(settled).toEqual([{ status: 'voided', due_on: null, due_note: cityRequestSettled }])
    })

    it('a setting that is another one than before opens a notice with its clock, once', async () => {
      const now = new Date()
      const settings = watchedSettings()
      expect(await watchSettings(here.running.payload, now, settings)).toEqual({ changed: 0 })
      const moved = { ...settings, backup_region: 'japanwest', mail: 'smtp.example.jp' }
      const runs = await Promise.all([1, 2].map(() => watchSettings(here.running.payload, now, moved)))
      expect(runs.map(({ changed }) => changed).sort()).toEqual([0, 2])
      const notices = await here.running.appSql(
        "SELECT status::text AS status, before, after, tell_by, due_on FROM change_notices WHERE source LIKE 'システム%' AND programme_id = $1",
        [here.cast.world.programme.id],
      )
      expect(notices).toEqual([
        {
          status: 'open',
          before: 'バックアップの置き場所：embedded\nメールを送るホスト：（設定なし）',
          after: 'バックアップの置き場所：japanwest\nメールを送るホスト：smtp.example.jp',
          tell_by: addDays(here.cast.today, 7),
          due_on: addDays(here.cast.today, 7),
        },
      ])
    })

    it('stops and drills give the service level its figures', async () => {
      const stop = { stoppedAt: `${here.cast.today}T00:00:00Z`, part: 'everything' }
      const id = await made('service-stops', stop)
      const ended = { status: 'restored', restoredAt: `${here.cast.today}T00:30:00Z`, restoredHow: '再起動' }
      expect(
        (await save('service-stops', id, { ...ended, restoredAt: `${addDays(here.cast.today, -1)}T00:00:00Z` })).status,
      ).toBe(400)
      expect((await save('service-stops', id, ended)).status).toBe(200)
      const drill = await made('restore-drills', { plannedOn: here.cast.today })
      const done = {
        status: 'done',
        doneOn: here.cast.today,
        result: 'succeeded',
        rtoMinutes: 18,
        rpoMinutes: 60,
        doneBy: '中村',
      }
      expect((await save('restore-drills', drill, { ...done, nextDrillOn: addDays(here.cast.today, 90) })).status).toBe(200)
      const now = new Date(`${here.cast.today}T12:00:00Z`)
      const level = await serviceMeasures(databaseOf(here.running.payload), { programme: here.cast.world.programme.id, now })
      expect(level.drill).toEqual({ doneOn: here.cast.today, result: 'succeeded', rtoMinutes: 18, rpoMinutes: 60 })
      expect(level.stops.map(({ from }) => Date.parse(from))).toContain(Date.parse(`${here.cast.today}T00:00:00Z`))
      // The screen of the registers and the agreement count alike: what stopped in the months is what stopped in all.
      expect(level.whole.stopped).toBeGreaterThanOrEqual(30)
      expect(level.months.reduce((sum, { stopped }) => sum + stopped, 0)).toBe(level.whole.stopped)
      expect(level.rule).toBe('left_out')
      const count = async (hours: number) => {
        const at = new Date(now.getTime() + hours * 3_600_000)
        const asked = { programme: here.cast.world.programme.id, now: at }
        const { incidents } = await serviceMeasures(databaseOf(here.running.payload), asked)
        const none = { count: 0, personal: 0, inTime: 0, late: 0 }
        return incidents.find(({ month }) => month === here.cast.today.slice(0, 7)) ?? none
      }
      const [before, lateBefore] = [await count(0), await count(48)]
      const leak = { kind: 'other', happened: '誤送信', isPersonalData: true, programme: here.cast.world.programme.id }
      for (const cityToldAt of [`${here.cast.today}T03:00:00Z`, null])
        await here.running.payload.create({
          collection: 'incidents',
          data: { ...leak, detectedAt: `${here.cast.today}T00:00:00Z`, cityToldAt } as never,
          ...as(here.cast.world.operator, now),
        })
      // Told within its hours; the other one runs still, and two days later it is late.
      expect(await count(0)).toMatchObject({
        count: before.count + 2,
        personal: before.personal + 2,
        inTime: before.inTime + 1,
        late: before.late,
      })
      expect((await count(48)).late).toBe(lateBefore.late + 1)
    })
  })
}
