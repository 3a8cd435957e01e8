import { addDays } from '@/domain/calendar/jst'
import { registerConstraintSentences, registerRefusals } from '@/glossary/registers'
import { tinyPng } from '../tinyPng'
import type { Registers } from './stage'

/** What single registers keep from happening: an empty place, work without consent, pictures without rights. */
export function ofEachKind(here: Registers): void {
  const { add, made, save, sentenceOf, row } = here

  describe('the responsible person', () => {
    const person = (title: string, appointedOn: string) => ({ title, appointedOn, post: '部長', phone: '096-000-0001' })
    it('is exactly one: the next one ends the one before, and the place is never empty', async () => {
      const first = await made('responsible-people', person('肥後　一郎', addDays(here.cast.today, 1)))
      const second = await made('responsible-people', person('阿蘇　花子', addDays(here.cast.today, 9)))
      expect(await row('responsible-people', first)).toMatchObject({
        status: 'left',
        is_open: false,
        ended_on: addDays(here.cast.today, 8),
      })
      expect((await save('responsible-people', second, { status: 'left', endedOn: here.cast.today })).status).toBe(400)
      await expect(
        here.running.appSql("UPDATE responsible_people SET status = 'left', ended_on = $2 WHERE id = $1", [
          second,
          addDays(here.cast.today, 9),
        ]),
      ).rejects.toThrow('responsible_person_missing')
      expect((await save('responsible-people', second, { dutyRunDoneOn: here.cast.today })).status).toBe(200)
      const open = await here.running.appSql('SELECT count(*)::int AS n FROM responsible_people WHERE is_open')
      expect(open).toEqual([{ n: 1 }])
    })
  })

  describe('a subcontractor', () => {
    const flow = { flowSecrecy: true, flowPersonalData: true, flowSecurity: true, flowFurther: true, flowInspection: true }
    it('does not begin before the city consented, over the screen or over SQL', async () => {
      const id = await made('subcontractors', { title: '株式会社はかり', scope: 'チラシの印刷', sharePercent: 4 })
      const begins = { status: 'in_force', startsOn: here.cast.today, nextAuditOn: addDays(here.cast.today, 30), ...flow }
      expect(
        (await save('subcontractors', id, { status: 'applied', reason: '設備がない', appliedOn: here.cast.today })).status,
      ).toBe(200)
      expect(sentenceOf(await save('subcontractors', id, { status: 'consented', consentedOn: here.cast.today }))).toBe(
        registerRefusals.not_your_move(''),
      )
      expect(sentenceOf(await save('subcontractors', id, begins))).toBe(registerRefusals.no_such_move(''))
      expect(sentenceOf(await save('subcontractors', id, { scope: '全部' }, 'city'))).toContain('任せる業務の範囲')
      expect((await save('subcontractors', id, { status: 'consented', consentedOn: here.cast.today }, 'city')).status).toBe(200)
      await expect(here.running.appSql("UPDATE subcontractors SET status = 'in_force' WHERE id = $1", [id])).rejects.toThrow(
        'register_field_missing',
      )
      expect((await save('subcontractors', id, { ...begins, startsOn: addDays(here.cast.today, -1) })).status).toBe(400)
      expect((await save('subcontractors', id, begins)).status).toBe(200)
      expect(await row('subcontractors', id)).toMatchObject({
        due_on: addDays(here.cast.today, 30),
        alert_on: here.cast.today,
        mark: false,
      })
    })
    it('whose part reads like all of the work is marked for a person', async () => {
      const id = await made('subcontractors', { scope: '事務局運営の主要部分' })
      expect(await row('subcontractors', id)).toMatchObject({ mark: true })
    })
  })

  describe('work of others', () => {
    const material = async (title: string, isPublished = false): Promise<string> => {
      const seminar = await here.running.payload.create({
        collection: 'seminars',
        data: {
          title: '切り出し',
          kind: 'carving',
          audience: 'facilities',
          place: '市役所',
          startsAt: `${addDays(here.cast.today, 9)}T05:00:00.000Z`,
          endsAt: `${addDays(here.cast.today, 9)}T06:00:00.000Z`,
          programme: here.cast.world.programme.id,
        } as never,
        overrideAccess: true,
        context: { actingAs: 'system' },
      })
      const file = { name: `shiryo-${title}.png`, data: tinyPng, mimetype: 'image/png', size: tinyPng.length }
      const { id } = await here.running.payload.create({
        collection: 'seminar-materials',
        data: { title, seminar: seminar.id, isPublished },
        file,
        overrideAccess: true,
      })
      return id
    }
    it('keeps what names it from being published until the city consents, and from losing consent while it is shown', async () => {
      const id = await material('地図')
      const right = await made('third-party-rights', {
        title: '市内の地図',
        owner: '地図社',
        terms: '出所を書く',
        materials: [id],
      })
      expect(sentenceOf(await save('seminar-materials', id, { isPublished: true }))).toBe(
        registerConstraintSentences.rights_consent_missing,
      )
      expect((await save('third-party-rights', right, { status: 'asking', askedOn: here.cast.today, cost: 0 })).status).toBe(200)
      expect(
        (await save('third-party-rights', right, { status: 'consented', consentedOn: here.cast.today }, 'city')).status,
      ).toBe(200)
      expect((await save('seminar-materials', id, { isPublished: true })).status).toBe(200)
      expect(sentenceOf(await save('third-party-rights', right, { status: 'preparing' }))).toBe(
        registerConstraintSentences.rights_in_use,
      )
      expect((await save('seminar-materials', id, { isPublished: false })).status).toBe(200)
      expect((await save('third-party-rights', right, { status: 'preparing' })).status).toBe(200)
    })
    it('has its cost written down, except where the city ordered it, which the city alone says', async () => {
      const right = await made('third-party-rights', { cost: null })
      const asking = { status: 'asking', askedOn: here.cast.today }
      expect(sentenceOf(await save('third-party-rights', right, asking))).toContain('費用（円）')
      await expect(
        here.running.appSql("UPDATE third_party_rights SET status = 'asking', asked_on = $2 WHERE id = $1", [
          right,
          here.cast.today,
        ]),
      ).rejects.toThrow('register_field_missing')
      expect(sentenceOf(await save('third-party-rights', right, { isOrdered: true }))).toBe(
        registerRefusals.citys_field('市が使用を指示した'),
      )
      expect((await save('third-party-rights', right, { isOrdered: true }, 'city')).status).toBe(200)
      expect((await save('third-party-rights', right, asking)).status).toBe(200)
    })
    it('is not entered for something that is shown already', async () => {
      const id = await material('写真', true)
      expect(sentenceOf(await add('third-party-rights', { materials: [id] }))).toBe(registerConstraintSentences.rights_in_use)
    })
    it('holds no longer than its terms: what expired is not published', async () => {
      const id = await material('図')
      const until = addDays(here.cast.today, -1)
      const right = await made('third-party-rights', { until, materials: [id] })
      await save('third-party-rights', right, { status: 'asking', askedOn: addDays(here.cast.today, -9), cost: 0 })
      expect(
        (await save('third-party-rights', right, { status: 'consented', consentedOn: here.cast.today }, 'city')).status,
      ).toBe(200)
      expect((await save('seminar-materials', id, { isPublished: true })).status).toBe(409)
    })
  })
}
