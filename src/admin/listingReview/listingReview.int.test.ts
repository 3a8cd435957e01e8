import type { ListingContent } from '@/domain/task/content'
import { readDay } from '@/glossary/instants'
import { listingReviewTexts as texts, spokenFields, writtenContent } from '@/glossary/listingReview'
import { databaseOf } from '@/database/handle'
import { listLink } from '../links'
import { publishedAgainstRules } from '@/queries/publishedAgainstRules'
import type { ListingToReview } from '@/queries/listingsToReview'
import { addDays } from '@/domain/calendar/jst'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Session } from '@/testing/rest'
import { unfinishedOf } from './unfinishedOf'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const PLAIN = '昼食の配膳とテーブル拭きをお願いします。'
let serial = 0

/** A listing handed in by facility A over REST. */
async function handedIn(description = PLAIN): Promise<string> {
  const session = cast.sessions.facility
  const data = {
    facility: cast.A.facility.id,
    title: `食堂のお手伝い${++serial}`,
    category: 'meal_support',
    description,
    supervisor: '介護主任',
    status: 'draft',
  }
  const made = await cast.rest('POST', '/tasks?depth=0', { session, body: data })
  const id: string = made.body.doc.id
  await patch(id, { status: 'submitted' }, session)
  return id
}
const revisionOf = async (id: string): Promise<number> =>
  (await running.payload.findByID({ collection: 'tasks', id, depth: 0, overrideAccess: true })).revision ?? 0
const patch = async (id: string, body: object, session: Session) =>
  cast.rest('PATCH', `/tasks/${id}?depth=0`, { session, body: { revision: await revisionOf(id), ...body } })
const queue = async (session: Session = cast.sessions.operator): Promise<{ total: number; listings: ListingToReview[] }> =>
  (await cast.rest('GET', '/tasks/review-queue', { session })).body
const queued = async (id: string) => (await queue()).listings.find((listing) => listing.id === id)

describe('the listings that wait for the operator', () => {
  it('are read by operators only', async () => {
    for (const role of ['city', 'facility', 'organizer', 'admin', 'resident'] as const)
      expect([role, (await cast.rest('GET', '/tasks/review-queue', { session: cast.sessions[role] })).status]).toEqual([
        role,
        403,
      ])
    const visitor = await cast.rest('GET', '/tasks/review-queue', {})
    expect([visitor.status, visitor.body.errors[0].message]).toEqual([401, texts.notAllowed])
  })

  it('stand in the order in which they were handed in, and leave when they are decided on', async () => {
    const [first, second] = [await handedIn(), await handedIn()]
    const ids = async () => (await queue()).listings.map(({ id }) => id).filter((id) => id === first || id === second)
    expect(await ids()).toEqual([first, second])
    // Looking at one does not send it to the end.
    await patch(first, { status: 'in_review' }, cast.sessions.operator)
    expect(await ids()).toEqual([first, second])
    const { total } = await queue()
    expect((await patch(first, { status: 'published' }, cast.sessions.operator)).status).toBe(200)
    expect(
      (await patch(second, { status: 'returned', statusReason: '場所を書いてください。' }, cast.sessions.operator)).status,
    ).toBe(200)
    expect(await ids()).toEqual([])
    expect((await queue()).total).toBe(total - 2)
    expect((await patch(second, { status: 'submitted' }, cast.sessions.facility)).status).toBe(200)
    expect(await queued(second)).toMatchObject({ status: 'submitted', before: null, firstPublishedAt: null })
  })

  it('are decided on once: who was slower is told, and changes nothing', async () => {
    const id = await handedIn()
    const revision = await revisionOf(id)
    const answers = await Promise.all(
      [{ status: 'published' }, { status: 'returned', statusReason: '場所を書いてください。' }].map((body) =>
        cast.rest('PATCH', `/tasks/${id}?depth=0`, { session: cast.sessions.operator, body: { ...body, revision } }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await queued(id)).toBeUndefined()
  })

  it('come with what residents read last, which nobody writes and no answer of the collection holds', async () => {
    const id = await handedIn()
    await patch(id, { status: 'published' }, cast.sessions.operator)
    // What needs no review is read at once, so it belongs to what was read last.
    await patch(id, { meals: 'provided' }, cast.sessions.facility)
    const changed = await patch(
      id,
      {
        description: '夕食の配膳とテーブル拭きをお願いします。',
        place: '2階の食堂',
        publishedContent: { title: '偽' },
        awaitsReviewSince: null,
      },
      cast.sessions.facility,
    )
    expect(changed.body.doc.status).toBe('submitted')
    expect(changed.body.doc).not.toHaveProperty('publishedContent')
    expect(await queued(id)).toMatchObject({
      before: { description: PLAIN, meals: 'provided', place: null, category: 'meal_support', beginnerFriendly: true },
      now: { description: '夕食の配膳とテーブル拭きをお願いします。', place: '2階の食堂' },
      verdict: 'allowed',
    })
    await patch(id, { status: 'published' }, cast.sessions.operator)
    await patch(id, { notes: '終わったらお茶の時間があります。' }, cast.sessions.facility)
    expect(await queued(id)).toMatchObject({ before: { description: '夕食の配膳とテーブル拭きをお願いします。', notes: null } })
  })

  it('show how the time was set and how it was done at home, before and now', async () => {
    const id = await handedIn('行事の案内文を清書し、できた文書を送っていただきます。')
    const atHome = { isRemote: true, remoteHow: '清書した文書をメールで送っていただきます。' }
    await patch(id, atHome, cast.sessions.facility)
    await patch(id, { status: 'published', overrideReason: '試験のため' }, cast.sessions.operator)
    const [from, until] = [cast.today, addDays(cast.today, 9)]
    await patch(
      id,
      { timing: 'flexible', flexibleFrom: from, flexibleUntil: until, remoteHow: '清書した文書を郵便で送っていただきます。' },
      cast.sessions.facility,
    )
    const listing = await queued(id)
    expect(listing).toMatchObject({
      before: { ...atHome, timing: 'fixed', flexibleFrom: null },
      now: { timing: 'flexible', flexibleFrom: from, flexibleUntil: until, isRemote: true },
    })
    if (!listing?.before) throw new Error('nobody kept what was published')
    const read = (content: ListingContent) =>
      spokenFields(listing.now, listing.before).flatMap((field) =>
        ['timing', 'flexibleFrom', 'isRemote', 'remoteHow'].includes(field) ? [writtenContent(content, field)] : [],
      )
    expect(read(listing.before)).toEqual([atHome.remoteHow, '日時枠で募集する', '', 'はい'])
    expect(read(listing.now)).toEqual(['清書した文書を郵便で送っていただきます。', '日時を相談して決める', readDay(from), 'はい'])
  })

  it('are published against the verdict only with a reason, which names who decided', async () => {
    const id = await handedIn('昼食の配膳とお食事の見守りをお願いします。')
    const listing = await queued(id)
    expect(listing).toMatchObject({ verdict: 'review', decision: null })
    expect(listing?.hits.length).toBeGreaterThan(0)
    const refused = await patch(id, { status: 'published' }, cast.sessions.operator)
    expect(refused.status).toBe(400)
    const done = await patch(id, { status: 'published', overrideReason: '施設に電話で確かめました。' }, cast.sessions.operator)
    expect(done.body.doc).toMatchObject({ status: 'published', overriddenByName: '試験 operator' })
  })
})

describe('published listings that the rules no longer pass', () => {
  const against = async () =>
    (await publishedAgainstRules(databaseOf(running.payload), { limit: 50, now: new Date(), scope: { kind: 'all' } })).listings

  it('stand with exactly those who are touched, until they are suspended', async () => {
    const { world, today, A } = cast
    const id = (await world.task(A.facility.id)).id
    expect((await against()).map((listing) => listing.id)).not.toContain(id)
    const [one, other, past] = [
      await world.slot(id, { day: addDays(today, 5), capacity: 3 }),
      await world.slot(id, { day: addDays(today, 6) }),
      await world.slot(id, { day: addDays(today, -5), madeAt: new Date(Date.now() - 20 * 86_400_000) }),
    ]
    const [p, q, r] = [await world.volunteer(), await world.volunteer(), await world.volunteer()]
    const made = [
      await world.apply(one.id, p.id, new Date()),
      await world.apply(one.id, q.id, new Date()),
      await world.apply(other.id, q.id, new Date()),
    ].map((application) => application.id)
    await world.apply(past.id, p.id, new Date(Date.now() - 10 * 86_400_000))
    const declined = await world.apply(one.id, r.id, new Date())
    await world.move(declined.id, 'declined', world.operator, new Date(), '定員のため')

    await running.appSql(`UPDATE tasks SET check_verdict = 'prohibited' WHERE id = $1`, [id])
    const found = (await against()).find((listing) => listing.id === id)
    expect(found).toMatchObject({ people: 2, applications: 3, verdict: 'prohibited' })
    const [, query] = listLink('applications', unfinishedOf(id, new Date().toISOString())).split('?')
    const listed = await cast.rest('GET', `/applications?depth=0&${query}`, { session: cast.sessions.operator })
    expect(listed.body.docs.map((doc: { id: string }) => doc.id).sort()).toEqual([...made].sort())

    const body = { status: 'suspended', statusReason: 'いまのルールに合わないため', revision: found?.revision }
    expect((await cast.rest('PATCH', `/tasks/${id}?depth=0`, { session: cast.sessions.operator, body })).status).toBe(200)
    expect((await against()).map((listing) => listing.id)).not.toContain(id)
  })

  it('leave out what an operator decided on, unless a later judgement calls it prohibited', async () => {
    const id = (await cast.world.task(cast.A.facility.id)).id
    const set = (sql: string) => running.appSql(`UPDATE tasks SET ${sql} WHERE id = $1`, [id])
    await set(
      `check_verdict = 'review', overridden_at = now(), override_reason = '確かめました', checked_at = now() - interval '1 day'`,
    )
    expect((await against()).map((listing) => listing.id)).not.toContain(id)
    await set(`checked_at = now() + interval '1 minute'`)
    expect((await against()).map((listing) => listing.id)).not.toContain(id)
    await set(`check_verdict = 'prohibited'`)
    expect((await against()).find((listing) => listing.id === id)).toMatchObject({ decision: '確かめました', people: 0 })
  })
})
