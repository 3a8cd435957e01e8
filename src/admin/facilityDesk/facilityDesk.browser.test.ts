import type { Page } from 'playwright-core'
import { addDays, at, dayOf } from '@/domain/calendar/jst'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { listingReviewTexts } from '@/glossary/listingReview'
import type { World } from '@/testing/make'
import { sideways, signInStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'

let site: Site
let page: Page
let world: World
const ids: Record<string, string> = {}
let faults: string[]

beforeAll(async () => {
  const now = new Date()
  const today = dayOf(now)
  site = await startSite({ startsOn: addDays(today, -30), endsOn: addDays(today, 90) })
  world = site.world
  const [facility, second] = [await world.facility({ name: 'ひまわり苑' }), await world.facility({ name: 'さくら荘' })]
  await Promise.all([facility, second].map(({ id }) => world.registration(id)))
  await site.running.appSql(`UPDATE facilities SET corporate_name = '社会福祉法人ひまわり' WHERE id = $1`, [facility.id])
  const staff = await world.staff('facility', [facility.id, second.id])
  const task = await world.task(facility.id)
  const [soon, past] = [
    await world.slot(task.id, { day: addDays(today, 3), capacity: 2, madeAt: now }),
    await world.slot(task.id, { day: addDays(today, -2) }),
  ]
  ids['slot'] = soon.id
  ids['accept'] = (await world.apply(soon.id, (await world.volunteer()).id, now)).id
  ids['decline'] = (await world.apply(soon.id, (await world.volunteer()).id, new Date(now.getTime() + 1000))).id
  const visitor = await world.volunteer()
  ids['record'] = (await world.apply(past.id, visitor.id, at(addDays(today, -5), '09:00'))).id
  await world.move(ids['record'], 'accepted', staff, at(addDays(today, -5), '12:00'))
  const other = await world.task(second.id)
  await world.slot(other.id, { day: addDays(today, 4), madeAt: now })
  ;({ page, faults } = await site.visit())
  await signInStaff(page, staff['email'])
}, 180_000)
afterAll(() => site?.stop())

const stored = (key: string) =>
  site.running.payload.findByID({ collection: 'applications', id: ids[key] ?? '', depth: 0, overrideAccess: true })
const region = (name: string) => page.getByRole('region', { name, exact: true })

describe('the desk of a facility at 390 px, at the keyboard', () => {
  it('opens after sign-in, and an applicant is accepted with one key press', async () => {
    const waiting = region(texts.waiting)
    await waiting
      .getByRole('button', { name: new RegExp(`^${texts.accept}：`) })
      .first()
      .waitFor()
    expect(await sideways(page)).toBe(0)
    await waiting
      .getByRole('button', { name: new RegExp(`^${texts.accept}：`) })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await waiting.getByRole('status').getByText(texts.accept).waitFor()
    expect(await stored('accept')).toMatchObject({ status: 'accepted' })
    await page.waitForFunction((name) => document.activeElement?.textContent === name, texts.waiting)
    await region(texts.week).getByText(texts.places(1, 2)).waitFor()
  }, 120_000)

  it('declines only with a reason, which a ready sentence gives', async () => {
    const waiting = region(texts.waiting)
    await waiting.getByRole('button', { name: new RegExp(`^${texts.decline}：`) }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: texts.decline, exact: true }).click()
    await dialog.getByText(listingReviewTexts.reasonMissing).waitFor()
    await dialog.getByRole('button', { name: texts.sentences[1] }).click()
    expect(await sideways(page)).toBe(0)
    await dialog.getByRole('button', { name: texts.decline, exact: true }).click()
    await waiting.getByText(texts.waitingNone).waitFor()
    expect(await stored('decline')).toMatchObject({ status: 'declined', statusReason: texts.sentences[1] })
  }, 120_000)

  it('says what somebody else has already decided, and shows how it stands now', async () => {
    const visits = region(texts.toRecord)
    await visits.getByRole('button', { name: new RegExp(`^${texts.no_show}：`) }).waitFor()
    await world.move(ids['record'] ?? '', 'attended', world.operator, new Date())
    await visits.getByRole('button', { name: new RegExp(`^${texts.no_show}：`) }).click()
    // Nobody is recorded absent by one press.
    const dialog = page.getByRole('dialog')
    await dialog.getByText(texts.absentEffects[0]).waitFor()
    await dialog.getByRole('button', { name: texts.no_show, exact: true }).click()
    await dialog.getByRole('alert').waitFor()
    await page.keyboard.press('Escape')
    await visits.getByRole('alert').waitFor()
    await visits.getByText(texts.toRecordNone).waitFor()
    expect(await stored('record')).toMatchObject({ status: 'attended' })
  }, 120_000)

  it('shows one facility of several, or all', async () => {
    const facilities = page.getByRole('navigation', { name: texts.switch })
    expect(await facilities.getByText('社会福祉法人ひまわり').count()).toBe(1)
    await facilities.getByRole('link', { name: 'さくら荘' }).click()
    await page.waitForURL(/facility=/)
    await region(texts.week).getByText(texts.places(0, 1)).waitFor()
    expect(await region(texts.week).getByText(texts.places(1, 2)).count()).toBe(0)
    expect(await facilities.getByRole('link', { name: 'さくら荘' }).getAttribute('aria-current')).toBe('page')
    await facilities.getByRole('link', { name: texts.all }).click()
    await region(texts.week).getByText(texts.places(1, 2)).waitFor()
    expect(await sideways(page)).toBe(0)
    expect(faults).toEqual([])
  }, 120_000)
})
