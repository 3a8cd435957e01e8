import { FIRST_BRIEFING } from '@seed/reference/briefing'
import type { Page } from 'playwright-core'
import { asSystem } from '@/access/actor'
import { addDays, at, dayOf } from '@/domain/calendar/jst'
import type { World } from '@/testing/make'
import { followStill, sideways, signInResident, signInStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'

let site: Site
let world: World
const today = dayOf(new Date())

beforeAll(async () => {
  site = await startSite({
    startsOn: addDays(today, -60),
    endsOn: addDays(today, 60),
    briefingRequired: true,
  })
  world = site.world
  await site.running.payload.create({ collection: 'briefings', data: FIRST_BRIEFING, overrideAccess: true, context: asSystem })
}, 180_000)
afterAll(() => site?.stop())

const open = async (javaScriptEnabled: boolean): Promise<Page> => (await site.visit({ javaScriptEnabled })).page

/** A visit two days ago that was agreed to, and its resident. */
async function agreed() {
  const day = addDays(today, -2)
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const slot = await world.slot((await world.task(facility.id)).id, { day, madeAt: at(addDays(day, -10), '09:00') })
  const volunteer = await world.volunteer()
  const account = await world.account(volunteer.id)
  const { id } = await world.apply(slot.id, volunteer.id, at(addDays(day, -3), '09:00'))
  await world.move(id, 'accepted', staff, at(addDays(day, -3), '10:00'))
  return { account, id, staff, volunteer }
}

describe.each([false, true])('a resident (scripts: %s)', (javaScriptEnabled) => {
  it('reports with one press what nobody may ask, adds words, and the operator has it with the clock', async () => {
    const { account, id } = await agreed()
    const page = await open(javaScriptEnabled)
    await signInResident(page, account.email)
    await page.getByRole('button', { name: '頼まれてはいけないことを頼まれた' }).click()
    await page.waitForURL(`**/my/${id}/report?done=reported`)
    expect(await page.getByRole('status').first().innerText()).toContain('事務局に知らせました')
    expect(await sideways(page)).toBe(0)

    await page.getByLabel(/^医療・薬/).check()
    await page.getByLabel('あったこと').fill('薬を飲ませてと言われました。')
    await page.getByRole('button', { name: '事務局に送る' }).click()
    await page.waitForURL(`**/my/${id}/report?done=described`)
    expect(await page.locator('main').innerText()).toContain('薬を飲ませてと言われました。')
    expect(await page.getByLabel(/^医療・薬/).isChecked()).toBe(true)

    await page.goto('/my')
    expect(await page.getByRole('button', { name: '頼まれてはいけないことを頼まれた' }).count()).toBe(0)
    await page.getByRole('link', { name: '報告した内容を見る・書き足す' }).click()
    await page.getByText('事務局に届いています。事務局が確認します。').waitFor()

    const {
      docs: [incident],
    } = await site.running.payload.find({
      collection: 'incidents',
      where: { application: { equals: id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(incident).toMatchObject({ status: 'open', ruleGroup: 'medical', happened: '薬を飲ませてと言われました。' })
    await page.context().close()
  })

  it('takes the briefing before a first visit: told on the own page, wrong answers explained, then passed', async () => {
    const { account, id, staff } = await agreed()
    const page = await open(javaScriptEnabled)
    await signInResident(page, account.email)
    await page.getByRole('link', { name: '活動の前の説明を受ける' }).click()
    await page.getByRole('heading', { name: 'してはいけないこと', exact: true }).waitFor()
    expect(await sideways(page)).toBe(0)
    const choose = async (index: number, letter: string) =>
      page.locator(`input[name=q${index}][value=${letter}]`).check({ force: true })
    for (const [index, { answer }] of FIRST_BRIEFING.questions.entries())
      if (index < 4) await choose(index, index === 1 ? 'a' : answer)
    await page.getByRole('button', { name: '答えを送る' }).click()
    await page.getByText('もう一度見てほしい問題があります').waitFor()
    const summary = await page.locator('.summary').innerText()
    expect(summary).toContain('薬を渡すこと・飲むのを手伝うことは、医療に関わることです。')
    expect(summary).toContain('答えを1つ選んでください。')
    expect(await page.locator('input[name=q0][value=b]').isChecked()).toBe(true)
    await expect(world.move(id, 'attended', staff, new Date())).rejects.toThrow()

    await choose(1, 'c')
    await choose(4, 'c')
    await page.getByRole('button', { name: '答えを送る' }).click()
    await page.waitForURL('**/briefing?done=passed')
    expect(await page.getByRole('status').first().innerText()).toContain('全問正解です')
    await world.move(id, 'attended', staff, new Date())
    await page.goto('/my')
    expect(await page.getByRole('link', { name: '活動の前の説明を受ける' }).count()).toBe(0)
    await page.context().close()
  })
})

describe('the operator', () => {
  it('sees on the first screen what waits, on the record how long there is to tell the city, and moves it on', async () => {
    const {
      docs: [incident],
    } = await site.running.payload.find({ collection: 'incidents', limit: 1, sort: 'number', depth: 0, overrideAccess: true })
    // Reported three days ago, as far as the clock goes.
    await site.running.adminSql(`UPDATE incidents SET detected_at = now() - interval '3 days' WHERE id = $1`, [incident?.id])
    const page = await open(true)
    await page.setViewportSize({ width: 1280, height: 900 })
    await signInStaff(page, String(world.operator.email))
    await page.getByRole('link', { name: /市への連絡の期限を過ぎた事故・ヒヤリ・相談.*1 件/ }).click()
    const row = page.getByRole('row', { name: new RegExp(String(incident?.number)) })
    await row.waitFor()
    const late = row.locator('.care-late')
    expect(await late.innerText()).toContain('期限超過')
    // A list of the panel writes its conditions into the address once it stands; a press just then would go unheard.
    await page.waitForLoadState('networkidle')
    await followStill(page, row.getByRole('link').first())
    await page.getByRole('alert').filter({ hasText: '期限を過ぎています' }).waitFor()
    await page.getByText('対応中', { exact: true }).click()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('保存しました。').first().waitFor()
    expect(
      (await site.running.payload.findByID({ collection: 'incidents', id: incident?.id ?? '', depth: 0, overrideAccess: true }))
        .status,
    ).toBe('handling')
    await page.context().close()
  })
})
