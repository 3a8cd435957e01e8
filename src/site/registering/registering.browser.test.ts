import path from 'node:path'
import type { Page } from 'playwright-core'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { WARD_IDS } from '@/testing/make'
import { PHONE, type Site, startSite } from '@/testing/site'

const PASSWORD = 'a field of yellow rape'
const NEXT_PASSWORD = 'a field of white clover'
const today = dayOf(new Date())
let site: Site

beforeAll(async () => {
  site = await startSite({ startsOn: addDays(today, -60), endsOn: addDays(today, 60) })
  for (const [postalCode, ward] of [
    ['8600806', WARD_IDS.chuo],
    ['8620901', WARD_IDS.higashi],
  ] as const)
    await site.running.adminSql(
      `INSERT INTO postal_areas (id, postal_code, ward_id, town) VALUES (gen_random_uuid(), $1, $2, '花畑町')`,
      [postalCode, ward],
    )
}, 240_000)
afterAll(() => site?.stop())

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
/** Pictures for whoever looks at the pages: small and wide, light and dark. */
const look = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS']
  if (!folder) return
  for (const [width, colorScheme] of [
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: path.join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true })
  }
  await page.setViewportSize(PHONE)
  await page.emulateMedia({ colorScheme: 'light' })
}
const linkTo = async (email: string, page: string): Promise<string> => {
  const mails = await site.running.adminSql('SELECT body FROM mails WHERE "to" = $1 ORDER BY created_at DESC', [email])
  const found = mails.map(({ body }) => new RegExp(`/${page}\\?token=[0-9a-f]{40}`).exec(String(body))?.[0]).find(Boolean)
  if (!found) throw new Error('no mail with a link')
  return found
}

describe.each([false, true])('a resident without an account (scripts: %s)', (javaScriptEnabled) => {
  const email = `hotaru-${javaScriptEnabled}@example.jp`
  let page: Page

  it('registers: an address, a mail, one form that says what is wrong', async () => {
    page = (await site.visit({ javaScriptEnabled })).page
    await page.goto('/register')
    await look(page, `register-${javaScriptEnabled}`)
    await page.fill('[name="email"]', 'hotaru')
    await page.getByRole('button', { name: '確認のメールを送る' }).click()
    await page.getByText('name@example.jp').first().waitFor()
    await page.fill('[name="email"]', email)
    await page.getByRole('button', { name: '確認のメールを送る' }).click()
    await page.getByText('お申し込みを受け付けました').waitFor()
    await look(page, `register-sent-${javaScriptEnabled}`)

    await page.goto(await linkTo(email, 'register/details'))
    expect(new URL(page.url()).search).toBe('')
    expect(await page.content()).toContain(email)
    await page.getByRole('button', { name: '登録する' }).click()
    await page.getByText('まだ登録されていません').waitFor()
    expect(await fits(page)).toBe(0)
    await look(page, `details-wrong-${javaScriptEnabled}`)
    for (const [name, value] of Object.entries({
      name: '白川　蛍',
      kana: 'シラカワ　ホタル',
      displayName: 'ほたる',
      birthDate: '1990-06-01',
      phone: '096-355-1234',
      postalCode: '860-0806',
      address: '中央区花畑町9番',
      since: '2015-04-01',
    }))
      await page.fill(`[name="${name}"]`, value)
    await page.check('[name="plannedProof"][value="document_seen"]')
    await page.check('[name="experience"][value="family"]')
    for (const motive of ['community', 'health']) await page.check(`[name="motives"][value="${motive}"]`)
    await page.check('[name="agreed"]')
    await page.fill('[name="password"]', PASSWORD)
    await page.fill('[name="again"]', `${PASSWORD}!`)
    await page.getByRole('button', { name: '登録する' }).click()
    await page.getByText('2つのパスワードが違っています').first().waitFor()
    expect(await page.inputValue('[name="name"]')).toBe('白川　蛍')
    expect(await page.isChecked('[name="motives"][value="health"]')).toBe(true)
    expect(await page.isChecked('[name="plannedProof"][value="document_seen"]')).toBe(true)
    expect(await page.inputValue('[name="password"]')).toBe('')
    await page.fill('[name="password"]', PASSWORD)
    await page.fill('[name="again"]', PASSWORD)
    await page.getByRole('button', { name: '登録する' }).click()
    await page.getByRole('heading', { name: 'これからの流れ' }).waitFor()
    await look(page, `done-${javaScriptEnabled}`)
  }, 120_000)

  it('sees their own data whole and changes it', async () => {
    await page.goto('/my')
    await page.getByRole('link', { name: '登録の内容' }).click()
    for (const text of ['白川　蛍', '8600806', '中央区花畑町9番', '家族の介護のみ', '版', email])
      await page.getByText(text).first().waitFor()
    expect(await fits(page)).toBe(0)
    await look(page, `profile-${javaScriptEnabled}`)

    await page.getByRole('link', { name: '表示名・経験・動機を変える' }).click()
    expect(await page.inputValue('[name="displayName"]')).toBe('ほたる')
    await page.fill('[name="displayName"]', '')
    await page.getByRole('button', { name: '保存する' }).click()
    await page.getByText('入力されていません').first().waitFor()
    await page.fill('[name="displayName"]', '蛍')
    await page.getByRole('button', { name: '保存する' }).click()
    await page.getByText('表示名・経験・動機を保存しました').waitFor()

    await page.getByRole('link', { name: '電話番号を変える' }).click()
    await page.fill('[name="phone"]', '090-1234-5678')
    await page.getByRole('button', { name: '保存する' }).click()
    await page.getByText('電話番号を保存しました').waitFor()

    await page.getByRole('link', { name: '転居を届け出る' }).click()
    await look(page, `home-${javaScriptEnabled}`)
    await page.fill('[name="postalCode"]', '862-0901')
    await page.fill('[name="address"]', '東区東町3丁目')
    await page.fill('[name="since"]', addDays(today, -1))
    await page.check('[name="plannedProof"][value="mail_reached"]')
    await page.getByRole('button', { name: '届け出る' }).click()
    await page.getByText('転居の届け出を受け取りました').waitFor()
    await page.getByText('転居の届け出は、事務局の確認を待っています').waitFor()
  }, 120_000)

  it('changes password and address to sign in with, each after the present password', async () => {
    await page.goto('/my/profile/password')
    await page.fill('[name="current"]', 'not the password')
    await page.fill('[name="password"]', NEXT_PASSWORD)
    await page.fill('[name="again"]', NEXT_PASSWORD)
    await page.getByRole('button', { name: 'パスワードを変える' }).click()
    await page.getByText('いまのパスワードが違います').first().waitFor()
    for (const [name, value] of Object.entries({ current: PASSWORD, password: NEXT_PASSWORD, again: NEXT_PASSWORD }))
      await page.fill(`[name="${name}"]`, value)
    await page.getByRole('button', { name: 'パスワードを変える' }).click()
    await page.getByText('パスワードを変更しました').waitFor()

    await page.getByRole('link', { name: 'メールアドレスを変える' }).click()
    await page.fill('[name="email"]', `new-${email}`)
    await page.fill('[name="current"]', NEXT_PASSWORD)
    await page.getByRole('button', { name: '確認のメールを送る' }).click()
    await page.getByText('確認のメールを送りました').waitFor()
    await page.goto(await linkTo(`new-${email}`, 'confirm-email'))
    await look(page, `confirm-${javaScriptEnabled}`)
    await page.getByRole('button', { name: 'このメールアドレスに変える' }).click()
    await page.getByText('メールアドレスを変更しました').waitFor()
    await page.getByLabel('メールアドレス').fill(`new-${email}`)
    await page.locator('input[type=password]').fill(NEXT_PASSWORD)
    await page.locator('main').getByRole('button', { name: 'ログイン' }).click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    await page.goto('/my/profile')

    await page.getByRole('link', { name: '登録をやめたいことを事務局に伝える' }).click()
    await page.getByRole('button', { name: '事務局に伝える' }).click()
    await page.getByText('事務局に届きました').waitFor()
  }, 120_000)
})
