import type { Browser } from 'playwright-core'
import { openBrowser } from '@/testing/browser'
import { makeWorld, TEST_PASSWORD, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { type RunningServer, startServers } from '@/testing/servers'
import { addDays, at, dayOf } from '@/domain/calendar/jst'

let running: RunningPayload
let world: World
let server: RunningServer
let browser: Browser
const today = dayOf(new Date())

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload, { startsOn: addDays(today, -60), endsOn: addDays(today, 120) })
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  await world.slot(task.id, { day: addDays(today, 5), capacity: 2, madeAt: at(addDays(today, -1), '09:00') })
  ;[server] = (await startServers(1, running.appUrl)) as [RunningServer]
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await running?.stop()
})

describe('the operator at the counter', () => {
  it('enters somebody, applies for them, opens the letter, and merges a second entry of the same person', async () => {
    const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto(`${server.url}/admin/login`)
    await page.fill('input[name="email"]', String(world.operator.email))
    await page.fill('input[name="password"]', TEST_PASSWORD)
    await page.click('button[type="submit"]')
    await page.waitForURL((url) => !url.pathname.includes('/login'))
    const enter = async (phone: string) => {
      await page.goto(`${server.url}/admin/register-resident`, { waitUntil: 'networkidle' })
      await page.fill('#name', '水前寺　清')
      await page.fill('#kana', 'スイゼンジ キヨシ')
      await page.fill('#displayName', '水前寺さん')
      await page.fill('#birthDate', '1955-03-03')
      await page.fill('#phone', phone)
      await page.selectOption('#ward', { label: '中央区' })
      await page.fill('#since', '2001-04-01')
      await page.check('#agreed')
      await page.getByRole('button', { name: '登録する', exact: true }).click()
    }
    await enter('096-384-0001')
    await page.getByText('として登録しました').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.getByRole('link', { name: '続けて応募する' }).click()
    await page
      .getByRole('button', { name: /に応募する/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'お渡しする案内を印刷する' }).click()
    await page.getByText('水前寺　清　様').waitFor()
    await page.goto(`${server.url}/admin/letters`)
    await page.getByText('水前寺　清').first().waitFor()

    await enter('096-384-0002')
    await page.getByText('同じ方かもしれない登録があります').waitFor()
    await page.getByRole('button', { name: 'どの方とも別の方なので、新しく登録する' }).click()
    await page.getByText('として登録しました').waitFor()
    await page.goto(`${server.url}/admin/duplicates`)
    await page
      .getByRole('link', { name: /を見比べる/ })
      .first()
      .click()
    await page.getByLabel('同じ方と判断した理由').fill('窓口で本人に確認したため')
    await page.getByLabel('統合は元に戻せないことを確認しました').check()
    await page.getByRole('button', { name: 'この内容で統合する' }).click()
    await page.getByText('に統合しました').waitFor()
    expect(await running.appSql('SELECT 1 FROM volunteers WHERE merged_into_id IS NOT NULL')).toHaveLength(1)
  }, 180_000)
})
