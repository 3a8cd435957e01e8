import type { Page } from 'playwright-core'
import { addDays, at, dayOf } from '@/domain/calendar/jst'
import type { World } from '@/testing/make'
import { signInResident, admitStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'

let site: Site
let world: World
const today = dayOf(new Date())

beforeAll(async () => {
  site = await startSite({ startsOn: addDays(today, -60), endsOn: addDays(today, 60) })
  world = site.world
}, 180_000)
afterAll(() => site?.stop())

const statusOf = async (id: string) =>
  (await site.running.payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })).status

/** A slot in ten days whose one seat has fallen free just now, and two people on its waiting list. */
async function freedSeat() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  const slot = await world.slot(task.id, { day: addDays(today, 10), madeAt: at(addDays(today, -10), '09:00') })
  const staff = await world.staff('facility', [facility.id])
  const appliedAt = (minute: number) => at(addDays(today, -3), `09:0${minute}`)
  const people = []
  for (const [index, to] of (['accepted', 'waitlisted', 'waitlisted'] as const).entries()) {
    const { id: volunteer } = await world.volunteer()
    const { id } = await world.apply(slot.id, volunteer, appliedAt(index))
    await world.move(id, to, staff, appliedAt(index))
    people.push({ id, account: await world.account(volunteer) })
  }
  const [seated, first, second] = people
  if (!seated || !first || !second) throw new Error('nobody there')
  await world.move(seated.id, 'cancelled', seated.account, new Date(), '急な用事')
  return { first, second, slot, staff, title: String(task.title) }
}
async function openPanel(page: Page, path: string, email: unknown): Promise<void> {
  await admitStaff(page, email)
  await page.goto(path)
}

describe('a seat that fell free', () => {
  it('is declined by the first one from the page of the mail, and taken by the next one from their own list', async () => {
    const { first, second, slot, staff, title } = await freedSeat()

    const panel = await site.visit()
    await openPanel(panel.page, `/admin/collections/slots/${slot.id}`, staff.email as string)
    const held = panel.page.getByRole('listitem').filter({ hasText: 'まで席を取っています' })
    await held.getByRole('link', { name: '花子' }).waitFor()

    const one = await site.visit()
    await signInResident(one.page, first.account.email, `/my/${first.id}/offer`)
    await one.page.getByRole('heading', { name: '空席のご案内' }).waitFor()
    await one.page.getByText('お返事の期限').waitFor()
    await one.page.getByRole('link', { name: '辞退する' }).click()
    await one.page.getByRole('heading', { name: '空席の辞退' }).waitFor()
    await one.page.getByRole('button', { name: '辞退する' }).click()
    await one.page.getByText('空席のご案内を辞退しました').waitFor()
    expect(await statusOf(first.id)).toBe('withdrawn')

    const next = await site.visit()
    await signInResident(next.page, second.account.email, '/my')
    const card = next.page.locator('.card', { hasText: title })
    await card.getByText('席をお取りしています').waitFor()
    await card.getByRole('link', { name: '空席の案内に返事をする' }).click()
    await next.page.getByRole('button', { name: '参加する' }).click()
    await next.page.getByText('参加が決まりました').waitFor()
    expect(await statusOf(second.id)).toBe('accepted')
    for (const { faults } of [one, next]) expect(faults).toEqual([])
  }, 180_000)
})

describe('an application without an answer', () => {
  it('stands on the first screen of the operator and on the desk of its facility once its time is over', async () => {
    const facility = await world.facility({ name: '返事の遅い施設' })
    await world.registration(facility.id)
    const task = await world.task(facility.id)
    const slot = await world.slot(task.id, { day: addDays(today, 20), madeAt: at(addDays(today, -10), '09:00') })
    await world.apply(slot.id, (await world.volunteer()).id, at(addDays(today, -3), '09:00'))
    const staff = await world.staff('facility', [facility.id])

    const office = await site.visit()
    await openPanel(office.page, '/admin', world.operator.email as string)
    const late = office.page.getByRole('region', { name: '返答が遅れている応募' }).first()
    await late.getByRole('row', { name: /返事の遅い施設/ }).waitFor()

    const desk = await site.visit()
    await openPanel(desk.page, '/admin', staff.email as string)
    await desk.page.getByRole('link', { name: /返答が遅れている応募 1 件/ }).click()
    await desk.page.waitForURL('**/collections/applications?**')
    await desk.page.getByText('花子').first().waitFor()
  }, 180_000)
})
