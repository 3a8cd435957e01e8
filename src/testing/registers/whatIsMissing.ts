import { CONTROL_SUBJECTS } from '@/domain/register/choices'
import { databaseOf } from '@/database/handle'
import { addDays } from '@/domain/calendar/jst'
import { registerGaps } from '@/queries/registerGaps'
import type { Registers } from './stage'

/** What is missing, and where it is said. */
export function whatIsMissing(here: Registers): void {
  const { made, paperOf, save } = here

  describe('what the registers warn of', () => {
    const db = () => databaseOf(here.running.payload)
    const programme = () => here.cast.world.programme.id
    const away = { database: 'ap-northeast-1', files: 'embedded', backup: 'embedded', mail: 'jp', logs: 'embedded' }
    const gapsOf = async (gap: string) =>
      (
        await registerGaps(db(), { programme: programme(), today: here.cast.today, lockHash: 'c'.repeat(64), regions: away })
      ).filter((each) => each.gap === gap)

    it('an account of the operator without a pledge, until it is signed, and not those of the city or a facility', async () => {
      const holder = here.cast.staff.operator
      const without = async () => (await gapsOf('account_without_pledge')).map(({ id }) => id)
      expect(await without()).toContain(holder.id)
      expect(await without()).not.toContain(here.cast.staff.city.id)
      expect(await without()).not.toContain(here.cast.staff.facility.id)
      const pledge = await made('confidentiality-pledges', { account: holder.id, coversAfterEnd: true })
      expect(await without()).not.toContain(holder.id)
      expect((await save('confidentiality-pledges', pledge, { status: 'after_end' })).status).toBe(400)
      const ends = { status: 'after_end', leftOn: here.cast.today, remindedOn: here.cast.today }
      expect((await save('confidentiality-pledges', pledge, ends)).status).toBe(200)
      expect(await without()).toContain(holder.id)
    })

    it('each threat of the specification that nothing is done against, and a release that nobody approved', async () => {
      const subjects = async () => (await gapsOf('subject_without_control')).map(({ about }) => about)
      expect(await subjects()).toEqual([...CONTROL_SUBJECTS].sort())
      const id = await made('security-controls', { subject: 'denial' })
      const working = { status: 'in_force', evidence: '試験の結果', checkedOn: here.cast.today, result: 'working' }
      expect((await save('security-controls', id, working)).status).toBe(200)
      expect(await subjects()).not.toContain('denial')
      expect(await gapsOf('release_not_approved')).toHaveLength(1)
      const release = await made('release-approvals', { lockHash: 'c'.repeat(64) })
      await save('release-approvals', release, {
        status: 'approved',
        tests: '合格',
        audit: 'なし',
        approver: '肥後',
        approvedOn: here.cast.today,
      })
      expect(await gapsOf('release_not_approved')).toEqual([])
    })

    it('somebody who left and was not reminded of the pledge', async () => {
      const { id } = await here.cast.world.staff('organizer')
      await made('confidentiality-pledges', { account: id, title: '離れた人' })
      const found = async () => (await gapsOf('leaver_not_reminded')).map((each) => each.id)
      expect(await found()).not.toContain(id)
      await here.running.payload.update({ collection: 'users', id, data: { active: false }, overrideAccess: true })
      expect(await found()).toContain(id)
    })

    it('a service nobody read about, without accepted evidence, and a part that lies where no service is entered', async () => {
      const used = { status: 'in_force', region: 'jp', law: 'japan', court: 'japan', startsOn: here.cast.today }
      const parts = async () => (await gapsOf('part_without_service')).map(({ about }) => about)
      expect(await parts()).toEqual(['database', 'mail'])
      const id = await made('external-services', { title: '配信', usedFor: ['mail'], ...used })
      expect(await parts()).toEqual(['database'])
      const lacks = async (gap: string) => (await gapsOf(gap)).some((each) => each.id === id)
      const gaps = ['service_without_evidence', 'service_without_review', 'service_without_change_review']
      const lacking = async () => {
        const found: string[] = []
        for (const gap of gaps) if (await lacks(gap)) found.push(gap)
        return found
      }
      expect(await lacking()).toEqual(gaps)
      const validUntil = addDays(here.cast.today, 90)
      const evidence = await made('service-evidence', { service: id, evidence: 'equivalent', shownBy: '報告書', validUntil })
      const nextReviewOn = addDays(here.cast.today, 300)
      await made('service-reviews', { service: id, about: 'audit_report', result: 'nothing_found', nextReviewOn })
      expect(await lacking()).toEqual([gaps[0], gaps[2]])
      await save('service-evidence', evidence, { acceptedOn: here.cast.today, acceptedBy: '松本' }, 'city')
      await made('service-reviews', { service: id, about: 'change_control', result: 'nothing_found', nextReviewOn })
      expect(await lacking()).toEqual([])
    })

    it('a side nobody can call, an approved deliverable nobody owns, a system without licence', async () => {
      const sides = async () => (await gapsOf('party_without_contact')).map(({ about }) => about)
      await here.running.appSql("UPDATE emergency_contacts SET status = 'ended'")
      expect(await sides()).toEqual(['city_side', 'operator_side'])
      await made('emergency-contacts', { party: 'city_side' })
      expect(await sides()).toEqual(['operator_side'])
      const { id } = await here.running.payload.create({
        collection: 'deliverables',
        data: {
          programme: programme(),
          kind: 'other',
          subject: 'owned',
          title: '承認済',
          dueRule: 'agreed',
          status: 'approved',
        } as never,
        overrideAccess: true,
      })
      const ownerless = async () => (await gapsOf('deliverable_without_ownership')).map((each) => each.id)
      expect(await ownerless()).toContain(id)
      const assigned = { isAssigned: true, assignedOn: here.cast.today, waivesMoralRights: true }
      await made('ownerships', { work: 'deliverable', deliverable: id, status: 'in_force', ...assigned })
      expect(await ownerless()).not.toContain(id)
      const licence = { holder: '権利者', licence: '無償', licenceFrom: here.cast.today, document: await paperOf('使用許諾書') }
      await here.running.appSql("UPDATE ownerships SET status = 'ended' WHERE work = 'system' AND status = 'in_force'")
      expect(await gapsOf('no_system_licence')).toHaveLength(1)
      await made('ownerships', { work: 'system', status: 'in_force', ...licence })
      expect(await gapsOf('no_system_licence')).toEqual([])
    })

    it('an agreed question on which nothing rests, and an agreed change that neither price nor targets follow', async () => {
      const [target] = (await here.running.payload.find({ collection: 'targets', limit: 1, overrideAccess: true })).docs
      const planned = { programme: programme(), figure: 'listings', month: here.cast.today.slice(0, 7), planned: 5 } as never
      const { id: of } =
        target ?? (await here.running.payload.create({ collection: 'targets', data: planned, overrideAccess: true }))
      const both = { agreedOn: addDays(here.cast.today, 1), agreedByOperator: '中村', agreedByCity: '松本' }
      const orders = await made('change-orders', { title: '増額', status: 'assessing', targets: [of] })
      await save('change-orders', orders, {
        ...both,
        status: 'agreed',
        effectOnTargets: '増やす',
        effectOnPrice: 100,
        appliesFrom: here.cast.today,
      })
      expect((await gapsOf('price_not_in_settlement')).map(({ id }) => id)).toEqual([orders])
      expect((await gapsOf('targets_not_changed')).map(({ id }) => id)).toEqual([orders])
      const decides = ['report_forms', 'other_setting']
      const id = await made('consultation-matters', {
        status: 'agreed',
        interpretation: '様式',
        ...both,
        agreedOn: here.cast.today,
        decides,
      })
      expect((await gapsOf('matter_without_setting')).map((each) => each.id)).toContain(id)
      await made('consultation-matters', {
        status: 'agreed',
        interpretation: '他',
        ...both,
        agreedOn: here.cast.today,
        decides: ['other_setting'],
      })
      expect((await gapsOf('matter_without_setting')).filter((each) => each.id !== id && each.about === '他')).toEqual([])
    })
  })
}
