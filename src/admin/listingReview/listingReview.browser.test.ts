import type { Page } from 'playwright-core'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { againstRulesTexts, listingReviewTexts as texts } from '@/glossary/listingReview'
import { as } from '@/testing/as'
import type { World } from '@/testing/make'
import { openStill, sideways, admitStaff } from '@/testing/pages'
import { DESK, type Site, startSite } from '@/testing/site'

const TITLES = ['昼食の配膳', '食堂のテーブル拭き', 'お食事の見守り', '花壇の水やり'] as const
const PLAIN = '昼食の配膳とテーブル拭きをお願いします。'
let site: Site
let page: Page
let world: World
const ids: Record<string, string> = {}
let faults: string[]

beforeAll(async () => {
  const today = dayOf(new Date())
  site = await startSite({ startsOn: addDays(today, -30), endsOn: addDays(today, 90) })
  world = site.world
  const facility = await world.facility({ name: 'ひまわり苑' })
  await world.registration(facility.id)
  for (const title of TITLES) {
    const description = title === 'お食事の見守り' ? '昼食の配膳とお食事の見守りをお願いします。' : PLAIN
    const data = {
      programme: world.programme.id,
      facility: facility.id,
      title,
      category: 'meal_support',
      description,
      supervisor: '介護主任',
    }
    const draft = await site.running.payload.create({
      collection: 'tasks',
      data: { ...data, status: 'draft' } as never,
      ...as(world.operator),
    })
    await site.running.payload.update({
      collection: 'tasks',
      id: draft.id,
      data: { status: 'submitted', revision: draft.revision ?? 1 },
      ...as(world.operator),
    })
    ids[title] = draft.id
  }
  // The second one is published, then changed by its facility: it waits again, and behind all others.
  await decide('食堂のテーブル拭き', { status: 'published' })
  await site.running.payload.update({
    collection: 'tasks',
    id: ids['食堂のテーブル拭き'] ?? '',
    data: {
      description: '夕食の配膳とテーブル拭きをお願いします。',
      revision: (await stored('食堂のテーブル拭き')).revision ?? 1,
    },
    ...as(await world.staff('facility', [facility.id])),
  })
  ids['published'] = (await world.task(facility.id)).id
  await site.running.appSql(`UPDATE tasks SET check_verdict = 'review' WHERE id = $1`, [ids['published']])
  ;({ page, faults } = await site.visit({ viewport: DESK }))
  await admitStaff(page, world.operator['email'])
}, 180_000)
afterAll(() => site?.stop())

const open = (path: string) => openStill(page, path)
const stored = (title: string) =>
  site.running.payload.findByID({ collection: 'tasks', id: ids[title] ?? '', depth: 0, overrideAccess: true })
const decide = async (title: string, data: { status: 'published' | 'returned'; statusReason?: string }) => {
  const { id, revision } = await stored(title)
  await site.running.payload.update({
    collection: 'tasks',
    id,
    data: { ...data, revision: revision ?? 1 },
    ...as(world.operator),
  })
}
const heading = (title: string) => page.getByRole('heading', { name: texts.heading(title), exact: true })
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

describe('reviewing listings at the keyboard', () => {
  it('publishes with one key, and the next one is there without another page', async () => {
    await open('/admin/listing-review')
    await heading('昼食の配膳').waitFor()
    expect(await focused()).toBe(texts.heading('昼食の配膳'))
    await page.evaluate(() => Object.assign(window, { samePage: true }))
    await page.keyboard.press('j')
    await heading('お食事の見守り').waitFor()
    await page.keyboard.press('k')
    await heading('昼食の配膳').waitFor()
    await page.keyboard.press('a')
    await heading('お食事の見守り').waitFor()
    expect(await stored('昼食の配膳')).toMatchObject({ status: 'published' })
    expect(await page.getByRole('status').first().textContent()).toContain(texts.decided('昼食の配膳', 'published'))
    expect(await focused()).toBe(texts.heading('お食事の見守り'))
  }, 120_000)

  it('asks for a reason where the verdict is against it, and takes none of the keys from whoever writes', async () => {
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: texts.overriding('お食事の見守り') })
    await dialog.waitFor()
    await dialog.getByRole('button', { name: texts.approve }).click()
    await dialog.getByText(texts.reasonMissing).waitFor()
    await dialog.getByLabel(texts.overrideReason).fill('jark')
    expect(await dialog.getByLabel(texts.overrideReason).inputValue()).toBe('jark')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await stored('お食事の見守り')).toMatchObject({ status: 'submitted' })
    expect(await focused()).toBe(texts.heading('お食事の見守り'))
  }, 120_000)

  it('returns with the reason written from what the rules found', async () => {
    await page.keyboard.press('r')
    const dialog = page.getByRole('dialog', { name: texts.returning('お食事の見守り') })
    await dialog.waitFor()
    const reason = dialog.getByLabel(texts.returnReason)
    expect(await reason.inputValue()).toContain('「見守り」')
    await dialog.getByRole('list', { name: texts.ready }).getByRole('button').first().click()
    const written = await reason.inputValue()
    await reason.press('Control+Enter')
    await heading('花壇の水やり').waitFor()
    expect(await stored('お食事の見守り')).toMatchObject({ status: 'returned', statusReason: written })
    expect(await focused()).toBe(texts.heading('花壇の水やり'))
  }, 120_000)

  it('says that somebody else was quicker, and goes on with the next', async () => {
    await decide('花壇の水やり', { status: 'returned', statusReason: '場所を書いてください。' })
    await page.keyboard.press('a')
    await page.getByText(texts.goneMeanwhile('花壇の水やり')).waitFor()
    await heading('食堂のテーブル拭き').waitFor()
    expect(await stored('花壇の水やり')).toMatchObject({ status: 'returned' })
  }, 120_000)

  it('shows beside the text what residents read before, at 390 px as well, and ends with an empty queue', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.locator('.care-review del').allTextContents()).toEqual([`${texts.removedStart}昼食${texts.removedEnd}`])
    expect(await page.locator('.care-review ins').allTextContents()).toEqual([`${texts.addedStart}夕食${texts.addedEnd}`])
    expect(await sideways(page)).toBe(0)
    await page.getByRole('button', { name: texts.approve }).click()
    await page.getByText(texts.empty).waitFor()
    expect(await focused()).toBe(texts.empty)
    expect(await page.evaluate(() => 'samePage' in window)).toBe(true)
  }, 120_000)

  it('suspends with a reason what the rules no longer pass', async () => {
    const { title } = await site.running.payload.findByID({
      collection: 'tasks',
      id: ids['published'] ?? '',
      depth: 0,
      overrideAccess: true,
    })
    await page.getByRole('button', { name: againstRulesTexts.suspendOf(title) }).click()
    const dialog = page.getByRole('dialog', { name: againstRulesTexts.suspendOf(title) })
    await dialog.getByLabel(againstRulesTexts.reason).fill('いまのルールに合わないため')
    await dialog.getByRole('button', { name: againstRulesTexts.suspend, exact: true }).click()
    await page.getByText(againstRulesTexts.suspended(title)).waitFor()
    await page.getByText(againstRulesTexts.empty).waitFor()
    expect(await stored('published')).toMatchObject({ status: 'suspended', statusReason: 'いまのルールに合わないため' })
    expect(faults).toEqual([])
  }, 120_000)
})
