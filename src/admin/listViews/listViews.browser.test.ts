import type { Page } from 'playwright-core'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { listViewTexts as texts, viewLabels } from '@/glossary/listViews'
import { openStill, sideways, admitStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'

let site: Site
let page: Page
let faults: string[]

beforeAll(async () => {
  const today = dayOf(new Date())
  site = await startSite({ startsOn: addDays(today, -30), endsOn: addDays(today, 90) })
  const world = site.world
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const task = await world.task(facility.id)
  const slot = await world.slot(task.id, { day: addDays(today, 3), capacity: 2, madeAt: new Date() })
  await world.apply(slot.id, (await world.volunteer()).id, new Date())
  ;({ page, faults } = await site.visit())
  await admitStaff(page, staff['email'])
}, 180_000)
afterAll(() => site?.stop())

const open = (path: string) => openStill(page, path)
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
    expect(await sideways(page)).toBe(0)
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
