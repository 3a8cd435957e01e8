import type { Page } from 'playwright-core'
import { checkInCode, checkInToken } from '@/access/checkInProof'
import { addDays, dayOf, startOfDay } from '@/domain/calendar/jst'
import { todayWords } from '@/glossary/checkIn'
import { kioskPanelTexts } from '@/glossary/kiosk'
import { slotRiskSentences, slotRiskWords } from '@/glossary/slotRisks'
import { unsettledWords } from '@/glossary/unsettled'
import type { World } from '@/testing/make'
import { openStill, sideways, signInResident, admitStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'

let site: Site
let world: World
let facility: { id: string }
let staff: { email?: string }
let task: { id: string }
const now = new Date()
const today = dayOf(now)
const HOUR = 3_600_000
const madeAt = new Date(now.getTime() - 20 * 24 * HOUR)

beforeAll(async () => {
  site = await startSite({ startsOn: addDays(today, -60), endsOn: addDays(today, 60) })
  world = site.world
  facility = await world.facility({ name: 'ひまわり苑' })
  await world.registration(facility.id)
  staff = (await world.staff('facility', [facility.id])) as { email?: string }
  task = await world.task(facility.id)
}, 180_000)
afterAll(() => site?.stop())

/** An agreed visit that begins this many hours from now and takes two. */
async function visit(hours: number) {
  const asked = Math.floor(now.getTime() / 60_000) * 60_000 + hours * HOUR
  // What began within the last hour began today, also just after midnight.
  const startsAt = new Date(hours > -2 && hours < 0 ? Math.max(asked, startOfDay(today).getTime()) : asked)
  const endsAt = new Date(startsAt.getTime() + 2 * HOUR)
  const slot = await site.running.payload.create({
    collection: 'slots',
    data: { task: task.id, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), capacity: 2, status: 'open' } as never,
    user: world.operator,
    overrideAccess: false,
    context: { now: madeAt },
  })
  const volunteer = await world.volunteer()
  const { id } = await world.apply(slot.id, volunteer.id, madeAt)
  await world.move(id, 'accepted', world.operator, madeAt)
  return { id, endsAt, startsAt, slot: slot.id, resident: await world.account(volunteer.id) }
}
async function page(width: number) {
  const { faults, page: tab } = await site.visit({ viewport: { width, height: 900 } })
  return { tab, faults }
}
async function atPanel(tab: Page, email: unknown, path: string): Promise<void> {
  await admitStaff(tab, email)
  await openStill(tab, path)
}

describe('visits that are not settled', () => {
  it('are found by the operator, who asks the facility by mail once; the city reads them without names', async () => {
    await visit(-50)
    const { faults, tab } = await page(390)
    await atPanel(tab, world.operator['email'] as string, '/admin/unsettled')
    await tab.getByRole('cell', { name: '花子' }).first().waitFor()
    expect(await sideways(tab)).toBeLessThanOrEqual(0)
    await tab.getByRole('button', { name: unsettledWords.remind }).click()
    await tab.getByText(unsettledWords.remindDone(1)).waitFor()
    await tab.reload()
    await tab.getByText(unsettledWords.reminded).waitFor()
    expect(await tab.getByRole('button', { name: unsettledWords.remind }).count()).toBe(0)
    expect(faults).toEqual([])
    await tab.context().close()

    const city = await page(1280)
    await atPanel(city.tab, (await world.staff('city'))['email'] as string, '/admin/unsettled')
    await city.tab.getByText(unsettledWords.facilities).first().waitFor()
    expect(await city.tab.getByText('花子').count()).toBe(0)
    expect(await city.tab.getByRole('button', { name: unsettledWords.remind }).count()).toBe(0)
    await city.tab.goto(`${site.server.url}/admin/hours`)
    await city.tab.getByRole('heading', { name: '活動時間', level: 1 }).waitFor()
    expect(city.faults).toEqual([])
    await city.tab.context().close()
  })
})

describe('slots at risk', () => {
  it('are shown to their facility with the reason in words, and narrowed to one', async () => {
    await visit(30)
    const { faults, tab } = await page(390)
    await atPanel(tab, staff.email, '/admin/slots-at-risk')
    await tab.getByText(slotRiskSentences.first_visit(1)).first().waitFor()
    expect(await sideways(tab)).toBeLessThanOrEqual(0)
    await tab.goto(`${site.server.url}/admin/slots-at-risk?reason=unanswered`)
    await tab.getByText(slotRiskWords.noneOfKind).waitFor()
    expect(faults).toEqual([])
    await tab.context().close()
  })
})

describe('on the day', () => {
  it('a resident arrives by the address of the QR code and leaves by the code word', async () => {
    const mine = await visit(-0.5)
    const { secret } = site.running.payload
    const { faults, tab } = await page(390)
    await signInResident(tab, mine.resident['email'], `/check-in/${checkInToken(mine, secret)}`)
    await tab.getByRole('button', { name: '到着を記録する' }).click()
    await tab.waitForURL('**/check-in?done=arrived')
    expect(await sideways(tab)).toBeLessThanOrEqual(0)
    await tab.getByLabel('合言葉').fill('abc')
    await tab.getByRole('button', { name: '退出を記録する' }).click()
    await tab.getByText('合言葉が違います').first().waitFor()
    await tab.getByLabel('合言葉').fill(checkInCode(mine, secret))
    await tab.getByRole('button', { name: '退出を記録する' }).click()
    await tab.waitForURL('**/check-in?done=left')
    expect(
      await site.running.appSql('SELECT status::text, left_at IS NOT NULL AS left FROM applications WHERE id = $1', [mine.id]),
    ).toEqual([{ status: 'accepted', left: true }])
    expect(faults).toEqual([])
    await tab.context().close()
  })

  it('the facility shows the sheet, presses who came and left, and the visit is recorded with its minutes', async () => {
    const mine = await visit(-1)
    const { faults, tab } = await page(390)
    await atPanel(tab, staff.email, '/admin/today')
    const slot = tab.locator('section', { has: tab.locator(`a[href*="${mine.slot}"]`) })
    await slot.getByRole('button', { name: todayWords.present }).first().click()
    await slot.getByRole('button', { name: todayWords.leave }).waitFor()
    expect(await sideways(tab)).toBeLessThanOrEqual(0)
    await slot.getByRole('button', { name: todayWords.leave }).click()
    await slot.getByText('活動時間 1分').waitFor()
    await slot.getByRole('link', { name: todayWords.sheet }).click()
    await tab.getByText(checkInCode(mine, site.running.payload.secret)).waitFor()
    expect(await sideways(tab)).toBeLessThanOrEqual(0)
    expect(faults).toEqual([])
    await tab.context().close()
  })

  it('somebody without a telephone presses their own name on the screen that the staff opened, which opens nothing else', async () => {
    const mine = await visit(-0.75)
    const { faults, tab } = await page(390)
    await atPanel(tab, staff.email, '/admin/today')
    await tab.getByRole('button', { name: kioskPanelTexts.open('ひまわり苑') }).click()
    await tab.getByRole('button', { name: kioskPanelTexts.confirm }).click()
    await tab.waitForURL('**/kiosk')
    expect(await sideways(tab)).toBeLessThanOrEqual(0)
    await tab.setViewportSize({ width: 1024, height: 768 })
    expect(await sideways(tab)).toBeLessThanOrEqual(0)
    await tab.locator(`a[href$="${mine.id}"]`).focus()
    await tab.keyboard.press('Enter')
    await tab.waitForURL('**/kiosk?visit=*')
    await tab.waitForLoadState('networkidle')
    await tab.getByRole('button', { name: 'はい、到着しました' }).click()
    await tab.waitForURL('**/kiosk?done=arrived')
    expect(
      await site.running.appSql('SELECT status::text, check_in_way::text AS way FROM applications WHERE id = $1', [mine.id]),
    ).toEqual([{ status: 'accepted', way: 'kiosk' }])
    await tab.goto('/admin/today')
    await tab.waitForURL('**/admin/login**')
    expect(faults).toEqual([])

    const desk = await page(1280)
    await atPanel(desk.tab, staff.email, '/admin/today')
    await desk.tab.getByRole('button', { name: /受付の画面を終える$/ }).click()
    await desk.tab.getByRole('button', { name: /受付の画面を終える$/ }).waitFor({ state: 'detached' })
    await tab.goto('/kiosk')
    await tab.getByRole('heading', { name: '受付の画面は開いていません' }).waitFor()
    await tab.context().close()
    await desk.tab.context().close()
  })
})
