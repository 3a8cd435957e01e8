import fs from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import * as closing from '@/migrations/20261123_055500_closed_files'
import { PERSON_ROLES } from '@/domain/role'
import { as } from '@/testing/as'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { connected } from '@/testing/testCluster'
import { tinyPng } from '@/testing/tinyPng'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const picture = (name: string) => ({ name, data: tinyPng, mimetype: 'image/png', size: tinyPng.length })
const system = { overrideAccess: true as const, depth: 0 }
let serial = 0
const scan = () =>
  running.payload.create({
    collection: 'closed-files',
    data: { alt: '保護者の同意書（熊本太郎）' },
    file: picture(`doui${++serial}.png`),
    ...as(cast.staff.operator),
  })
const consentWith = (file: string) =>
  running.payload.create({
    collection: 'consents',
    data: { volunteer: cast.B.volunteer.id, kind: 'guardian', way: 'paper', guardianName: '熊本 父', scan: file } as never,
    ...as(cast.staff.operator),
  })
const insuranceWith = (file: string) =>
  running.payload.create({
    collection: 'insurances',
    data: {
      programme: cast.world.programme.id,
      covers: 'everyone',
      insurer: '試験損保',
      policyNumber: `P-${++serial}`,
      startsOn: cast.today,
      endsOn: cast.today,
      certificate: file,
    } as never,
    ...as(cast.staff.operator),
  })
const isFile = (place: string) =>
  fs.stat(place).then(
    () => true,
    () => false,
  )

describe('the scan of a consent or a certificate', () => {
  it('is listed, opened and changed by the operator and by nobody else', async () => {
    const file = await scan()
    await consentWith(file.id)
    const seen = async (session: Cast['sessions'][keyof Cast['sessions']]) => {
      const list = await cast.rest('GET', '/closed-files?limit=50', { session })
      const one = await cast.rest('GET', `/closed-files/${file.id}`, { session })
      const bytes = await cast.rest('GET', `/closed-files/file/${file.filename}`, { session })
      const asPicture = await cast.rest('GET', `/media/file/${file.filename}`, { session })
      return { list: list.text.includes('同意書'), one: one.status, bytes: bytes.status, asPicture: asPicture.status === 200 }
    }
    for (const role of PERSON_ROLES.filter((each) => each !== 'operator'))
      expect([role, await seen(cast.sessions[role])]).toEqual([role, { list: false, one: 403, bytes: 403, asPicture: false }])
    expect(await seen(cast.sessions.operator)).toEqual({ list: true, one: 200, bytes: 200, asPicture: false })
    const served = await cast.rest('GET', `/closed-files/file/${file.filename}`, { session: cast.sessions.operator })
    expect(served.headers.get('Cache-Control')).toBe('no-store')
  })

  it('has nothing that could publish it, and cannot be one of the pictures that have', async () => {
    const file = await scan()
    const { revision } = await running.payload.findByID({ collection: 'closed-files', id: file.id, ...system })
    const sent = { isPublic: true, revision }
    const answer = await cast.rest('PATCH', `/closed-files/${file.id}`, { session: cast.sessions.operator, body: sent })
    expect([answer.status, answer.body.doc?.isPublic]).toEqual([200, undefined])
    expect((await cast.rest('GET', `/closed-files/file/${file.filename}`)).status).toBe(403)
    const shown = await running.payload.create({
      collection: 'media',
      data: { alt: '玄関', isPublic: false },
      file: picture(`genkan${++serial}.png`),
      ...system,
    })
    await expect(consentWith(shown.id)).rejects.toThrow()
    const consent = await consentWith(file.id)
    await expect(running.appSql('UPDATE consents SET scan_id = $2 WHERE id = $1', [consent.id, shown.id])).rejects.toThrow(
      'closed_files',
    )
  })

  it('is not named to the city, whose insurance records show everything else', async () => {
    const { id } = await insuranceWith((await scan()).id)
    const read = async (role: 'city' | 'operator') =>
      (await cast.rest('GET', `/insurances/${id}`, { session: cast.sessions[role] })).body
    expect(await read('city')).toMatchObject({ insurer: '試験損保' })
    expect(await read('city')).not.toHaveProperty('certificate')
    expect(await read('operator')).toHaveProperty('certificate.filename')
  })

  it('that lay among the pictures moves out of them with its file; what a facility shows stays there as well', async () => {
    const directory = (slug: 'media' | 'closed-files') => running.payload.collections[slug].config.upload.staticDir ?? ''
    const at = (slug: 'media' | 'closed-files', name: string) => path.join(directory(slug), name)
    const [only, both] = [await scan(), await scan()]
    const names = [String(only.filename), String(both.filename)] as const
    await consentWith(only.id)
    const insurance = await insuranceWith(both.id)
    await connected(running.ownerUrl, async (client) => {
      const db = drizzle({ client })
      const given = { db, payload: running.payload, req: {} } as never
      await closing.down(given)
      await db.execute(sql`UPDATE media SET is_public = true WHERE id = ${only.id}`)
      await db.execute(
        sql`INSERT INTO facilities_rels (parent_id, path, media_id, "order") VALUES (${cast.A.facility.id}, 'photos', ${both.id}, 1)`,
      )
      for (const name of names) await fs.rename(at('closed-files', name), at('media', name))
      await closing.up(given)
    })
    const where = (name: string) => Promise.all([isFile(at('media', name)), isFile(at('closed-files', name))])
    expect([await where(names[0]), await where(names[1])]).toEqual([
      [false, true],
      [true, true],
    ])
    const ids = `(SELECT array_agg(id ORDER BY id) FROM %t WHERE id IN ($1, $2)) AS`
    const [row] = await running.adminSql(
      `SELECT ${ids.replace('%t', 'media')} shown, ${ids.replace('%t', 'closed_files')} closed, (SELECT certificate_id FROM insurances WHERE id = $3) AS certificate`,
      [only.id, both.id, insurance.id],
    )
    expect(row).toEqual({ shown: [both.id], closed: [only.id, both.id].sort(), certificate: both.id })
    expect((await cast.rest('GET', `/closed-files/file/${names[0]}`, { session: cast.sessions.operator })).status).toBe(200)
    expect((await cast.rest('GET', `/media/file/${names[0]}`)).status).not.toBe(200)
  })
})
