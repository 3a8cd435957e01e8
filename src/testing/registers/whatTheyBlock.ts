import { addDays } from '@/domain/calendar/jst'
import { registerRefusals } from '@/glossary/registers'
import { tilesOf } from '@/admin/firstScreen/tilesOf'
import { databaseOf } from '@/database/handle'
import { changesSince } from '@/queries/changesSince'
import type { Registers } from './stage'

/** What else the registers refuse, one case a register. */
export function whatTheyBlock(here: Registers): void {
  const { add, made, paperOf, save, sentenceOf, row } = here

  describe('what else a register keeps from happening', () => {
    it('disposing of a medium without the city', async () => {
      const id = await made('storage-media')
      const disposed = { status: 'disposed', disposedOn: here.cast.today, disposalWay: '細断', disposedBy: '中村' }
      expect(sentenceOf(await save('storage-media', id, disposed))).toContain('処分を市と協議した日')
      expect((await save('storage-media', id, { ...disposed, disposalAgreedOn: here.cast.today })).status).toBe(200)
    })
    it('putting a medium back without who looked at it; what was said of one time out is not said of the next', async () => {
      const id = await made('storage-media')
      const out = {
        status: 'out',
        outBy: '東',
        outTo: '市役所',
        outPurpose: '納品',
        outOn: here.cast.today,
        backDueOn: here.cast.today,
      }
      const back = { status: 'kept', backOn: here.cast.today, backTo: '西田' }
      await save('storage-media', id, out)
      expect(sentenceOf(await save('storage-media', id, { status: 'kept', backOn: here.cast.today }))).toContain(
        '返却を確かめた方',
      )
      await expect(here.running.appSql("UPDATE storage_media SET status = 'kept' WHERE id = $1", [id])).rejects.toThrow(
        'register_field_missing',
      )
      expect((await save('storage-media', id, { ...back, backOn: addDays(here.cast.today, -1) })).status).toBe(400)
      expect((await save('storage-media', id, back)).status).toBe(200)
      expect((await save('storage-media', id, out)).status).toBe(200)
      expect(await row('storage-media', id)).toMatchObject({ back_on: null, back_to: null })
    })
    it('using what is the city’s for something else without talking it over', async () => {
      const id = await made('ownerships', {
        work: 'system',
        isReused: true,
        holder: '権利者',
        licence: '無償',
        licenceFrom: here.cast.today,
        document: await paperOf('使用許諾書'),
      })
      const holds = { status: 'in_force', reuse: '事例集に載せる' }
      expect(sentenceOf(await save('ownerships', id, holds))).toContain('使うことを市と協議した日')
      expect((await save('ownerships', id, { ...holds, reuseAgreedOn: here.cast.today })).status).toBe(200)
    })
    it('using the matching system under a licence that nobody has on paper', async () => {
      const data = { work: 'system', holder: '権利者', licence: '無償', licenceFrom: here.cast.today }
      const id = await made('ownerships', data)
      expect(sentenceOf(await save('ownerships', id, { status: 'in_force' }))).toContain('許諾書など')
      await expect(here.running.appSql("UPDATE ownerships SET status = 'in_force' WHERE id = $1", [id])).rejects.toThrow(
        'register_field_missing',
      )
      expect((await save('ownerships', id, { status: 'in_force', document: await paperOf('使用許諾書') })).status).toBe(200)
      expect((await save('ownerships', id, { document: null })).status).toBe(400)
    })
    it('settling a dispute of which the city knows nothing, or without its cause', async () => {
      const id = await made('rights-disputes')
      expect(sentenceOf(await save('rights-disputes', id, { status: 'handling', measure: '止めた' }))).toContain('市へ知らせた日')
      expect(
        (await save('rights-disputes', id, { status: 'handling', measure: '止めた', toldCityOn: here.cast.today })).status,
      ).toBe(200)
      const closed = { status: 'closed', result: '解決', closedOn: here.cast.today }
      expect(sentenceOf(await save('rights-disputes', id, closed))).toContain('原因のある側')
      expect((await save('rights-disputes', id, { ...closed, causedBy: 'operator_side' })).status).toBe(200)
    })
    it('taking other papers for a certificate without the city', async () => {
      const evidence = { evidence: 'equivalent', shownBy: '監査の報告書', scope: '配信' }
      expect(sentenceOf(await add('service-evidence', { ...evidence, acceptedOn: here.cast.today, acceptedBy: '松本' }))).toBe(
        registerRefusals.citys_field('市が同等と判断した日'),
      )
      const id = await made('service-evidence', evidence)
      expect(await row('service-evidence', id)).toMatchObject({ mark: true })
      expect((await save('service-evidence', id, { acceptedOn: here.cast.today, acceptedBy: '松本' })).status).toBe(400)
      expect(sentenceOf(await save('service-evidence', id, { acceptedOn: here.cast.today }, 'city'))).toContain('判断した方')
      expect((await save('service-evidence', id, { acceptedOn: here.cast.today, acceptedBy: '松本' }, 'city')).status).toBe(200)
      expect(await row('service-evidence', id)).toMatchObject({ mark: false })
      expect((await save('service-evidence', id, { scope: '全社' }, 'city')).status).toBe(400)
    })
    it('agreeing on a change without what it does to targets and price', async () => {
      const id = await made('change-orders', { status: 'assessing' }, 'city')
      const agreed = {
        status: 'agreed',
        agreedOn: here.cast.today,
        agreedByOperator: '中村',
        agreedByCity: '松本',
        appliesFrom: here.cast.today,
      }
      expect(sentenceOf(await save('change-orders', id, agreed))).toContain('目標への影響')
      expect(sentenceOf(await save('change-orders', id, { ...agreed, effectOnTargets: 'なし' }))).toContain('委託料への影響')
      expect((await save('change-orders', id, { ...agreed, effectOnTargets: 'なし', effectOnPrice: 0 })).status).toBe(200)
      expect((await save('change-orders', id, { effectOnPrice: 1 }, 'city')).status).toBe(400)
    })
    it('reading a paper of a service, finding something, and leaving it without a date', async () => {
      const review = { about: 'audit_report', result: 'to_be_mended', status: 'follow_up' }
      expect(sentenceOf(await add('service-reviews', { ...review, finding: '記録がない' }))).toContain('改善の期限')
      const mendBy = addDays(here.cast.today, 7)
      const id = await made('service-reviews', { ...review, finding: '記録がない', mendBy })
      expect(await row('service-reviews', id)).toMatchObject({ due_on: mendBy, alert_on: here.cast.today })
    })
    it('a change of terms that the city was not told of', async () => {
      const id = await made('change-notices', { tellBy: addDays(here.cast.today, 3) })
      expect(await row('change-notices', id)).toMatchObject({
        due_on: addDays(here.cast.today, 3),
        alert_on: addDays(here.cast.today, -4),
      })
      expect(sentenceOf(await save('change-notices', id, { status: 'told', effect: 'なし', toldOn: here.cast.today }))).toContain(
        '知らせた相手',
      )
      const told = { status: 'told', effect: 'なし', toldOn: here.cast.today, toldWhom: '松本' }
      expect((await save('change-notices', id, told)).status).toBe(200)
      expect(sentenceOf(await save('change-notices', id, { after: '別の内容' }))).toContain('変更後')
    })
    it('using a service abroad or under a foreign court', async () => {
      const id = await made('external-services', { region: 'abroad', law: 'japan', court: 'japan', startsOn: here.cast.today })
      expect(sentenceOf(await save('external-services', id, { status: 'in_force' }))).toContain('リージョン')
      expect(sentenceOf(await save('external-services', id, { status: 'in_force', region: 'jp', court: 'foreign' }))).toContain(
        '裁判管轄',
      )
      await expect(here.running.appSql("UPDATE external_services SET status = 'in_force' WHERE id = $1", [id])).rejects.toThrow(
        'register_value_refused',
      )
      expect((await save('external-services', id, { status: 'in_force', region: 'jp' })).status).toBe(200)
    })
    it('assigning the matching system to the city, and a second owner of one deliverable', async () => {
      expect((await add('ownerships', { work: 'system', isAssigned: true })).status).toBe(400)
      const { id } = await here.running.payload.create({
        collection: 'deliverables',
        data: { programme: here.cast.world.programme.id, kind: 'other', subject: 'x', title: '資料', dueRule: 'agreed' } as never,
        overrideAccess: true,
      })
      await made('ownerships', { work: 'deliverable', deliverable: id })
      expect((await add('ownerships', { work: 'deliverable', deliverable: id })).status).toBe(400)
    })
    it('rewriting what both sides agreed on', async () => {
      const id = await made('consultation-matters')
      const agreed = { status: 'agreed', interpretation: '枠ごとに数える', agreedOn: here.cast.today, agreedByOperator: '中村' }
      expect(sentenceOf(await save('consultation-matters', id, agreed))).toContain('合意した方（市）')
      expect((await save('consultation-matters', id, { ...agreed, agreedByCity: '松本' }, 'city')).status).toBe(200)
      expect(sentenceOf(await save('consultation-matters', id, { interpretation: '席ごとに数える' }))).toContain('合意した解釈')
    })
    it('closing a finding without the city', async () => {
      const id = await made('performance-findings', {}, 'city')
      await save('performance-findings', id, { status: 'handling', measure: '設定を直した' })
      const closed = { status: 'closed', closedOn: here.cast.today, confirmedBy: '松本' }
      expect(sentenceOf(await save('performance-findings', id, closed))).toBe(registerRefusals.not_your_move(''))
      // Until then it waits for the city on its first screen, where what became of it stands as well.
      const waiting = async () => {
        const tile = tilesOf('city', new Date()).find(({ collection }) => collection === 'performance-findings')
        const asked = { collection: 'performance-findings', where: tile?.where ?? {}, overrideAccess: true } as const
        return (await here.running.payload.count(asked)).totalDocs
      }
      expect(await waiting()).toBe(1)
      expect((await save('performance-findings', id, closed, 'city')).status).toBe(200)
      expect(await waiting()).toBe(0)
      const since = { since: new Date(Date.now() - 600_000), limit: 500, account: 'nobody' }
      const { changes } = await changesSince(databaseOf(here.running.payload), since)
      const of = changes.flatMap((change) => (change.of === 'register' && change.record === id ? [change] : []))
      expect(of.map(({ by, byRole, to, what }) => [what, to, byRole, by])).toEqual([
        ['moved', 'closed', 'city', null],
        ['moved', 'handling', 'operator', null],
        ['opened', null, 'city', null],
      ])
    })
    it('running what nobody approved', async () => {
      const id = await made('release-approvals', { lockHash: 'a'.repeat(64) })
      expect(
        (await save('release-approvals', id, { status: 'deployed', deployedOn: here.cast.today, deployedBy: '中村' })).status,
      ).toBe(400)
      const approved = { status: 'approved', tests: '全件合格', audit: '指摘なし', approver: '肥後', approvedOn: here.cast.today }
      expect((await save('release-approvals', id, approved)).status).toBe(200)
      expect((await save('release-approvals', id, { lockHash: 'b'.repeat(64) })).status).toBe(400)
      const deployed = { status: 'deployed', deployedOn: here.cast.today, deployedBy: '中村' }
      expect(sentenceOf(await save('release-approvals', id, deployed))).toContain('署名')
      // Nor what only the one who runs it approved, however the name is written.
      const own = { ...deployed, signedBy: '受託者の鍵', deployedBy: '肥 後' }
      expect(sentenceOf(await save('release-approvals', id, own))).toBe(registerRefusals.same_person('入れ替えた方'))
      await expect(
        here.running.appSql(
          "UPDATE release_approvals SET status = 'deployed', signed_by = '鍵', deployed_by = '　肥後 ', deployed_on = approved_on WHERE id = $1",
          [id],
        ),
      ).rejects.toThrow('register_same_person')
      expect((await save('release-approvals', id, { ...deployed, signedBy: '受託者の鍵' })).status).toBe(200)
    })
  })
}
