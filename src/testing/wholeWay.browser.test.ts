import type { BrowserContextOptions, Page } from 'playwright-core'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { facilityDeskTexts as desk, firstStepsTexts } from '@/glossary/facilityDesk'
import { listingReviewTexts as review } from '@/glossary/listingReview'
import { proofCheckTexts } from '@/glossary/proofCheck'
import { recurringSlotTexts as dates } from '@/glossary/recurringSlots'
import { statusFieldWords } from '@/glossary/screens'
import { taskStatusLabels } from '@/glossary/statuses'
import { templatePanelTexts } from '@/glossary/templates'
import { officeNumber, type World } from './make'
import { followStill, signInStaff } from './pages'
import { DESK, PHONE, type Site, startSite } from './site'

const PASSWORD = 'a field of yellow rape'
const EMAIL = 'hotaru@example.jp'
const ABOUT = {
  name: '白川 蛍',
  kana: 'シラカワ ホタル',
  displayName: 'ほたる',
  birthDate: '1990-06-01',
  phone: '096-355-1234',
  postalCode: '860-0806',
  address: '中央区花畑町9番',
  since: '2015-04-01',
  password: PASSWORD,
  again: PASSWORD,
} as const
const TITLE = '食事の前のテーブル拭きとお箸並べ'
const today = dayOf(new Date())
let site: Site
let world: World
const thrown: string[][] = []

beforeAll(async () => {
  site = await startSite({ startsOn: addDays(today, -60), endsOn: addDays(today, 90) })
  world = site.world
  await site.running.payload.create({
    collection: 'task-templates',
    overrideAccess: true,
    data: {
      title: TITLE,
      category: 'meal_support',
      description: '食堂のテーブルを拭き、席の札を立て、お箸を並べていただきます。',
      notAsked: '食事の介助はお願いしません。',
      minutes: 45,
      active: true,
    },
  })
}, 240_000)
afterAll(() => site?.stop())

const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const visitor = await site.visit({ viewport: DESK, ...options })
  thrown.push(visitor.faults)
  return visitor.page
}
const one = async (sql: string): Promise<Record<string, unknown>> => (await site.running.adminSql(sql))[0] ?? {}
/** Time cannot be waited for: what was agreed for next week is made to lie two days back, with everything that hangs on it. */
const letTimePass = async (): Promise<void> => {
  await site.running.adminSql(`
    DO $$ BEGIN
      SET LOCAL session_replication_role = replica;
      UPDATE slots SET starts_at = starts_at - interval '9 days', ends_at = ends_at - interval '9 days';
      UPDATE applications SET starts_at = starts_at - interval '9 days', ends_at = ends_at - interval '9 days';
    END $$`)
}

describe('from a facility that has never heard of it to two reviews', () => {
  let operator: Page
  let staff: Page
  let resident: Page

  it('registration: a form, a decision, an invitation', async () => {
    const visitor = await newPage()
    await visitor.goto('/facility-registration')
    await visitor.fill('[name="officeNumber"]', officeNumber())
    await visitor.fill('[name="facilityName"]', '憩いの家 さくら')
    await visitor.fill('[name="contactName"]', '佐藤 花')
    await visitor.fill('[name="email"]', 'hana@sakura.example.jp')
    await visitor.fill('[name="phone"]', '096-000-0000')
    await visitor.check('[name="agreed"]')
    await visitor.getByRole('button', { name: '申し込む' }).click()
    await visitor.getByText('登録の申し込みを受け付けました').waitFor()

    operator = await newPage()
    await signInStaff(operator, world.operator.email)
    await operator
      .getByRole('link', { name: /判断を待っている登録申請/ })
      .first()
      .click()
    await followStill(operator, operator.getByRole('link', { name: '憩いの家 さくら' }).first())
    const decision = operator.getByRole('region', { name: '申請の確認と判断' })
    await decision.getByLabel('サービスの種類').selectOption('160')
    await decision.locator('select').nth(1).selectOption({ label: '中央区' })
    await decision.getByLabel('住所').fill('熊本市中央区手取本町1番1号')
    await decision.getByRole('button', { name: '承認して招待メールを送る' }).click()
    await operator.getByText('承認しました。').waitFor()

    const { body } = await one(`SELECT body FROM mails WHERE "to" = 'hana@sakura.example.jp' AND body LIKE '%/admin/reset/%'`)
    const link = /\/admin\/reset\/[0-9a-f]{40}/.exec(String(body))?.[0] ?? ''
    staff = await newPage()
    await staff.goto(link, { waitUntil: 'networkidle' })
    await staff.fill('input[name="password"]', PASSWORD)
    await staff.fill('input[name="confirm-password"]', PASSWORD)
    await staff.click('button[type="submit"]')
    await staff.waitForURL((url) => !url.pathname.includes('/reset'))
  }, 120_000)

  it('listing: a ready text, the named person, dates, handed in', async () => {
    await staff.goto('/admin')
    // Who is new reads where to begin.
    await staff
      .getByRole('region', { name: firstStepsTexts.title })
      .getByRole('link', { name: firstStepsTexts.fromTemplate })
      .click()
    await staff.getByRole('link', { name: TITLE }).first().click()
    await staff.getByRole('button', { name: templatePanelTexts.make }).click()
    await staff.waitForURL(/collections\/tasks\/[0-9a-f-]{36}/)
    await staff.waitForLoadState('networkidle')
    await staff.fill('#field-place', '1階の食堂')
    await staff.fill('#field-supervisor', '介護主任　田中')
    await staff.getByRole('radio', { name: taskStatusLabels.submitted }).check()
    await Promise.all([
      staff.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok()),
      staff.getByRole('button', { name: statusFieldWords.saveNow(taskStatusLabels.submitted) }).click(),
    ])
    expect(await one('SELECT status::text, check_verdict::text FROM tasks')).toEqual({
      status: 'submitted',
      check_verdict: 'allowed',
    })

    await staff.reload({ waitUntil: 'networkidle' })
    for (const name of ['月', '火', '水', '木', '金', '土', '日']) await staff.getByLabel(dates.weekday(name)).check()
    await staff.getByLabel(dates.firstDay, { exact: true }).fill(addDays(today, 7))
    await staff.getByLabel(dates.lastDay, { exact: true }).fill(addDays(today, 7))
    await staff.getByLabel(dates.skipHolidays).uncheck()
    await staff.getByRole('button', { name: dates.preview }).click()
    await staff.getByRole('button', { name: dates.make(1) }).click()
    await staff.getByText(dates.made(1)).waitFor()
  }, 120_000)

  it('review: one key', async () => {
    await operator.goto('/admin/listing-review')
    await operator.getByRole('heading', { name: review.heading(TITLE), exact: true }).waitFor()
    // The keys work once the script has taken the first listing into focus.
    await operator.waitForFunction((name) => document.activeElement?.textContent === name, review.heading(TITLE))
    await operator.keyboard.press('a')
    await operator.getByText(review.empty).waitFor()
    expect(await one('SELECT status::text FROM tasks')).toEqual({ status: 'published' })
  }, 60_000)

  it('the resident: an address, a mail, a form, signed in', async () => {
    resident = await newPage({ viewport: PHONE })
    await resident.goto('/')
    await resident.getByRole('link', { name: 'ボランティアに登録する' }).click()
    await resident.getByRole('heading', { name: 'ボランティアの登録' }).waitFor()
    await resident.getByLabel('メールアドレス').fill(EMAIL)
    await resident.getByRole('button', { name: '確認のメールを送る' }).click()
    await resident.getByText('お申し込みを受け付けました').waitFor()
    const { body } = await one(`SELECT body FROM mails WHERE "to" = '${EMAIL}'`)
    await resident.goto(/\/register\/details\?token=[0-9a-f]{40}/.exec(String(body))?.[0] ?? '')
    expect(new URL(resident.url()).search).toBe('')
    for (const [name, value] of Object.entries(ABOUT)) await resident.fill(`[name="${name}"]`, value)
    await resident.getByLabel('住所の分かる書類').check()
    await resident.getByLabel('介護の経験なし').check()
    await resident.getByLabel('地域の役に立ちたい').check()
    await resident.getByLabel('「個人情報の取り扱い」を読み').check()
    await resident.getByRole('button', { name: '登録する' }).click()
    // What was wrong stands beside its field, and what was typed is still there.
    await resident.getByText('区が分かりませんでした').first().waitFor()
    expect(await resident.inputValue('[name="name"]')).toBe(ABOUT.name)
    await resident.selectOption('[name="ward"]', { label: '中央区' })
    for (const name of ['password', 'again']) await resident.fill(`[name="${name}"]`, PASSWORD)
    await resident.getByRole('button', { name: '登録する' }).click()
    await resident.getByText('登録を受け付けました').first().waitFor()

    await operator.goto('/admin/proof-check')
    await operator.getByRole('button', { name: proofCheckTexts.byOf(ABOUT.name, proofCheckTexts.by.document_seen) }).click()
    await operator.getByText(proofCheckTexts.none).waitFor()
    expect(
      await one(
        'SELECT proof::text, verified_at IS NOT NULL AS verified FROM residences r JOIN volunteers v ON v.id = r.volunteer_id',
      ),
    ).toEqual({
      proof: 'document_seen',
      verified: true,
    })
  }, 120_000)

  it('application: found, read, sent; the facility says yes', async () => {
    await resident.getByRole('link', { name: '募集をさがす' }).first().click()
    // Recommended above the list as well, now that they are signed in.
    await resident.getByRole('link', { name: TITLE, exact: true }).last().click()
    await resident.getByText('食事の介助はお願いしません。').first().waitFor()
    await resident.getByRole('link', { name: /に応募する$/ }).click()
    await resident.getByRole('heading', { name: '応募の確認' }).waitFor()
    await resident.getByRole('button', { name: '応募する' }).click()
    await resident.getByText('応募を受け付けました').waitFor()

    await staff.goto('/admin')
    await staff.getByRole('button', { name: new RegExp(`^${desk.accept}：`) }).click()
    await staff.getByText(desk.waitingNone).waitFor()
    await resident.goto('/my')
    await resident.getByText('参加決定').first().waitFor()
  }, 120_000)

  it('visit: recorded by the facility, confirmed by the resident', async () => {
    await letTimePass()
    await staff.goto('/admin')
    await staff.getByRole('button', { name: new RegExp(`^${desk.attended}：`) }).click()
    await staff.getByText(desk.toRecordNone).waitFor()
    await resident.goto('/my')
    await resident.getByRole('button', { name: '参加しました' }).click()
    await resident.getByText('参加を確認しました').waitFor()
    expect(await one('SELECT status::text FROM applications')).toEqual({ status: 'completed' })
  }, 120_000)

  it('reviews: each without the other, then both', async () => {
    const { id } = await one('SELECT id FROM applications')
    await resident.goto(`/my/${id}/review`)
    for (const scores of await resident.locator('fieldset.scores').all())
      await scores.getByLabel('とてもそう思う', { exact: true }).check()
    await resident.getByLabel('ひとこと').fill('皆さんと話せて楽しかったです。')
    await resident.getByRole('button', { name: 'レビューを送る' }).click()
    await resident.getByText('レビューを受け付けました').waitFor()

    await staff.goto(`/admin/collections/applications/${id}`)
    const reviews = staff.getByRole('region', { name: 'レビュー', exact: true })
    await reviews.getByRole('button', { name: 'レビューを送る' }).waitFor()
    expect(await staff.content()).not.toContain('皆さんと話せて')
    for (const group of await reviews.getByRole('group').all()) await group.getByLabel('そう思う', { exact: true }).check()
    await reviews.getByLabel('ひとこと').fill('また来てください。')
    await reviews.getByRole('button', { name: 'レビューを送る' }).click()
    await reviews.getByText('皆さんと話せて楽しかったです。').waitFor()
    await resident.reload()
    await resident.getByText('また来てください。').waitFor()
    expect(thrown.flat()).toEqual([])
  }, 120_000)
})
