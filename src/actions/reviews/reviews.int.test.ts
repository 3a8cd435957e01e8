import { randomUUID } from 'node:crypto'
import type { TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { tilesOf } from '@/admin/firstScreen/tilesOf'
import { addDays, at } from '@/domain/calendar/jst'
import { CRITERIA, type ReviewSide } from '@/domain/review/criteria'
import { databaseOf } from '@/database/handle'
import { noteTexts } from '@/glossary/reviews'
import { firstScreenWords } from '@/glossary/screens'
import { noteOfReview } from '@/queries/noteOfReview'
import { as } from '@/testing/as'
import { makeCast, type Cast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Session } from '@/testing/rest'
import { hideReview } from './hideReview'
import { markNoteRead } from './markNoteRead'
import { inviteToReview } from './inviteToReview'
import { releaseDueReviews } from './releaseDueReviews'
import { replyToReview } from './replyToReview'
import { writeReview } from './writeReview'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const DAY = 86_400_000
const HOURS = ['08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18']
let made = 0
/** A visit of resident A to facility A, each at an hour of its own, completed so many days ago. */
async function completed(daysAgo = 1): Promise<{ id: string; completedAt: Date }> {
  const { A, today, world } = cast
  const day = addDays(today, -daysAgo - 4 - Math.floor(made / HOURS.length))
  const hour = HOURS[made++ % HOURS.length]
  const task = await world.task(A.facility.id)
  const slot = await world.slot(task.id, { day, from: `${hour}:00`, to: `${hour}:45` })
  const completedAt = new Date(Date.now() - daysAgo * DAY)
  const visit = await world.completedVisit(slot.id, A.volunteer.id, {
    appliedAt: at(addDays(day, -2), '09:00'),
    attendedAt: at(day, '20:00'),
    completedAt,
  })
  return { id: visit.id, completedAt }
}
const scoresOf = (side: ReviewSide, score = 4) => Object.fromEntries(CRITERIA[side].map((criterion) => [criterion, score]))
const userOf = (side: ReviewSide): TypedUser => (side === 'resident' ? cast.residentA : cast.staff.facility)
const write = (application: string, side: ReviewSide, given: { now?: Date; comment?: string; user?: TypedUser } = {}) =>
  writeReview(running.payload, {
    user: given.user ?? userOf(side),
    application,
    scores: scoresOf(side),
    comment: given.comment ?? `${side}のひとこと`,
    privateNote: `${side}から事務局へ`,
    now: given.now ?? new Date(),
  })
type Row = { id: string; side: ReviewSide; released_at: Date | null; hidden_at: Date | null; reply: string | null }
const rowsOf = async (application: string): Promise<Row[]> =>
  (await running.appSql('SELECT * FROM reviews WHERE application_id = $1 ORDER BY side', [application])) as Row[]
const idOf = async (application: string, side: ReviewSide): Promise<string> =>
  (await rowsOf(application)).find((row) => row.side === side)?.id ?? ''
const mailsOf = async (application: string, occasion: string): Promise<string[]> =>
  (
    await running.appSql(`SELECT key, "to" FROM mails WHERE starts_with(key, $1) ORDER BY "to"`, [
      `review/${application}/${occasion}/`,
    ])
  ).map((row) => String(row['to']))

describe('a review', () => {
  it('is read by nobody of the other side until both have written, then by both at once', async () => {
    const { id } = await completed()
    expect(await write(id, 'resident')).toEqual({ released: false })
    expect((await rowsOf(id)).map(({ released_at }) => released_at)).toEqual([null])
    expect(await write(id, 'facility')).toEqual({ released: true })
    expect((await rowsOf(id)).every(({ released_at }) => released_at !== null)).toBe(true)
    expect(await mailsOf(id, 'released-facility')).toEqual([cast.residentA.email])
    expect(await mailsOf(id, 'released-resident')).toEqual([cast.staff.facility.email])
  })

  it('is released by the worker when 14 days are over, once, and then the other side no longer writes', async () => {
    const { completedAt, id } = await completed()
    await write(id, 'facility')
    await releaseDueReviews(running.payload, new Date(completedAt.getTime() + 14 * DAY - 1))
    expect((await rowsOf(id))[0]?.released_at).toBeNull()
    const due = new Date(completedAt.getTime() + 14 * DAY)
    await Promise.all([releaseDueReviews(running.payload, due), releaseDueReviews(running.payload, due)])
    expect((await rowsOf(id))[0]?.released_at).toEqual(due)
    expect(await mailsOf(id, 'released-facility')).toEqual([cast.residentA.email])
    await expect(write(id, 'resident', { now: due })).rejects.toThrow('相手のレビューが先に公開されたため')
  })

  it('puts what is for the operator alone among the questions to the office, once, without its words', async () => {
    const { id } = await completed()
    await write(id, 'resident')
    await write(id, 'resident')
    await write(id, 'facility')
    const questions = await Promise.all(
      (['resident', 'facility'] as const).map(async (side) =>
        running.appSql(
          `SELECT source::text, status::text, question, page, volunteer_id, facility_id, answer_to FROM support_requests WHERE form_id = $1`,
          [`review/${await idOf(id, side)}`],
        ),
      ),
    )
    const waits = { status: 'received', facility_id: null, question: expect.not.stringContaining('から事務局へ') }
    expect(questions).toMatchObject([
      [{ ...waits, source: 'resident', volunteer_id: cast.A.volunteer.id }],
      [{ ...waits, source: 'facility', answer_to: cast.staff.facility['email'] }],
    ])
    const letters = await running.appSql(`SELECT body FROM mails WHERE key = ANY($1)`, [
      await Promise.all(
        (['resident', 'facility'] as const).map(async (side) => `office/note/${await idOf(id, side)}/${cast.staff.operator.id}`),
      ),
    ])
    expect(letters.map(({ body }) => String(body).includes('から事務局へ'))).toEqual([false, false])
    const waiting = async () => {
      const tile = tilesOf('operator', new Date()).find(({ label }) => label === firstScreenWords.privateNotes)
      if (!tile) throw new Error('the office has no tile for the notes')
      return (await running.payload.count({ collection: tile.collection, where: tile.where, ...as(cast.staff.operator) }))
        .totalDocs
    }
    const before = await waiting()
    const [review, now] = [await idOf(id, 'resident'), new Date()]
    const read = (user: TypedUser) => markNoteRead(running.payload, { user, review, now })
    await expect(read(cast.staff.facility)).rejects.toThrow(noteTexts.notYours)
    await read(cast.staff.operator)
    await read(cast.staff.operator)
    const { operator } = cast.staff
    const by = 'name' in operator ? operator.name : ''
    expect((await noteOfReview(databaseOf(running.payload), review))?.read).toEqual({ by, at: now })
    expect([before > 1, await waiting()]).toEqual([true, before - 1])
    const { id: quiet } = await completed()
    const given = { user: cast.residentA, application: quiet, comment: '', privateNote: ' ', now: new Date() }
    await writeReview(running.payload, { ...given, scores: scoresOf('resident') })
    const none = await running.appSql('SELECT 1 FROM support_requests WHERE form_id = $1', [
      `review/${await idOf(quiet, 'resident')}`,
    ])
    expect(none).toEqual([])
  })

  it('is of a completed visit of theirs, within 30 days', async () => {
    const { completedAt, id } = await completed()
    await expect(write(id, 'resident', { now: new Date(completedAt.getTime() + 30 * DAY + 1) })).rejects.toThrow('30日まで')
    await expect(write(id, 'resident', { user: cast.residentB })).rejects.toThrow('活動が見つかりません')
    await expect(write(id, 'facility', { user: cast.staffOfB })).rejects.toThrow('活動が見つかりません')
    for (const role of ['city', 'operator', 'organizer', 'admin'] as const)
      await expect(write(id, 'facility', { user: cast.staff[role] })).rejects.toThrow('レビューを書けるのは')
    await cast.world.move(id, 'disputed', cast.staff.operator, new Date(), '記録の確認のため')
    await expect(write(id, 'resident')).rejects.toThrow('完了してから')
    expect(await rowsOf(id)).toEqual([])
  })

  it('needs all five scores and texts that are not too long', async () => {
    const { id } = await completed()
    const given = { user: cast.residentA, application: id, comment: '', privateNote: '', now: new Date() }
    for (const wrong of [{}, { ...scoresOf('resident'), safety: 6 }, scoresOf('facility')])
      await expect(writeReview(running.payload, { ...given, scores: wrong })).rejects.toThrow('5つの項目すべて')
    await expect(
      writeReview(running.payload, { ...given, scores: scoresOf('resident'), comment: 'あ'.repeat(1001) }),
    ).rejects.toThrow('1000文字まで')
    expect(await rowsOf(id)).toEqual([])
  })

  it('stands once, whoever sends it at the same time: the same again is the same one, another one is refused', async () => {
    const { id } = await completed()
    const same = await Promise.allSettled([write(id, 'resident'), write(id, 'resident'), write(id, 'resident')])
    expect(same.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
    const others = await Promise.allSettled([
      write(id, 'facility', { comment: '一つめ' }),
      write(id, 'facility', { comment: '二つめ' }),
    ])
    expect(others.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await rowsOf(id)).map(({ side }) => side)).toEqual(['resident', 'facility'])
  })

  it('of both sides at the same moment is released, whichever came second', async () => {
    const { id } = await completed()
    const answers = await Promise.all([write(id, 'resident'), write(id, 'facility')])
    expect(answers.filter(({ released }) => released)).toHaveLength(1)
    expect((await rowsOf(id)).every(({ released_at }) => released_at !== null)).toBe(true)
  })
})

describe('over REST', () => {
  const probes = (application: string, id: string, needle: string): string[] => [
    `/reviews/${id}`,
    `/reviews/${id}?select[comment]=true&depth=2`,
    `/reviews?where[id][equals]=${id}`,
    `/reviews?where[comment][like]=${encodeURIComponent(needle)}`,
    `/reviews?where[or][0][comment][contains]=${encodeURIComponent(needle)}&where[or][1][safety][greater_than]=0&where[or][2][punctual][exists]=true`,
    `/reviews?where[releasedAt][exists]=false`,
    `/reviews?where[isShown][equals]=false`,
    `/reviews?where[application][equals]=${application}&sort=-comment`,
    `/reviews?where[application.id][equals]=${application}&sort=safety&limit=1`,
    `/reviews?where[privateNote][exists]=true`,
    `/reviews?sort=privateNote`,
  ]
  /** How many reviews of this visit an asker sees in a list, and how many are counted. */
  const seen = async (session: Session, application: string) => {
    const query = `where[application][equals]=${application}`
    const list = await cast.rest('GET', `/reviews?${query}`, { session })
    const count = await cast.rest('GET', `/reviews/count?${query}`, { session })
    expect(count.body.totalDocs).toBe(list.body.totalDocs)
    return (list.body.docs as { side: ReviewSide }[]).map(({ side }) => side).sort()
  }

  it('what is not released can be neither read nor found by a filter, an order or a choice of fields', async () => {
    for (const [writer, reader] of [
      ['resident', 'facility'],
      ['facility', 'resident'],
    ] as const) {
      const { id } = await completed()
      const needle = `${writer}の秘密`
      const before = await Promise.all(
        probes(id, randomUUID(), needle).map((path) => cast.rest('GET', path, { session: cast.sessions[reader] })),
      )
      await write(id, writer, { comment: needle })
      const review = await idOf(id, writer)
      const after = await Promise.all(
        probes(id, review, needle).map((path) => cast.rest('GET', path, { session: cast.sessions[reader] })),
      )
      for (const [index, answer] of after.entries()) {
        expect(answer.text).not.toContain(needle)
        expect(answer.text).not.toContain(review)
        expect([answer.status, answer.body?.totalDocs]).toEqual([before[index]?.status, before[index]?.body?.totalDocs])
      }
      expect(await seen(cast.sessions[reader], id)).toEqual([])
      expect(await seen(cast.sessions[writer], id)).toEqual([writer])
      expect(await seen(cast.sessions.city, id)).toEqual([])
      expect(await seen(cast.sessions.operator, id)).toEqual([writer])
    }
  })

  it('each role reads at each time what it may', async () => {
    const { id } = await completed()
    const all = async () => {
      const { city, facility, operator, resident } = cast.sessions
      return Promise.all([resident, facility, city, operator].map((session) => seen(session, id)))
    }
    const both = ['facility', 'resident']
    expect(await all()).toEqual([[], [], [], []])
    await write(id, 'resident')
    expect(await all()).toEqual([['resident'], [], [], ['resident']])
    await write(id, 'facility')
    expect(await all()).toEqual([both, both, both, both])
    const review = await idOf(id, 'facility')
    await hideReview(running.payload, { user: cast.staff.operator, review, reason: '個人名のため', now: new Date() })
    expect(await all()).toEqual([['resident'], both, ['resident'], both])
    expect(await mailsOf(id, 'hidden-facility')).toEqual([cast.staff.facility.email])
    const { body } = await cast.rest('GET', `/reviews/${review}`, { session: cast.sessions.facility })
    expect(body).toMatchObject({ hiddenReason: '個人名のため', comment: 'facilityのひとこと' })
    for (const session of [cast.sessions.visitor, cast.sessions.organizer, cast.sessions.admin])
      expect((await cast.rest('GET', '/reviews', { session })).status).toBe(403)
  })

  it('the note for the operator is nobody else’s, not even of who wrote it, and never released', async () => {
    const { id } = await completed()
    await write(id, 'resident')
    await write(id, 'facility')
    for (const role of ['resident', 'facility', 'city'] as const) {
      const { text } = await cast.rest('GET', `/reviews?where[application][equals]=${id}&depth=2`, {
        session: cast.sessions[role],
      })
      expect(text).not.toContain('から事務局へ')
    }
    const { text } = await cast.rest('GET', `/reviews?where[application][equals]=${id}`, { session: cast.sessions.operator })
    expect(text).toContain('facilityから事務局へ')
    expect(
      (await running.appSql(`SELECT 1 FROM mails WHERE body LIKE '%から事務局へ%' OR body LIKE '%のひとこと%'`)).length,
    ).toBe(0)
  })

  it('is written, answered and hidden at doors of their own, and changed at no other', async () => {
    const { id } = await completed()
    const body = { scores: scoresOf('facility'), comment: 'ありがとうございました。', privateNote: '' }
    const { city, facility, operator, resident } = cast.sessions
    expect((await cast.rest('POST', `/applications/${id}/review`, { session: city, body })).status).toBe(403)
    expect((await cast.rest('POST', `/applications/${id}/review`, { session: facility, body: { comment: 1 } })).status).toBe(400)
    expect((await cast.rest('POST', `/applications/${id}/review`, { session: facility, body })).body).toEqual({ released: false })
    const mine = await idOf(id, 'facility')
    // The other side learns nothing at the doors either: what it may not read is not found.
    expect((await cast.rest('POST', `/reviews/${mine}/reply`, { session: resident, body: { reply: 'はい' } })).status).toBe(404)
    expect((await cast.rest('POST', `/reviews/${mine}/hide`, { session: facility, body: { reason: 'x' } })).status).toBe(403)
    await write(id, 'resident')
    expect((await cast.rest('POST', `/reviews/${mine}/reply`, { session: facility, body: { reply: 'はい' } })).status).toBe(409)
    expect(
      (await cast.rest('POST', `/reviews/${mine}/reply`, { session: resident, body: { reply: 'こちらこそ。' } })).status,
    ).toBe(200)
    expect((await cast.rest('POST', `/reviews/${mine}/reply`, { session: resident, body: { reply: 'もう一度' } })).status).toBe(
      409,
    )
    expect((await rowsOf(id)).map(({ reply }) => reply)).toEqual([null, 'こちらこそ。'])
    expect(await mailsOf(id, 'replied-facility')).toEqual([cast.staff.facility.email])
    expect((await cast.rest('POST', `/reviews/${mine}/hide`, { session: operator, body: { reason: ' ' } })).status).toBe(409)
    for (const session of [facility, resident, operator, city]) {
      expect((await cast.rest('PATCH', `/reviews/${mine}`, { session, body: { comment: '書き換え', revision: 1 } })).status).toBe(
        403,
      )
      expect((await cast.rest('POST', '/reviews', { session, body: { application: id, side: 'facility' } })).status).toBe(403)
      expect((await cast.rest('DELETE', `/reviews/${mine}`, { session })).status).toBe(403)
    }
  })
})

describe('the database', () => {
  const refused = (statement: string, values: unknown[]) => expect(running.appSql(statement, values)).rejects
  it('lets nothing of a review change but release, one reply and hiding, each for good', async () => {
    const { id } = await completed()
    await write(id, 'resident')
    const review = await idOf(id, 'resident')
    for (const change of [`comment = 'x'`, 'safety = 1', `private_note = 'x'`, `side = 'facility'`, 'submitted_at = now()'])
      await refused(`UPDATE reviews SET ${change} WHERE id = $1`, [review]).toThrow('review_is_final')
    await refused(`UPDATE reviews SET reply = 'x', replied_at = now() WHERE id = $1`, [review]).toThrow('review_is_final')
    await refused(`UPDATE reviews SET released_at = now() WHERE id = $1`, [review]).toThrow('review_not_due')
    await refused(`UPDATE reviews SET hidden_at = now() WHERE id = $1`, [review]).toThrow('reviews_hidden_with_reason')
    await refused('DELETE FROM reviews WHERE id = $1', [review]).toThrow(/permission denied/)
    await write(id, 'facility')
    await running.appSql(`UPDATE reviews SET reply = 'はい', replied_at = now() WHERE id = $1`, [review])
    await refused(`UPDATE reviews SET reply = 'いいえ' WHERE id = $1`, [review]).toThrow('review_is_final')
    await refused('UPDATE reviews SET released_at = NULL WHERE id = $1', [review]).toThrow('review_is_final')
    await running.appSql(`UPDATE reviews SET hidden_at = now(), hidden_reason = '個人名' WHERE id = $1`, [review])
    await refused('UPDATE reviews SET hidden_at = NULL, hidden_reason = NULL WHERE id = $1', [review]).toThrow('review_is_final')
    await running.appSql('UPDATE reviews SET is_shown = true WHERE id = $1', [review])
    expect(await running.appSql('SELECT is_shown FROM reviews WHERE id = $1', [review])).toEqual([{ is_shown: false }])
  })

  it('takes one review of a side, of a completed visit, with its five scores, before the other was shown', async () => {
    const insert = (application: string, side: ReviewSide, scores: Record<string, unknown>) =>
      running.payload.create({
        collection: 'reviews',
        data: {
          application,
          side,
          submittedAt: new Date().toISOString(),
          releaseDueAt: new Date().toISOString(),
          ...scores,
        },
        overrideAccess: true,
        context: asSystem,
      })
    const { id } = await completed()
    await expect(insert(id, 'resident', { ...scoresOf('resident'), safety: null })).rejects.toThrow('5つの項目すべて')
    await expect(insert(id, 'resident', { ...scoresOf('resident'), safety: 2.5 })).rejects.toThrow('5つの項目すべて')
    await expect(insert(id, 'resident', { ...scoresOf('resident'), punctual: 3 })).rejects.toThrow('5つの項目すべて')
    const made = await insert(id, 'resident', scoresOf('resident'))
    expect([made.facility, made.volunteer].map((ref) => (typeof ref === 'object' ? ref?.id : ref))).toEqual([
      cast.A.facility.id,
      cast.A.volunteer.id,
    ])
    await expect(insert(id, 'resident', scoresOf('resident'))).rejects.toThrow('application_id, side')
    await releaseDueReviews(running.payload, new Date())
    await expect(insert(id, 'facility', scoresOf('facility'))).rejects.toThrow('相手のレビューが先に公開されたため')
    const open = await cast.world.slot((await cast.world.task(cast.A.facility.id)).id, { day: addDays(cast.today, 3) })
    const waiting = await cast.world.apply(open.id, cast.A.volunteer.id, new Date())
    await expect(insert(waiting.id, 'resident', scoresOf('resident'))).rejects.toThrow('完了してから')
  })
})

describe('an answer and a hiding', () => {
  it('are the other side’s and the operator’s, and a hidden review can no longer be answered', async () => {
    const { id } = await completed()
    await write(id, 'resident')
    await write(id, 'facility')
    const [review, now] = [await idOf(id, 'resident'), new Date()]
    const reply = (user: TypedUser) => replyToReview(running.payload, { user, review, reply: 'ありがとうございます。', now })
    await expect(reply(cast.staffOfB)).rejects.toThrow('レビューが見つかりません')
    await expect(reply(cast.staff.operator)).rejects.toThrow('レビューを書けるのは')
    await hideReview(running.payload, { user: cast.staff.operator, review, reason: '病名が書かれているため', now })
    await expect(reply(cast.staff.facility)).rejects.toThrow('レビューが見つかりません')
    await expect(hideReview(running.payload, { user: cast.staff.operator, review, reason: 'もう一度', now })).rejects.toThrow(
      'すでに非表示',
    )
    expect(await mailsOf(id, 'hidden-resident')).toEqual([cast.residentA.email])
  })
})

describe('the invitation', () => {
  it('goes once to each account of both sides of a visit completed lately, and not to who has written', async () => {
    const [fresh, old] = [await completed(2), await completed(9)]
    await write(fresh.id, 'facility')
    await inviteToReview(running.payload, new Date())
    await Promise.all([inviteToReview(running.payload, new Date()), inviteToReview(running.payload, new Date())])
    expect(await mailsOf(fresh.id, 'invitation')).toEqual([cast.residentA.email])
    expect(await mailsOf(old.id, 'invitation')).toEqual([])
    const [mail] = await running.appSql('SELECT body FROM mails WHERE key = $1', [
      `review/${fresh.id}/invitation/${cast.residentA.id}`,
    ])
    expect(mail?.['body']).toContain(`/my/${fresh.id}/review`)
    const other = await completed(1)
    expect(await inviteToReview(running.payload, new Date())).toEqual({ invited: 2 })
    expect(await mailsOf(other.id, 'invitation')).toEqual([cast.staff.facility.email, cast.residentA.email].sort())
  })
})
