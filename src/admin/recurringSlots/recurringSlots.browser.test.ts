import type { Page } from 'playwright-core'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { qualityHints } from '@/glossary/listingForm'
import { recurringSlotTexts as texts } from '@/glossary/recurringSlots'
import type { World } from '@/testing/make'
import { openStill, sideways, signInResident, admitStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'

let site: Site
let world: World
const today = dayOf(new Date())
let facility: { id: string }
let task: { id: string }

beforeAll(async () => {
  site = await startSite({ startsOn: addDays(today, -30), endsOn: addDays(today, 90) })
  world = site.world
  facility = await world.facility({ name: 'ひまわり苑' })
  await world.registration(facility.id)
  task = await world.task(facility.id)
}, 180_000)
afterAll(() => site?.stop())

async function page(width: number) {
  const { faults, page: tab } = await site.visit({ viewport: { width, height: 900 } })
  return { tab, faults }
}
async function atPanel(tab: Page, email: unknown, path: string): Promise<void> {
  await admitStaff(tab, email)
  await openStill(tab, path)
}

describe('on a listing, its facility', () => {
  it('looks at dates that repeat, makes them, and the second time there is nothing left to make', async () => {
    const staff = await world.staff('facility', [facility.id])
    const { faults, tab } = await page(390)
    await atPanel(tab, String(staff['email']), `/admin/collections/tasks/${task.id}`)
    // A listing without times to come has it open.
    for (const name of ['月', '水', '金']) await tab.getByLabel(texts.weekday(name)).check()
    await tab.getByLabel(texts.lastDay).fill(addDays(today, 14))
    await tab.getByLabel(texts.skipHolidays).uncheck()
    await tab.getByRole('button', { name: texts.preview }).click()
    expect(await tab.getByText(qualityHints.time).count()).toBe(1)
    await tab.getByRole('button', { name: texts.make(6) }).click()
    await tab.getByText(texts.made(6)).waitFor()
    expect(await tab.getByText(qualityHints.time).count()).toBe(0)
    await tab.getByRole('button', { name: texts.preview }).click()
    await tab.getByText(texts.none).waitFor()
    expect(await tab.locator('[role=status] tbody tr').count()).toBe(6)
    expect(await sideways(tab)).toBeLessThanOrEqual(0)
    expect(await site.running.appSql('SELECT count(*)::int AS n FROM slots WHERE task_id = $1', [task.id])).toEqual([{ n: 6 }])
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
    const { revision } = await site.running.payload.findByID({ collection: 'tasks', id: task.id, depth: 0, overrideAccess: true })
    await site.running.payload.update({
      collection: 'tasks',
      id: task.id,
      data: { belongings: '上履きとエプロン', revision },
      user: world.operator,
      overrideAccess: false,
    })
    const { faults, tab } = await page(390)
    await signInResident(tab, resident['email'])
    await tab.getByRole('heading', { name: '内容が変わった活動' }).waitFor()
    expect(await tab.getByText('上履きとエプロン').first().isVisible()).toBe(true)
    expect(await sideways(tab)).toBeLessThanOrEqual(0)
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
