import type { TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { uninvitedToReview } from '@/queries/uninvitedToReview'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { deliverMails } from './deliverMails'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { expireStartedApplications } from './expireStartedApplications'
import { inviteToReview } from './reviews/inviteToReview'

let running: RunningPayload
let world: World
let staff: TypedUser
let facility: string
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  facility = (await world.facility({ name: '手紙苑' })).id
  await world.registration(facility)
  staff = await world.staff('facility', [facility])
}, 120_000)
afterAll(() => running.stop())

const appliedAt = at('2026-01-05', '10:00')
const answeredAt = at('2026-01-06', '10:00')
const day = '2026-01-19'
const after = at(day, '13:00')

async function applied(capacity = 1) {
  const volunteer = await world.volunteer()
  const resident = await world.account(volunteer.id)
  const slot = await world.slot((await world.task(facility)).id, { day, capacity })
  const { id } = await world.apply(slot.id, volunteer.id, appliedAt)
  return { id, resident, slot, volunteer }
}
const letters = async (id: string) =>
  (
    await running.appSql(
      `SELECT "to", subject, body, not_before FROM mails WHERE starts_with(key, $1) ORDER BY split_part(key, '/', 4)::int`,
      [`application/${id}/decided/`],
    )
  ).map(({ body, subject, to, ...rest }) => ({
    to: String(to),
    subject: String(subject).replace('【介護ボランティア事業】', ''),
    body: String(body),
    at: rest['not_before'] as Date | null,
  }))
const subjects = async (id: string) => (await letters(id)).map(({ subject }) => subject)

describe('a letter about an application', () => {
  it('says that a visit is agreed, with what one needs on the way, to its resident alone', async () => {
    const { id, resident } = await applied()
    await world.move(id, 'accepted', staff, answeredAt)
    const [letter, ...others] = await letters(id)
    expect(others).toEqual([])
    expect(letter).toMatchObject({ to: resident.email, subject: '受け入れが決まりました' })
    expect(letter?.body).toContain('1月19日（月）10:00〜12:00')
    expect(letter?.body).toContain('住所　　熊本市中央区手取本町1番1号')
  })

  it('says the facility’s reason for declining, without any penalty, and what else there is', async () => {
    const { id } = await applied()
    const other = await world.task(facility)
    await world.slot(other.id, { day: '2026-01-20' })
    await world.move(id, 'declined', staff, answeredAt, '{{氏名}}　今回は人数が足りました')
    const [letter] = await letters(id)
    expect(letter?.subject).toBe('ご応募の結果について')
    expect(letter?.body).toContain('施設からの理由\n{{氏名}}　今回は人数が足りました\n')
    expect(letter?.body).toContain('これからのご応募に影響はありません')
    expect(letter?.body).toContain(`${other.title}（手紙苑）`)
    expect(letter?.body).toContain('/listings')
  })

  it('says that somebody waits for a seat, and that the office calls off what was agreed', async () => {
    const first = await applied()
    await world.move(first.id, 'accepted', staff, answeredAt)
    const second = await world.volunteer()
    const account = await world.account(second.id)
    const { id } = await world.apply(first.slot.id, second.id, appliedAt)
    await world.move(id, 'waitlisted', staff, answeredAt)
    expect(await letters(id)).toMatchObject([{ to: account.email, subject: 'キャンセル待ちでお預かりしました' }])
    await world.move(first.id, 'cancelled', world.operator, at('2026-01-06', '22:00'), '感染症のため')
    const [, cancelled] = await letters(first.id)
    expect(cancelled).toMatchObject({ subject: '受け入れが取り消しになりました', at: at('2026-01-06', '22:00') })
    expect(cancelled?.body).toContain('感染症のため')
  })

  it('asks to confirm what was recorded, and says by when one may object', async () => {
    const { id } = await applied()
    await world.move(id, 'accepted', staff, answeredAt)
    await world.move(id, 'attended', staff, after)
    expect((await letters(id))[1]).toMatchObject({ subject: '参加が記録されました（ご確認のお願い）' })
    expect((await letters(id))[1]?.body).toContain('1月22日（木）13:00')
    const absent = await applied()
    await world.move(absent.id, 'accepted', staff, answeredAt)
    await world.move(absent.id, 'no_show', staff, after)
    expect((await letters(absent.id))[1]?.body).toContain('1月26日（月）13:00')
    await world.move(absent.id, 'disputed', absent.resident, after, '行きました')
    expect(await letters(absent.id)).toHaveLength(2)
    await world.move(absent.id, 'completed', world.operator, at('2026-01-20', '10:00'), '名簿に名前がありました')
    const [, , settled] = await letters(absent.id)
    expect(settled?.subject).toBe('お申し出の結果について')
    expect(settled?.body).toContain('「活動完了」になりました。')
    expect(settled?.body).toContain('名簿に名前がありました')
    await world.move(absent.id, 'disputed', world.operator, at('2026-01-21', '10:00'), '日を取り違えていました')
    await world.move(absent.id, 'no_show', world.operator, at('2026-01-21', '11:00'), '別の方でした')
    expect((await subjects(absent.id)).slice(3)).toEqual(['活動の記録を確認しています', 'お申し出の結果について'])
  })

  it('confirms what somebody said by telephone, which counts as their own decision and keeps who wrote it down', async () => {
    const tell = async (id: string, status: string, by: TypedUser, now: Date, reason?: string) => {
      const { revision } = await running.payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })
      const data = { status, revision, toldByPhone: true, ...(reason ? { statusReason: reason } : {}) } as never
      return running.payload.update({ collection: 'applications', id, data, ...as(by, now) })
    }
    const events = async (id: string) =>
      running.appSql(
        `SELECT "to"::text, by_role::text AS role, "by", by_phone, reason FROM application_events WHERE application_id = $1 ORDER BY at DESC LIMIT 1`,
        [id],
      )
    const [waits, comes, missed] = [await applied(), await applied(), await applied()]
    expect(await refusalOfCall(tell(waits.id, 'withdrawn', world.operator, answeredAt))).toContain('理由が入力されていません')
    expect(await refusalOfCall(tell(waits.id, 'withdrawn', staff, answeredAt, '電話'))).toContain(
      'この変更は、いまのアカウントではできません',
    )
    await tell(waits.id, 'withdrawn', world.operator, answeredAt, '引っ越すそうです')
    const [letter, ...others] = await letters(waits.id)
    expect(others).toEqual([])
    expect(letter).toMatchObject({ to: waits.resident.email, subject: 'お申し出を承りました' })
    expect(letter?.body).toContain('応募の取り消し')
    expect(await events(waits.id)).toEqual([
      { to: 'withdrawn', role: 'resident', by: world.operator.id, by_phone: true, reason: '引っ越すそうです' },
    ])

    await world.move(comes.id, 'accepted', staff, answeredAt)
    await tell(comes.id, 'cancelled', world.operator, at('2026-01-18', '10:00'), '熱が出たそうです')
    expect(await subjects(comes.id)).toEqual(['受け入れが決まりました', 'お申し出を承りました'])
    // Called off by the person: in their list, told to the facility as late as it is, and not among what others called off.
    expect(
      await running.appSql('SELECT status_changed_by_role::text AS by, told_by_phone FROM applications WHERE id = $1', [
        comes.id,
      ]),
    ).toEqual([{ by: 'resident', told_by_phone: true }])
    expect(
      await running.appSql(`SELECT subject FROM mails WHERE starts_with(key, $1)`, [`application/${comes.id}/cancelled-late/`]),
    ).toHaveLength(1)

    await world.move(missed.id, 'accepted', staff, answeredAt)
    await world.move(missed.id, 'no_show', staff, after)
    await tell(missed.id, 'disputed', world.operator, at('2026-01-20', '10:00'), '行ったとのことです')
    expect((await subjects(missed.id)).at(-1)).toBe('お申し出を承りました')
    await tell(missed.id, 'cancelled', world.operator, at('2026-01-20', '11:00'), '施設の休みの日でした')
    // The decision is the office's, though the form still says how the objection came.
    expect(await events(missed.id)).toMatchObject([{ to: 'cancelled', role: 'operator', by_phone: false }])
    expect((await subjects(missed.id)).at(-1)).toBe('お申し出の結果について')
    expect(
      await refusalOfCall(
        running.appSql(`UPDATE applications SET told_by_phone = true, status_changed_by_role = 'operator' WHERE id = $1`, [
          comes.id,
        ]),
      ),
    ).toContain('telling_is_a_persons')
  })

  it('says so when nobody answered in time', async () => {
    const { id } = await applied()
    await expireStartedApplications(running.payload, after)
    await expireStartedApplications(running.payload, after)
    expect(await subjects(id)).toEqual(['ご応募への返答ができませんでした'])
  })

  it('is none about what they did themselves', async () => {
    const { id, resident } = await applied()
    await world.move(id, 'withdrawn', resident, answeredAt)
    const agreed = await applied()
    await world.move(agreed.id, 'accepted', staff, answeredAt)
    await world.move(agreed.id, 'cancelled', agreed.resident, answeredAt, '都合が悪くなりました')
    expect(await letters(id)).toEqual([])
    expect(await subjects(agreed.id)).toEqual(['受け入れが決まりました'])
  })

  it('waits for the morning, but not when the visit is then too near', async () => {
    const night = await applied()
    await world.move(night.id, 'accepted', staff, at('2026-01-17', '22:00'))
    expect((await letters(night.id))[0]?.at).toEqual(at('2026-01-18', '08:00'))
    const near = await applied()
    await world.move(near.id, 'accepted', staff, at('2026-01-18', '22:00'))
    expect((await letters(near.id))[0]?.at).toEqual(at('2026-01-18', '22:00'))
  })

  /** The subjects handed over about an application until the morning after the night of 6 January, in order. */
  async function handedOver(id: string): Promise<string[]> {
    const handed: string[] = []
    const carrier = {
      handOver: async ({ key, subject }: { key: string; subject: string }) => {
        if (key.startsWith(`application/${id}/`)) handed.push(subject.replace('【介護ボランティア事業】', ''))
      },
      close: () => undefined,
    }
    for (const now of [at('2026-01-06', '23:59'), at('2026-01-07', '08:01')])
      await deliverMails(running.payload, { carrier, now, most: 500 })
    return handed
  }
  const inTheNight = at('2026-01-06', '22:00')
  const soonAfter = at('2026-01-06', '22:30')

  it('does not say in the morning that a visit is on which was called off in the night, by whomever', async () => {
    const byOffice = await applied()
    await world.move(byOffice.id, 'accepted', staff, inTheNight)
    await world.move(byOffice.id, 'cancelled', world.operator, soonAfter, '感染症のため')
    const byThemselves = await applied()
    await world.move(byThemselves.id, 'accepted', staff, inTheNight)
    await world.move(byThemselves.id, 'cancelled', byThemselves.resident, soonAfter, '都合が悪くなりました')
    expect(await handedOver(byOffice.id)).toEqual(['受け入れが取り消しになりました'])
    expect(await handedOver(byThemselves.id)).toEqual([])
    expect(
      await running.appSql(`SELECT status::text FROM mails WHERE key = $1`, [`application/${byThemselves.id}/decided/2`]),
    ).toEqual([{ status: 'dropped' }])
  })

  it('goes in the morning while it holds, and names no hour that was changed in the night', async () => {
    const [stands, moved] = [await applied(), await applied()]
    for (const { id } of [stands, moved]) await world.move(id, 'accepted', staff, inTheNight)
    await running.payload.update({
      collection: 'slots',
      id: moved.slot.id,
      data: { startsAt: at(day, '14:00').toISOString(), endsAt: at(day, '16:00').toISOString() },
      overrideAccess: true,
      context: { ...asSystem, now: soonAfter },
    })
    const told = await handedOver(stands.id)
    expect(told).toEqual(['受け入れが決まりました'])
    const [notice] = await running.appSql(`SELECT body FROM mails WHERE key LIKE $1`, [`application/${moved.id}/moved/%`])
    expect(String(notice?.['body'])).toContain('14:00')
    expect(
      await running.appSql(`SELECT status::text FROM mails WHERE key LIKE $1`, [`application/${moved.id}/decided/%`]),
    ).toEqual([{ status: 'dropped' }])
  })

  it('does not say that somebody waits once a seat was offered to them', async () => {
    const [first, second] = [await applied(), await world.volunteer()]
    await world.account(second.id)
    await world.move(first.id, 'accepted', staff, answeredAt)
    const waiting = await world.apply(first.slot.id, second.id, inTheNight)
    await world.move(first.id, 'cancelled', first.resident, soonAfter, '都合が悪くなりました')
    const told = await handedOver(waiting.id)
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('空き')
  })

  it('is one only when a slot is called off', async () => {
    const { id, slot } = await applied()
    await world.move(id, 'accepted', staff, answeredAt)
    await running.payload.update({
      collection: 'slots',
      id: slot.id,
      data: { status: 'cancelled', cancelReason: '停電', revision: (slot.revision ?? 1) as number },
      overrideAccess: false,
      user: staff,
      context: { now: answeredAt },
    })
    expect(await subjects(id)).toEqual(['受け入れが決まりました'])
    expect(await running.appSql('SELECT 1 FROM mails WHERE key = $1', [`application/${id}/called-off`])).toHaveLength(1)
  })

  it('goes to the address somebody left at the counter, the completion too; nobody without an address is written to', async () => {
    const volunteer = await world.volunteer()
    const slot = await world.slot((await world.task(facility)).id, { day, capacity: 2 })
    await running.payload.create({
      collection: 'volunteer-contacts',
      data: { volunteer: volunteer.id, email: 'madoguchi@example.jp' } as never,
      overrideAccess: true,
      context: asSystem,
    })
    const { id } = await world.completedVisit(slot.id, volunteer.id, {
      appliedAt,
      attendedAt: after,
      completedAt: at('2026-01-23', '10:00'),
    })
    expect((await letters(id)).map(({ subject, to }) => [to, subject])).toEqual([
      ['madoguchi@example.jp', '受け入れが決まりました'],
      ['madoguchi@example.jp', '参加が記録されました（ご確認のお願い）'],
      ['madoguchi@example.jp', '活動が完了しました'],
    ])
    const silent = await world.volunteer()
    const other = await world.apply(slot.id, silent.id, appliedAt)
    await world.move(other.id, 'accepted', staff, answeredAt)
    expect(await letters(other.id)).toEqual([])
  })

  it('about the completion is the one that asks for a review, by day, unless somebody does without it', async () => {
    const completed = async (wants: boolean) => {
      const given = await applied()
      if (!wants)
        await running.payload.update({
          collection: 'volunteers',
          id: given.volunteer.id,
          data: { notices: { reviews: false } },
          overrideAccess: true,
          context: asSystem,
        })
      await world.move(given.id, 'accepted', staff, answeredAt)
      await world.move(given.id, 'attended', staff, after)
      await running.payload.update({
        collection: 'applications',
        id: given.id,
        data: { status: 'completed' },
        overrideAccess: true,
        context: { ...asSystem, now: at('2026-01-22', '23:00') },
      })
      return given
    }
    const [told, untold] = [await completed(true), await completed(false)]
    await inviteToReview(running.payload, at('2026-01-22', '23:30'))
    const to = (email: unknown) =>
      running.appSql(`SELECT subject, not_before FROM mails WHERE "to" = $1 AND starts_with(key, 'review/')`, [email as string])
    expect(await to(told.resident.email)).toEqual([
      { subject: '【介護ボランティア事業】レビューのお願い', not_before: at('2026-01-23', '08:00') },
    ])
    expect(await to(untold.resident.email)).toEqual([])
    expect(
      await uninvitedToReview(databaseOf(running.payload), {
        since: at('2026-01-20', '00:00'),
        until: at('2026-01-23', '00:00'),
        limit: 50,
      }),
    ).toEqual([])
    expect(await subjects(told.id)).toEqual(['受け入れが決まりました', '参加が記録されました（ご確認のお願い）'])
  })
})
