import type { Page } from 'playwright-core'
import { closeMonth } from '@/actions/closeMonth'
import { addMonths, at, dayOf, lastDayOf, monthOf } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'
import { as } from '@/testing/as'
import { openStill, sideways, signInStaff } from '@/testing/pages'
import { DESK, PHONE, type Site, startSite } from '@/testing/site'

const LAST = addMonths(monthOf(new Date()), -1)
const TITLE = `月報（${warekiMonth(LAST)}分）`

let site: Site
let city: string
beforeAll(async () => {
  site = await startSite({ startsOn: `${addMonths(LAST, -1)}-01`, endsOn: lastDayOf(addMonths(LAST, 2)) })
  const { running, world } = site
  city = (await world.staff('city')).email
  const facility = await world.facility()
  await world.registration(facility.id)
  for (const month of [addMonths(LAST, -1), LAST])
    await closeMonth(running.payload, { programmeId: world.programme.id, month, by: world.operator, clock: () => new Date() })
  // The first of the two was approved before: by the time of this test only the second waits.
  await running.appSql(
    `UPDATE monthly_reports SET status = 'approved', approved_at = now(), approved_by_id = (SELECT id FROM users WHERE email = $1) WHERE month = $2`,
    [city, addMonths(LAST, -1)],
  )
  await running.appSql(
    `UPDATE deliverables SET due_on = $1, working_due_on = $1, due_note = '協議' WHERE kind = 'implementation_plan'`,
    [`${addMonths(LAST, -1)}-20`],
  )
}, 180_000)
afterAll(() => site?.stop())

const section = (page: Page, name: string) => page.locator('section', { has: page.getByRole('heading', { name, exact: true }) })

/** What stands on the screen before anybody scrolls, from top to bottom. */
const seenAtOnce = (page: Page) =>
  page
    .locator('main h1, main h2, .care-glance li')
    .evaluateAll((all) =>
      all.filter((each) => each.getBoundingClientRect().bottom <= innerHeight).map((each) => each.textContent),
    )

describe("the city's first screen", () => {
  it.each([PHONE, DESK])(
    'begins with the four figures, before what waits and what is late, without scrolling ($width wide)',
    async (viewport) => {
      for (const email of [city, site.world.operator.email]) {
        const { faults, page } = await site.visit({ viewport })
        await signInStaff(page, email)
        await page.locator('.care-glance li').nth(3).waitFor()
        const [title, standing, ...seen] = await seenAtOnce(page)
        expect([title, standing]).toEqual(['事業の状況', expect.stringMatching(/^令和\d+年\d+月の四つの数値 (速報|締め済み)/)])
        expect(seen.slice(0, 4).map((text) => text?.slice(0, 1))).toEqual(['ア', 'イ', 'ウ', 'エ'])
        expect([await sideways(page), faults]).toEqual([0, []])
        // Each number leads to its records, the row to the cards that say the rest.
        expect(await page.locator('.care-glance li a').first().getAttribute('href')).toContain('/admin/records?')
        await page.locator('.care-glance p a').click()
        expect(await page.locator('#figures .care-card').count()).toBe(4)
      }
    },
    120_000,
  )

  it('shows what is late and what waits, is decided on right there with a comment, and the operator reads it on theirs', async () => {
    const { faults, page } = await site.visit({ viewport: PHONE })
    await signInStaff(page, city)
    const late = section(page, '期限を過ぎているもの')
    expect(await late.textContent()).toContain('実施計画書')
    expect(await late.locator('.care-late').first().textContent()).toMatch(/^期限を\d+日過ぎています$/)
    const waiting = section(page, '承認を待っているもの').locator('li.care-panel')
    expect(await waiting.locator('h3').allTextContents()).toEqual([TITLE])
    expect(await sideways(page)).toBe(0)

    // From the keyboard alone.
    await waiting.locator('summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('内容を確認しました。')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    expect(await dialog.textContent()).toContain('承認は取り消せません')
    await dialog.getByRole('button', { name: '承認する' }).press('Enter')
    await section(page, '承認を待っているもの').getByText('承認を待っている成果物はありません。').waitFor()
    expect(faults).toEqual([])

    const desk = await site.visit({ viewport: DESK })
    await signInStaff(desk.page, site.world.operator.email)
    const changes = section(desk.page, '前回からの変更')
    const row = changes.locator('tr', { hasText: '承認されました' }).filter({ hasText: TITLE })
    expect(await row.first().textContent()).toContain('試験 city')
    await row.first().getByRole('link', { name: TITLE }).click()
    await desk.page.getByRole('heading', { name: TITLE, level: 1 }).waitFor()
    expect(await desk.page.locator('.care-badge').first().textContent()).toBe('承認')
    expect(await desk.page.getByText('内容を確認しました。').first().isVisible()).toBe(true)
    expect(desk.faults).toEqual([])
  }, 120_000)

  it('tells what is new from the visit before, not from the reading of the page itself', async () => {
    const { page } = await site.visit({ viewport: DESK })
    const seen = page.waitForResponse((response) => response.url().endsWith('/api/users/seen'))
    await signInStaff(page, city)
    expect((await seen).status()).toBe(200)
    const [look] = await site.running.appSql(
      'SELECT before_at FROM home_visits WHERE user_id = (SELECT id FROM users WHERE email = $1)',
      [city],
    )
    expect(look?.['before_at']).toBeNull()
    const before = at(`${LAST}-01`, '09:00').toISOString()
    await site.running.appSql('UPDATE home_visits SET seen_at = $1', [before])
    await page.goto('/admin')
    expect(await section(page, '前回からの変更').textContent()).toContain(`月1日 09:00から`)
  }, 60_000)
})

describe('the register of deliverables', () => {
  it('shows both dates, is a calendar as well, and hands out the files as they were issued', async () => {
    for (const viewport of [PHONE, DESK]) {
      const { complaints, faults, page } = await site.visit({ viewport })
      await signInStaff(page, city)
      for (const path of ['/admin/deliverables', '/admin/deliverables?view=calendar']) {
        await page.goto(path)
        await page.getByRole('heading', { name: '成果物の一覧', level: 1 }).waitFor()
        expect([path, await sideways(page)]).toEqual([path, 0])
      }
      await page.goto('/admin/deliverables?kind=monthly_report&status=approved')
      const row = page.locator('tr', { hasText: TITLE })
      const [download] = await Promise.all([page.waitForEvent('download'), row.locator('a[download]').first().click()])
      expect(download.suggestedFilename()).toMatch(/\.(pdf|xlsx)$/)
      expect([faults, complaints]).toEqual([[], []])
    }
  }, 120_000)
})

describe("the settlement's terms", () => {
  it('are agreed to by each party on their own form, which says so to both, and stay as they were agreed', async () => {
    const { running, visit, world } = site
    const { id } = await running.payload.create({
      collection: 'settlement-settings',
      data: {
        programme: world.programme.id,
        unitFee: 20_000,
        plannedFacilities: 3,
        plannedMonths: 4,
        contractAmount: 1_000_000,
        agreedOn: dayOf(new Date()),
      } as never,
      ...as(world.operator),
    })
    const agreement = (page: Page) => page.getByRole('region', { name: '合意', exact: true })
    const agree = async (page: Page, party: string) => {
      const button = agreement(page).getByRole('button', { name: `${party}として合意する` })
      const dialog = page.getByRole('dialog', { name: '算定条件 第1版に合意しますか' })
      await button.click()
      expect(await dialog.textContent()).toContain('この版は変更できなくなります')
      // Whoever gives up is where they were.
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      expect(await button.evaluate((each) => each === document.activeElement)).toBe(true)
      await button.press('Enter')
      await dialog.getByRole('button', { name: '合意する', exact: true }).click()
      await button.waitFor({ state: 'detached' })
    }
    const [official, operator] = [await visit({ viewport: PHONE }), await visit({ viewport: DESK })]
    await signInStaff(official.page, city)
    await openStill(official.page, `/admin/collections/settlement-settings/${id}`)
    await agree(official.page, '市')
    await agreement(official.page).getByText('市：試験 city').waitFor()
    expect(await agreement(official.page).getByText('受託者：まだ合意していません').count()).toBe(1)

    await signInStaff(operator.page, world.operator.email)
    await openStill(operator.page, `/admin/collections/settlement-settings/${id}`)
    await agree(operator.page, '受託者')
    await agreement(operator.page).getByText('合意済み').waitFor()
    const [kept] = await running.adminSql(
      'SELECT is_agreed, city_agreed_by_id IS DISTINCT FROM operator_agreed_by_id AS two FROM settlement_settings WHERE id = $1',
      [id],
    )
    expect(kept).toEqual({ is_agreed: true, two: true })
    expect([official.faults, operator.faults]).toEqual([[], []])
  }, 120_000)
})
