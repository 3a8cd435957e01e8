import { randomUUID } from 'node:crypto'
import type { TypedUser } from 'payload'
import { databaseOf } from '@/database/handle'
import { addDays, at, type Day, startOfDay } from '@/domain/calendar/jst'
import { constraintSentences } from '@/glossary/constraints'
import { endingReasons } from '@/glossary/askings'
import { invitationRefusals } from '@/glossary/invitations'
import { proposalFormRefusals } from '@/glossary/proposals'
import { wishFormRefusals, wishRefusals } from '@/glossary/wishes'
import { facilityDesk } from '@/queries/facilityDesk'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { agreeOnTime } from './agreeOnTime'
import { endAskings } from './endAskings'
import { declineInvitation } from './invitations/declineInvitation'
import { proposeActivity } from './proposeActivity'
import { remindOfAskings } from './remindOfAskings'
import { wishForTime } from './wishForTime'
import { withdrawProposal } from './withdrawWish'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

/** Saturday 9:00; 48 hours later it is Monday 9:00. */
const made = at('2026-01-10', '09:00')
const half = at('2026-01-11', '09:00')
const over = at('2026-01-12', '09:00')

async function place({ from = '2026-01-01', until = '2026-02-28' }: { from?: Day; until?: Day } = {}) {
  const facility = await world.facility()
  const { id: registration } = await world.registration(facility.id)
  const listing = (await world.task(facility.id)).id
  await running.appSql(`UPDATE tasks SET timing = 'flexible', flexible_from = $2, flexible_until = $3 WHERE id = $1`, [
    listing,
    from,
    until,
  ])
  const staff = await world.staff('facility', [facility.id])
  return { facility, listing, registration, staff }
}
const person = async () => {
  const { id } = await world.volunteer()
  return { id, account: await world.account(id) }
}
async function wished(period: { from?: Day; until?: Day } = {}, now = made) {
  const [here, who] = [await place(period), await person()]
  expect(await wish(here.listing, who.account, now)).toEqual({ ok: true })
  const [row] = await running.appSql('SELECT id FROM time_wishes WHERE task_id = $1', [here.listing])
  return { ...here, who, id: String(row?.['id']) }
}
const wish = (listing: string, resident: TypedUser, now = made) =>
  wishForTime(running.payload, { resident, listing, wish: '火曜の午前中', now })
async function proposed(now = made) {
  const [here, who, formId] = [await place(), await person(), randomUUID()]
  expect(await propose(here.listing, who.account, formId, now)).toEqual({ ok: true })
  const [row] = await running.appSql('SELECT id FROM proposals WHERE form_id = $1', [formId])
  return { ...here, who, id: String(row?.['id']) }
}
const propose = (listing: string, resident: TypedUser, formId: string, now = made) =>
  proposeActivity(running.payload, {
    resident,
    now,
    proposed: {
      listing,
      formId,
      title: 'ギターの弾き語り',
      category: 'recreation',
      description: '昼食の後に、懐かしい歌を弾きます。',
    },
  })
async function invited() {
  const [here, who] = [await place(), await person()]
  const slot = await world.slot(here.listing, { day: '2026-01-19' })
  const { id } = await running.payload.create({
    collection: 'invitations',
    data: { slot: slot.id, volunteer: who.id, madeAt: made.toISOString(), state: 'open' } as never,
    overrideAccess: true,
  })
  return { ...here, who, slot, id }
}
const rowOf = async (table: string, id: string) => (await running.appSql(`SELECT * FROM ${table} WHERE id = $1`, [id]))[0]
const stateOf = async (id: string, table = 'time_wishes') => {
  const row = await rowOf(table, id)
  return [row?.['status'] ?? row?.['state'], row?.['ended_because']]
}
const mailsOf = async (id: string) =>
  (await running.appSql(
    `SELECT split_part(key, '/', 3) AS stage, "to", body, not_before FROM mails WHERE key LIKE $1 ORDER BY 1, 2`,
    [`%/${id}/%`],
  )) as {
    stage: string
    to: string
    body: string
    not_before: Date | null
  }[]
const told = async (id: string) => (await mailsOf(id)).map(({ stage, to }) => [stage, to])
const moveListing = (id: string, status: string) =>
  running.payload.update({
    collection: 'tasks',
    id,
    data: { status, statusReason: '人手が足りたため' } as never,
    overrideAccess: true,
    user: world.operator,
  })
const agree = async (at_: { id: string; staff: TypedUser }, now: Date) =>
  refusalOfCall(
    agreeOnTime(running.payload, {
      wish: at_.id,
      revision: Number((await rowOf('time_wishes', at_.id))?.['revision']),
      startsAt: at('2026-01-28', '10:00'),
      endsAt: at('2026-01-28', '11:00'),
      by: at_.staff,
      now,
    }),
  )

describe('a wish or a proposal that comes in', () => {
  it('is told to the staff of its facility, a proposal to the office as well, without a name or a word of the resident', async () => {
    const [one, other] = [await wished(), await proposed()]
    expect(await told(one.id)).toEqual([['answer-came', one.staff.email]])
    expect((await told(other.id)).sort()).toEqual(
      [
        ['answer-came', other.staff.email],
        ['answer-came', world.operator.email],
      ].sort(),
    )
    for (const { body } of [...(await mailsOf(one.id)), ...(await mailsOf(other.id))]) {
      expect(body).toContain('1月12日（月）9:00')
      expect(body).not.toMatch(/花子|火曜|ギター/)
    }
  })

  it('waits for the morning at night, unless the time that is wished for begins within twelve hours of it', async () => {
    const night = at('2026-01-10', '23:00')
    const [far, near] = [await wished({}, night), await wished({ from: '2026-01-11', until: '2026-01-11' }, night)]
    expect([(await mailsOf(far.id))[0]?.not_before, (await mailsOf(near.id))[0]?.not_before]).toEqual([
      at('2026-01-11', '08:00'),
      night,
    ])
  })

  it('is due after the hours of the programme, and before the period begins or, where it has begun, ends', async () => {
    const dueOf = async (period: { from?: Day; until?: Day }) =>
      (await rowOf('time_wishes', (await wished(period)).id))?.['answer_due_at']
    expect(await dueOf({})).toEqual(over)
    expect(await dueOf({ from: '2026-01-12' })).toEqual(at('2026-01-11', '12:00'))
    expect(await dueOf({ until: '2026-01-11' })).toEqual(at('2026-01-11', '12:00'))
    expect(await dueOf({ until: '2026-01-10' })).toEqual(at('2026-01-10', '16:30'))
    expect((await rowOf('proposals', (await proposed()).id))?.['answer_due_at']).toEqual(over)
  })

  it('is due by the one rule of applications, never after its hours nor after what it is about begins, whatever the numbers', async () => {
    const rows = await running.appSql(`
      SELECT count(*)::int AS n FROM generate_series(0, 100, 4) AS ahead, generate_series(1, 96, 5) AS hours, generate_series(0, 48, 6) AS lead,
             LATERAL (SELECT now() AS asked, now() + make_interval(hours => ahead) AS starts) s, LATERAL (SELECT answer_due(asked, starts, hours, lead) AS due) d
       WHERE due < asked OR due > asked + make_interval(hours => hours) OR due > starts OR answer_due(asked, NULL, hours, lead) <> asked + make_interval(hours => hours)
          OR (due < asked + make_interval(hours => hours) AND due < asked + (starts - asked) / 2)`)
    expect(rows).toEqual([{ n: 0 }])
  })

  it('is reminded of at half time, and at its end to the operator as well, each once, and no more when it is answered', async () => {
    const [one, other, answered] = [await wished(), await proposed(), await wished()]
    expect(await agree(answered, made)).toBe('no refusal')
    await remindOfAskings(running.payload, new Date(half.getTime() - 1))
    expect((await told(one.id)).map(([stage]) => stage)).toEqual(['answer-came'])
    await remindOfAskings(running.payload, half)
    await Promise.all([remindOfAskings(running.payload, over), remindOfAskings(running.payload, over)])
    expect(await remindOfAskings(running.payload, over)).toEqual({ queued: 0 })
    for (const { id, staff } of [one, other])
      expect((await told(id)).filter(([stage]) => stage !== 'answer-came').sort()).toEqual(
        [
          ['answer-half', staff.email],
          ['answer-over', staff.email],
          ['answer-over', world.operator.email],
        ].sort(),
      )
    expect((await told(answered.id)).map(([stage]) => stage).sort()).toEqual(['agreed', 'answer-came'])
  })
})

describe('while its listing is not shown', () => {
  it('the clock of a wish rests, and goes on with what was left; nobody is reminded and nobody can agree meanwhile', async () => {
    const one = await wished()
    const change = async (data: object, user: TypedUser, when: Date) => {
      const { revision } = await running.payload.findByID({
        collection: 'tasks',
        id: one.listing,
        depth: 0,
        overrideAccess: true,
      })
      await running.payload.update({
        collection: 'tasks',
        id: one.listing,
        data: { ...data, revision } as never,
        ...as(user, when),
      })
    }
    const due = async () => (await rowOf('time_wishes', one.id))?.['answer_due_at']
    const stages = async () => (await told(one.id)).map(([stage]) => stage)
    await change({ description: '昼食の配膳と下膳、食堂の片付けをお願いします。' }, one.staff, at('2026-01-10', '12:00'))
    expect(await due()).toBeNull()
    await remindOfAskings(running.payload, over)
    expect([await stages(), await agree(one, over)]).toEqual([['answer-came'], wishFormRefusals.notPossible])
    // 45 hours were left, of which the half comes 24 hours after it would have begun had it not rested 46.
    await change({ status: 'published' }, world.operator, at('2026-01-12', '10:00'))
    expect(await due()).toEqual(at('2026-01-14', '07:00'))
    await remindOfAskings(running.payload, at('2026-01-13', '06:59'))
    expect(await stages()).toEqual(['answer-came'])
    await remindOfAskings(running.payload, at('2026-01-13', '07:00'))
    expect(await stages()).toEqual(['answer-came', 'answer-half'])
    expect(await agree(one, at('2026-01-13', '08:00'))).toBe('no refusal')
  })
})

describe('what nobody answered', () => {
  it('ends with its period, is told to its resident, and is counted on the desk no more', async () => {
    const { facility, id, who } = await wished({ until: '2026-01-20' })
    const counted = async (now: Date) =>
      (await facilityDesk(databaseOf(running.payload), { now, scope: { kind: 'facilities', ids: [facility.id] } })).counts.wishes
    const last = at('2026-01-20', '23:59')
    await endAskings(running.payload, last)
    expect([await stateOf(id), await counted(last)]).toEqual([['open', null], 1])
    const after = startOfDay('2026-01-21')
    await Promise.all([endAskings(running.payload, after), endAskings(running.payload, after)])
    expect([await stateOf(id), await counted(after)]).toEqual([['ended', 'past'], 0])
    const ended = (await mailsOf(id)).filter(({ stage }) => stage === 'ended')
    expect(ended.map(({ not_before, to }) => [to, not_before])).toEqual([[who.account.email, at('2026-01-21', '08:00')]])
    expect(ended[0]?.body).toContain(endingReasons.past)
    await expect(
      running.appSql(`UPDATE time_wishes SET status = 'open', ended_because = NULL WHERE id = $1 RETURNING status`, [id]),
    ).resolves.toEqual([{ status: 'ended' }])
  })

  it('ends when its listing closes or is suspended or takes no wishes any more', async () => {
    const [closed, suspended, fixed, standing] = [await wished(), await wished(), await wished(), await wished()]
    await moveListing(closed.listing, 'closed')
    await moveListing(suspended.listing, 'suspended')
    await running.appSql(`UPDATE tasks SET timing = 'fixed' WHERE id = $1`, [fixed.listing])
    await endAskings(running.payload, half)
    expect(await Promise.all([closed, suspended, fixed, standing].map(({ id }) => stateOf(id)))).toEqual([
      ['ended', 'listing_closed'],
      ['ended', 'listing_suspended'],
      ['ended', 'time_set'],
      ['open', null],
    ])
    expect(await agree(closed, half)).toBe(wishRefusals.no_such_transition)
  })

  it('ends when the facility has left: proposals too, and invitations with a letter to whoever had not answered', async () => {
    const all = [await wished(), await proposed(), await invited()] as const
    for (const { registration } of all)
      await running.appSql(
        `UPDATE facility_registrations SET last_day = '2026-01-15', withdrawal_reason = '閉所' WHERE id = $1`,
        [registration],
      )
    const lastDay = at('2026-01-15', '12:00')
    await endAskings(running.payload, lastDay)
    const states = () => Promise.all([stateOf(all[0].id), stateOf(all[1].id, 'proposals'), stateOf(all[2].id, 'invitations')])
    expect(await states()).toEqual([
      ['open', null],
      ['received', null],
      ['open', null],
    ])
    await endAskings(running.payload, at('2026-01-16', '12:00'))
    expect(await states()).toEqual([
      ['ended', 'facility_left'],
      ['ended', 'facility_left'],
      ['ended', 'facility_left'],
    ])
    for (const { id, who } of all)
      expect((await told(id)).filter(([stage]) => stage === 'ended')).toEqual([['ended', who.account.email]])
  })

  it('of invitations ends with the slot called off or its listing closed, and without a letter when its time has come', async () => {
    const [off, closed, begun] = [await invited(), await invited(), await invited()]
    await running.payload.update({
      collection: 'slots',
      id: off.slot.id,
      data: { status: 'cancelled', cancelReason: '行事のため' },
      overrideAccess: true,
      user: world.operator,
      context: { now: half },
    })
    await moveListing(closed.listing, 'closed')
    await endAskings(running.payload, half)
    await endAskings(running.payload, at('2026-01-19', '10:00'))
    const states = await Promise.all([off, closed, begun].map(({ id }) => stateOf(id, 'invitations')))
    expect(states).toEqual([
      ['ended', 'called_off'],
      ['ended', 'listing_closed'],
      ['ended', 'past'],
    ])
    expect(await told(off.id)).toEqual([['ended', off.who.account.email]])
    expect(await told(begun.id)).toEqual([])
    const declined = { resident: off.who.account, invitation: off.id, now: half }
    expect(await declineInvitation(running.payload, declined)).toEqual({ ok: false, refusal: invitationRefusals.ended })
  })

  it('is answered or ends, whoever comes first, and the other reads a sentence', async () => {
    const [first, second, third] = [await wished(), await wished(), await wished()]
    for (const each of [first, second, third]) {
      const late = at('2026-03-01', '00:00')
      const [said] = await Promise.all([agree(each, half), endAskings(running.payload, late)])
      const [status, because] = await stateOf(each.id)
      expect([status, because]).toEqual(said === 'no refusal' ? ['agreed', null] : ['ended', 'past'])
      if (said !== 'no refusal') expect(said).toMatch(/。$/)
      expect((await told(each.id)).filter(([stage]) => stage === 'ended' || stage === 'agreed')).toHaveLength(1)
    }
  })
})

describe('whoever hides a facility', () => {
  it('has taken back what they asked there, and nobody is written to about it', async () => {
    const [one, who] = [await place(), await person()]
    await wish(one.listing, who.account)
    await propose(one.listing, who.account, randomUUID())
    const mails = async () =>
      (
        await running.appSql(`SELECT key FROM mails WHERE "to" IN ($1, $2) ORDER BY key`, [who.account.email, one.staff.email])
      ).map(({ key }) => String(key))
    const before = await mails()
    expect(before).toHaveLength(2)
    await running.payload.create({
      collection: 'blocks',
      data: {
        facility: one.facility.id,
        volunteer: who.id,
        side: 'resident',
        reason: '行きづらいため',
        state: 'active',
      } as never,
      overrideAccess: true,
      user: world.operator,
    })
    const rows = await running.appSql(
      `SELECT status::text AS status, ended_because FROM time_wishes WHERE volunteer_id = $1
       UNION ALL SELECT status::text, ended_because FROM proposals WHERE volunteer_id = $1`,
      [who.id],
    )
    expect(rows).toEqual([
      { status: 'withdrawn', ended_because: null },
      { status: 'withdrawn', ended_because: null },
    ])
    await endAskings(running.payload, at('2026-03-02', '12:00'))
    expect(await mails()).toEqual(before)
  })
})

describe('a proposal', () => {
  it('is taken back by its own resident while nobody answered it', async () => {
    const { id, staff, who } = await proposed()
    const back = (resident: TypedUser) => withdrawProposal(running.payload, { resident, proposal: id, now: half })
    expect(await back((await person()).account)).toEqual({ ok: false, refusal: proposalFormRefusals.notOpen })
    expect([await back(who.account), await back(who.account)]).toEqual([{ ok: true }, { ok: true }])
    const answer = running.payload.update({
      collection: 'proposals',
      id,
      data: { status: 'declined', reply: 'またの機会に。' },
      overrideAccess: true,
      user: staff,
    })
    await expect(answer).rejects.toThrow()
    expect(await stateOf(id, 'proposals')).toEqual(['withdrawn', null])
  })
})

describe('what the database refuses of them', () => {
  it('has a sentence of its own, each of it', async () => {
    const tables = `('time_wishes'::regclass, 'proposals'::regclass, 'invitations'::regclass)`
    const raised = await running.adminSql(`
      SELECT DISTINCT m[1] AS name FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid, regexp_matches(p.prosrc, 'RAISE EXCEPTION ''([a-z_]+)''', 'g') AS m
       WHERE NOT t.tgisinternal AND t.tgrelid IN ${tables}`)
    const held = await running.adminSql(`
      SELECT conname AS name FROM pg_constraint WHERE contype IN ('c', 'x') AND conrelid IN ${tables}
       UNION SELECT indexrelid::regclass::text FROM pg_index WHERE indisunique AND NOT indisprimary AND indrelid IN ${tables}`)
    const names = [...raised, ...held].map(({ name }) => String(name))
    expect(names).toEqual(expect.arrayContaining(['time_wish_not_open', 'proposal_ending_missing', 'time_wishes_one_open_uq']))
    // The number is the database's own, from a sequence.
    expect(names.filter((name) => !constraintSentences[name])).toEqual(['proposals_number_idx'])
  })

  it('reaches the resident as that sentence, not as a fault', async () => {
    const [here, who] = [await place(), await person()]
    await running.adminSql(`ALTER TABLE volunteers DISABLE TRIGGER ask_leaving`)
    await running.adminSql(`UPDATE volunteers SET withdrawn_at = $2 WHERE id = $1`, [who.id, at('2026-01-05', '09:00')])
    await running.adminSql(`ALTER TABLE volunteers ENABLE TRIGGER ask_leaving`)
    expect(await wish(here.listing, who.account)).toEqual({ ok: false, refusal: wishFormRefusals.notFlexible })
    expect(await propose(here.listing, who.account, randomUUID())).toEqual({ ok: false, refusal: proposalFormRefusals.notFound })
    const insert = (listing: string) =>
      running.appSql(
        `INSERT INTO time_wishes (id, task_id, volunteer_id, wish, wished_at) VALUES (gen_random_uuid(), $1, $2, '午後', $3)`,
        [listing, who.id, made],
      )
    const other = await person()
    const past = await place({ from: '2025-12-10', until: addDays('2026-01-10', -1) })
    await expect(insert(past.listing)).rejects.toThrow('time_wish_not_open')
    await expect(
      running.appSql(
        `INSERT INTO time_wishes (id, task_id, volunteer_id, wish, wished_at, status) VALUES (gen_random_uuid(), $1, $2, '午後', $3, 'ended')`,
        [here.listing, other.id, made],
      ),
    ).rejects.toThrow('time_wish_ending_missing')
  })
})
