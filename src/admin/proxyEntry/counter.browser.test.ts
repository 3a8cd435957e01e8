import type { World } from '@/testing/make'
import { sideways, admitStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'
import { addDays, at, dayOf } from '@/domain/calendar/jst'
import { callTexts } from '@/glossary/proxyEntry'

let site: Site
let world: World
const today = dayOf(new Date())

beforeAll(async () => {
  site = await startSite({ startsOn: addDays(today, -60), endsOn: addDays(today, 120) })
  world = site.world
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  await world.slot(task.id, { day: addDays(today, 5), capacity: 2, madeAt: at(addDays(today, -1), '09:00') })
}, 240_000)
afterAll(() => site?.stop())

describe('the operator at the counter', () => {
  it('writes down what somebody says on the telephone to a seat that is held for them as their own word', async () => {
    const facility = await world.facility()
    await world.registration(facility.id)
    const staff = await world.staff('facility', [facility.id])
    const slot = await world.slot((await world.task(facility.id)).id, { day: addDays(today, 6), capacity: 1 })
    const now = new Date()
    const [seated, waits] = [
      await world.apply(slot.id, (await world.volunteer()).id, now),
      await world.apply(slot.id, (await world.volunteer()).id, now),
    ]
    await world.move(seated.id, 'accepted', staff, now)
    await world.move(waits.id, 'waitlisted', staff, now)
    await world.move(seated.id, 'cancelled', staff, now, '行事と重なったため')
    const { page } = await site.visit()
    await admitStaff(page, world.operator.email)
    await page.goto('/admin/letters', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: new RegExp(callTexts.declines) }).click()
    await page.getByText(`「${callTexts.declines}」を記録しました。`).waitFor()
    expect(
      await site.running.appSql(
        `SELECT a.status::text, a.status_changed_by_role::text AS by, a.told_by_phone, o.state::text AS offer
           FROM applications a JOIN offers o ON o.application_id = a.id WHERE a.id = $1`,
        [waits.id],
      ),
    ).toEqual([{ status: 'withdrawn', by: 'resident', told_by_phone: true, offer: 'declined' }])
  }, 120_000)

  it('enters somebody, applies for them, opens the letter, and merges a second entry of the same person', async () => {
    const { page } = await site.visit()
    await admitStaff(page, world.operator.email)
    const enter = async (phone: string) => {
      await page.goto('/admin/register-resident', { waitUntil: 'networkidle' })
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
    expect(await sideways(page)).toBe(0)
    await page.getByRole('link', { name: '続けて応募する' }).click()
    await page
      .getByRole('button', { name: /に応募する/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'お渡しする案内を印刷する' }).click()
    await page.getByText('水前寺　清　様').waitFor()
    await page.goto('/admin/letters')
    await page.getByText('水前寺　清').first().waitFor()

    await enter('096-384-0002')
    await page.getByText('同じ方かもしれない登録があります').waitFor()
    await page.getByRole('button', { name: 'どの方とも別の方なので、新しく登録する' }).click()
    await page.getByText('として登録しました').waitFor()
    await page.goto('/admin/duplicates')
    await page
      .getByRole('link', { name: /を見比べる/ })
      .first()
      .click()
    await page.getByLabel('同じ方と判断した理由').fill('窓口で本人に確認したため')
    await page.getByLabel('統合は元に戻せないことを確認しました').check()
    await page.getByRole('button', { name: 'この内容で統合する' }).click()
    await page.getByText('に統合しました').waitFor()
    expect(await site.running.appSql('SELECT 1 FROM volunteers WHERE merged_into_id IS NOT NULL')).toHaveLength(1)
  }, 180_000)
})
