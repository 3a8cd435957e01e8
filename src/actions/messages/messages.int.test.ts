import { randomUUID } from 'node:crypto'
import type { TypedUser } from 'payload'
import { addDays, at } from '@/domain/calendar/jst'
import type { Carrier, Mail } from '@/mail/letter'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { deliverMails } from '../deliverMails'
import { readMessages } from './readMessages'
import { writeMessage, writeToSlot } from './writeMessage'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

let made = 0
/** An application of resident A to facility A, each on a day of its own from tomorrow on, and its slot. */
async function applied(status: 'applied' | 'accepted' = 'accepted', capacity = 3): Promise<{ id: string; slot: string }> {
  const { A, staff, today, world } = cast
  const task = await world.task(A.facility.id)
  const slot = await world.slot(task.id, { day: addDays(today, 1 + made++), capacity })
  const { id } = await world.apply(slot.id, A.volunteer.id, new Date())
  if (status === 'accepted') await world.move(id, 'accepted', staff.operator, new Date())
  return { id, slot: slot.id }
}
const noon = () => at(cast.today, '12:00')
const write = (
  application: string,
  given: { user?: TypedUser; text?: string; confirmed?: boolean; now?: Date; sendKey?: string } = {},
) =>
  writeMessage(running.payload, {
    user: cast.staff.facility,
    application,
    text: '当日は玄関でお待ちしています。',
    confirmed: false,
    now: noon(),
    sendKey: randomUUID(),
    ...given,
  })
const rowsOf = (application: string) =>
  running.appSql('SELECT * FROM messages WHERE application_id = $1 ORDER BY sent_at, id', [application])
const noticesOf = async (application: string) =>
  running.appSql(
    `SELECT m."to", m.not_before, m.body FROM mails m JOIN messages s ON starts_with(m.key, 'message/' || s.id || '/')
      WHERE s.application_id = $1 ORDER BY m.created_at, m."to"`,
    [application],
  )

describe('a message', () => {
  it('is told to the other side by a mail that does not say what it says, once until it was read', async () => {
    const { id } = await applied()
    expect(await write(id)).toEqual({ sent: 1, left: 0, warning: [] })
    await write(id, { text: 'お車の方は裏の駐車場へどうぞ。' })
    const [notice, ...more] = await noticesOf(id)
    expect([notice?.['to'], more]).toEqual([cast.residentA.email, []])
    expect(notice?.['body']).toContain(`/my/${id}/messages`)
    expect(notice?.['body']).not.toContain('玄関')
    expect(await readMessages(running.payload, { user: cast.residentA, application: id, until: noon(), now: noon() })).toEqual({
      read: 2,
    })
    await write(id, { text: '雨のときも行います。', now: at(cast.today, '13:00') })
    expect((await noticesOf(id)).map((row) => row['to'])).toEqual([cast.residentA.email, cast.residentA.email])
  })

  it('of the resident goes to the facility, of the operator to both', async () => {
    const [own, office] = [await applied(), await applied()]
    await write(own.id, { user: cast.residentA })
    expect((await noticesOf(own.id)).map((row) => row['to'])).toEqual([cast.staff.facility.email])
    await write(office.id, { user: cast.staff.operator })
    expect((await noticesOf(office.id)).map((row) => row['to']).sort()).toEqual(
      [cast.residentA.email, cast.staff.facility.email].sort(),
    )
  })

  it('is stored at night and told in the morning', async () => {
    const { id } = await applied()
    const night = at(cast.today, '23:10')
    const morning = at(addDays(cast.today, 1), '08:00')
    await write(id, { now: night })
    expect((await rowsOf(id)).map((row) => row['sent_at'])).toEqual([night])
    expect((await noticesOf(id)).map((row) => row['not_before'])).toEqual([morning])
    const handedOver: Mail[] = []
    const carrier: Carrier = { handOver: async (mail) => void handedOver.push(mail), close: () => undefined }
    const mine = () => handedOver.filter(({ body }) => body.includes(`/my/${id}/messages`)).length
    await deliverMails(running.payload, { carrier, now: new Date(morning.getTime() - 1) })
    expect(mine()).toBe(0)
    await deliverMails(running.payload, { carrier, now: morning })
    expect(mine()).toBe(1)
  })

  it('sent twice by one form is one message, also at once', async () => {
    const { id } = await applied()
    const sendKey = randomUUID()
    await Promise.all([write(id, { sendKey }), write(id, { sendKey }), write(id, { sendKey })])
    await write(id, { sendKey })
    expect(await rowsOf(id)).toHaveLength(1)
    expect(await noticesOf(id)).toHaveLength(1)
  })

  it('that smells of employment is sent only once its writer has read why it is a matter', async () => {
    const { id } = await applied()
    const text = '時給は1,000円です。遅刻は罰金をいただきます。'
    const { sent, warning } = await write(id, { text })
    expect(sent).toBe(0)
    expect(warning.map((smell) => smell.text)).toEqual(expect.arrayContaining(['時給', '罰金']))
    expect(warning.every(({ reason }) => reason.includes('雇用'))).toBe(true)
    expect(await rowsOf(id)).toEqual([])
    expect(await write(id, { text, confirmed: true })).toEqual({ sent: 1, left: 0, warning: [] })
    expect((await rowsOf(id)).map((row) => row['warned'])).toEqual([true])
    // What is denied does not smell, and who asks is not lectured.
    expect((await write(id, { text: '謝礼や報酬はありません。' })).warning).toEqual([])
    expect((await write(id, { text: '時給は出ますか。', user: cast.residentA })).sent).toBe(1)
  })

  it('that asks for care is not sent by a facility; what says that staff do it is, and so is what a resident repeats', async () => {
    const { id } = await applied()
    const text = '当日は、利用者さまの入浴介助とおむつ交換もお願いします。'
    await expect(write(id, { text, confirmed: true })).rejects.toThrow('ボランティアにお願いできない仕事')
    expect(await rowsOf(id)).toEqual([])
    for (const sent of ['入浴の介助は職員が行いますので、ご安心ください。', 'エプロンをお持ちください。玄関でお待ちしています。'])
      expect((await write(id, { text: sent })).sent).toBe(1)
    expect((await write(id, { text: '入浴介助もお願いしますと言われました。', user: cast.residentA })).sent).toBe(1)
  })

  it('is refused to others, to whom it cannot reach, and when the application is over', async () => {
    const { id } = await applied('applied')
    await expect(write(id, { user: cast.residentB })).rejects.toThrow('応募が見つかりません')
    await expect(write(id, { user: cast.staffOfB })).rejects.toThrow('応募が見つかりません')
    for (const role of ['city', 'organizer', 'admin'] as const)
      await expect(write(id, { user: cast.staff[role] })).rejects.toThrow('メッセージを使えるのは')
    await expect(write(id, { text: ' ' })).rejects.toThrow('入力されていません')
    await expect(write(id, { text: 'あ'.repeat(1001) })).rejects.toThrow('1000文字まで')
    await cast.world.move(id, 'declined', cast.staff.facility, new Date(), '定員のため')
    await expect(write(id)).rejects.toThrow('この応募は終わっている')
    expect((await write(id, { user: cast.staff.operator })).sent).toBe(1)
    const person = await cast.world.volunteer()
    const other = await applied()
    const theirs = await cast.world.apply(other.slot, person.id, new Date())
    await expect(write(theirs.id)).rejects.toThrow('電話でご連絡ください')
  })
})

describe('a message to a slot', () => {
  it('reaches each who is accepted in a thread of their own, and says who cannot read it', async () => {
    const { id, slot } = await applied()
    const [second, unread, waiting] = [cast.B.volunteer, await cast.world.volunteer(), await cast.world.volunteer()]
    await cast.world.account(waiting.id)
    const other = await cast.world.apply(slot, second.id, new Date())
    const silent = await cast.world.apply(slot, unread.id, new Date())
    const asked = await cast.world.apply(slot, waiting.id, new Date())
    for (const each of [other, silent]) await cast.world.move(each.id, 'accepted', cast.staff.operator, new Date())
    const given = { slot, text: '駐車場が変わりました。', confirmed: false, sendKey: randomUUID(), now: noon() }
    await expect(writeToSlot(running.payload, { ...given, user: cast.staffOfB })).rejects.toThrow(
      '参加が決まっている方がいません',
    )
    await expect(writeToSlot(running.payload, { ...given, user: cast.residentA })).rejects.toThrow('メッセージを使えるのは')
    for (let time = 0; time < 2; time++)
      expect(await writeToSlot(running.payload, { ...given, user: cast.staff.facility })).toEqual({
        sent: 2,
        left: 1,
        warning: [],
      })
    expect(await Promise.all([id, other.id, silent.id, asked.id].map(async (each) => (await rowsOf(each)).length))).toEqual([
      1, 1, 0, 0,
    ])
  })
})

describe('over REST', () => {
  it('both sides and the operator read a thread; the city, organizers, administrators and others never', async () => {
    const { id } = await applied()
    const needle = '090-0000-1234にお電話ください。'
    await write(id, { text: needle })
    const query = `/messages?where[application][equals]=${id}&depth=2`
    const { city, organizer, admin, visitor, ...sides } = cast.sessions
    for (const session of Object.values(sides)) {
      const { body } = await cast.rest('GET', query, { session })
      expect(body.docs.map((doc: { text: string }) => doc.text)).toEqual([needle])
      expect((await cast.rest('GET', `/messages/${body.docs[0].id}?select[text]=true`, { session })).body.text).toBe(needle)
    }
    for (const session of [city, organizer, admin, visitor]) {
      const answer = await cast.rest('GET', query, { session })
      expect([answer.status, answer.text.includes('090-0000')]).toEqual([403, false])
    }
    const elsewhere = await cast.rest.signIn(cast.staffOfB)
    expect((await cast.rest('GET', query, { session: elsewhere })).body.totalDocs).toBe(0)
    expect((await cast.rest('GET', `${query}&where[warned][equals]=false`, { session: sides.facility })).status).not.toBe(200)
  })

  it('the facility opens its thread by saying so, and its desk counts what it has not read', async () => {
    const { id } = await applied()
    await write(id, { user: cast.residentA })
    const session = cast.sessions.facility
    const count = async () =>
      (
        await cast.rest(
          'GET',
          `/messages/count?where[application][equals]=${id}&where[side][in][0]=resident&where[readByFacilityAt][exists]=false`,
          { session },
        )
      ).body.totalDocs
    expect(await count()).toBe(1)
    const read = (until: Date) =>
      cast.rest('POST', `/applications/${id}/messages-read`, { session, body: { until: until.toISOString() } })
    expect((await read(new Date(noon().getTime() - 1))).body).toEqual({ read: 0 })
    expect((await read(noon())).body).toEqual({ read: 1 })
    expect((await read(noon())).body).toEqual({ read: 0 })
    expect(await count()).toBe(0)
  })
})

describe('the database', () => {
  const refused = (statement: string, values: unknown[]) => expect(running.appSql(statement, values)).rejects
  it('keeps a message sealed and as it was sent, and a read mark where it was made first', async () => {
    const { id } = await applied()
    await write(id)
    const [row] = await rowsOf(id)
    expect(row?.['text']).toMatch(/^v1\./)
    for (const change of [
      `text = 'v1.x'`,
      `side = 'resident'`,
      'sent_at = now()',
      'read_by_facility_at = now()',
      `written_by = 'x'`,
    ])
      await refused(`UPDATE messages SET ${change} WHERE id = $1`, [row?.['id']]).toThrow('message_is_final')
    await running.appSql('UPDATE messages SET read_by_resident_at = sent_at WHERE id = $1', [row?.['id']])
    await refused(`UPDATE messages SET read_by_resident_at = sent_at + interval '1 hour' WHERE id = $1`, [row?.['id']]).toThrow(
      'message_is_final',
    )
    await refused('DELETE FROM messages WHERE id = $1', [row?.['id']]).toThrow(/permission denied/)
    await refused(
      `INSERT INTO messages (id, application_id, side, text, key_id, sent_at, send_key) VALUES (gen_random_uuid(), $1, 'facility', '平文', 'k', now(), 'x')`,
      [id],
    ).toThrow('messages_sealed')
  })
})
