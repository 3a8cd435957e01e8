import type { Browser, Page } from 'playwright-core'
import { addDays, at, dayOf } from '@/domain/calendar/jst'
import { openBrowser } from '@/testing/browser'
import { makeWorld, TEST_PASSWORD, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { type RunningServer, startServers } from '@/testing/servers'

let running: RunningPayload
let world: World
let server: RunningServer
let browser: Browser
const today = dayOf(new Date())

beforeAll(async () => {
  running = await startPayload()
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

async function visit(): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 390, height: 844 },
    baseURL: server.url,
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return { page, faults }
}
const statusOf = async (id: string) =>
  (await running.payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })).status

/** A slot in ten days whose one seat has fallen free just now, and two people on its waiting list. */
async function freedSeat() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  const slot = await world.slot(task.id, { day: addDays(today, 10), madeAt: at(addDays(today, -10), '09:00') })
  const staff = await world.staff('facility', [facility.id])
  const appliedAt = (minute: number) => at(addDays(today, -3), `09:0${minute}`)
  const people = []
  for (const [index, to] of (['accepted', 'waitlisted', 'waitlisted'] as const).entries()) {
    const { id: volunteer } = await world.volunteer()
    const { id } = await world.apply(slot.id, volunteer, appliedAt(index))
    await world.move(id, to, staff, appliedAt(index))
    people.push({ id, account: await world.account(volunteer) })
  }
  const [seated, first, second] = people
  if (!seated || !first || !second) throw new Error('nobody there')
  await world.move(seated.id, 'cancelled', seated.account, new Date(), '急な用事')
  return { first, second, slot, staff, title: String(task.title) }
}
/** Opens a page of residents as the mail does: signed out, and back to it after signing in. */
async function openSignedIn(page: Page, path: string, email: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('メールアドレス').fill(email)
  await page.locator('input[type=password]').fill(TEST_PASSWORD)
  await page.locator('main').getByRole('button', { name: 'ログイン' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}
async function openPanel(page: Page, path: string, email: string): Promise<void> {
  await page.goto('/admin/login')
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', TEST_PASSWORD)
  await page.press('input[name=password]', 'Enter')
  await page.waitForURL((url) => !url.pathname.includes('login'))
  await page.goto(path)
}

describe('a seat that fell free', () => {
  it('is declined by the first one from the page of the mail, and taken by the next one from their own list', async () => {
    const { first, second, slot, staff, title } = await freedSeat()

    const panel = await visit()
    await openPanel(panel.page, `/admin/collections/slots/${slot.id}`, staff.email as string)
    await panel.page.getByText(/花子 さん/).waitFor()
    await panel.page.getByText(/まで席を取っています/).waitFor()

    const one = await visit()
    await openSignedIn(one.page, `/my/${first.id}/offer`, first.account.email)
    await one.page.getByRole('heading', { name: '空席のご案内' }).waitFor()
    await one.page.getByText('お返事の期限').waitFor()
    await one.page.getByRole('link', { name: '辞退する' }).click()
    await one.page.getByRole('heading', { name: '空席の辞退' }).waitFor()
    await one.page.getByRole('button', { name: '辞退する' }).click()
    await one.page.getByText('空席のご案内を辞退しました').waitFor()
    expect(await statusOf(first.id)).toBe('withdrawn')

    const next = await visit()
    await openSignedIn(next.page, '/my', second.account.email)
    const card = next.page.locator('.card', { hasText: title })
    await card.getByText('席をお取りしています').waitFor()
    await card.getByRole('link', { name: '空席の案内に返事をする' }).click()
    await next.page.getByRole('button', { name: '参加する' }).click()
    await next.page.getByText('参加が決まりました').waitFor()
    expect(await statusOf(second.id)).toBe('accepted')
    for (const { faults } of [one, next]) expect(faults).toEqual([])
  }, 180_000)
})

describe('an application without an answer', () => {
  it('stands on the first screen of the operator and on the desk of its facility once its time is over', async () => {
    const facility = await world.facility({ name: '返事の遅い施設' })
    await world.registration(facility.id)
    const task = await world.task(facility.id)
    const slot = await world.slot(task.id, { day: addDays(today, 20), madeAt: at(addDays(today, -10), '09:00') })
    await world.apply(slot.id, (await world.volunteer()).id, at(addDays(today, -3), '09:00'))
    const staff = await world.staff('facility', [facility.id])

    const office = await visit()
    await openPanel(office.page, '/admin', world.operator.email as string)
    const late = office.page.getByRole('region', { name: '返答が遅れている応募' }).first()
    await late.getByRole('row', { name: /返事の遅い施設/ }).waitFor()

    const desk = await visit()
    await openPanel(desk.page, '/admin', staff.email as string)
    await desk.page.getByRole('link', { name: /返答が遅れている応募 1 件/ }).click()
    await desk.page.waitForURL('**/collections/applications?**')
    await desk.page.getByText('花子').first().waitFor()
  }, 180_000)
})
