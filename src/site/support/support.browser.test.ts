import type { Page } from 'playwright-core'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { supportScreenTexts as texts } from '@/glossary/support'
import type { World } from '@/testing/make'
import { sideways, signInResident, admitStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'

let site: Site
let world: World

beforeAll(async () => {
  const today = dayOf(new Date())
  site = await startSite({ startsOn: addDays(today, -60), endsOn: addDays(today, 60) })
  world = site.world
}, 180_000)
afterAll(() => site?.stop())

const open = async (javaScriptEnabled: boolean): Promise<Page> => (await site.visit({ javaScriptEnabled })).page
const recordsOf = async (question: string) =>
  site.running.appSql(
    'SELECT source::text, page, urgency::text, volunteer_id, answer_to FROM support_requests WHERE question = $1',
    [question],
  )

describe.each([false, true])('a resident who is stuck (scripts: %s)', (javaScriptEnabled) => {
  it('asks the office from the page they are on, and reads the answer there', async () => {
    const volunteer = await world.volunteer()
    const account = await world.account(volunteer.id)
    const page = await open(javaScriptEnabled)
    await signInResident(page, account.email)
    await page.getByRole('heading', { name: 'わたしの活動' }).waitFor()
    await page.getByRole('link', { name: '困ったとき' }).click()
    await page.waitForURL('**/help')
    expect(await sideways(page)).toBe(0)

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

    await site.running.appSql(`UPDATE support_requests SET status = 'done', answer = '赤いボタンです。' WHERE question = $1`, [
      question,
    ])
    await page.goto('/help')
    expect(await page.locator('main').innerText()).toContain('赤いボタンです。')
    expect(await sideways(page)).toBe(0)
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
  await admitStaff(page, staff['email'])
  for (const path of ['/admin', '/admin/collections/slots', '/admin/copy-listings', '/admin/collections/tasks/create']) {
    await page.goto(path)
    await page.getByRole('link', { name: texts.button }).waitFor()
  }
  await page.getByRole('link', { name: texts.button }).click()
  await page.waitForURL('**/admin/help?from=*')
  await page.getByRole('heading', { name: texts.title }).waitFor()
  expect(await sideways(page)).toBe(0)
  await page.getByLabel(texts.question).fill('募集の作り方を知りたい')
  await page.getByRole('button', { name: texts.send, exact: true }).click()
  await page.getByRole('status').filter({ hasText: '受け付けました' }).waitFor()
  await page.getByRole('article').getByText('募集の作り方を知りたい').waitFor()
  expect(await recordsOf('募集の作り方を知りたい')).toMatchObject([
    { source: 'facility', page: '/admin/collections/tasks/create', urgency: 'soon', answer_to: staff['email'] },
  ])
  await page.context().close()
})
