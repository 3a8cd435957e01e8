import type { Page } from 'playwright-core'
import type { TypedUser } from 'payload'
import { addDays, at, dayOf } from '@/domain/calendar/jst'
import { guidanceTexts, listingsAroundTexts } from '@/glossary/guidance'
import { intentionFormTexts, intentionOverviewTexts, proposeTexts, wishLabels } from '@/glossary/intentions'
import { seminarPanelTexts, attendanceStatusLabels } from '@/glossary/seminars'
import { as } from '@/testing/as'
import { openStill, sideways, admitStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'

let site: Site
let facility: Page
let operator: Page
let ahead: string
let begun: string
let consultation: string
const thrown: string[][] = []

async function signedIn(user: TypedUser): Promise<Page> {
  const { faults, page } = await site.visit()
  thrown.push(faults)
  await admitStaff(page, user.email)
  return page
}

beforeAll(async () => {
  const today = dayOf(new Date())
  site = await startSite({ startsOn: addDays(today, -90), endsOn: addDays(today, 90) })
  const {
    running: { payload },
    world,
  } = site
  const place = await world.facility({ name: 'ひまわり苑' })
  await world.registration(place.id)
  const [staff, organizer] = [await world.staff('facility', [place.id]), await world.staff('organizer')]
  const seminar = async (days: number) =>
    (
      await payload.create({
        collection: 'seminars',
        data: {
          title: `はじめての切り出し（${days}日）`,
          kind: 'carving',
          audience: 'facilities',
          place: '市役所 別館 8階',
          startsAt: at(addDays(today, days), '14:00').toISOString(),
          endsAt: at(addDays(today, days), '16:00').toISOString(),
          agenda: [{ title: '切り出しの考え方', minutes: 40 }],
          status: 'published',
        } as never,
        ...as(organizer, at(addDays(today, -60), '10:00')),
      })
    ).id
  ahead = await seminar(7)
  begun = await seminar(-20)
  await payload.create({
    collection: 'seminar-attendances',
    data: { seminar: begun, facility: place.id, attendeeName: '介護主任　田中', attendeeKind: 'manager', people: 2 } as never,
    ...as(organizer, at(addDays(today, -30), '10:00')),
  })
  consultation = (
    await payload.create({
      collection: 'consultations',
      data: {
        facility: place.id,
        heldOn: addDays(today, -40),
        topic: 'carving',
        theme: '入浴の後の片付けを募集にできるか',
        status: 'held',
        minutes: 60,
        way: 'visit',
        advice: '床の水切りと備品の補充に分けましょう。',
        outcome: 'carving',
      } as never,
      ...as(world.operator, at(addDays(today, -40), '17:00')),
    })
  ).id
  await payload.create({
    collection: 'task-templates',
    overrideAccess: true,
    data: {
      title: '食堂のテーブル拭き',
      category: 'environment',
      description: '食堂のテーブルを拭いていただきます。',
      notAsked: '食事の介助はお願いしません。',
      minutes: 20,
      active: true,
    },
  })
  await world.task(place.id, { publishedAt: at(addDays(today, -50), '10:00') })
  await world.task(place.id, { publishedAt: at(addDays(today, -35), '10:00') })
  await world.task(place.id, { publishedAt: at(addDays(today, -30), '10:00') })
  facility = await signedIn(staff)
  operator = await signedIn(world.operator)
}, 180_000)
afterAll(() => site?.stop())

describe('seminars, consultations and answers at 390 px', () => {
  it("are reached from the facility's desk; one press signs up, one takes it back", async () => {
    await openStill(facility, `/admin/collections/seminars/${ahead}`)
    await facility.getByRole('button', { name: seminarPanelTexts.press, exact: true }).click()
    await facility.getByRole('button', { name: seminarPanelTexts.cancel }).waitFor()
    const standing = () => site.running.appSql('SELECT status FROM seminar_attendances WHERE seminar_id = $1', [ahead])
    expect(await standing()).toEqual([{ status: 'signed_up' }])
    expect(await sideways(facility)).toBe(0)
    await facility.getByRole('button', { name: seminarPanelTexts.cancel }).click()
    await facility.getByRole('button', { name: seminarPanelTexts.press, exact: true }).waitFor()
    expect(await standing()).toEqual([{ status: 'cancelled' }])
  }, 120_000)

  it('are recorded with one press for each who came', async () => {
    await openStill(operator, `/admin/collections/seminars/${begun}`)
    const came = seminarPanelTexts.recordFor(attendanceStatusLabels.attended, 'ひまわり苑　介護主任　田中')
    await operator.getByRole('button', { name: came }).click()
    await operator.getByRole('button', { name: came }).waitFor({ state: 'detached' })
    expect(await site.running.appSql('SELECT status FROM seminar_attendances WHERE seminar_id = $1', [begun])).toEqual([
      { status: 'attended' },
    ])
    expect(await sideways(operator)).toBe(0)
  }, 120_000)

  it('ask a facility what it would hand over, and put the answers on a carving sheet in one press', async () => {
    await openStill(facility, '/admin/intentions/answer')
    const item = facility.getByRole('group', { name: '食堂のテーブル拭き' })
    await item.getByLabel(wishLabels.hand_over).check()
    await item.getByLabel(intentionFormTexts.band).selectOption('noon')
    expect(await sideways(facility)).toBe(0)
    await facility.getByRole('button', { name: intentionFormTexts.send }).click()
    await facility.waitForURL(/collections\/intention-answers\/[0-9a-f-]{36}/)
    await facility.getByText(proposeTexts.left(1, 0)).waitFor()
    expect(await sideways(facility)).toBe(0)
    await facility.getByRole('button', { name: proposeTexts.press }).click()
    await facility.waitForURL(/collections\/carving-sheets\/[0-9a-f-]{36}/)
    expect(
      await site.running.appSql('SELECT text, minutes::int AS minutes FROM carving_sheets_steps WHERE source_item IS NOT NULL'),
    ).toEqual([{ text: '食堂のテーブル拭き', minutes: 20 }])
    await openStill(operator, '/admin/intentions')
    await operator.getByText(intentionOverviewTexts.answered(1, 1)).waitFor()
    expect(await sideways(operator)).toBe(0)
  }, 120_000)

  it('show the listings that came of them, each on its record and all on one screen', async () => {
    await openStill(operator, `/admin/collections/consultations/${consultation}`)
    await operator.getByText(listingsAroundTexts.summary(1, 2, 30)).waitFor()
    expect(await sideways(operator)).toBe(0)
    await operator.getByRole('button', { name: listingsAroundTexts.makeSheet }).click()
    await operator.waitForURL(/collections\/carving-sheets\/[0-9a-f-]{36}/)
    await openStill(operator, '/admin')
    await openStill(operator, '/admin/guidance-outcomes')
    await operator.getByRole('heading', { name: guidanceTexts.title }).waitFor()
    await operator.getByRole('link', { name: 'ひまわり苑' }).waitFor()
    expect(await sideways(operator)).toBe(0)
    expect(thrown.flat()).toEqual([])
  }, 120_000)
})
