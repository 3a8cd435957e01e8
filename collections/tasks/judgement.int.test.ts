import type { TypedUser } from 'payload'
import { copyRuleSet } from '@/actions/copyRuleSet'
import { publishRuleSet } from '@/actions/publishRuleSet'
import { rejudgeListings } from '@/actions/rejudgeListings'
import { answerAsked } from '@/actions/secondPerson/answerAsked'
import { askSecondPerson } from '@/actions/secondPerson/askSecondPerson'
import { at } from '@/domain/calendar/jst'
import type { GuardedAction } from '@/domain/secondPerson/guarded'
import { secondPersonTexts, secondRefusals } from '@/glossary/secondPerson'
import { as } from '@/testing/as'
import { loadReference } from '@seed/reference/loadReference'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'

const now = at('2026-01-15', '10:00')
let running: RunningPayload
let world: World
let staff: TypedUser
let facility: string

/** The rules that come along, as the first start stores them. */
const loadRules = async (payload: RunningPayload['payload']): Promise<string> => {
  await loadReference(payload)
  const { docs } = await payload.find({
    collection: 'listing-rule-sets',
    where: { version: { equals: 1 } },
    overrideAccess: true,
  })
  return String(docs[0]?.id)
}

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  facility = (await world.facility()).id
  staff = await world.staff('facility', [facility])
  await world.registration(facility)
}, 120_000)
afterAll(() => running.stop())

const draft = (description: string, title = '食堂のお手伝い') =>
  running.payload.create({
    collection: 'tasks',
    data: {
      programme: world.programme.id,
      facility,
      title,
      category: 'meal_support',
      timing: 'fixed',
      description,
      supervisor: '介護主任',
      status: 'draft',
    },
    depth: 0,
    overrideAccess: true,
    context: { actingAs: 'system', now },
  })
const stored = (id: string) => running.payload.findByID({ collection: 'tasks', id, depth: 0, overrideAccess: true })
const seen = (id: string) => running.payload.findByID({ collection: 'slots', id, depth: 0, overrideAccess: true })
const change = async (id: string, data: object, user: TypedUser) =>
  running.payload.update({ collection: 'tasks', id, data: { revision: (await stored(id)).revision, ...data }, ...as(user, now) })

describe('the text of a listing', () => {
  it('is judged when it is saved: the places, the rule, why, and what to write instead', async () => {
    const { id } = await draft('昼食の配膳と、入浴の介助をお願いします。')
    expect(await stored(id)).toMatchObject({
      checkVerdict: 'prohibited',
      checkHits: expect.arrayContaining([
        expect.objectContaining({
          field: 'description',
          group: 'body_care',
          verdict: 'prohibited',
          reason: expect.stringMatching(/.+/),
          suggestion: expect.stringMatching(/.+/),
        }),
      ]),
    })
    expect(await stored((await draft('昼食の配膳とテーブル拭きをお願いします。')).id)).toMatchObject({ checkVerdict: 'allowed' })
  })

  it('that asks for prohibited work is not handed in, and says so beside the text', async () => {
    const { id } = await draft('入浴の介助をお願いします。')
    expect(await refusalOfCall(change(id, { status: 'submitted' }, staff))).toContain('お願いできない仕事')
    expect(await stored(id)).toMatchObject({ status: 'draft' })
  })

  it('leaves a history that nobody changes: who decided what, why, and by which rules, whatever is written later', async () => {
    const { id } = await draft('午後のお散歩の付き添いと、食堂の片付けをお願いします。')
    const atHour = (hour: number) => at('2026-01-15', `${10 + hour}:00`)
    const save = async (data: object, user: TypedUser, hour: number) =>
      running.payload.update({
        collection: 'tasks',
        id,
        data: { revision: (await stored(id)).revision, ...data },
        ...as(user, atHour(hour)),
      })
    await save({ status: 'submitted' }, staff, 1)
    await save({ status: 'published', overrideReason: '職員がいっしょに歩くと確認しました。' }, world.operator, 2)
    await save({ minimumAge: 20 }, world.operator, 3)
    // Saving what stands is no event, and nobody's name.
    await save({}, staff, 4)
    await save({ notes: '雨の日は中止です。' }, staff, 5)
    const history = async (user: TypedUser) =>
      (await running.payload.find({ collection: 'task-events', where: { task: { equals: id } }, sort: 'at', ...as(user, now) }))
        .docs
    const told = await history(world.operator)
    expect(told.map(({ at: when, byRole, from, to, what }) => [what, from, to, byRole, new Date(when)])).toEqual([
      ['created', null, 'draft', 'system', now],
      ['moved', 'draft', 'submitted', 'facility', atHour(1)],
      ['moved', 'submitted', 'published', 'operator', atHour(2)],
      ['edited', 'published', 'published', 'operator', atHour(3)],
      ['moved', 'published', 'submitted', 'facility', atHour(5)],
    ])
    expect(await stored(id)).toMatchObject({ overrideReason: null, overriddenByName: null })
    expect(told[2]).toMatchObject({
      byName: '試験 operator',
      verdict: 'review',
      checkVersion: expect.any(Number),
      overrideReason: '職員がいっしょに歩くと確認しました。',
      overriddenByName: '試験 operator',
      content: { description: '午後のお散歩の付き添いと、食堂の片付けをお願いします。', notes: null },
    })
    expect(told[2]?.hits).toEqual(expect.arrayContaining([expect.objectContaining({ verdict: 'review' })]))
    // The facility sees what became of its own listing and why, and not who of the office did it; others see nothing.
    const own = await history(staff)
    expect(own.map(({ to }) => to)).toEqual(told.map(({ to }) => to))
    expect(own[2]).not.toHaveProperty('byName')
    const elsewhere = await world.staff('facility', [(await world.facility()).id])
    expect(await history(elsewhere)).toEqual([])
    expect(
      await refusalOfCall(running.appSql(`UPDATE task_events SET override_reason = NULL WHERE task_id = $1`, [id])),
    ).toContain('permission denied')
  })

  it('never becomes prohibited while residents see it', async () => {
    const { id } = await draft('昼食の配膳とテーブル拭きをお願いします。')
    await change(id, { status: 'submitted' }, staff)
    await change(id, { status: 'published' }, world.operator)
    expect(await refusalOfCall(change(id, { description: '昼食の配膳と入浴の介助をお願いします。' }, staff))).toContain(
      'お願いできない仕事',
    )
    expect(await refusalOfCall(change(id, { description: '入浴の介助をお願いします。' }, world.operator))).toContain(
      'お願いできない仕事',
    )
    expect(await stored(id)).toMatchObject({ status: 'published', description: '昼食の配膳とテーブル拭きをお願いします。' })
  })

  it('that needs a look is published only with a reason of the operator, who is named until the text changes', async () => {
    const { id } = await draft('午後のお散歩の付き添いと、食堂の片付けをお願いします。')
    expect(await stored(id)).toMatchObject({ checkVerdict: 'review' })
    await change(id, { status: 'submitted' }, staff)
    expect(await refusalOfCall(change(id, { status: 'published' }, world.operator))).toContain('公開してよい理由')
    expect(await refusalOfCall(change(id, { overrideReason: '施設が決めました' }, staff))).toBe('no refusal')
    expect(await stored(id)).toMatchObject({ overrideReason: null, overriddenAt: null })
    await change(id, { status: 'published', overrideReason: '職員がいっしょに歩くと確認しました。' }, world.operator)
    expect(await stored(id)).toMatchObject({
      status: 'published',
      overrideReason: '職員がいっしょに歩くと確認しました。',
      overriddenByName: expect.stringMatching(/.+/),
      overriddenAt: now.toISOString(),
    })
    await change(id, { notes: '雨の日は食堂で過ごします。' }, staff)
    expect(await stored(id)).toMatchObject({
      status: 'submitted',
      overrideReason: null,
      overriddenByName: null,
      overriddenAt: null,
    })
  })

  it('shows its judgement to those who decide, and to no resident or visitor', async () => {
    const { id } = await draft('昼食の配膳とテーブル拭きをお願いします。')
    await change(id, { status: 'submitted' }, staff)
    await change(id, { status: 'published' }, world.operator)
    const seen = await running.payload.findByID({ collection: 'tasks', id, depth: 0, overrideAccess: false })
    expect(Object.keys(seen).filter((field) => /^(check|overrid)/.test(field))).toEqual([])
  })
})

describe('new rules', () => {
  it('judge what stands again, and leave the decision to take it down to a person', async () => {
    const { id } = await draft('七夕の笹飾りの飾り付けをお願いします。')
    await change(id, { status: 'submitted' }, staff)
    await change(id, { status: 'published' }, world.operator)
    const other = await draft('昼食の配膳とテーブル拭きをお願いします。')
    await change(other.id, { status: 'submitted' }, staff)
    await change(other.id, { status: 'published' }, world.operator)
    const slot = await world.slot(other.id, { day: '2026-01-19', madeAt: now })
    const named = async (supervisor: string) =>
      running.payload.update({
        collection: 'slots',
        id: slot.id,
        data: { supervisor, revision: (await seen(slot.id)).revision },
        ...as(staff, now),
      })
    await named('笹飾り　山田')
    // One of before somebody had to be named is judged like all others.
    await running.adminSql(
      `ALTER TABLE tasks DISABLE TRIGGER USER; UPDATE tasks SET supervisor = NULL WHERE id = '${id}'; ALTER TABLE tasks ENABLE TRIGGER USER`,
    )
    const first = await loadRules(running.payload)
    const { id: next, version } = await copyRuleSet(running.payload, {
      id: first,
      reason: '笹飾りを確かめるため',
      by: world.operator,
      now,
    })
    await running.payload.create({
      collection: 'listing-rules',
      data: {
        ruleSet: next,
        key: 'tanabata',
        group: 'grey',
        verdict: 'review',
        patterns: '笹飾り',
        reason: '試験の理由です。',
        suggestion: '試験の案です。',
        examples: [{ text: '七夕の笹飾りの飾り付けをお願いします。', verdict: 'allowed' }],
      },
      ...as(world.operator, now),
    })
    expect(await refusalOfCall(publishRuleSet(running.payload, { id: next, by: world.operator, now }))).toContain(
      '「問題なし」のはずが「確認が必要」',
    )
    await running.appSql(`UPDATE listing_rules_examples SET verdict = 'review' WHERE text LIKE '%笹飾りの飾り付け%'`)
    expect(await publishRuleSet(running.payload, { id: next, by: world.operator, now })).toEqual({ version })
    await rejudgeListings(running.payload, now)
    expect(await stored(id)).toMatchObject({ status: 'published', checkVersion: version, checkVerdict: 'review' })
    expect(await stored(other.id)).toMatchObject({
      checkVerdict: 'review',
      checkHits: [expect.objectContaining({ field: 'slotSupervisor', text: '笹飾り' })],
    })
    expect((await rejudgeListings(running.payload, now)).moved).toBe(0)
    expect(await refusalOfCall(named('笹飾り　佐藤'))).toContain('氏名と役職だけ')
    await named('介護主任　山田')
    expect(await stored(other.id)).toMatchObject({ status: 'published', checkVerdict: 'allowed' })
    await world.staff('operator')
    await rejudgeListings(running.payload, now)
    const letters = await running.appSql(`SELECT key, subject FROM mails WHERE starts_with(key, 'office/rules/')`)
    expect(letters.map(({ key }) => key)).toEqual([`office/rules/${version}/${world.operator.id}`])
    expect(letters[0]?.['subject']).toMatch(/公開中の募集があります（\d+件）$/u)
  })

  it('wait for a second person where one is asked, who publishes exactly what was asked for', async () => {
    const wanted = (secondPersonFor: GuardedAction[]) =>
      running.payload.update({
        collection: 'programmes',
        id: world.programme.id,
        data: { secondPersonFor },
        overrideAccess: true,
      })
    const [standing] = await running.appSql('SELECT id FROM listing_rule_sets WHERE is_published')
    const copied = { id: String(standing?.['id']), reason: '2人で確かめるため', by: world.operator, now }
    const { id, version } = await copyRuleSet(running.payload, copied)
    // A draft of two rules, each with one example, is judged fast.
    await running.appSql(`DELETE FROM listing_rules WHERE rule_set_id = $1 AND key NOT IN ('tanabata', 'no-permitted-sign')`, [
      id,
    ])
    await running.appSql(
      `DELETE FROM listing_rules_examples WHERE verdict = 'allowed' AND _parent_id IN (SELECT id FROM listing_rules WHERE rule_set_id = $1)`,
      [id],
    )
    const second = await world.staff('operator')
    await wanted(['publish_rules'])
    expect(await refusalOfCall(publishRuleSet(running.payload, { id, by: world.operator, now }))).toBe(secondPersonTexts.needed)
    const ask = () =>
      askSecondPerson(running.payload, { kind: 'publish_rules', input: { id }, reason: '見直したため', by: world.operator, now })
    const answer = (asked: { id: string; effect: string[] }, by = second) =>
      answerAsked(running.payload, { id: asked.id, answer: 'confirm', seen: asked.effect.join('\n'), word: '', by, now })
    const asked = await ask()
    expect(asked.effect[0]).toContain(`第${version}版`)
    expect(await refusalOfCall(answer(asked, world.operator))).toBe(secondRefusals.own_work)
    // A rule of the draft changes: no number in the effect says so, the seal does.
    await running.appSql(`UPDATE listing_rules SET reason = '書き直した理由です。' WHERE rule_set_id = $1 AND key = 'tanabata'`, [
      id,
    ])
    expect(await refusalOfCall(answer(asked))).toBe(secondPersonTexts.recordMoved)
    await answerAsked(running.payload, { id: asked.id, answer: 'take_back', seen: '', word: '', by: world.operator, now })
    expect(await answer(await ask())).toEqual({ state: 'confirmed' })
    const [{ name }] = (await running.appSql('SELECT name FROM users WHERE id = $1', [second.id])) as [{ name: string }]
    expect(
      await running.appSql('SELECT version::int AS version, published_by_name AS by FROM listing_rule_sets WHERE is_published'),
    ).toEqual([{ version, by: name }])
    await wanted([])
  })

  it('stand as they were published: nothing changes them, not even in the database', async () => {
    for (const change of [
      `UPDATE listing_rules SET patterns = '清掃'`,
      `DELETE FROM listing_rules`,
      `UPDATE listing_rule_sets SET benign = '清掃' WHERE is_published`,
      `UPDATE listing_rule_sets SET status = 'draft' WHERE is_published`,
      `DELETE FROM listing_rule_sets WHERE is_published`,
    ])
      await expect(running.appSql(change)).rejects.toThrow('rule_set_stands')
  })
})
