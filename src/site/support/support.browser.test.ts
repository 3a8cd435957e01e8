import type { Browser, Page } from 'playwright-core'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { supportScreenTexts as texts } from '@/glossary/support'
import { openBrowser } from '@/testing/browser'
import { makeWorld, TEST_PASSWORD, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { type RunningServer, startServers } from '@/testing/servers'

let running: RunningPayload
let world: World
let server: RunningServer
let browser: Browser

beforeAll(async () => {
  running = await startPayload()
  const today = dayOf(new Date())
  world = await makeWorld(running.payload, { startsOn: addDays(today, -60), endsOn: addDays(today, 60) })
  const [started] = await startServers(1, running.appUrl)
  if (!started) throw new Error('no server')
  server = started
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await running.stop()
})

const open = async (javaScriptEnabled: boolean): Promise<Page> =>
  (
    await browser.newContext({
      locale: 'ja-JP',
      viewport: { width: 390, height: 844 },
      baseURL: server.url,
      javaScriptEnabled,
    })
  ).newPage()
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
const recordsOf = async (question: string) =>
  running.appSql('SELECT source::text, page, urgency::text, volunteer_id, answer_to FROM support_requests WHERE question = $1', [
    question,
  ])

describe.each([false, true])('a resident who is stuck (scripts: %s)', (javaScriptEnabled) => {
  it('asks the office from the page they are on, and reads the answer there', async () => {
    const volunteer = await world.volunteer()
    const account = await world.account(volunteer.id)
    const page = await open(javaScriptEnabled)
    await page.goto('/sign-in?next=/my')
    await page.getByLabel('メールアドレス').fill(account.email)
    await page.locator('input[type=password]').fill(TEST_PASSWORD)
    await page.locator('main').getByRole('button', { name: 'ログイン' }).click()
    await page.getByRole('heading', { name: 'わたしの活動' }).waitFor()
    await page.getByRole('link', { name: '困ったとき' }).click()
    await page.waitForURL('**/help')
    expect(await fits(page)).toBe(0)

    await page.getByRole('button', { name: '事務局に送る' }).click()
    await page.getByText('送信できませんでした').waitFor()
    const question = `取り消し方を知りたい（${javaScriptEnabled}）`
    await page.getByLabel('お困りのこと').fill(question)
    await page.getByLabel(/^急ぎ/).check()
    await page.getByRole('button', { name: '事務局に送る' }).click()
    await page.waitForURL('**/help?done=asked')
    expect(await recordsOf(question)).toEqual([
      { source: 'resident', page: '/my', urgency: 'stopped', volunteer_id: volunteer.id, answer_to: null },
    ])
    expect(await page.locator('main').innerText()).toContain(question)

    await running.appSql(`UPDATE support_requests SET status = 'done', answer = '赤いボタンです。' WHERE question = $1`, [
      question,
    ])
    await page.goto('/help')
    expect(await page.locator('main').innerText()).toContain('赤いボタンです。')
    expect(await fits(page)).toBe(0)
    await page.context().close()
  })

  it('asks without signing in, saying where to answer', async () => {
    const page = await open(javaScriptEnabled)
    await page.goto('/listings')
    await page.getByRole('link', { name: '困ったとき' }).click()
    await page.waitForURL('**/help')
    const question = `ログインできない（${javaScriptEnabled}）`
    await page.getByLabel('お困りのこと').fill(question)
    await page.getByRole('button', { name: '事務局に送る' }).click()
    await page.getByText('送信できませんでした').waitFor()
    expect(await page.getByLabel('お困りのこと').inputValue()).toBe(question)
    await page.getByLabel('お名前').fill('試験 花子')
    await page.getByLabel('メールアドレス').fill('hanako@example.jp')
    await page.getByRole('button', { name: '事務局に送る' }).click()
    await page.waitForURL('**/help?done=asked')
    expect(await recordsOf(question)).toEqual([
      { source: 'resident', page: '/listings', urgency: 'soon', volunteer_id: null, answer_to: 'hanako@example.jp' },
    ])
    await page.context().close()
  })
})

it('facility staff find the button on every page of the panel, ask, and see their question in the list', async () => {
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const page = await open(true)
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(staff['email'] as string)
  await page.locator('#field-password').fill(TEST_PASSWORD)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.includes('login'))
  for (const path of ['/admin', '/admin/collections/slots', '/admin/copy-listings', '/admin/collections/tasks/create']) {
    await page.goto(path)
    await page.getByRole('link', { name: texts.button }).waitFor()
  }
  await page.getByRole('link', { name: texts.button }).click()
  await page.waitForURL('**/admin/help?from=*')
  await page.getByRole('heading', { name: texts.title }).waitFor()
  expect(await fits(page)).toBe(0)
  await page.getByLabel(texts.question).fill('募集の作り方を知りたい')
  await page.getByRole('button', { name: texts.send, exact: true }).click()
  await page.getByRole('status').waitFor()
  await page.getByRole('article').getByText('募集の作り方を知りたい').waitFor()
  expect(await recordsOf('募集の作り方を知りたい')).toMatchObject([
    { source: 'facility', page: '/admin/collections/tasks/create', urgency: 'soon', answer_to: staff['email'] },
  ])
  await page.context().close()
})
