import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import * as rules from '@/migrations/20261123_083806_picture_rules'
import { decidePicture } from '@/actions/decidePicture'
import { databaseOf } from '@/database/handle'
import { PERSON_ROLES } from '@/domain/role'
import { mediaRefusals } from '@/glossary/collections/accounts'
import { pictureConstraintSentences, pictureRefusals, pictureTexts } from '@/glossary/pictures'
import { accessRefusals } from '@/glossary/refusals'
import { listing } from '@/queries/listing'
import { picturesToRelease } from '@/queries/picturesToRelease'
import { addDays } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Session } from '@/testing/rest'
import { connected } from '@/testing/testCluster'
import { tinyPng } from '@/testing/tinyPng'

let running: RunningPayload
let cast: Cast
let ofB: Session
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
  ofB = await cast.rest.signIn(cast.staffOfB)
}, 120_000)
afterAll(() => running.stop())

let serial = 0
const form = (data: object): FormData => {
  const sent = new FormData()
  sent.append('file', new Blob([new Uint8Array(tinyPng)], { type: 'image/png' }), `genkan${++serial}.png`)
  sent.append('_payload', JSON.stringify(data))
  return sent
}
const upload = async (session: Session, data: object) => cast.rest('POST', '/media?depth=0', { session, body: form(data) })
const uploaded = async () => (await upload(cast.sessions.facility, { alt: '玄関' })).body.doc
const stored = (id: string) => running.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: true })
const decide = async (id: string, decision: string, reason = '', session = cast.sessions.operator) =>
  cast.rest('POST', `/media/${id}/decide`, { session, body: { decision, reason, revision: (await stored(id)).revision } })
const file = async (filename: string, session: Session) => (await cast.rest('GET', `/media/file/${filename}`, { session })).status
/** Who is given the file, and who finds it in a list. */
const seenBy = async (id: string, filename: string) => {
  const everybody = [...PERSON_ROLES.map((role) => [role, cast.sessions[role]] as const), ['of B', ofB] as const]
  const seen: string[] = []
  for (const [who, session] of everybody) {
    const status = await file(filename, session)
    const list = await cast.rest('GET', `/media?depth=0&where[id][equals]=${id}`, { session })
    expect([who, [200, 404].includes(status), (list.body.docs ?? []).length]).toEqual([who, true, status === 200 ? 1 : 0])
    if (status === 200) seen.push(who)
  }
  return seen
}

describe('a picture that the staff of a facility upload', () => {
  it('is stored without what the telephone wrote into it, and not at all when it is cut off', async () => {
    const said = Buffer.from('tEXtcomment\0 32.803N 130.707E')
    const length = Buffer.alloc(4)
    length.writeUInt32BE(said.length - 4)
    const png = Buffer.from(tinyPng)
    const told = Buffer.concat([png.subarray(0, 33), length, said, Buffer.alloc(4), png.subarray(33)])
    const sent = (bytes: Buffer, type = 'image/png'): FormData => {
      const body = form({ alt: '玄関' })
      body.set('file', new Blob([new Uint8Array(bytes)], { type }), `genkan${++serial}.png`)
      return body
    }
    const session = cast.sessions.facility
    for (const type of ['image/png', 'IMAGE/PNG', 'application/octet-stream', '']) {
      const { body, status } = await cast.rest('POST', '/media?depth=0', { session, body: sent(told, type) })
      expect([type, status, body.doc?.filesize]).toEqual([type, 201, png.length])
    }
    const cut = await cast.rest('POST', '/media?depth=0', { session, body: sent(png.subarray(0, -6)) })
    expect([cut.status, cut.body.errors[0].data.errors[0].message]).toEqual([400, mediaRefusals.unreadable])
  })

  it('is theirs and the office’s to see at once, and everybody’s when the operator has released it', async () => {
    const { filename, id, ...made } = await uploaded()
    expect(made).toMatchObject({ facility: cast.A.facility.id, release: 'waiting', isPublic: false })
    expect(await seenBy(id, filename)).toEqual(['city', 'operator', 'facility', 'organizer'])
    const { pictures } = await picturesToRelease(databaseOf(running.payload), { limit: 50 })
    expect(pictures.find((each) => each.id === id)).toMatchObject({ alt: '玄関', facility: cast.A.facility.id, inProfile: false })

    const early = await stored(id)
    expect((await decide(id, 'released')).status).toBe(200)
    expect(await stored(id)).toMatchObject({
      release: 'released',
      isPublic: true,
      decidedBy: cast.staff.operator.id,
      decidedByName: expect.stringMatching(/\S/),
      decidedAt: expect.any(String),
    })
    expect(await seenBy(id, filename)).toEqual(['city', 'operator', 'facility', 'organizer', 'resident', 'visitor', 'of B'])
    const body = { decision: 'refused', reason: '顔が写っています。', revision: early.revision }
    const late = await cast.rest('POST', `/media/${id}/decide`, { session: cast.sessions.operator, body })
    expect([late.status, late.body.errors[0].message]).toEqual([409, accessRefusals.revisionStale])
  })

  it('is looked at again when its description or its file is another one', async () => {
    const { filename, id } = await uploaded()
    const changed = async (body: object) => {
      await decide(id, 'released')
      expect(await file(filename, null)).toBe(200)
      const { revision } = await stored(id)
      const sent = body instanceof FormData ? form({ alt: '玄関', revision }) : { ...body, revision }
      return cast.rest('PATCH', `/media/${id}?depth=0`, { session: cast.sessions.facility, body: sent })
    }
    const described = await changed({ alt: '玄関と受付' })
    expect(described.body.doc).toMatchObject({ release: 'waiting', isPublic: false, filename })
    expect(await file(filename, null)).toBe(404)
    const same = await changed({ alt: '玄関と受付' })
    expect(same.body.doc).toMatchObject({ release: 'released', isPublic: true })
    expect(
      (
        await cast.rest('PATCH', `/media/${id}`, {
          session: cast.sessions.facility,
          body: { alt: '玄関', revision: same.body.doc.revision },
        })
      ).status,
    ).toBe(200)
    const replaced = await changed(new FormData())
    expect(replaced.body.doc).toMatchObject({ release: 'waiting', isPublic: false })
    expect(await file(replaced.body.doc.filename, cast.sessions.facility)).toBe(200)
    expect(await file(replaced.body.doc.filename, null)).toBe(404)
  })

  it('is refused with a reason that its facility reads, also after it was shown', async () => {
    const { filename, id } = await uploaded()
    expect((await decide(id, 'refused', ' 　')).body.errors[0].message).toBe(pictureRefusals.reason_required)
    await decide(id, 'released')
    expect((await decide(id, 'refused', 'お名前の札が写っています。')).status).toBe(200)
    expect(await file(filename, cast.sessions.resident)).toBe(404)
    const read = async (session: Session) => (await cast.rest('GET', `/media/${id}?depth=0`, { session })).body
    expect(await read(cast.sessions.facility)).toMatchObject({ release: 'refused', refusalReason: 'お名前の札が写っています。' })
    expect(await read(cast.sessions.facility)).not.toHaveProperty('decidedByName')
    expect((await decide(id, 'refused', 'もう一度')).body.errors[0].message).toBe(pictureRefusals.decided_already)
    const mails = await running.appSql('SELECT "to", body FROM mails WHERE starts_with(key, $1)', [`picture/${id}/`])
    expect(mails.map(({ to }) => to)).toEqual([cast.staff.facility.email])
    expect(String(mails[0]?.['body'])).toMatch(
      new RegExp(`写真　玄関\n\n理由\nお名前の札が写っています。\n[^]*もう一度確認します[^]*/admin/collections/media/${id}`, 'u'),
    )
  })

  it('is nobody else’s to release, to change, to remove or to put into a profile', async () => {
    const { id } = await uploaded()
    for (const role of PERSON_ROLES.filter((each) => each !== 'operator'))
      expect([role, (await decide(id, 'released', '', cast.sessions[role])).status]).toEqual([role, 403])
    const { revision } = await stored(id)
    for (const session of [ofB, cast.sessions.organizer, cast.sessions.city]) {
      const sent = { session, body: { alt: '食堂', revision } }
      expect([403, 404]).toContain((await cast.rest('PATCH', `/media/${id}`, sent)).status)
      expect([403, 404]).toContain((await cast.rest('DELETE', `/media/${id}`, { session })).status)
    }
    for (const forged of [{ isPublic: true }, { release: 'released' }, { facility: cast.B.facility.id }])
      await cast.rest('PATCH', `/media/${id}`, { session: cast.sessions.facility, body: { ...forged, revision } })
    expect(await stored(id)).toMatchObject({ facility: cast.A.facility.id, release: 'waiting', isPublic: false, alt: '玄関' })
    const ticked = await cast.rest('PATCH', `/media/${id}`, {
      session: cast.sessions.operator,
      body: { isPublic: true, revision: (await stored(id)).revision },
    })
    expect([ticked.status, ticked.body.errors[0].data.errors[0].message]).toEqual([400, pictureTexts.byRelease])
    const profile = await running.payload.findByID({ collection: 'facilities', id: cast.B.facility.id, overrideAccess: true })
    const put = { session: ofB, body: { photos: [id], revision: profile.revision } }
    const answer = await cast.rest('PATCH', `/facilities/${cast.B.facility.id}`, put)
    expect([answer.status, answer.body.errors[0].message]).toEqual([409, pictureConstraintSentences.picture_of_other_facility])
  })

  it('stands on the pages of its facility only while it is released, and is gone with its file when it is removed', async () => {
    const { filename, id } = await uploaded()
    const profile = await running.payload.findByID({ collection: 'facilities', id: cast.A.facility.id, overrideAccess: true })
    const body = { photos: [id], revision: profile.revision }
    const put = await cast.rest('PATCH', `/facilities/${cast.A.facility.id}?depth=0`, { session: cast.sessions.facility, body })
    expect(put.body.doc.photos).toEqual([id])
    const task = await cast.world.task(cast.A.facility.id)
    await cast.world.slot(task.id, { day: addDays(cast.today, 21) })
    const shown = async () =>
      (await listing(databaseOf(running.payload), { id: task.id, now: new Date(), volunteer: null }))?.facility.photos.length
    expect(await shown()).toBe(0)
    await decide(id, 'released')
    expect(await shown()).toBe(1)
    expect((await cast.rest('DELETE', `/media/${id}`, { session: cast.sessions.facility })).status).toBe(200)
    expect(await shown()).toBe(0)
    expect(await file(filename, cast.sessions.operator)).toBe(404)
  })

  it('says which facility it is of when its uploader works for several', async () => {
    const both = await cast.rest.signIn(await cast.world.staff('facility', [cast.A.facility.id, cast.B.facility.id]))
    const refused = await upload(both, { alt: '食堂' })
    expect([refused.status, refused.body.errors[0].data.errors[0].message]).toEqual([400, pictureTexts.facilityMissing])
    expect((await upload(both, { alt: '食堂', facility: cast.B.facility.id })).body.doc.facility).toBe(cast.B.facility.id)
  })
})

describe('a picture of the office', () => {
  it('is public when the operator or an organizer says so, and waits for nobody', async () => {
    for (const role of ['operator', 'organizer'] as const) {
      const { doc } = (await upload(cast.sessions[role], { alt: '会場', isPublic: true })).body
      expect(doc).toMatchObject({ isPublic: true, release: null })
      expect(await file(doc.filename, null)).toBe(200)
      expect((await decide(doc.id, 'refused', '暗い')).body.errors[0].message).toBe(pictureRefusals.of_the_office)
    }
  })
})

describe('the database', () => {
  it('lets no picture of a facility be public that nobody released', async () => {
    const { id } = await uploaded()
    await running.appSql('UPDATE media SET is_public = true WHERE id = $1', [id])
    expect(await stored(id)).toMatchObject({ isPublic: false, release: 'waiting' })
    await expect(running.appSql("UPDATE media SET release = 'released' WHERE id = $1", [id])).rejects.toThrow(
      'media_decided_by_somebody',
    )
    await expect(running.appSql('UPDATE media SET facility_id = NULL WHERE id = $1', [id])).rejects.toThrow(
      'picture_owner_stands',
    )
    await running.adminSql('ALTER TABLE media DISABLE TRIGGER derive')
    await expect(running.adminSql('UPDATE media SET is_public = true WHERE id = $1', [id])).rejects.toThrow(
      'media_released_to_be_public',
    )
    await running.adminSql('ALTER TABLE media ENABLE TRIGGER derive')
  })

  it('takes what one profile showed until now down until somebody looks, and what several showed to the office', async () => {
    const office = async () => (await upload(cast.sessions.operator, { alt: '庭', isPublic: true })).body.doc.id as string
    const [one, both, none] = [await office(), await office(), await office()]
    await connected(running.ownerUrl, async (client) => {
      const given = { db: drizzle({ client }), payload: running.payload, req: {} } as never
      await rules.down(given)
      for (const [facility, picture] of [
        [cast.A.facility.id, one],
        [cast.A.facility.id, both],
        [cast.B.facility.id, both],
      ])
        await client.query(`INSERT INTO facilities_rels (parent_id, path, media_id, "order") VALUES ($1, 'photos', $2, 9)`, [
          facility,
          picture,
        ])
      await rules.up(given)
    })
    expect(await stored(one)).toMatchObject({ facility: cast.A.facility.id, release: 'waiting', isPublic: false })
    expect(await stored(both)).toMatchObject({ facility: null, release: null, isPublic: false })
    expect(await stored(none)).toMatchObject({ facility: null, isPublic: true })
    const asked = { picture: one, decision: 'released' as const, reason: '', by: as(cast.staff.operator).user, now: new Date() }
    await decidePicture(running.payload, { ...asked, revision: Number((await stored(one)).revision) })
    expect(await stored(one)).toMatchObject({ isPublic: true })
  })
})
