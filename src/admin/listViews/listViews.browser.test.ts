import type { Browser, Page } from 'playwright-core'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { listViewTexts as texts, viewLabels } from '@/glossary/listViews'
import { openBrowser } from '@/testing/browser'
import { makeWorld, TEST_PASSWORD } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { type RunningServer, startServers } from '@/testing/servers'

let running: RunningPayload
let server: RunningServer
let browser: Browser
let page: Page
const faults: string[] = []

beforeAll(async () => {
  running = await startPayload()
  const today = dayOf(new Date())
  const world = await makeWorld(running.payload, { startsOn: addDays(today, -30), endsOn: addDays(today, 90) })
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const task = await world.task(facility.id)
  const slot = await world.slot(task.id, { day: addDays(today, 3), capacity: 2, madeAt: new Date() })
  await world.apply(slot.id, (await world.volunteer()).id, new Date())
  ;[server] = (await startServers(1, running.appUrl)) as [RunningServer]
  browser = await openBrowser()
  page = await (await browser.newContext({ locale: 'ja-JP', viewport: { width: 390, height: 844 } })).newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  await open('/admin/login')
  await page.fill('input[name=email]', staff['email'] as string)
  await page.fill('input[name=password]', TEST_PASSWORD)
  await page.press('input[name=password]', 'Enter')
  await page.waitForURL((url) => !url.pathname.includes('login'))
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await running?.stop()
})

const open = async (path: string) => {
  await page.goto(`${server.url}${path}`)
  await page.waitForLoadState('networkidle')
}
const overflow = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const ready = () => page.getByRole('navigation', { name: texts.ready })
const own = () => page.getByRole('list', { name: texts.own })

describe('the views above a list at 390 px, at the keyboard', () => {
  it('open with the keyboard, and the open one is marked', async () => {
    await open('/admin/collections/applications')
    await ready().getByRole('link', { name: viewLabels.waiting }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/where/)
    await page.waitForLoadState('networkidle')
    expect(await ready().locator('a[aria-current]').allTextContents()).toEqual([viewLabels.waiting])
    expect(await page.locator('table tbody tr').count()).toBe(1)
    await ready().getByRole('link', { name: viewLabels.disputed }).click()
    await page.waitForURL(/disputed/)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('table tbody tr').count()).toBe(0)
    expect(await overflow()).toBe(0)
  }, 120_000)

  it('are saved by name, stand there the next time, and are taken away again', async () => {
    await page.locator('.care-views summary').click()
    await page.getByLabel(texts.name, { exact: true }).fill('気になるもの')
    await page.keyboard.press('Enter')
    await page.getByText(texts.saved('気になるもの')).waitFor()
    await open('/admin/collections/applications')
    await page.locator('.care-views summary').click()
    await page.getByLabel(texts.name, { exact: true }).fill('条件なし')
    await page.keyboard.press('Enter')
    await page.getByText(texts.noFilter).waitFor()
    await own().getByRole('link', { name: '気になるもの' }).click()
    await page.waitForURL(/disputed/)
    await page.waitForLoadState('networkidle')
    await page.locator('.care-views summary').click()
    expect(await own().locator('a[aria-current]').allTextContents()).toEqual(['気になるもの'])
    await own()
      .getByRole('button', { name: texts.remove('気になるもの') })
      .click()
    await page.getByText(texts.removed('気になるもの')).waitFor()
    expect(await own().getByRole('link').count()).toBe(0)
    expect(faults).toEqual([])
  }, 120_000)
})
