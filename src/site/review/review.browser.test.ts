import { addDays, at, dayOf } from '@/domain/calendar/jst'
import type { World } from '@/testing/make'
import { followStill, sideways, signInResident, admitStaff, withholdScripts } from '@/testing/pages'
import { DESK, type Site, startSite } from '@/testing/site'

let site: Site
let world: World
const today = dayOf(new Date())

beforeAll(async () => {
  site = await startSite({ startsOn: addDays(today, -60), endsOn: addDays(today, 60) })
  world = site.world
}, 180_000)
afterAll(() => site?.stop())

/** A visit completed yesterday, with the accounts of both sides. */
async function completedVisit() {
  const day = addDays(today, -5)
  const facility = await world.facility()
  await world.registration(facility.id)
  const [task, volunteer] = [await world.task(facility.id), await world.volunteer()]
  const slot = await world.slot(task.id, { day })
  const { id } = await world.completedVisit(slot.id, volunteer.id, {
    appliedAt: at(addDays(day, -2), '09:00'),
    attendedAt: at(day, '20:00'),
    completedAt: new Date(Date.now() - 86_400_000),
  })
  return { id, resident: await world.account(volunteer.id), staff: await world.staff('facility', [facility.id]), task }
}

const answers = ['とてもそう思う', 'そう思う', 'どちらともいえない', 'あまりそう思わない', 'そう思わない']

it('resident and facility review a visit, each without the other, answer, and the operator hides one', async () => {
  const { id, resident, staff } = await completedVisit()

  // The resident, without scripts and on a telephone.
  const mine = await site.visit({ javaScriptEnabled: false })
  await signInResident(mine.page, resident.email, '/my')
  await mine.page.getByRole('link', { name: 'レビューを書く・読む' }).click()
  await mine.page.getByRole('button', { name: 'レビューを送る' }).click()
  expect(await mine.page.locator('.summary li').count()).toBe(5)
  const asked = mine.page.locator('fieldset.scores')
  for (const [index, answer] of answers.entries()) await asked.nth(index).getByLabel(answer, { exact: true }).check()
  await mine.page.getByLabel('ひとこと').fill('<img src=x onerror=alert(1)> 楽しく過ごせました。')
  await mine.page.getByLabel('事務局だけへの連絡').fill('食事の介助を頼まれました。')
  expect(await sideways(mine.page)).toBe(0)
  await mine.page.getByRole('button', { name: 'レビューを送る' }).click()
  expect(await mine.page.getByRole('status').innerText()).toContain('レビューを受け付けました')
  expect(await mine.page.locator('main').innerText()).toContain('まだ公開されていません')

  // The facility finds the visit in its list and sees nothing of that review before its own.
  const theirs = await site.visit({ viewport: DESK })
  await admitStaff(theirs.page, staff.email)
  await theirs.page.goto('/admin/collections/reviews')
  const waiting = theirs.page.getByRole('region', { name: 'レビューを書ける活動' })
  await followStill(theirs.page, waiting.getByRole('link').first())
  const reviews = theirs.page.getByRole('region', { name: 'レビュー', exact: true })
  await reviews.getByRole('button', { name: 'レビューを送る' }).waitFor()
  expect(await theirs.page.content()).not.toContain('楽しく過ごせました')
  await reviews.getByRole('button', { name: 'レビューを送る' }).click()
  await reviews.getByRole('alert').waitFor()
  for (const group of await reviews.getByRole('group').all()) await group.getByLabel('そう思う', { exact: true }).check()
  await reviews.getByLabel('ひとこと').fill('また来てください。')
  await reviews.getByRole('button', { name: 'レビューを送る' }).click()
  await reviews.getByText('楽しく過ごせました。').waitFor()
  expect(await reviews.innerText()).toContain('<img src=x onerror=alert(1)>')
  expect(await theirs.page.content()).not.toContain('食事の介助を頼まれました')
  await reviews.getByLabel('返信').fill('こちらこそ、ありがとうございました。')
  await reviews.getByRole('button', { name: '返信を送る' }).click()
  await reviews.locator('dd', { hasText: 'こちらこそ、ありがとうございました。' }).waitFor()

  // The resident reads both and answers once.
  await mine.page.goto(`/my/${id}/review`)
  const read = await mine.page.locator('main').innerText()
  for (const words of ['また来てください。', 'こちらこそ、ありがとうございました。']) expect(read).toContain(words)
  await mine.page.getByLabel('返信').fill('また伺います。')
  await mine.page.getByRole('button', { name: '返信を送る' }).click()
  expect(await mine.page.getByRole('status').innerText()).toContain('返信を送りました')
  expect(await mine.page.getByRole('button', { name: '返信を送る' }).count()).toBe(0)

  // The operator reads the private note and hides the resident's review with a reason.
  const office = await site.visit({ viewport: DESK })
  await admitStaff(office.page, String(world.operator.email))
  await office.page.goto(`/admin/collections/applications/${id}`)
  await office.page.getByText('食事の介助を頼まれました。').waitFor()
  // Quicker than the page: what stands in the field before its code has come is sent all the same.
  const letScriptsCome = await withholdScripts(office.page)
  const record = await office.page.getByRole('link', { name: 'レビューの記録を開く' }).first().getAttribute('href')
  await office.page.goto(String(record), { waitUntil: 'commit' })
  const hiding = office.page.getByRole('region', { name: 'レビューの確認と返信' })
  await hiding.getByLabel('非表示にする理由').fill('確認のため')
  await letScriptsCome()
  await hiding.getByRole('button', { name: 'このレビューを非表示にする' }).click()
  await hiding.waitFor({ state: 'detached' })
  const [hidden] = await site.running.appSql('SELECT side::text AS side, hidden_reason FROM reviews WHERE hidden_at IS NOT NULL')
  expect(hidden?.['hidden_reason']).toBe('確認のため')
  const [writer, reader] = hidden?.['side'] === 'resident' ? [mine.page, theirs.page] : [theirs.page, mine.page]
  for (const each of [writer, reader]) await each.reload()
  await writer.getByText('事務局が非表示にしました').waitFor()
  expect(await reader.content()).not.toContain('事務局が非表示にしました')

  expect([...theirs.faults, ...office.faults]).toEqual([])
  for (const { context } of [mine, theirs, office]) await context.close()
}, 180_000)
