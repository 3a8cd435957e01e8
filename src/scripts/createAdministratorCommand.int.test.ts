import { type RunningPayload, startPayload } from '@/testing/payload'
import { createAdministratorCommand } from './createAdministratorCommand'

let running: RunningPayload
beforeAll(async () => {
  running = await startPayload()
})
afterAll(() => running.stop())

const PASSWORD = 'a field of yellow rape'
const run = (...args: string[]) => createAdministratorCommand(args, async () => running.payload)
const withoutDatabase = (...args: string[]) =>
  createAdministratorCommand(args, async () => {
    throw new Error('the database was asked')
  })
const users = () => running.appSql('SELECT email, name, role::text, active FROM users ORDER BY email')

describe('the command that makes an administrator', () => {
  it('makes the first one of an empty database, with a link that works once', async () => {
    const { code, output } = await run('--email', 'Hajime@example.jp', '--name', '管理 はじめ')
    expect([code, output[0]]).toEqual([0, 'システム管理者 hajime@example.jp を作りました。'])
    expect(await users()).toEqual([{ email: 'hajime@example.jp', name: '管理 はじめ', role: 'admin', active: true }])
    const { serverURL } = running.payload.config
    const token = new RegExp(`${serverURL}/admin/reset/([0-9a-f]{40})$`).exec(output.join('\n'))?.[1] ?? ''
    const reset = () =>
      running.payload.resetPassword({ collection: 'users', data: { token, password: PASSWORD }, overrideAccess: true })
    await reset()
    const { user } = await running.payload.login({
      collection: 'users',
      data: { email: 'hajime@example.jp', password: PASSWORD },
    })
    expect(user).toMatchObject({ role: 'admin' })
    await expect(reset()).rejects.toMatchObject({ status: 403 })
  })

  it('makes another one beside those there are, and sends no mail', async () => {
    expect((await run('--email', 'tsugi@example.jp', '--name', '管理 つぎ')).code).toBe(0)
    expect((await users()).map(({ email }) => email)).toEqual(['hajime@example.jp', 'tsugi@example.jp'])
    expect(await running.adminSql('SELECT 1 FROM mails')).toEqual([])
  })

  it('refuses an address that has an account, however it is written, and leaves that account as it is', async () => {
    const before = await running.adminSql('SELECT * FROM users ORDER BY email')
    for (const email of ['tsugi@example.jp', 'TSUGI@example.jp', ' tsugi@example.jp ']) {
      const { code, output } = await run('--email', email, '--name', '別の人')
      expect([code, output]).toEqual([1, [expect.stringContaining('tsugi@example.jp の職員アカウントはすでにあります。')]])
    }
    expect(await running.adminSql('SELECT * FROM users ORDER BY email')).toEqual(before)
  })

  it.each([
    [[], '使い方'],
    [['--email', 'a@example.jp'], '使い方'],
    [['--name', '氏名'], '使い方'],
    [['a@example.jp', '氏名'], '使い方'],
    [['--email', 'a@example.jp', '--name', '氏名', '--password', 'x'], '使い方'],
    [['--email', 'a.example.jp', '--name', '氏名'], 'メールアドレスとして正しくありません'],
    [['--email', '', '--name', '氏名'], 'メールアドレスとして正しくありません'],
    [['--email', `${'a'.repeat(250)}@example.jp`, '--name', '氏名'], 'メールアドレスとして正しくありません'],
    [['--email', 'a@example.jp', '--name', '　'], '氏名は1文字以上'],
    [['--email', 'a@example.jp', '--name', '長'.repeat(81)], '氏名は1文字以上'],
  ])('says in one sentence what is wrong with %j, without asking the database', async (args, sentence) => {
    expect(await withoutDatabase(...args)).toEqual({ code: 1, output: [expect.stringContaining(sentence)] })
  })

  it('says what to do where nothing is prepared yet', async () => {
    await running.ownerSql('ALTER TABLE users RENAME TO users_elsewhere')
    const told = await run('--email', 'mada@example.jp', '--name', '管理 まだ')
    await running.ownerSql('ALTER TABLE users_elsewhere RENAME TO users')
    expect(told).toEqual({ code: 1, output: [expect.stringContaining('先に npm start を実行してください')] })
  })
})
