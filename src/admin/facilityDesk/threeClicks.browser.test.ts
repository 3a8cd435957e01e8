import type { Page } from 'playwright-core'
import { addDays, at, dayOf } from '@/domain/calendar/jst'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { taskWords } from '@/glossary/collections/listings'
import type { World } from '@/testing/make'
import { fieldBelow, signInStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'

let site: Site
let world: World
let facility: string
let email: string
let soon: string
let past: string
const MOST = 3
const saved = /保存しました/u

beforeAll(async () => {
  const [now, today] = [new Date(), dayOf(new Date())]
  site = await startSite({ startsOn: addDays(today, -30), endsOn: addDays(today, 90) })
  world = site.world
  facility = (await world.facility({ name: 'ひまわり苑' })).id
  await world.registration(facility)
  email = (await world.staff('facility', [facility]))['email'] as string
  const task = await world.task(facility)
  soon = (await world.slot(task.id, { day: addDays(today, 3), capacity: 9, madeAt: now })).id
  past = (await world.slot(task.id, { day: addDays(today, -2), capacity: 9 })).id
}, 180_000)
afterAll(() => site?.stop())

/** Somebody who applied, and a visit to record. */
async function waiting(): Promise<{ application: string; visit: string }> {
  const [now, earlier] = [new Date(), at(addDays(dayOf(new Date()), -5), '09:00')]
  const application = (await world.apply(soon, (await world.volunteer()).id, now)).id
  const visit = (await world.apply(past, (await world.volunteer()).id, earlier)).id
  await world.move(visit, 'accepted', world.operator, at(addDays(dayOf(now), -5), '12:00'))
  return { application, visit }
}

/** A listing the operator gave back. */
async function returned(): Promise<string> {
  const { id } = await world.task(facility)
  await site.running.appSql(
    `UPDATE tasks SET status = 'returned', status_reason = '持ち物を書き足してください。' WHERE id = $1`,
    [id],
  )
  return id
}

const stored = (collection: 'applications' | 'tasks', id: string) =>
  site.running.payload.findByID({ collection, id, depth: 0, overrideAccess: true })

/** The desk, just signed in, in a browser that counts the clicks of a person from here on. */
async function signedIn(width: number): Promise<{ page: Page; clicks: () => Promise<number> }> {
  const { page } = await site.visit({ viewport: { width, height: 844 } })
  await signInStaff(page, email)
  await page.getByRole('region', { name: texts.waiting, exact: true }).waitFor()
  await page.waitForLoadState('networkidle')
  const counter = () => {
    addEventListener(
      'pointerdown',
      () => sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks') ?? 0) + 1)),
      true,
    )
  }
  await page.addInitScript(counter)
  await page.evaluate(counter)
  return { page, clicks: () => page.evaluate(() => Number(sessionStorage.getItem('clicks') ?? 0)) }
}
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const belongings = (page: Page) => fieldBelow(page, taskWords.fields.belongings[0])

describe.each([1280, 390])('from the first screen after sign-in at %i px, three clicks are enough', (width) => {
  it('to answer an applicant and to record a visit', async () => {
    const { application, visit } = await waiting()
    const { clicks, page } = await signedIn(width)
    await region(page, texts.waiting)
      .getByRole('button', { name: new RegExp(`^${texts.accept}：`) })
      .first()
      .click()
    await region(page, texts.waiting).getByRole('status').getByText(texts.accept).waitFor()
    expect(await clicks()).toBeLessThanOrEqual(MOST)
    const before = await clicks()
    await region(page, texts.toRecord)
      .getByRole('button', { name: new RegExp(`^${texts.attended}：`) })
      .first()
      .click()
    await region(page, texts.toRecord).getByRole('status').getByText(texts.attended).waitFor()
    expect((await clicks()) - before).toBeLessThanOrEqual(MOST)
    expect(await stored('applications', application)).toMatchObject({ status: 'accepted' })
    expect(await stored('applications', visit)).toMatchObject({ status: 'attended' })
    await page.context().close()
  }, 120_000)

  it('to mend a returned listing and hand it in again', async () => {
    const listing = await returned()
    const { clicks, page } = await signedIn(width)
    await region(page, texts.returned).locator(`a[href*="${listing}"]`).click()
    await region(page, texts.returnedReason).getByText('持ち物を書き足してください。').waitFor()
    await (await belongings(page)).click()
    await page.keyboard.type('エプロン、上履き')
    await page.locator('#action-save').click()
    await page.getByText(saved).first().waitFor()
    expect(await clicks()).toBe(MOST)
    expect(await stored('tasks', listing)).toMatchObject({ status: 'submitted', belongings: 'エプロン、上履き' })
    await page.context().close()
  }, 120_000)

  it('to do the same by keyboard alone, with no click at all', async () => {
    const listing = await returned()
    const { clicks, page } = await signedIn(width)
    const tabTo = async (wanted: string): Promise<void> => {
      for (let left = 150; left > 0; left--) {
        if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, wanted)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`the keyboard does not reach ${wanted}`)
    }
    await tabTo(`a[href*="${listing}"]`)
    await page.keyboard.press('Enter')
    await page.locator('#field-title').waitFor()
    await page.waitForLoadState('networkidle')
    await tabTo('#field-belongings')
    await page.keyboard.type('軍手')
    await page.keyboard.press('Control+s')
    await page.getByText(saved).first().waitFor()
    expect(await clicks()).toBe(0)
    expect(await stored('tasks', listing)).toMatchObject({ status: 'submitted', belongings: '軍手' })
    await page.context().close()
  }, 120_000)

  it('to see the visits of the week and the figures of the facility: none at all', async () => {
    const { clicks, page } = await signedIn(width)
    await region(page, texts.week)
      .getByText(/ \/ 9 人/)
      .first()
      .waitFor()
    await region(page, texts.figures).getByText(texts.visitsInAll).waitFor()
    expect(await clicks()).toBe(0)
    await page.context().close()
  }, 120_000)
})
