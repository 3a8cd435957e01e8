import type { Browser, Page } from 'playwright-core'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { recurringSlotTexts as texts } from '@/glossary/recurringSlots'
import { openBrowser } from '@/testing/browser'
import { makeWorld, TEST_PASSWORD, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { type RunningServer, startServers } from '@/testing/servers'

let running: RunningPayload
let server: RunningServer
let browser: Browser
let world: World
const today = dayOf(new Date())
let facility: { id: string }
let task: { id: string }

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload, { startsOn: addDays(today, -30), endsOn: addDays(today, 90) })
  facility = await world.facility({ name: 'ひまわり苑' })
  await world.registration(facility.id)
  task = await world.task(facility.id)
  ;[server] = (await startServers(1, running.appUrl)) as [RunningServer]
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await running?.stop()
})

async function page(width: number): Promise<{ tab: Page; faults: string[] }> {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width, height: 900 } })
  const tab = await context.newPage()
  const faults: string[] = []
  tab.on('pageerror', (error) => faults.push(error.message))
  return { tab, faults }
}
async function atPanel(tab: Page, email: string, path: string): Promise<void> {
  await tab.goto(`${server.url}/admin/login`)
  await tab.fill('input[name=email]', email)
  await tab.fill('input[name=password]', TEST_PASSWORD)
  await tab.press('input[name=password]', 'Enter')
  await tab.waitForURL((url) => !url.pathname.includes('login'))
  await tab.goto(`${server.url}${path}`)
  await tab.waitForLoadState('networkidle')
}
const overflow = (tab: Page): Promise<number> =>
  tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('on a listing, its facility', () => {
  it('looks at dates that repeat, makes them, and the second time there is nothing left to make', async () => {
    const staff = await world.staff('facility', [facility.id])
    const { faults, tab } = await page(390)
    await atPanel(tab, String(staff['email']), `/admin/collections/tasks/${task.id}`)
    await tab.locator('summary', { hasText: texts.label }).click()
    for (const name of ['月', '水', '金']) await tab.getByLabel(texts.weekday(name)).check()
    await tab.getByLabel(texts.lastDay).fill(addDays(today, 14))
    await tab.getByLabel(texts.skipHolidays).uncheck()
    await tab.getByRole('button', { name: texts.preview }).click()
    await tab.getByRole('button', { name: texts.make(6) }).click()
    await tab.getByText(texts.made(6)).waitFor()
    await tab.getByRole('button', { name: texts.preview }).click()
    await tab.getByText(texts.none).waitFor()
    expect(await tab.locator('.care-table tbody tr').count()).toBe(6)
    expect(await overflow(tab)).toBeLessThanOrEqual(0)
    expect(await running.appSql('SELECT count(*)::int AS n FROM slots WHERE task_id = $1', [task.id])).toEqual([{ n: 6 }])
    expect(faults).toEqual([])
    await tab.context().close()
  })
})

describe('whoever applied for what changed', () => {
  it('reads what stood and what stands on their page and agrees; the operator reads the answer', async () => {
    const slot = await world.slot(task.id, { day: addDays(today, 20), from: '09:00', to: '10:00', madeAt: new Date() })
    const person = await world.volunteer()
    const resident = await world.account(person.id)
    const application = await world.apply(slot.id, person.id, new Date())
    await world.move(application.id, 'accepted', world.operator, new Date())
    const { revision } = await running.payload.findByID({ collection: 'tasks', id: task.id, depth: 0, overrideAccess: true })
    await running.payload.update({
      collection: 'tasks',
      id: task.id,
      data: { belongings: '上履きとエプロン', revision },
      user: world.operator,
      overrideAccess: false,
    })
    const { faults, tab } = await page(390)
    await tab.goto(`${server.url}/sign-in?next=/my`)
    await tab.getByLabel('メールアドレス').fill(String(resident['email']))
    await tab.locator('input[type=password]').fill(TEST_PASSWORD)
    await tab.locator('input[type=password]').press('Enter')
    await tab.waitForURL('**/my')
    await tab.getByRole('heading', { name: '内容が変わった活動' }).waitFor()
    expect(await tab.getByText('上履きとエプロン').first().isVisible()).toBe(true)
    expect(await overflow(tab)).toBeLessThanOrEqual(0)
    await tab.getByRole('button', { name: '同意する' }).click()
    await tab.waitForURL('**/my?done=agreed')
    expect(await tab.getByRole('heading', { name: '内容が変わった活動' }).count()).toBe(0)
    expect(faults).toEqual([])
    await tab.context().close()

    const desk = await page(1280)
    await atPanel(desk.tab, String(world.operator['email']), `/admin/collections/applications/${application.id}`)
    const section = desk.tab.getByRole('region', { name: '変更への同意' })
    await section.waitFor()
    expect(await section.innerText()).toMatch(/上履きとエプロン[\s\S]*同意/)
    expect(desk.faults).toEqual([])
    await desk.tab.context().close()
  })
})
