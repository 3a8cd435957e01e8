import { addDays, dayOf } from '@/domain/calendar/jst'
import type { World } from '@/testing/make'
import { sideways, signInResident, admitStaff } from '@/testing/pages'
import { type Site, startSite } from '@/testing/site'

let site: Site
let world: World
const today = dayOf(new Date())

beforeAll(async () => {
  site = await startSite({ startsOn: addDays(today, -60), endsOn: addDays(today, 60) })
  world = site.world
}, 180_000)
afterAll(() => site?.stop())

it('facility and resident write to each other: a warning, the desk, a page without scripts, and read marks', async () => {
  const facility = await world.facility()
  await world.registration(facility.id)
  const [task, volunteer] = [await world.task(facility.id), await world.volunteer()]
  const slot = await world.slot(task.id, { day: addDays(today, 5) })
  const { id } = await world.apply(slot.id, volunteer.id, new Date())
  await world.move(id, 'accepted', world.operator, new Date())
  const [resident, staff] = [await world.account(volunteer.id), await world.staff('facility', [facility.id])]

  // The facility writes words of an employer, reads why that is a matter, and writes others.
  const desk = await site.visit()
  await admitStaff(desk.page, staff.email)
  await desk.page.goto(`/admin/collections/applications/${id}`)
  const thread = desk.page.getByRole('region', { name: 'メッセージ' })
  await thread.getByLabel('メッセージ').fill('シフト必須です。遅刻は罰金です。')
  await thread.getByRole('button', { name: '送る', exact: true }).click()
  await thread.getByText('送る前にご確認ください').waitFor()
  expect(await thread.getByText('賃金・シフトの義務・罰則を設けられません').first().isVisible()).toBe(true)
  await thread.getByRole('button', { name: '書き直す' }).click()
  await thread.getByLabel('メッセージ').fill('<b>当日</b>は玄関でお待ちしています。')
  await thread.getByRole('button', { name: '送る', exact: true }).click()
  await thread.getByText('相手はまだ読んでいません').waitFor()
  expect(await thread.getByText('<b>当日</b>は玄関で').isVisible()).toBe(true)
  expect(await sideways(desk.page)).toBe(0)

  // The resident finds it, reads it and answers, without scripts and on a telephone.
  const mine = await site.visit({ javaScriptEnabled: false })
  await signInResident(mine.page, resident.email, '/my')
  await mine.page.getByRole('region', { name: '未読のメッセージ' }).getByRole('link').click()
  // Without scripts the click ends before the next page has come.
  await mine.page.locator('.thread').getByText('<b>当日</b>は玄関で').waitFor()
  expect(await sideways(mine.page)).toBe(0)
  await mine.page.getByRole('button', { name: '送る' }).click()
  await mine.page.getByText('送信できませんでした').waitFor()
  await mine.page.getByRole('textbox', { name: 'メッセージ' }).fill('よろしくお願いします。電話は090-0000-0000です。')
  await mine.page.getByRole('button', { name: '送る' }).click()
  await mine.page.getByText('メッセージを送りました。').waitFor()
  await mine.page.goto('/my')
  expect(await mine.page.getByText('未読のメッセージ').count()).toBe(0)
  expect(await mine.page.getByRole('link', { name: '施設とのメッセージ' }).isVisible()).toBe(true)

  // The desk counts one, the thread shows it with the read mark of the first, and then the desk counts none.
  await desk.page.goto('/admin')
  const tile = desk.page.getByRole('link', { name: /^未読のメッセージ/ })
  expect(await tile.textContent()).toContain('1')
  await Promise.all([
    desk.page.waitForResponse((answer) => answer.url().endsWith('/messages-read')),
    desk.page.goto(`/admin/collections/applications/${id}`),
  ])
  await thread.getByText('電話は090-0000-0000です。').waitFor()
  expect(await thread.getByText(/相手が.*に読みました/).count()).toBe(1)
  await desk.page.goto('/admin')
  expect(await tile.textContent()).toContain('0')

  // One message to everybody of the slot.
  await desk.page.goto(`/admin/collections/slots/${slot.id}`)
  const group = desk.page.getByRole('region', { name: '参加が決まっている方へまとめて送る' })
  await group.getByLabel('メッセージ').fill('駐車場の場所が変わりました。')
  await group.getByRole('button', { name: '送る', exact: true }).click()
  await group.getByText('1名に送りました。').waitFor()
}, 120_000)

it('a resident chooses mails and a calendar without scripts; the operator words a letter beside its preview', async () => {
  const volunteer = await world.volunteer()
  const resident = await world.account(volunteer.id)
  const { page } = await site.visit({ javaScriptEnabled: false })
  await signInResident(page, resident.email, '/my/notices')
  await page.getByLabel('空席のご案内').uncheck()
  await page.getByRole('button', { name: '保存する' }).click()
  await page.getByText('お知らせの設定を保存しました。').waitFor()
  expect(await page.getByLabel('空席のご案内').isChecked()).toBe(false)
  expect(await page.getByLabel('活動の前のお知らせ').isChecked()).toBe(true)
  expect(await sideways(page)).toBe(0)

  await page.goto('/my/calendar')
  await page.getByRole('button', { name: 'アドレスを作る' }).click()
  const address = await page.locator('code').textContent()
  expect((await page.request.get(new URL(String(address)).pathname)).status()).toBe(200)
  expect(await sideways(page)).toBe(0)
  await page.getByRole('button', { name: '配信を止める' }).click()
  await page.getByText('いまは配信していません。').waitFor()
  expect((await page.request.get(new URL(String(address)).pathname)).status()).toBe(404)

  const office = await site.visit()
  await admitStaff(office.page, world.operator.email)
  const { docs } = await site.running.payload.find({
    collection: 'mail-templates',
    where: { key: { equals: 'called_off' } },
    overrideAccess: true,
  })
  await office.page.goto(`/admin/collections/mail-templates/${docs[0]?.id}`)
  const preview = office.page.locator('[data-preview]')
  await preview.getByText('感染症の予防のため').waitFor()
  await office.page.locator('#field-body').fill('{{氏名}}さま、{{日時}}はお休みです。{{電話}}')
  await preview.getByText('熊本　花子さま、1月19日（月）11:00〜13:00はお休みです。').waitFor()
  expect(await office.page.getByText('「{{電話}}」は、この文面では使えません。').isVisible()).toBe(true)
  expect(await office.page.getByText('「{{理由}}」が本文にありません。').isVisible()).toBe(true)
  expect(await sideways(office.page)).toBe(0)
  await office.page.getByRole('button', { name: '最初の文面に戻す' }).click()
  await preview.getByText('よろしければ、「募集をさがす」から').waitFor()
}, 120_000)
