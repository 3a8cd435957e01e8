import { checkRegions } from '@/actions/checkRegions'
import { remindOfLegalReports } from '@/actions/remindOfLegalReports'
import { remindOfRegisters } from '@/actions/remindOfRegisters'
import { databaseOf } from '@/database/handle'
import { addDays } from '@/domain/calendar/jst'
import { registersDue } from '@/queries/registersDue'
import type { Registers } from './stage'

/** What is due or past, and whom it is told to. */
export function whomTheyRemind(here: Registers): void {
  const { made, save } = here

  describe('whom the registers remind', () => {
    const db = () => databaseOf(here.running.payload)
    const programme = () => here.cast.world.programme.id

    it('a certificate sixty days before it ends, once, and once more when it is over', async () => {
      const evidence = {
        title: 'ISMS認証',
        evidence: 'isms',
        number: 'IS 1',
        scope: '全社',
        validUntil: addDays(here.cast.today, 60),
      }
      const id = await made('service-evidence', evidence)
      const soon = await registersDue(db(), { today: here.cast.today, limit: 500 })
      expect(soon.records.find((each) => each.id === id)).toMatchObject({
        dueOn: addDays(here.cast.today, 60),
        alertOn: here.cast.today,
      })
      expect(
        (await registersDue(db(), { today: addDays(here.cast.today, -1), limit: 500 })).records.map((each) => each.id),
      ).not.toContain(id)
      const at = (days: number) => new Date(`${addDays(here.cast.today, days)}T03:00:00Z`)
      for (const days of [0, 1, 61, 62]) await remindOfRegisters(here.running.payload, at(days))
      const mails = await here.running.appSql('SELECT key, subject, body FROM mails WHERE starts_with(key, $1) ORDER BY key', [
        `service-evidence/${id}/`,
      ])
      expect(mails.map(({ key }) => String(key).split('/')[3])).toEqual(['past', 'past', 'soon', 'soon'])
      expect(mails[2]?.['body']).toContain('ISMS認証')
      expect(mails[0]?.['body']).toContain('期限切れ')
      await save('service-evidence', id, { status: 'superseded' })
      expect((await registersDue(db(), { today: here.cast.today, limit: 500 })).records.map((each) => each.id)).not.toContain(id)
    })

    it('both sides of a date of the city’s own, and of a part that reads like all of the work once it is laid before the city', async () => {
      const told = async (begin: string) => {
        const mails = await here.running.appSql('SELECT key FROM mails WHERE starts_with(key, $1)', [begin])
        return mails.map(({ key }) => String(key).split('/').at(-1)).sort()
      }
      const now = new Date(`${here.cast.today}T03:00:00Z`)
      const [office, both] = [[here.cast.staff.operator.id], [here.cast.staff.operator.id, here.cast.staff.city.id].sort()]
      const request = await made('city-requests', { answerBy: addDays(here.cast.today, 3) }, 'city')
      const roster = await made('emergency-contacts', { party: 'provider_side', nextCheckOn: here.cast.today })
      const part = await made('subcontractors', { scope: '業務の全部' })
      for (const _ of [1, 2]) await remindOfRegisters(here.running.payload, now)
      expect(await told(`city-requests/${request}/`)).toEqual(both)
      expect(await told(`emergency-contacts/${roster}/`)).toEqual(office)
      expect(await told(`subcontractors/${part}/marked/`)).toEqual(office)
      await save('subcontractors', part, { status: 'applied', reason: '人手', appliedOn: here.cast.today })
      await remindOfRegisters(here.running.payload, now)
      expect(await told(`subcontractors/${part}/marked/`)).toEqual(both)
    })

    it('both sides of a report of the law on personal data that is pressing, and once more when it is late', async () => {
      const detectedAt = (days: number) => `${addDays(here.cast.today, days)}T03:00:00Z`
      const leak = await here.running.payload.create({
        collection: 'incidents',
        data: {
          programme: programme(),
          kind: 'other',
          detectedAt: detectedAt(-3),
          isPersonalData: true,
          legalFinalOn: here.cast.today,
        } as never,
        overrideAccess: true,
      })
      const at = (days: number) => new Date(`${addDays(here.cast.today, days)}T03:00:00Z`)
      for (const days of [-2, -1, 0, 1, 2, 3]) await remindOfLegalReports(here.running.payload, at(days))
      const mails = await here.running.appSql('SELECT key, "to", body FROM mails WHERE key LIKE $1 ORDER BY key', [
        `incident/${leak.id}/legal/%`,
      ])
      expect(mails.map(({ key }) => String(key).split('/').slice(3, 5).join(' '))).toEqual([
        'first late',
        'first late',
        'first pressing',
        'first pressing',
      ])
      expect(new Set(mails.map(({ to }) => to)).size).toBe(2)
      expect(mails[0]?.['body']).toContain('期限を過ぎています')
    })

    it('of a part that lies abroad or was not named, once a month', async () => {
      const regions = { database: 'embedded', files: 'jp', backup: 'us-east-1', mail: 'jp', logs: 'jp' }
      const places = { regions, hosts: { database: 'db.example', mail: null } }
      const now = new Date(`${here.cast.today}T03:00:00Z`)
      for (const _ of [1, 2]) expect(await checkRegions(here.running.payload, now, places)).toEqual({ parts: 2 })
      const mails = await here.running.appSql("SELECT body FROM mails WHERE key LIKE 'regions/%'")
      expect(mails).toHaveLength(1)
      expect(mails[0]?.['body']).toContain('バックアップ、データベース')
    })
  })
}
