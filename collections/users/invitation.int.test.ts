import { as } from '@/testing/as'
import { makeWorld, TEST_PASSWORD, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const mailsTo = (email: string) =>
  running.appSql('SELECT key, subject, body FROM mails WHERE "to" = $1 ORDER BY created_at', [email])
const tokenIn = (mail: Record<string, unknown> | undefined): string =>
  /\/admin\/reset\/([0-9a-f]{40})\n/.exec(String(mail?.['body']))?.[1] ?? ''
const chosen = 'a field of yellow rape'
const reset = (token: string, password = chosen) =>
  running.payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true })
const signIn = (email: string, password: string) => running.payload.login({ collection: 'users', data: { email, password } })

async function invited(email: string, given: Record<string, unknown> = {}) {
  const admin = await world.staff('admin')
  const doc = await running.payload.create({
    collection: 'users',
    data: { email, name: '市 次郎', role: 'city', active: true, ...given } as never,
    ...as(admin),
  })
  return { admin, doc }
}

describe('an account an administrator makes', () => {
  it('is invited by mail to choose its password, and signs in with it; the link works once', async () => {
    const { doc } = await invited('jiro@example.jp')
    const mails = await mailsTo('jiro@example.jp')
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ key: `staff-invitation/${doc.id}`, body: expect.stringContaining('役割：市担当者') })
    await reset(tokenIn(mails[0]))
    expect((await signIn('jiro@example.jp', chosen)).user).toMatchObject({ id: doc.id, role: 'city' })
    await expect(reset(tokenIn(mails[0]))).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('このリンクは使えません'),
    })
  })

  it('has no password the administrator knows, whatever was sent along', async () => {
    await invited('saburo@example.jp', { password: TEST_PASSWORD })
    await expect(signIn('saburo@example.jp', TEST_PASSWORD)).rejects.toThrow()
    expect(await mailsTo('saburo@example.jp')).toHaveLength(1)
  })

  it('is not made at all when its invitation cannot be', async () => {
    const admin = await world.staff('admin')
    await expect(
      running.payload.create({
        collection: 'users',
        data: { email: 'no mail', name: '誤', role: 'city' } as never,
        ...as(admin),
      }),
    ).rejects.toThrow()
    expect(await mailsTo('no mail')).toEqual([])
  })

  it('refuses a weak password chosen through the link, and the link still works afterwards', async () => {
    await invited('shiro@example.jp')
    const token = tokenIn((await mailsTo('shiro@example.jp'))[0])
    await expect(reset(token, 'short')).rejects.toMatchObject({ status: 400, message: expect.stringContaining('12文字以上') })
    await expect(reset(token)).resolves.toMatchObject({ user: { email: 'shiro@example.jp' } })
  })

  it('is not invited when a password came with it from the system itself', async () => {
    const user = await world.staff('city')
    expect(await mailsTo(user.email as string)).toEqual([])
  })
})

describe('a staff account', () => {
  it('changes its own password, and no administrator changes it for another', async () => {
    const [admin, city] = [await world.staff('admin'), await world.staff('city')]
    const revision = async () =>
      (await running.payload.findByID({ collection: 'users', id: city.id, overrideAccess: true })).revision as number
    const byAdmin = running.payload.update({
      collection: 'users',
      id: city.id,
      data: { password: chosen, revision: await revision() } as never,
      ...as(admin),
    })
    await expect(byAdmin).rejects.toMatchObject({ status: 403 })
    await expect(signIn(city.email as string, chosen)).rejects.toThrow()
    await running.payload.update({
      collection: 'users',
      id: city.id,
      data: { password: chosen, revision: await revision() } as never,
      ...as(city),
    })
    await expect(signIn(city.email as string, chosen)).resolves.toMatchObject({ user: { id: city.id } })
  })

  it('loses its sessions when it is switched off, and none comes back when it is switched on again', async () => {
    const [admin, city] = [await world.staff('admin'), await world.staff('city')]
    await signIn(city.email as string, TEST_PASSWORD)
    const switchTo = async (active: boolean) => {
      const { revision } = await running.payload.findByID({ collection: 'users', id: city.id, overrideAccess: true })
      await running.payload.update({ collection: 'users', id: city.id, data: { active, revision } as never, ...as(admin) })
    }
    const sessions = async () => (await running.appSql('SELECT 1 FROM users_sessions WHERE _parent_id = $1', [city.id])).length
    expect(await sessions()).toBe(1)
    await switchTo(false)
    expect(await sessions()).toBe(0)
    await expect(signIn(city.email as string, TEST_PASSWORD)).rejects.toThrow()
    await switchTo(true)
    expect(await sessions()).toBe(0)
  })

  it('that is switched off cannot come back through a link to choose a password', async () => {
    const { admin, doc } = await invited('goro@example.jp')
    const token = tokenIn((await mailsTo('goro@example.jp'))[0])
    const { revision } = await running.payload.findByID({ collection: 'users', id: doc.id, overrideAccess: true })
    await running.payload.update({ collection: 'users', id: doc.id, data: { active: false, revision } as never, ...as(admin) })
    await expect(reset(token)).rejects.toMatchObject({ status: 403 })
  })

  it('that forgot its password gets one Japanese mail with a link to the configured host', async () => {
    const city = await world.staff('city')
    await running.payload.forgotPassword({ collection: 'users', data: { email: city.email as string } })
    const mails = await mailsTo(city.email as string)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ subject: '【介護ボランティア事業】パスワードの再設定' })
    expect(String(mails[0]?.['body'])).toContain(`${running.payload.config.serverURL}/admin/reset/${tokenIn(mails[0])}\n`)
  })
})

describe('the outbox', () => {
  it('shows the operator that a mail went, but never what it says: it may hold a link to choose a password', async () => {
    await invited('rokuro@example.jp')
    const { docs } = await running.payload.find({
      collection: 'mails',
      where: { to: { equals: 'rokuro@example.jp' } },
      ...as(world.operator),
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ to: 'rokuro@example.jp', status: 'queued' })
    expect(docs[0]).not.toHaveProperty('body')
    await expect(
      running.payload.find({ collection: 'mails', where: { body: { like: 'reset' } }, ...as(world.operator) }),
    ).rejects.toThrow()
  })
})
