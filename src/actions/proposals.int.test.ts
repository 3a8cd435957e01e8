import { randomUUID } from 'node:crypto'
import { proposalRefusals } from '@/glossary/proposals'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Session } from '@/testing/rest'
import { proposeActivity } from './proposeActivity'

let running: RunningPayload
let cast: Cast
let listing: string
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
  listing = (await cast.world.task(cast.A.facility.id)).id
}, 120_000)
afterAll(() => running.stop())

const activity = (given: object = {}) => ({
  listing,
  title: 'ギターの弾き語り',
  category: 'recreation' as const,
  description: '昼食の後に30分ほど、食堂で懐かしい歌を弾いて、いっしょに歌いたいです。',
  formId: randomUUID(),
  ...given,
})
const propose = (given: object = {}) =>
  proposeActivity(running.payload, { resident: cast.residentA, proposed: activity(given), now: new Date() })
const rowOf = async (formId: string) =>
  (await running.appSql('SELECT * FROM proposals WHERE form_id = $1', [formId]))[0] as Record<string, unknown>
async function proposed() {
  const formId = randomUUID()
  expect(await propose({ formId })).toEqual({ ok: true })
  return rowOf(formId)
}
const draft = async (id: unknown, session: Session = cast.sessions.facility) => {
  const [row] = await running.appSql('SELECT revision::int AS revision FROM proposals WHERE id = $1', [id])
  return cast.rest('POST', `/proposals/${String(id)}/draft`, { session, body: { revision: row?.['revision'] } })
}
const patch = async (id: unknown, body: object, session: Session = cast.sessions.facility) => {
  const [row] = await running.appSql('SELECT revision::int AS revision FROM proposals WHERE id = $1', [id])
  return cast.rest('PATCH', `/proposals/${String(id)}`, { session, body: { ...body, revision: row?.['revision'] } })
}
const mailsOf = (id: unknown) =>
  running.appSql(`SELECT key, "to", body FROM mails WHERE key IN ($1 || 'drafted', $1 || 'declined') ORDER BY key`, [
    `proposal/${String(id)}/`,
  ])

describe('an activity that a resident proposes', () => {
  it('goes to the facility of the listing with the verdict of the rules, once per sending', async () => {
    const formId = randomUUID()
    const answers = await Promise.all([propose({ formId }), propose({ formId })])
    expect(answers).toEqual([{ ok: true }, { ok: true }])
    const row = await rowOf(formId)
    expect(row).toMatchObject({
      status: 'received',
      facility_id: cast.A.facility.id,
      volunteer_id: cast.A.volunteer.id,
      proposer_name: '花子',
      check_verdict: 'allowed',
    })
    const seen = await cast.rest('GET', `/proposals/${String(row['id'])}?depth=0`, { session: cast.sessions.facility })
    expect(seen.body).toMatchObject({ title: 'ギターの弾き語り', proposerName: '花子' })
    expect(seen.body.volunteer).toBeUndefined()
    const byCity = await cast.rest('GET', `/proposals/${String(row['id'])}?depth=0`, { session: cast.sessions.city })
    expect([byCity.status, byCity.body.title, byCity.body.proposerName]).toEqual([200, undefined, undefined])
  })

  it('is refused with the words when nobody may ask it of a volunteer', async () => {
    const answer = await propose({ title: '入浴の介助', description: 'お風呂で体を洗うお手伝いをしたいです。' })
    expect(answer).toMatchObject({ ok: false, refusal: expect.stringContaining('介護の周りの活動に書き直して') })
  })

  it('is not sent to a facility that is closed to the person, or by nobody', async () => {
    const other = await cast.world.task(cast.B.facility.id)
    await running.payload.create({
      collection: 'blocks',
      data: {
        facility: cast.B.facility.id,
        volunteer: cast.A.volunteer.id,
        side: 'office',
        reason: '試験のため',
        state: 'active',
      } as never,
      overrideAccess: true,
    })
    expect((await propose({ listing: other.id })).ok).toBe(false)
    expect((await propose({ listing: randomUUID() })).ok).toBe(false)
    const city = { resident: cast.staff.city, proposed: activity(), now: new Date() }
    expect((await proposeActivity(running.payload, city)).ok).toBe(false)
  })

  it('becomes a draft of that facility in its own words, once, and the person is told', async () => {
    const { id } = await proposed()
    expect((await draft(id, await cast.rest.signIn(cast.staffOfB))).status).toBe(404)
    const made = await draft(id)
    expect(made.status).toBe(200)
    const task = await running.payload.findByID({ collection: 'tasks', id: made.body.id, depth: 0, overrideAccess: true })
    expect(task).toMatchObject({ status: 'draft', title: 'ギターの弾き語り', facility: cast.A.facility.id })
    expect((await draft(id)).status).toBe(409)
    expect(await mailsOf(id)).toEqual([
      expect.objectContaining({ key: `proposal/${String(id)}/drafted`, to: cast.residentA.email }),
    ])
    const [row] = await running.appSql('SELECT status::text, task_id FROM proposals WHERE id = $1', [id])
    expect(row).toEqual({ status: 'drafted', task_id: made.body.id })
  })

  it('is declined with words that go to the person, and its own words stay', async () => {
    const { id } = await proposed()
    expect((await patch(id, { status: 'declined' })).body.errors[0].data.errors[0].message).toBe(proposalRefusals.reply_required)
    expect((await patch(id, { status: 'drafted' })).body.errors[0].data.errors[0].message).toBe(proposalRefusals.listing_required)
    expect((await patch(id, { status: 'declined', reply: '音の出る活動は月に一度だけです。', title: '書き換え' })).status).toBe(
      200,
    )
    expect((await mailsOf(id)).map(({ body }) => String(body))).toEqual([
      expect.stringContaining('音の出る活動は月に一度だけです。'),
    ])
    const own = await cast.rest('GET', `/proposals/${String(id)}`, { session: cast.sessions.resident })
    expect(own.body).toMatchObject({ title: 'ギターの弾き語り', status: 'declined', reply: '音の出る活動は月に一度だけです。' })
    expect((await cast.rest('GET', `/proposals/${String(id)}`, { session: await cast.rest.signIn(cast.residentB) })).status).toBe(
      404,
    )
    await expect(running.appSql(`UPDATE proposals SET reply = '　' WHERE id = $1`, [id])).rejects.toThrow(
      'proposal_reply_missing',
    )
  })

  it('under 「その他軽作業」 is a draft that still lacks its named professional', async () => {
    const formId = randomUUID()
    expect(
      await propose({ formId, category: 'other', title: '庭の草取り', description: '庭の草取りと落ち葉掃きをします。' }),
    ).toEqual({
      ok: true,
    })
    const { id } = await rowOf(formId)
    expect((await draft(id, cast.sessions.operator)).status).toBe(200)
  })
})
