import fc from 'fast-check'
import type { TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { addDays, at, type Day, lastDayOf } from '@/domain/calendar/jst'
import type { GuardedAction } from '@/domain/secondPerson/guarded'
import { mergeRefusals } from '@/glossary/duplicates'
import { accessRefusals } from '@/glossary/refusals'
import { secondPersonTexts, secondRefusals } from '@/glossary/secondPerson'
import { duplicatePairs } from '@/queries/duplicatePairs'
import { mergePreview } from '@/queries/mergePreview'
import { registeredResidents } from '@/queries/registeredResidents'
import { makeWorld, WARD_IDS, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { answerAsked } from '../secondPerson/answerAsked'
import { askSecondPerson } from '../secondPerson/askSecondPerson'
import { endLapsedAskings } from '../secondPerson/endLapsedAskings'
import { lookAtAsked } from '../secondPerson/lookAtAsked'
import { withdrawFacility } from '../withdrawFacility'
import { makeMatchKeys } from './makeMatchKeys'
import { mergeResidents } from './mergeResidents'
import { tellApart } from './tellApart'

const now = at('2026-01-20', '10:00')
let running: RunningPayload
let world: World

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const system = { overrideAccess: true as const, context: asSystem, depth: 0 }
type Given = { name: string; kana: string; birthDate?: string; phone?: string; email?: string }

async function person({ kana, name, ...contact }: Given) {
  const made = await world.volunteer({ name, registeredAt: at('2025-12-05', '10:00') })
  await running.payload.update({ collection: 'volunteers', id: made.id, data: { kana }, ...system })
  if (Object.keys(contact).length > 0)
    await running.payload.create({ collection: 'volunteer-contacts', data: { volunteer: made.id, ...contact }, ...system })
  return made
}
const keysMade = async () => {
  while ((await makeMatchKeys(running.payload, now)).people > 0);
}
const pairs = async () => {
  await keysMade()
  return duplicatePairs(databaseOf(running.payload), { limit: 50 })
}
const revisionOf = async (id: string) =>
  Number((await running.payload.findByID({ collection: 'volunteers', id, ...system })).revision)
const merge = async (kept: string, dropped: string, more: Partial<Parameters<typeof mergeResidents>[1]> = {}) =>
  mergeResidents(running.payload, {
    kept,
    dropped,
    revision: await revisionOf(kept),
    droppedRevision: await revisionOf(dropped),
    reason: '窓口で本人に確認したため',
    by: world.operator,
    now,
    ...more,
  })

describe('records of one person', () => {
  it('are found by name and birth date, reading and phone, or a changed surname with both, however they are typed', async () => {
    const a = await person({ name: '髙﨑　花子', kana: 'タカサキ ハナコ', birthDate: '1958-03-02', phone: '090-1111-2222' })
    const b = await person({ name: '高崎花子', kana: 'たかさきはなこ', birthDate: '1958-03-02' })
    const c = await person({ name: '水前寺 花子', kana: 'スイゼンジ ハナコ', birthDate: '1958-03-02', phone: '+81 90 1111 2222' })
    await person({ name: '高崎 一郎', kana: 'タカサキ イチロウ', phone: '090-1111-2222' })
    expect((await pairs()).map(({ kinds, one, other }) => [[one.id, other.id].toSorted(), kinds.toSorted()])).toEqual([
      [[a.id, b.id].toSorted(), ['kana_birth', 'name_birth']],
      [[a.id, c.id].toSorted(), ['birth_phone']],
    ])
    await tellApart(running.payload, { one: c.id, other: a.id, reason: '', by: world.operator, now })
    await tellApart(running.payload, { one: a.id, other: c.id, reason: '', by: world.operator, now })
    expect((await pairs()).map(({ one, other }) => [one.id, other.id].toSorted())).toEqual([[a.id, b.id].toSorted()])
    expect(await running.appSql('SELECT by_name FROM duplicate_decisions WHERE kept_id = $1', [c.id])).toHaveLength(1)
    await merge(a.id, b.id)
    expect(await pairs()).toEqual([])
  })

  it('are found by the address of an account, and no more once it changes', async () => {
    const a = await person({ name: '江津 湖子', kana: 'エヅ ココ' })
    const account = await world.account(a.id)
    await person({ name: '江津湖子', kana: 'エヅココ', email: account.email.toUpperCase() })
    expect((await pairs()).map(({ kinds }) => kinds.toSorted())).toEqual([['kana_email', 'name_email']])
    await running.payload.update({
      collection: 'volunteer-accounts',
      id: account.id,
      data: { email: 'moved-away@example.jp' },
      ...system,
    })
    expect(await pairs()).toEqual([])
  })

  it('leave no trait readable in the table of keys', async () => {
    await person({ name: '白川 清', kana: 'シラカワ キヨシ', birthDate: '1949-11-30', phone: '096-355-0001' })
    await keysMade()
    const rows = await running.adminSql('SELECT * FROM volunteer_match_keys')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/1949-?11-?30|096-?355-?0001|白川|シラカワ/)
  })
})

describe('merging', () => {
  it('is for the operator alone, with a reason, of two people as they were seen', async () => {
    const [a, b] = [await world.volunteer(), await world.volunteer()]
    const facility = await world.staff('facility')
    expect(await refusalOfCall(merge(a.id, b.id, { by: facility }))).toBe(mergeRefusals.not_your_decision)
    expect(await refusalOfCall(merge(a.id, b.id, { by: null }))).toBe(mergeRefusals.not_your_decision)
    expect(await refusalOfCall(merge(a.id, b.id, { reason: ' ' }))).toBe(mergeRefusals.reason_required)
    expect(await refusalOfCall(merge(a.id, a.id))).toBe(mergeRefusals.same_record)
    expect(await refusalOfCall(merge(a.id, b.id, { droppedRevision: 99 }))).toBe(accessRefusals.revisionStale)
    expect(await refusalOfCall(merge(a.id, 'nobody', { droppedRevision: 1 }))).toContain('見つかりません')
    await running.appSql('UPDATE volunteers SET withdrawn_at = $2 WHERE id = $1', [a.id, now])
    expect(await refusalOfCall(merge(a.id, b.id))).toBe(mergeRefusals.kept_withdrawn)
  })

  it('takes visits, offers, reviews, residences and the account along, and nobody is counted twice', async () => {
    const facility = await world.facility()
    await world.registration(facility.id)
    const listing = await world.task(facility.id)
    const [past, coming] = [
      await world.slot(listing.id, { day: '2025-12-20', capacity: 3 }),
      await world.slot(listing.id, { day: '2026-02-10', capacity: 1 }),
    ]
    const [kept, dropped] = [
      await world.volunteer({ since: '2025-12-01' }),
      await world.volunteer({ since: '2025-11-01', until: '2025-11-30', registeredAt: at('2025-12-01', '09:00') }),
    ]
    const account = await world.account(dropped.id)
    const done = await world.completedVisit(past.id, dropped.id, {
      appliedAt: at('2025-12-10', '10:00'),
      attendedAt: at('2025-12-20', '18:00'),
      completedAt: at('2025-12-24', '18:00'),
    })
    const rival = await world.apply(coming.id, (await world.volunteer()).id, at('2026-01-10', '10:00'))
    await world.move(rival.id, 'accepted', world.operator, at('2026-01-10', '11:00'))
    const waiting = await world.apply(coming.id, dropped.id, at('2026-01-11', '10:00'))
    await world.move(waiting.id, 'waitlisted', world.operator, at('2026-01-11', '11:00'))
    await world.move(rival.id, 'cancelled', world.operator, at('2026-01-12', '11:00'), '都合が悪くなったため')
    await running.payload.create({
      collection: 'reviews',
      data: {
        application: done.id,
        side: 'resident',
        clarity: 5,
        asDescribed: 5,
        staffManner: 5,
        safety: 5,
        comeAgain: 5,
        submittedAt: at('2025-12-24', '18:00').toISOString(),
        releaseDueAt: at('2026-01-07', '18:00').toISOString(),
      } as never,
      ...system,
    })
    await running.payload.create({
      collection: 'volunteer-contacts',
      data: { volunteer: dropped.id, phone: '096-355-7777' },
      ...system,
    })
    const months = ['2025-12', '2026-01']
    const before = await registeredResidents(databaseOf(running.payload), { months, scope: { kind: 'all' } })
    expect(await mergePreview(databaseOf(running.payload), { kept: kept.id, dropped: dropped.id, now })).toEqual({
      applicationsAhead: 1,
      completedVisits: 1,
      otherApplications: 0,
      reviews: 1,
      homes: { pass: [expect.any(String)], replaced: [], pieces: [] },
      residencesMoved: 1,
      residencesLeft: 0,
      residencesReplaced: 0,
      insurances: 0,
      keptAccount: false,
      droppedAccount: true,
      conflicts: [],
    })
    expect(await merge(kept.id, dropped.id)).toMatchObject({ applications: 2, residences: 1 })

    const whose = (table: string, id: string) =>
      running.appSql(`SELECT volunteer_id AS id FROM ${table} WHERE application_id = $1`, [id])
    expect(await whose('reviews', done.id)).toEqual([{ id: kept.id }])
    expect(await whose('offers', waiting.id)).toEqual([{ id: kept.id }])
    const { docs } = await running.payload.find({
      collection: 'applications',
      overrideAccess: false,
      user: { ...account, volunteer: kept.id },
      depth: 0,
    })
    expect(docs.map(({ id }) => id).toSorted()).toEqual([done.id, waiting.id].toSorted())
    expect(await running.appSql('SELECT volunteer_id AS id, active FROM volunteer_accounts WHERE id = $1', [account.id])).toEqual(
      [{ id: kept.id, active: true }],
    )
    const contact = await running.payload.find({
      collection: 'volunteer-contacts',
      where: { volunteer: { equals: kept.id } },
      ...system,
    })
    expect(contact.docs[0]?.phone).toBe('096-355-7777')
    const [record] = await running.appSql('SELECT merged_into_id AS into, number FROM volunteers WHERE id = $1', [dropped.id])
    expect(record?.['into']).toBe(kept.id)
    const after = await registeredResidents(databaseOf(running.payload), { months, scope: { kind: 'all' } })
    expect(after.map(({ closing }, index) => Number(before[index]?.closing) - closing)).toEqual([0, 0])
    const [decision] = await running.appSql(
      'SELECT decision::text, reason, by_name, moved FROM duplicate_decisions WHERE kept_id = $1',
      [kept.id],
    )
    expect(decision).toMatchObject({
      decision: 'merged',
      reason: '窓口で本人に確認したため',
      moved: { applications: 2, residences: 1, insurances: 0 },
    })
  })

  it('loses and invents nobody in any month, whatever both records know of the homes', async () => {
    type Home = { since: Day; until: Day | null; proven: boolean; inCity: boolean }
    const months = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03']
    const history = fc
      .tuple(
        fc.boolean(),
        fc.boolean(),
        fc.array(
          fc.record({ gap: fc.nat(40), days: fc.integer({ min: 1, max: 90 }), proven: fc.boolean(), inCity: fc.boolean() }),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
      )
      .map(([verified, open, parts]) => {
        let next = addDays('2025-09-01', 0)
        const homes = parts.map(({ days, gap, inCity, proven }, index): Home => {
          const since = addDays(next, gap)
          next = addDays(since, days)
          return {
            since,
            until: open && index === parts.length - 1 ? null : addDays(next, -1),
            proven: proven && verified,
            inCity,
          }
        })
        return { homes, verified: homes.some(({ proven }) => proven) }
      })
    const made = async ({ homes, verified }: { homes: Home[]; verified: boolean }) => {
      const { id } = await world.volunteer({ verifiedAt: null })
      await running.adminSql('DELETE FROM residences WHERE volunteer_id = $1', [id])
      for (const { inCity, proven, since, until } of homes)
        await running.appSql(
          `INSERT INTO residences (id, volunteer_id, ward_id, municipality_name, since, until, proof) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6::enum_residences_proof)`,
          [id, inCity ? WARD_IDS.kita : null, inCity ? null : '合志市', since, until, proven ? 'document_seen' : 'self_declared'],
        )
      if (verified) await running.appSql(`UPDATE volunteers SET verified_at = '2025-08-01' WHERE id = $1`, [id])
      return id
    }
    const closings = async () =>
      (await registeredResidents(databaseOf(running.payload), { months, scope: { kind: 'all' } })).map(({ closing }) => closing)
    const stands = ({ homes, verified }: { homes: Home[]; verified: boolean }, day: Day) =>
      verified && homes.some((home) => home.proven && home.inCity && home.since <= day && (home.until ?? '9999') >= day)
    await fc.assert(
      fc.asyncProperty(history, history, async (one, other) => {
        const [kept, dropped] = [await made(one), await made(other)]
        const before = await closings()
        await merge(kept, dropped)
        const twice = months.map((month) => Number(stands(one, lastDayOf(month)) && stands(other, lastDayOf(month))))
        expect(await closings()).toEqual(before.map((count, index) => count - Number(twice[index])))
      }),
      { numRuns: 20 },
    )
  })

  it('keeps what gave way, and takes a reported move along', async () => {
    const [kept, dropped] = [await world.volunteer({ verifiedAt: null }), await world.volunteer({ since: '2024-05-01' })]
    await running.appSql(`UPDATE residences SET proof = 'self_declared' WHERE volunteer_id = $1`, [kept.id])
    await running.appSql(
      `INSERT INTO residences (id, volunteer_id, municipality_name, since, proof, standing) VALUES (gen_random_uuid(), $1, '合志市', '2026-01-10', 'self_declared', 'reported')`,
      [dropped.id],
    )
    expect(await mergePreview(databaseOf(running.payload), { kept: kept.id, dropped: dropped.id, now })).toMatchObject({
      residencesMoved: 1,
      residencesLeft: 0,
      residencesReplaced: 1,
    })
    expect(await merge(kept.id, dropped.id)).toMatchObject({ residences: 1 })
    expect(
      await running.appSql(
        'SELECT since, until, proof::text, standing::text FROM residences WHERE volunteer_id = $1 ORDER BY since, until NULLS LAST',
        [kept.id],
      ),
    ).toEqual([
      { since: '2020-01-01', until: '2024-04-30', proof: 'self_declared', standing: 'stands' },
      { since: '2020-01-01', until: null, proof: 'self_declared', standing: 'replaced' },
      { since: '2024-05-01', until: null, proof: 'document_seen', standing: 'stands' },
      { since: '2026-01-10', until: null, proof: 'self_declared', standing: 'reported' },
    ])
  })

  it('is refused while both hold what one person cannot', async () => {
    const facility = await world.facility()
    await world.registration(facility.id)
    const listing = await world.task(facility.id)
    const slot = await world.slot(listing.id, { day: '2026-02-12', capacity: 3 })
    const [a, b] = [await world.volunteer(), await world.volunteer()]
    const [one] = [await world.apply(slot.id, a.id, now), await world.apply(slot.id, b.id, now)]
    expect(await refusalOfCall(merge(a.id, b.id))).toBe(mergeRefusals.same_slot)
    await world.move(one.id, 'declined', world.operator, now, '重複のため')
    expect(await refusalOfCall(merge(a.id, b.id))).toBe('no refusal')
  })

  it('closes one of two accounts, and takes along who was merged before', async () => {
    const [a, b, c] = [await world.volunteer(), await world.volunteer(), await world.volunteer()]
    const [accountOfA, accountOfB] = [await world.account(a.id), await world.account(b.id)]
    await merge(b.id, c.id)
    await merge(a.id, b.id)
    expect(await running.appSql('SELECT id FROM volunteers WHERE merged_into_id = $1 ORDER BY id', [a.id])).toEqual(
      [b.id, c.id].toSorted().map((id) => ({ id })),
    )
    const active = await running.appSql('SELECT id, active FROM volunteer_accounts WHERE id = ANY($1)', [
      [accountOfA.id, accountOfB.id],
    ])
    expect(Object.fromEntries(active.map(({ active: is, id }) => [id, is]))).toEqual({
      [accountOfA.id]: true,
      [accountOfB.id]: false,
    })
    // Of the merge that closed an account both are written to, and neither reads the address of the other.
    const mails = await running.appSql(`SELECT key, "to", body FROM mails WHERE starts_with(key, 'merge/') ORDER BY key`)
    const ofThese = mails.filter(({ key }) => [a.id, b.id, c.id].some((id) => String(key).includes(id)))
    expect(ofThese.map(({ key, to }) => [key, to])).toEqual([
      [`merge/${b.id}/closed`, accountOfB.email],
      [`merge/${b.id}/kept`, accountOfA.email],
    ])
    const [closed, kept] = ofThese.map(({ body }) => String(body))
    expect(kept).toContain(
      `ログインしてください。パスワードは、このアドレスでお使いのものから変わりません。\n${accountOfA.email}\n`,
    )
    expect(kept).not.toContain(accountOfB.email)
    expect(closed).toContain('このメールアドレスのアカウントは閉じ、ログインできなくなりました。')
    expect(closed).not.toContain(accountOfA.email)
    expect(await refusalOfCall(merge(a.id, c.id))).toBe(mergeRefusals.already_merged)
  })

  it('is never undone, and no visit passes to anybody else', async () => {
    const [a, b, other] = [await world.volunteer(), await world.volunteer(), await world.volunteer()]
    await merge(a.id, b.id)
    await expect(running.appSql('UPDATE volunteers SET merged_into_id = NULL WHERE id = $1', [b.id])).rejects.toThrow(
      'volunteer_merge_is_final',
    )
    await expect(running.appSql('UPDATE volunteers SET merged_into_id = $2 WHERE id = $1', [b.id, other.id])).rejects.toThrow(
      'volunteer_merge_is_final',
    )
    await expect(running.appSql('UPDATE applications SET volunteer_id = $1', [other.id])).rejects.toThrow(
      'application_person_stays',
    )
    await expect(running.appSql('UPDATE reviews SET volunteer_id = $1', [other.id])).rejects.toThrow('history_stays')
    await expect(running.appSql('DELETE FROM duplicate_decisions')).rejects.toThrow('permission denied')
  })

  it('knows of every table that points at a person what becomes of it', async () => {
    const rows = await running.adminSql(`
      SELECT conrelid::regclass || '.' || a.attname AS column FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       WHERE contype = 'f' AND confrelid = 'volunteers'::regclass ORDER BY 1`)
    const known = [
      // Moved by the use case.
      'applications.volunteer_id',
      'insurances.volunteer_id',
      'certificates.volunteer_id',
      'consents.volunteer_id',
      'proposals.volunteer_id',
      'residences.volunteer_id',
      'support_requests.volunteer_id',
      'volunteer_accounts.volunteer_id',
      // Follow their application.
      'agreements.volunteer_id',
      'incidents.volunteer_id',
      'messages.volunteer_id',
      'offers.volunteer_id',
      'reviews.volunteer_id',
      // Pass unless the kept record has its own.
      'calendar_feeds.volunteer_id',
      'invitations.volunteer_id',
      'time_wishes.volunteer_id',
      // Stay, and are read through mergedInto; filled into the kept one; or history of the merge itself.
      'auto_accept_rules.volunteer_id',
      'shortage_notices.volunteer_id',
      'inactivity_steps.volunteer_id',
      'seminar_attendances.volunteer_id',
      'blocks.of_volunteer_id',
      'blocks.volunteer_id',
      'briefing_results.volunteer_id',
      'volunteer_contacts.volunteer_id',
      'duplicate_decisions.kept_id',
      'duplicate_decisions.other_id',
      'volunteer_match_keys.volunteer_id',
      'volunteer_match_pending.volunteer_id',
      'volunteers_motives.parent_id',
      'volunteers.merged_into_id',
    ]
    expect(rows.map(({ column }) => String(column)).filter((column) => !known.includes(column))).toEqual([])
  })
})

describe('a second person', () => {
  const reason = '窓口で本人に確認したため'
  let second: TypedUser
  const wanted = (secondPersonFor: GuardedAction[]) =>
    running.payload.update({ collection: 'programmes', id: world.programme.id, data: { secondPersonFor }, ...system })
  const ask = async (kept: string, dropped: string, at = now) =>
    askSecondPerson(running.payload, {
      kind: 'merge_residents',
      input: { kept, dropped, revision: await revisionOf(kept), droppedRevision: await revisionOf(dropped) },
      reason,
      by: world.operator,
      now: at,
    })
  const row = async (id: string) => (await running.appSql('SELECT * FROM asked_actions WHERE id = $1', [id]))[0]
  const answer = async (id: string, given: Partial<Parameters<typeof answerAsked>[1]> = {}) =>
    answerAsked(running.payload, {
      id,
      answer: 'confirm',
      seen: String((await row(id))?.['effect']),
      word: '',
      by: second,
      now,
      ...given,
    })
  const mergedInto = async (id: string) =>
    (await running.appSql('SELECT merged_into_id AS into FROM volunteers WHERE id = $1', [id]))[0]?.['into']
  const lettersOf = async (id: string) =>
    (await running.appSql('SELECT "to" FROM mails WHERE key LIKE $1 ORDER BY key', [`%second-person/${id}%`])).map(({ to }) => to)
  const two = async () => [(await world.volunteer()).id, (await world.volunteer()).id] as const
  afterAll(() => wanted([]))

  it('is asked only where the programme wants it and there is one; then nobody merges alone', async () => {
    const [kept, dropped] = await two()
    expect(await refusalOfCall(ask(kept, dropped))).toBe(secondPersonTexts.notNeeded)
    await wanted(['merge_residents'])
    expect(await refusalOfCall(ask(kept, dropped))).toBe(secondPersonTexts.nobodyElse)
    second = await world.staff('operator')
    expect(await refusalOfCall(merge(kept, dropped))).toBe(secondPersonTexts.needed)
    const { id } = await ask(kept, dropped)
    expect(await lettersOf(id)).toEqual([second.email])
    expect(await refusalOfCall(ask(dropped, kept))).toBe(secondPersonTexts.askedAlready)
    expect(await refusalOfCall(answer(id, { by: world.operator }))).toBe(secondRefusals.own_work)
    expect(await refusalOfCall(answer(id, { by: await world.staff('city') }))).toBe(secondRefusals.not_your_decision)
    await expect(
      running.appSql(
        `UPDATE asked_actions SET state = 'confirmed', ended_by_id = asked_by_id, ended_at = asked_at WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow('asked_action_own_work')
    await expect(running.appSql('DELETE FROM asked_actions WHERE id = $1', [id])).rejects.toThrow('permission denied')
    expect(await mergedInto(dropped)).toBeNull()
    expect(await answer(id)).toEqual({ state: 'confirmed' })
    expect(await mergedInto(dropped)).toBe(kept)
    expect(await running.appSql('SELECT reason, by_id AS by FROM duplicate_decisions WHERE kept_id = $1', [kept])).toEqual([
      { reason, by: second.id },
    ])
    expect(await refusalOfCall(answer(id, { answer: 'decline', word: 'やはり別の方' }))).toBe(secondRefusals.over)
    await expect(running.appSql(`UPDATE asked_actions SET word = 'x' WHERE id = $1`, [id])).rejects.toThrow(
      'asked_action_is_over',
    )
    expect(await lettersOf(id)).toEqual([second.email, world.operator.email])
  })

  it('confirms what they have read: a changed effect is shown anew, a moved record is asked for anew', async () => {
    const [kept, dropped] = await two()
    const { id } = await ask(kept, dropped)
    const facility = await world.facility()
    await world.registration(facility.id)
    const slot = await world.slot((await world.task(facility.id)).id, { day: '2026-02-12' })
    await world.apply(slot.id, dropped, now)
    expect(await refusalOfCall(answer(id))).toBe(secondPersonTexts.effectChanged)
    const kind = 'merge_residents'
    const { input } = await running.payload.findByID({ collection: 'asked-actions', id, ...system })
    const looked = await lookAtAsked(running.payload, { kind, input, reason, by: second, now })
    const seen = 'effect' in looked ? looked.effect : ''
    expect(seen).toContain('応募と活動の記録 1件')
    await running.payload.update({ collection: 'volunteers', id: kept, data: { kana: 'ベツメイ' }, ...system })
    expect(await refusalOfCall(answer(id, { seen }))).toBe(secondPersonTexts.recordMoved)
    expect(await mergedInto(dropped)).toBeNull()
    expect(await refusalOfCall(answer(id, { answer: 'take_back' }))).toBe(secondRefusals.not_yours)
    expect(await answer(id, { answer: 'take_back', by: world.operator })).toEqual({ state: 'taken_back' })
    const again = await ask(kept, dropped)
    expect(await answer(again.id, { seen })).toEqual({ state: 'confirmed' })
    expect(await row(again.id)).toMatchObject({ effect: seen, effect_at_end: seen, ended_by_id: second.id })
  })

  it('says why not, and is waited for until the agreed days are over; whoever asked is told once', async () => {
    const [kept, dropped] = await two()
    const { id } = await ask(kept, dropped)
    expect(await refusalOfCall(answer(id, { answer: 'decline' }))).toBe(secondRefusals.word_required)
    expect(await answer(id, { answer: 'decline', word: '生年月日が違います' })).toEqual({ state: 'declined' })
    const later = await ask(kept, dropped)
    const over = at('2026-01-27', '10:00')
    expect(await refusalOfCall(answer(later.id, { now: over }))).toBe(secondRefusals.lapsed)
    expect(await endLapsedAskings(running.payload, over)).toEqual({ lapsed: 1 })
    expect(await endLapsedAskings(running.payload, over)).toEqual({ lapsed: 0 })
    expect(await row(later.id)).toMatchObject({ state: 'lapsed', ended_by_id: null })
    expect(await lettersOf(later.id)).toEqual([second.email, world.operator.email])
    expect(await mergedInto(dropped)).toBeNull()
  })

  it('ends a registration with the slots after its last day, exactly as it was shown', async () => {
    await wanted(['withdraw_facility'])
    const facility = await world.facility()
    const registration = await world.registration(facility.id)
    const slot = await world.slot((await world.task(facility.id)).id, { day: '2026-02-10' })
    const { revision } = await running.payload.findByID({ collection: 'facility-registrations', id: registration.id, ...system })
    const input = { id: registration.id, revision: Number(revision), lastDay: '2026-01-31' }
    const alone = { ...input, reason, by: world.operator, now }
    expect(await withdrawFacility(running.payload, { ...alone, confirmed: false })).toMatchObject({ done: false })
    expect(await refusalOfCall(withdrawFacility(running.payload, { ...alone, confirmed: true }))).toBe(secondPersonTexts.needed)
    const { id } = await askSecondPerson(running.payload, { kind: 'withdraw_facility', input, reason, by: world.operator, now })
    expect((await row(id))?.['effect']).toContain('募集中の日時枠が1件')
    await answer(id)
    expect(await running.appSql('SELECT status::text FROM slots WHERE id = $1', [slot.id])).toEqual([{ status: 'cancelled' }])
  })
})
