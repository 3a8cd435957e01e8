import { makeMatchKeys } from '@/actions/residents/makeMatchKeys'
import { residentFromToken } from '@/access/residentSession'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import type { OwnRegistration } from '@/domain/people/ownRegistration'
import { PRIVACY_NOTICE_VERSION } from '@/domain/people/privacyNotice'
import { applicationRefusals } from '@/glossary/refusals'
import { activityRefusals } from '@/glossary/papers'
import { ownRegistrationTexts as texts } from '@/glossary/ownRegistration'
import { proofCheckTexts } from '@/glossary/proofCheck'
import { duplicatePairs } from '@/queries/duplicatePairs'
import { outreachFunnel } from '@/queries/outreachFunnel'
import { proofsToCheck } from '@/queries/proofsToCheck'
import { registeredResidents } from '@/queries/registeredResidents'
import { makeWorld, WARD_IDS, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { countVisit } from '../publicity/countVisit'
import { requestFacilityRegistration } from '../requestFacilityRegistration'
import { signInResident } from '../signInResident'
import { checkProof } from './checkProof'
import { registerOneself } from './registerOneself'
import { requestOwnRegistration } from './requestOwnRegistration'

let running: RunningPayload
let world: World
const now = at('2026-01-15', '10:00')
const PASSWORD = 'a field of yellow rape'

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  for (const [postalCode, ward, town] of [
    ['8600806', WARD_IDS.chuo, '花畑町'],
    ['8620901', WARD_IDS.higashi, '東町'],
    ['8600000', WARD_IDS.chuo, ''],
    ['8600000', WARD_IDS.nishi, ''],
  ] as const)
    await running.adminSql('INSERT INTO postal_areas (id, postal_code, ward_id, town) VALUES (gen_random_uuid(), $1, $2, $3)', [
      postalCode,
      ward,
      town,
    ])
}, 120_000)
afterAll(() => running.stop())

const entry = (change: Partial<OwnRegistration> = {}): OwnRegistration => ({
  name: '白川　蛍',
  kana: 'シラカワ　ホタル',
  displayName: 'ほたる',
  birthDate: '1990-06-01',
  phone: '096-355-1234',
  postalCode: '860-0806',
  ward: '',
  municipalityName: '',
  address: '中央区花畑町9番',
  since: '2015-04-01',
  plannedProof: 'document_seen',
  experience: 'family',
  motives: ['community', 'company', 'community'],
  motive: '　',
  password: PASSWORD,
  again: PASSWORD,
  agreed: true,
  ...change,
})

const mailsTo = async (to: string): Promise<string[]> =>
  (await running.adminSql('SELECT body FROM mails WHERE "to" = $1 ORDER BY created_at, key', [to])).map(({ body }) =>
    String(body),
  )
/** The token in the last mail to an address. */
const tokenFor = async (email: string, tag: string | null = null): Promise<string> => {
  await requestOwnRegistration(running.payload, { email, tag, now })
  const links = (await mailsTo(email)).flatMap((body) => body.match(/(?<=\/register\/details\?token=)[0-9a-f]{40}/) ?? [])
  return links.at(-1) ?? ''
}
const register = (token: string, change: Partial<OwnRegistration> = {}, at_ = now) =>
  registerOneself(running.payload, { token, entered: entry(change), now: at_ })
const personOf = async (email: string): Promise<string> =>
  String((await running.adminSql('SELECT volunteer_id AS id FROM volunteer_accounts WHERE email = $1', [email]))[0]?.['id'])
const count = async (table: string): Promise<number> =>
  Number((await running.adminSql(`SELECT count(*)::int AS n FROM ${table}`))[0]?.['n'])

describe('asking to be registered', () => {
  it('sends a link to a new address, and to a known one the way to sign in, both in the same time', async () => {
    const took = async (email: string) => {
      const start = performance.now()
      await requestOwnRegistration(running.payload, { email, now })
      return performance.now() - start
    }
    const { email: known } = await world.account((await world.volunteer()).id)
    expect(Math.min(await took('new@example.jp'), await took(String(known).toUpperCase()))).toBeGreaterThanOrEqual(590)
    const [[fresh], [old]] = [await mailsTo('new@example.jp'), await mailsTo(String(known))]
    expect(fresh).toMatch(/\/register\/details\?token=[0-9a-f]{40}$/m)
    expect(old).toContain('すでに登録されています')
    expect(old).toMatch(/\/sign-in$[\s\S]*\/forgot-password$/m)
    expect(old).not.toContain('token=')
  })

  it('keeps neither token nor address in clear', async () => {
    const token = await tokenFor('sealed@example.jp')
    const kept = JSON.stringify(await running.adminSql('SELECT * FROM email_tickets'))
    expect(token).toMatch(/^[0-9a-f]{40}$/)
    expect(kept).not.toContain(token)
    expect(kept).not.toContain('sealed@')
  })
})

describe('registering oneself', () => {
  it('stores person, home, contact, consent and account together, and lets the person sign in', async () => {
    const token = await tokenFor('hotaru@example.jp')
    expect(await register(token)).toEqual({ done: true, email: 'hotaru@example.jp', before: false })
    const volunteer = await personOf('hotaru@example.jp')
    const [person] = await running.adminSql(
      `SELECT v.name, v.kana, v.age_band::text, v.experience::text, v.motive, v.verified_at,
              (SELECT array_agg(m.value::text ORDER BY m."order") FROM volunteers_motives m WHERE m.parent_id = v.id) AS motives
         FROM volunteers v WHERE v.id = $1`,
      [volunteer],
    )
    expect(person).toEqual({
      name: '白川　蛍',
      kana: 'シラカワ ホタル',
      age_band: '30s',
      experience: 'family',
      motive: null,
      verified_at: null,
      motives: ['community', 'company'],
    })
    expect(
      await running.adminSql(
        'SELECT ward_id, municipality_name, since, until, proof::text, planned_proof::text FROM residences WHERE volunteer_id = $1',
        [volunteer],
      ),
    ).toEqual([
      {
        ward_id: WARD_IDS.chuo,
        municipality_name: null,
        since: '2015-04-01',
        until: null,
        proof: 'self_declared',
        planned_proof: 'document_seen',
      },
    ])
    expect(
      await running.adminSql(
        'SELECT kind::text, way::text, given_at, notice_version, recorded_by FROM consents WHERE volunteer_id = $1',
        [volunteer],
      ),
    ).toEqual([{ kind: 'registration', way: 'site', given_at: now, notice_version: PRIVACY_NOTICE_VERSION, recorded_by: null }])
    const { docs } = await running.payload.find({
      collection: 'volunteer-contacts',
      where: { volunteer: { equals: volunteer } },
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({
      email: 'hotaru@example.jp',
      phone: '096-355-1234',
      postalCode: '8600806',
      birthDate: '1990-06-01',
    })
    const signedIn = await signInResident(running.payload, {
      email: 'hotaru@example.jp',
      password: PASSWORD,
      headers: new Headers(),
    })
    expect(signedIn.ok && (await residentFromToken(running.payload, signedIn.token))).toMatchObject({
      email: 'hotaru@example.jp',
    })
    expect((await mailsTo('hotaru@example.jp')).at(-1)).toContain('住所の分かる書類')
  })

  it('is once with one link, however often and however quickly it is pressed', async () => {
    const token = await tokenFor('twice@example.jp')
    const before = await count('volunteers')
    const answers = await Promise.all([register(token), register(token), register(token)])
    expect(answers.map((answer) => answer.done && answer.before).sort()).toEqual([false, true, true])
    expect(await count('volunteers')).toBe(before + 1)
    expect(await register(token)).toMatchObject({ done: true, before: true })
  })

  it('is once with one address, also by two links at once', async () => {
    const tokens = [await tokenFor('two-links@example.jp'), await tokenFor('two-links@example.jp')]
    const before = await count('volunteers')
    const answers = await Promise.allSettled(tokens.map((token) => register(token)))
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect([await count('volunteers'), await count('volunteer_accounts')]).toEqual([before + 1, expect.any(Number)])
    const left = tokens[answers.findIndex(({ status }) => status === 'rejected')] ?? ''
    expect(await refusalOfCall(register(left))).toBe(texts.emailTaken)
  })

  it('is refused with a wrong link, an old one and none', async () => {
    const token = await tokenFor('late@example.jp')
    const aDayLater = new Date(now.getTime() + 24 * 3_600_000 + 1)
    for (const wrong of ['', 'f'.repeat(40), '{"$ne":null}']) expect(await refusalOfCall(register(wrong))).toBe(texts.linkOver)
    expect(await refusalOfCall(register(token, {}, aDayLater))).toBe(texts.linkOver)
  })

  it('says what is wrong by field, stores nothing of it, and keeps the link good for the next try', async () => {
    const token = await tokenFor('again@example.jp')
    const before = await count('volunteers')
    for (const [change, faults] of [
      [{ name: '' }, { name: 'required' }],
      [{ password: 'kumamoto2026', again: 'kumamoto2026' }, { password: 'passwordTooCommon' }],
      [{ postalCode: '860-0000' }, { ward: 'several_wards' }],
      [{ postalCode: '999-9999' }, { ward: 'choose_ward' }],
      [{ ward: WARD_IDS.higashi }, { ward: 'ward_differs' }],
      [{ agreed: false }, { agreed: 'not_agreed' }],
    ] as [Partial<OwnRegistration>, object][])
      expect(await register(token, change)).toEqual({ done: false, faults })
    expect(await count('volunteers')).toBe(before)
    expect(await register(token, { postalCode: '860-0000', ward: WARD_IDS.nishi })).toMatchObject({ done: true })
  })

  it('takes people outside the city too', async () => {
    const token = await tokenFor('koshi@example.jp')
    expect(await register(token, { postalCode: '861-1100', ward: 'outside', municipalityName: '合志市' })).toMatchObject({
      done: true,
    })
    expect(
      await running.adminSql('SELECT ward_id, municipality_name FROM residences WHERE volunteer_id = $1', [
        await personOf('koshi@example.jp'),
      ]),
    ).toEqual([{ ward_id: null, municipality_name: '合志市' }])
  })

  it('outside the city waits for being made sure of as well: facilities are told whether somebody was', async () => {
    const person = await world.volunteer({ ward: null, verifiedAt: null })
    const waiting = async () =>
      (await proofsToCheck(databaseOf(running.payload), { limit: 200 })).proofs.find((each) => each.volunteer === person.id)
    const { inCity, place, residence = '', revision = 0 } = (await waiting()) ?? {}
    expect([place, inCity]).toEqual(['合志市', false])
    await checkProof(running.payload, { residence, revision, answer: 'document_seen', by: world.operator, now })
    expect(await waiting()).toBeUndefined()
    expect(await running.appSql('SELECT verified_at FROM volunteers WHERE id = $1', [person.id])).toEqual([{ verified_at: now }])
  })

  it('works for somebody who may be registered already, and shows the pair to the operator', async () => {
    await register(await tokenFor('first@example.jp'), { name: '坪井　川', kana: 'ツボイ カワ', phone: '090-1111-2222' })
    await register(await tokenFor('second@example.jp'), { name: '坪井川', kana: 'つぼいかわ', phone: '+819011112222' })
    await makeMatchKeys(running.payload, now)
    const pairs = await duplicatePairs(databaseOf(running.payload), { limit: 50 })
    const both = [await personOf('first@example.jp'), await personOf('second@example.jp')].sort()
    expect(pairs.map(({ one, other }) => [one.id, other.id].sort())).toContainEqual(both)
  })

  it('under 18 asks for the guardian: they are told, and nothing is agreed until then', async () => {
    const token = await tokenFor('minor@example.jp')
    expect(await register(token, { birthDate: '2010-02-01' })).toMatchObject({ done: true })
    expect((await mailsTo('minor@example.jp')).at(-1)).toContain('保護者の同意書')
    const facility = await world.facility()
    await world.registration(facility.id)
    const slot = await world.slot((await world.task(facility.id)).id, { day: '2026-02-20', madeAt: now })
    const application = await world.apply(slot.id, await personOf('minor@example.jp'), now)
    expect(await refusalOfCall(world.move(application.id, 'accepted', world.operator, now))).toBe(
      applicationRefusals.guardian_missing,
    )
  })
})

describe('a home that somebody named themselves', () => {
  const counted = async () =>
    (await registeredResidents(databaseOf(running.payload), { months: ['2026-01'], scope: { kind: 'all' } }))[0]?.closing ?? 0

  it('counts once the operator has made sure of it, with one press', async () => {
    await register(await tokenFor('proof@example.jp'))
    const volunteer = await personOf('proof@example.jp')
    const before = await counted()
    const waiting = async () =>
      (await proofsToCheck(databaseOf(running.payload), { limit: 100 })).proofs.find((each) => each.volunteer === volunteer)
    const found = await waiting()
    expect(found).toMatchObject({ plannedProof: 'document_seen', proof: 'self_declared', verified: false, revision: 1 })
    const { residence = '', revision = 0 } = found ?? {}
    const check = (given: object = {}) =>
      checkProof(running.payload, { residence, revision, answer: 'document_seen', by: world.operator, now, ...given })
    expect(await refusalOfCall(check({ by: await world.staff('city') }))).toBe(proofCheckTexts.notYours)
    expect(await refusalOfCall(check({ by: null }))).toBe(proofCheckTexts.notYours)
    expect(await refusalOfCall(check({ residence: volunteer }))).toBe(proofCheckTexts.notFound)
    expect(await refusalOfCall(check())).toBe('no refusal')
    expect(await refusalOfCall(check())).not.toBe('no refusal')
    expect(await counted()).toBe(before + 1)
    expect(await waiting()).toBeUndefined()
  })

  it('does not count on the word alone, even of somebody who is verified', async () => {
    const before = await counted()
    const person = await world.volunteer()
    expect(await counted()).toBe(before + 1)
    await running.adminSql(`UPDATE residences SET until = '2026-01-20' WHERE volunteer_id = $1`, [person.id])
    await running.adminSql(
      `INSERT INTO residences (id, volunteer_id, ward_id, since, proof) VALUES (gen_random_uuid(), $1, $2, '2026-01-21', 'self_declared')`,
      [person.id, WARD_IDS.kita],
    )
    expect(await counted()).toBe(before)
  })
})

describe('coming by the address of an activity', () => {
  const activity = (title: string, given: object = {}) =>
    running.payload.create({
      collection: 'outreach-activities',
      data: { programme: world.programme.id, title, doneOn: '2026-01-10', channel: 'flyer', audience: 'both', ...given } as never,
      user: world.operator,
      overrideAccess: false,
      context: { now },
    })
  const visited = () => running.adminSql('SELECT activity_id AS id, day, visits, begun FROM outreach_visits ORDER BY day')

  it('is counted without a name, kept to the registration it leads to, and read by activity', async () => {
    const [flyer, other] = [await activity('ちらし'), await activity('二度目のちらし')]
    expect([flyer.tag, other.tag]).toEqual(['flyer-20260110', 'flyer-20260110-2'])
    await expect(activity('投稿', { channel: 'sns', tag: 'FLYER-20260110' })).rejects.toMatchObject({
      data: { errors: [{ message: activityRefusals.tagTaken }] },
    })
    // It is printed before it is handed out; what it reached is not known yet.
    expect((await activity('次のちらし', { doneOn: '2026-02-01' })).tag).toBe('flyer-20260201')
    await expect(activity('次の', { doneOn: '2026-02-01', reach: 5, reachUnit: '枚' })).rejects.toMatchObject({
      data: { errors: [{ message: activityRefusals.reachedAhead }] },
    })

    await Promise.all(Array.from({ length: 5 }, () => countVisit(running.payload, { tag: 'flyer-20260110', now })))
    await countVisit(running.payload, { tag: 'nobody-gave-it-out', now })
    expect(await visited()).toEqual([{ id: flyer.id, day: '2026-01-15', visits: 5, begun: 0 }])

    const before = (await outreachFunnel(databaseOf(running.payload), { programme: world.programme.id, day: '2026-01-15' }))
      .untagged
    const { email: known } = await world.account((await world.volunteer()).id)
    await requestOwnRegistration(running.payload, { email: String(known), tag: 'flyer-20260110', now })
    await register(await tokenFor('flyer@example.jp', 'flyer-20260110'))
    await register(await tokenFor('nowhere@example.jp', 'nobody-gave-it-out'))
    const volunteer = await personOf('flyer@example.jp')
    const facility = await world.facility()
    const form = {
      facilityName: '憩いの家',
      contactName: '試験 花子',
      email: 'f@example.jp',
      phone: '096-000-0000',
      message: null,
    }
    const { id: request } = await requestFacilityRegistration(
      running.payload,
      { ...form, officeNumber: facility.officeNumber, tag: 'flyer-20260110' },
      now,
    )
    await running.appSql('UPDATE facility_requests SET created_at = $2 WHERE id = $1', [request, now])
    await world.registration(facility.id, '2026-01-15')
    const task = await world.task(facility.id, { publishedAt: at('2026-01-15', '09:00') })
    const slot = await world.slot(task.id, { day: '2026-01-20', madeAt: at('2026-01-15', '09:00') })
    await world.apply(slot.id, volunteer, now)

    const { activities, untagged: after } = await outreachFunnel(databaseOf(running.payload), {
      programme: world.programme.id,
      day: '2026-01-15',
    })
    // One who has an account began nothing; the activity to come is in no list yet.
    expect(activities.find(({ id }) => id === flyer.id)).toEqual({
      id: flyer.id,
      title: 'ちらし',
      tag: 'flyer-20260110',
      channel: 'flyer',
      visits: 5,
      begun: 1,
      requested: 1,
      facilities: 1,
      listed: 1,
      residents: 1,
      applied: 1,
    })
    expect(activities.map(({ title }) => title)).not.toContain('次のちらし')
    expect(activities.find(({ id }) => id === other.id)).toMatchObject({ visits: 0, residents: 0 })
    // By the tag that nobody gave out; the one with an account was registered before the programme began.
    expect(after.residents - before.residents).toBe(1)
  })
})
