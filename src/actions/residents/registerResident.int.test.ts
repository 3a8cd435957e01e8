import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import type { EnteredResident } from '@/domain/people/registering'
import type { SlotRisk } from '@/domain/slot/risk'
import { entryTexts, letterMarkRefusals } from '@/glossary/proxyEntry'
import { applicationRefusals, residentRefusals } from '@/glossary/refusals'
import { letterOf } from '@/queries/letterOf'
import { slotsAtRisk } from '@/queries/slotsAtRisk'
import { lettersToWrite } from '@/queries/lettersToWrite'
import { as } from '@/testing/as'
import { makeWorld, WARD_IDS, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { markLetter } from '../markLetter'
import { remindOfAnswers } from '../remindOfAnswers'
import { applyForResident } from './applyForResident'
import { passOnOffers } from '../passOnOffers'
import { registerResident } from './registerResident'

const now = at('2026-01-20', '10:00')
let running: RunningPayload
let world: World

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const system = { overrideAccess: true as const, context: asSystem, depth: 0 }
let serial = 0
const entry = (change: Partial<EnteredResident> = {}): EnteredResident => ({
  name: `坪井 ${++serial}子`,
  kana: 'ツボイ カズコ',
  displayName: '坪井さん',
  ageBand: 'unknown',
  experience: 'family',
  motives: ['community', 'company', 'community'],
  motive: '近所で役に立ちたい',
  birthDate: '',
  phone: `096-345-${String(1000 + serial)}`,
  email: '',
  postalCode: '',
  address: '熊本市北区清水町1番',
  ward: WARD_IDS.kita,
  municipalityName: '',
  since: '2010-04-01',
  proof: 'document_seen',
  identitySeen: true,
  agreed: true,
  consentWay: 'phone',
  guardianName: '',
  guardianPhone: '',
  account: false,
  ...change,
})
const register = (change: Partial<EnteredResident> = {}, nobodyElse = false) =>
  registerResident(running.payload, { entered: entry(change), nobodyElse, by: world.operator, now })
async function registered(change: Partial<EnteredResident> = {}): Promise<string> {
  const answer = await register(change, true)
  if (!answer.done) throw new Error(JSON.stringify(answer))
  return answer.id
}
async function openSlot(day = '2026-02-10', capacity = 3) {
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  return world.slot(task.id, { day, capacity })
}

describe('somebody at the counter or on the phone', () => {
  it('is registered with home, contact and consent at once, and counted where the identity was seen', async () => {
    const id = await registered({ birthDate: '1958-07-07' })
    const [person] = await running.appSql(
      `SELECT v.age_band::text, v.verified_at, r.ward_id, r.proof::text, c.kind::text, c.way::text, c.recorded_by, c.given_at, k.phone,
              v.motive, (SELECT array_agg(m.value::text ORDER BY m."order") FROM volunteers_motives m WHERE m.parent_id = v.id) AS motives
         FROM volunteers v JOIN residences r ON r.volunteer_id = v.id JOIN consents c ON c.volunteer_id = v.id JOIN volunteer_contacts k ON k.volunteer_id = v.id
        WHERE v.id = $1`,
      [id],
    )
    expect(person).toMatchObject({
      age_band: '60s',
      verified_at: now,
      ward_id: WARD_IDS.kita,
      proof: 'document_seen',
      kind: 'registration',
      way: 'phone',
      recorded_by: (world.operator as unknown as { name: string }).name,
      given_at: now,
      phone: expect.stringMatching(/^v1\./),
      motives: ['community', 'company'],
      motive: '近所で役に立ちたい',
    })
    const unseen = await registered({ identitySeen: false, proof: 'self_declared' })
    expect(await running.appSql('SELECT verified_at FROM volunteers WHERE id = $1', [unseen])).toEqual([{ verified_at: null }])
  })

  it('leaves nothing when anything is wrong, and the doors are the office’s alone', async () => {
    const before = await running.appSql('SELECT count(*)::int AS n FROM volunteers')
    expect(await register({ agreed: false, kana: '坪井' })).toEqual({
      done: false,
      faults: { kana: 'not_kana', agreed: 'not_agreed' },
    })
    const taken = await world.account((await world.volunteer()).id)
    expect(await refusalOfCall(register({ email: taken.email, account: true }))).toBe(entryTexts.emailTaken)
    const facility = await world.staff('facility')
    for (const by of [facility, null])
      expect(await refusalOfCall(registerResident(running.payload, { entered: entry(), nobodyElse: true, by, now }))).toBe(
        entryTexts.notYours,
      )
    const after = await running.appSql('SELECT count(*)::int AS n FROM volunteers')
    expect(after).toEqual([{ n: Number(before[0]?.['n']) + 1 }])
  })

  it('is shown as perhaps registered before anything is stored, and entered when the office says it is nobody else', async () => {
    const id = await registered({ name: '黒髪 太郎', kana: 'クロカミ タロウ', phone: '090-7777-1111' })
    const again = { name: '黒髪太郎', kana: 'くろかみたろう', phone: '+819077771111' }
    const answer = await register(again)
    expect(answer).toMatchObject({ done: false, found: [{ id, kinds: ['kana_phone', 'name_phone'] }] })
    expect(await register(again, true)).toMatchObject({ done: true })
  })

  it('has an account and one mail only with an e-mail and the wish for it', async () => {
    const id = await registered({ email: 'Sumire@Example.JP', account: true })
    expect(await running.appSql('SELECT email, active FROM volunteer_accounts WHERE volunteer_id = $1', [id])).toEqual([
      { email: 'sumire@example.jp', active: true },
    ])
    expect(await running.adminSql(`SELECT "to" FROM mails WHERE key = $1`, [`resident/${id}/invited`])).toEqual([
      { to: 'sumire@example.jp' },
    ])
    const without = await registered()
    expect(await running.appSql('SELECT 1 FROM volunteer_accounts WHERE volunteer_id = $1', [without])).toEqual([])
  })

  it('applies through the office by the same rules, and is told by letter', async () => {
    const id = await registered()
    const slot = await openSlot()
    const { application } = await applyForResident(running.payload, {
      volunteer: id,
      slot: slot.id,
      message: '耳が遠いです',
      by: world.operator,
      now,
    })
    const twice = applyForResident(running.payload, { volunteer: id, slot: slot.id, message: '', by: world.operator, now })
    expect(await refusalOfCall(twice)).toBe(applicationRefusals.already_applied)
    const facility = await world.staff('facility')
    const other = applyForResident(running.payload, { volunteer: id, slot: slot.id, message: '', by: facility, now })
    expect(await refusalOfCall(other)).toBe(entryTexts.notYours)
    const written = async (which: string) =>
      (await lettersToWrite(databaseOf(running.payload), { now, limit: 100 })).letters.filter(
        (each) => each.application === which,
      )
    expect(await written(application)).toMatchObject([{ status: 'applied', sent: null }])
    expect(await letterOf(databaseOf(running.payload), application)).toMatchObject({
      status: 'applied',
      office: { name: expect.any(String) },
    })
    const reached = await registered({ email: 'todoku@example.jp' })
    const mailed = await world.apply(slot.id, reached, now)
    expect(await written(mailed.id)).toEqual([])
    const says = String((await written(application))[0]?.says)
    const nobody = markLetter(running.payload, { application: mailed.id, says, sent: true, by: world.operator, now })
    expect(await refusalOfCall(nobody)).toBe(letterMarkRefusals.not_found)
  })
})

describe('a letter to whom no mail reaches', () => {
  it('is marked as sent once, by name; the mark is taken back, and does not hold for what the next letter says', async () => {
    const id = await registered()
    const slot = await openSlot()
    const given = { volunteer: id, slot: slot.id, message: '', by: world.operator, now }
    const { application } = await applyForResident(running.payload, given)
    const open = async () => {
      const { letters } = await lettersToWrite(databaseOf(running.payload), { now, limit: 100 })
      return letters.find((each) => each.application === application)
    }
    const mark = async (sent: boolean, says: string, by = world.operator) =>
      markLetter(running.payload, { application, says, sent, by, now })
    const { says = '' } = (await open()) ?? {}
    expect(await refusalOfCall(mark(true, says, await world.staff('city')))).toBe(letterMarkRefusals.not_yours)
    const colleague = await world.staff('operator')
    await mark(true, says, colleague)
    await mark(true, says)
    const name = 'name' in colleague ? colleague.name : ''
    expect((await open())?.sent).toEqual({ by: name, at: now })
    expect((await lettersToWrite(databaseOf(running.payload), { now, limit: 100 })).letters.at(-1)?.sent).not.toBeNull()
    await mark(false, says)
    expect((await open())?.sent).toBeNull()
    await mark(true, says)
    await world.move(application, 'accepted', world.operator, now)
    expect(await open()).toMatchObject({ status: 'accepted', sent: null })
    expect(await refusalOfCall(mark(true, says))).toBe(letterMarkRefusals.says_else)
    expect(
      await running.appSql('SELECT undone_at IS NULL AS stands FROM letters_sent WHERE application_id = $1 ORDER BY 1', [
        application,
      ]),
    ).toEqual([{ stands: false }, { stands: true }])
  })

  it('is also for whom the mail about it could not be sent to, until it is marked or sent again', async () => {
    const slot = await openSlot('2026-02-12')
    const { id } = await world.apply(slot.id, await registered({ email: 'todokanai@example.jp' }), now)
    await world.move(id, 'accepted', world.operator, now)
    const becomes = (status: string) =>
      running.adminSql(
        `UPDATE mails SET status = $2::enum_mails_status, updated_at = $3 WHERE starts_with(key, 'application/' || $1 || '/decided/')`,
        [id, status, new Date(now.getTime() + 1000).toISOString()],
      )
    const open = async () => {
      const { letters } = await lettersToWrite(databaseOf(running.payload), { now, limit: 100 })
      return letters.find((each) => each.application === id)
    }
    expect(await open()).toBeUndefined()
    await becomes('failed')
    const { says = '', sent, status } = (await open()) ?? {}
    expect([status, sent]).toEqual(['accepted', null])
    expect(await letterOf(databaseOf(running.payload), id)).toMatchObject({ byLetter: true })
    await markLetter(running.payload, { application: id, says, sent: true, by: world.operator, now })
    expect((await open())?.sent).toMatchObject({ at: now })
    await becomes('queued')
    expect(await open()).toBeUndefined()
  })

  it('is not for whoever was reached, when a reminder to the facility about their application was given up', async () => {
    const slot = await openSlot('2026-02-13')
    const { id } = await world.apply(slot.id, await registered({ email: 'todoku@example.jp' }), now)
    const [{ facility } = {}] = await running.appSql('SELECT facility_id AS facility FROM slots WHERE id = $1', [slot.id])
    await world.staff('facility', [String(facility)])
    await remindOfAnswers(running.payload, at('2026-02-08', '12:00'))
    const failed = await running.adminSql(
      `UPDATE mails SET status = 'failed', updated_at = $2 WHERE starts_with(key, 'application/' || $1 || '/') RETURNING split_part(key, '/', 3) AS stage`,
      [id, at('2026-02-08', '13:00')],
    )
    expect(failed.length).toBeGreaterThan(0)
    const { letters } = await lettersToWrite(databaseOf(running.payload), { now, limit: 100 })
    expect(letters.map(({ application }) => application)).not.toContain(id)
  })
})

describe('somebody under 18', () => {
  const minor = { birthDate: '2009-02-11' }
  const consent = (volunteer: string) =>
    running.payload.create({
      collection: 'consents',
      data: { volunteer, kind: 'guardian', way: 'paper', guardianName: '坪井 保子' } as never,
      ...as(world.operator, now),
    })

  it('is accepted once a guardian has agreed, and not after it was taken back', async () => {
    const id = await registered(minor)
    const slot = await openSlot('2026-02-10')
    const application = await world.apply(slot.id, id, now)
    const accept = () => world.move(application.id, 'accepted', world.operator, now)
    expect(await refusalOfCall(accept())).toBe(applicationRefusals.guardian_missing)
    const given = await consent(id)
    await running.payload.update({
      collection: 'consents',
      id: given.id,
      data: { withdrawnAt: now.toISOString(), revision: 1 } as never,
      ...as(world.operator, now),
    })
    expect(await refusalOfCall(accept())).toBe(applicationRefusals.guardian_missing)
    await consent(id)
    expect(await refusalOfCall(accept())).toBe('no refusal')
  })

  it('has its agreed visits shown and written about when the guardian takes the consent back', async () => {
    const id = await registered(minor)
    const given = await consent(id)
    const slot = await openSlot('2026-02-11', 1)
    const application = await world.apply(slot.id, id, now)
    await world.move(application.id, 'accepted', world.operator, now)
    const shown = async () => {
      const asked = { limit: 50, now: at('2026-02-08', '09:00'), only: 'consent_gone' as const, scope: { kind: 'all' as const } }
      const { slots } = await slotsAtRisk(databaseOf(running.payload), asked)
      return slots.map(({ counts, slot: found }) => [found, counts.consent_gone])
    }
    expect(await shown()).toEqual([])
    await running.payload.update({
      collection: 'consents',
      id: given.id,
      data: { withdrawnAt: now.toISOString(), revision: 1 } as never,
      ...as(world.operator, now),
    })
    expect(await shown()).toEqual([[slot.id, 1]])
    const mails = await running.appSql(`SELECT "to", body FROM mails WHERE key LIKE $1`, [`consent/${given.id}/taken-back/%`])
    expect(mails.map(({ to }) => to)).toContain(world.operator.email)
    expect(String(mails[0]?.['body'])).toContain('保護者の同意が取り下げられました')
    await consent(id)
    expect(await shown()).toEqual([])
  })

  it('is shown with the agreed visits also when the birth date is learnt after that, by the day of each visit, and where a least age is not reached', async () => {
    const id = await registered()
    const [eve, day] = [await openSlot('2026-02-21', 1), await openSlot('2026-02-22', 1)]
    await running.appSql('UPDATE tasks SET minimum_age = 18 WHERE id IN (SELECT task_id FROM slots WHERE id = ANY($1))', [
      [eve.id, day.id],
    ])
    for (const slot of [eve, day]) await world.move((await world.apply(slot.id, id, now)).id, 'accepted', world.operator, now)
    const shown = async (only: SlotRisk) => {
      const asked = { limit: 50, now: at('2026-02-19', '09:00'), only, scope: { kind: 'all' as const } }
      return (await slotsAtRisk(databaseOf(running.payload), asked)).slots.map(({ slot }) => slot)
    }
    expect([await shown('consent_gone'), await shown('too_young')]).toEqual([[], []])
    const where = { volunteer: { equals: id } }
    const call = { collection: 'volunteer-contacts' as const, ...system }
    await running.payload.update({ ...call, where, data: { birthDate: '2008-02-22' } })
    expect([await shown('consent_gone'), await shown('too_young')]).toEqual([[eve.id], [eve.id]])
    await consent(id)
    expect([await shown('consent_gone'), await shown('too_young')]).toEqual([[], [eve.id]])
  })

  it('needs none on and after the eighteenth birthday', async () => {
    const id = await registered({ birthDate: '2008-02-10' })
    const [eve, day] = [await openSlot('2026-02-09'), await openSlot('2026-02-10')]
    const [before, after] = [await world.apply(eve.id, id, now), await world.apply(day.id, id, now)]
    expect(await refusalOfCall(world.move(before.id, 'accepted', world.operator, now))).toBe(applicationRefusals.guardian_missing)
    expect(await refusalOfCall(world.move(after.id, 'accepted', world.operator, now))).toBe('no refusal')
  })

  it('takes no offered seat either once the consent was taken back, and reads what to do', async () => {
    const id = await registered(minor)
    const resident = await world.account(id)
    const given = await consent(id)
    const slot = await openSlot('2026-02-15', 1)
    const rival = await world.apply(slot.id, (await world.volunteer()).id, now)
    await world.move(rival.id, 'accepted', world.operator, now)
    const waiting = await world.apply(slot.id, id, now)
    await world.move(waiting.id, 'waitlisted', world.operator, now)
    await world.move(rival.id, 'cancelled', world.operator, now, '都合が悪くなったため')
    await running.payload.update({
      collection: 'consents',
      id: given.id,
      data: { withdrawnAt: now.toISOString(), revision: 1 } as never,
      ...as(world.operator, now),
    })
    expect(await refusalOfCall(world.move(waiting.id, 'accepted', resident, now))).toBe(residentRefusals.guardian_missing)
  })

  it('is offered no seat that falls free, until the consent is there', async () => {
    const id = await registered(minor)
    const slot = await openSlot('2026-02-15', 1)
    const rival = await world.apply(slot.id, (await world.volunteer()).id, now)
    await world.move(rival.id, 'accepted', world.operator, now)
    const waiting = await world.apply(slot.id, id, now)
    await world.move(waiting.id, 'waitlisted', world.operator, now)
    await world.move(rival.id, 'cancelled', world.operator, now, '都合が悪くなったため')
    const offers = () => running.adminSql('SELECT id FROM offers WHERE application_id = $1', [waiting.id])
    expect(await offers()).toEqual([])
    await consent(id)
    await passOnOffers(running.payload, now)
    expect(await offers()).toHaveLength(1)
  })

  it('is not older for a consent: the age of the programme and of the listing stand', async () => {
    const id = await registered(minor)
    await consent(id)
    const slot = await openSlot('2026-02-16')
    const application = await world.apply(slot.id, id, now)
    await running.appSql('UPDATE programmes SET minimum_age = 18 WHERE id = $1', [world.programme.id])
    expect(await refusalOfCall(world.move(application.id, 'accepted', world.operator, now))).toBe(applicationRefusals.too_young)
    await running.appSql('UPDATE programmes SET minimum_age = NULL WHERE id = $1', [world.programme.id])
    expect(await refusalOfCall(world.move(application.id, 'accepted', world.operator, now))).toBe('no refusal')
  })

  it('has a guardian whose name is sealed, and a consent that stands as it was given', async () => {
    const id = await registered({ ...minor, guardianName: '坪井 守', guardianPhone: '096-345-9999' })
    const [row] = await running.adminSql(`SELECT * FROM consents WHERE volunteer_id = $1 AND kind = 'guardian'`, [id])
    expect(JSON.stringify(row)).not.toContain('坪井')
    const read = (user: World['operator']) =>
      running.payload.findByID({ collection: 'consents', id: String(row?.['id']), ...as(user) })
    expect(await read(world.operator)).toMatchObject({ guardianName: '坪井 守', guardianPhone: '096-345-9999' })
    expect(await read(await world.staff('city'))).not.toHaveProperty('guardianName')
    await expect(running.appSql(`UPDATE consents SET way = 'counter' WHERE id = $1`, [row?.['id']])).rejects.toThrow(
      'consent_stands',
    )
    await expect(running.appSql('DELETE FROM consents')).rejects.toThrow('permission denied')
    const unnamed = running.payload.create({
      collection: 'consents',
      data: { volunteer: id, kind: 'guardian' } as never,
      ...system,
    })
    expect(await refusalOfCall(unnamed)).toContain('保護者の氏名')
  })
})
