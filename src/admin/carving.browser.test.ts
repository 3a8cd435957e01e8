import type { Page } from 'playwright-core'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { carvingPanelTexts as carving, stepClassLabels } from '@/glossary/carving'
import { copyTexts, qualityHints, qualityTexts } from '@/glossary/listingForm'
import { templatePanelTexts } from '@/glossary/templates'
import { taskWords } from '@/glossary/collections/listings'
import { fieldBelow, openStill, sideways, admitStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'

let site: Site
let page: Page
let sheet: string
let listing: string
let faults: string[]

beforeAll(async () => {
  const today = dayOf(new Date())
  site = await startSite({ startsOn: addDays(today, -30), endsOn: addDays(today, 90) })
  const world = site.world
  const facility = await world.facility({ name: 'ひまわり苑' })
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  await site.running.payload.create({
    collection: 'task-templates',
    overrideAccess: true,
    data: {
      title: '食事の前のテーブル拭きとお箸並べ',
      category: 'meal_support',
      description: '食堂のテーブルを拭き、席の札を立て、お箸を並べていただきます。',
      notAsked: '食事の介助はお願いしません。',
      minutes: 45,
      active: true,
    },
  })
  sheet = (
    await site.running.payload.create({
      collection: 'carving-sheets',
      overrideAccess: true,
      data: {
        facility: facility.id,
        title: '1階の平日',
        dayType: 'weekday',
        daysPerWeek: 5,
        steps: [{ from: '11:00', to: '11:30', text: '入浴の介助', doneBy: 'professional' }],
      },
    })
  ).id
  listing = (await world.task(facility.id)).id
  await world.slot(listing, { day: addDays(today, 3), madeAt: new Date() })
  ;({ page, faults } = await site.visit())
  await admitStaff(page, staff['email'])
}, 180_000)
afterAll(() => site?.stop())

const open = (path: string) => openStill(page, path)

describe('the desk of a facility at 390 px', () => {
  it('leads from the listings to a template, and from there to a draft that says what is still missing', async () => {
    await open('/admin/collections/tasks')
    await page.getByRole('link', { name: '募集ひな形から作る' }).click()
    await page.getByRole('link', { name: '食事の前のテーブル拭きとお箸並べ' }).first().click()
    await page.getByRole('button', { name: templatePanelTexts.make }).click()
    await page.waitForURL(/collections\/tasks\/[0-9a-f-]{36}/)
    const hints = page.getByRole('region', { name: qualityTexts.label })
    await hints.getByText(qualityHints.place).waitFor()
    expect(await hints.getByText(qualityHints.not_asked).count()).toBe(0)
    await (await fieldBelow(page, taskWords.fields.place[0])).fill('1階の食堂')
    await hints.getByText(qualityHints.place).waitFor({ state: 'detached' })
    expect(await sideways(page)).toBe(0)
  }, 120_000)

  it('classifies a step as it is written, counts the time that is freed and makes a draft of what is chosen', async () => {
    await open(`/admin/collections/carving-sheets/${sheet}`)
    await page.getByText(carving.suggested(stepClassLabels.prohibited)).waitFor()
    await page.fill('#field-steps__0__text', '食堂のテーブルを拭く')
    await page.getByText(carving.suggested(stepClassLabels.around)).waitFor()
    await page.getByRole('button', { name: carving.use(stepClassLabels.around) }).click()
    await page.getByText('募集にする', { exact: true }).first().click()
    await page.getByText(carving.freed(150)).waitFor()
    await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok()),
      page.locator('#action-save').click(),
    ])
    await page.waitForLoadState('networkidle')
    const make = page.getByRole('button', { name: carving.make })
    await page.waitForFunction(
      (name) => [...document.querySelectorAll('button')].some((each) => each.textContent === name && !each.disabled),
      carving.make,
    )
    expect(await sideways(page)).toBe(0)
    await make.click()
    await page.waitForURL(/collections\/tasks\/[0-9a-f-]{36}/)
    await page.waitForLoadState('networkidle')
    expect(await page.inputValue('#field-title')).toBe('食事の前のテーブル拭きとお箸並べ')
    expect(await site.running.appSql('SELECT count(*)::int AS n FROM tasks WHERE carving_sheet_id = $1', [sheet])).toEqual([
      { n: 1 },
    ])
  }, 120_000)

  it('copies listings with their slots', async () => {
    await open('/admin/copy-listings')
    await page.locator('tbody input[type=checkbox]').last().check()
    await page.getByLabel(copyTexts.withSlots).check()
    await page.getByRole('button', { name: copyTexts.copy }).click()
    await page.getByText(copyTexts.done(1, 1)).waitFor()
    expect(await sideways(page)).toBe(0)
    expect(await site.running.appSql('SELECT count(*)::int AS n FROM slots WHERE task_id <> $1', [listing])).toEqual([{ n: 1 }])
    expect(faults).toEqual([])
  }, 120_000)
})
