import fs from 'node:fs'
import path from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { deliverMails } from '@/actions/deliverMails'
import { carrierFor } from '@/mail/carrier'
import { officeNumber, type World } from '@/testing/make'
import { admitStaff } from '@/testing/pages'
import { DESK, PHONE, type Site, startSite } from '@/testing/site'

let site: Site
let world: World
const mailFolder = path.resolve('.data/test-mails', String(process.pid))
beforeAll(async () => {
  const today = new Date().toISOString().slice(0, 10)
  site = await startSite({
    startsOn: `${today.slice(0, 4)}-01-01`,
    endsOn: `${Number(today.slice(0, 4)) + 1}-12-31`,
  })
  world = site.world
}, 240_000)
afterAll(async () => {
  await site?.stop()
  fs.rmSync(mailFolder, { recursive: true, force: true })
})

const newPage = async (options?: BrowserContextOptions): Promise<Page> => (await site.visit({ viewport: DESK, ...options })).page
const look = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS']
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
}

/** What the worker does: hands over what is queued, as files. */
async function mailFile(key: string): Promise<string> {
  const carrier = carrierFor({ MAIL_FROM: 'no-reply@care.example.jp', DATA_DIR: mailFolder })
  await deliverMails(site.running.payload, { carrier, now: new Date() })
  return fs.readFileSync(path.join(mailFolder, 'mail', `${key.replaceAll('/', '.')}.eml`), 'utf8')
}

async function fillForm(page: Page, number: string, email: string): Promise<void> {
  await page.goto('/facility-registration')
  await page.fill('[name="officeNumber"]', number)
  await page.fill('[name="facilityName"]', '憩いの家 さくら')
  await page.fill('[name="contactName"]', '佐藤 花')
  await page.fill('[name="email"]', email)
  await page.fill('[name="phone"]', '096-000-0000')
}

describe('a facility in the browser', () => {
  it('asks to join, is approved, chooses its password and sees only its own facility', async () => {
    const number = officeNumber()
    const email = 'hana@sakura.example.jp'
    await world.facility({ name: 'よその施設' })
    const visitor = await newPage()
    // By the code of a letter, twice in one visit; then on by the site's own links.
    const letter = await site.running.payload.create({
      collection: 'outreach-activities',
      user: world.operator,
      overrideAccess: false,
      data: {
        programme: world.programme.id,
        title: '郵送の案内',
        doneOn: new Date().toISOString().slice(0, 10),
        channel: 'mail',
        audience: 'facilities',
      } as never,
    })
    for (let time = 0; time < 2; time++) await visitor.goto(`/?from=${String(letter.tag).toUpperCase()}`)
    expect(await site.running.appSql('SELECT visits, begun FROM outreach_visits', [])).toEqual([{ visits: 1, begun: 0 }])
    await fillForm(visitor, number, email)
    await visitor.getByRole('button', { name: '申し込む' }).click()
    await visitor.getByText('内容をお読みになり').first().waitFor()
    await look(visitor, 'registration-refused')
    await visitor.check('[name="agreed"]')
    await visitor.getByRole('button', { name: '申し込む' }).click()
    await visitor.getByText('登録の申し込みを受け付けました').waitFor()
    await look(visitor, 'registration-received')
    const {
      docs: [request],
    } = await site.running.payload.find({
      collection: 'facility-requests',
      where: { officeNumber: { equals: number } },
      depth: 0,
      overrideAccess: true,
    })
    expect(request).toMatchObject({ status: 'received', email, cameBy: letter.id })
    expect(await mailFile(`facility-request/${request?.id}/received`)).toContain(`事業所番号　${number}`)

    const operator = await newPage()
    await admitStaff(operator, world.operator.email)
    await operator.goto(`${site.server.url}/admin/collections/facility-requests/${request?.id}`)
    const decision = operator.getByRole('region', { name: '申請の確認と判断' })
    await decision.getByText('名簿にありません').waitFor()
    await look(operator, 'registration-decision')
    await decision.getByLabel('サービスの種類').selectOption('160')
    await decision.locator('select').nth(1).selectOption({ label: '中央区' })
    await decision.getByLabel('住所').fill('熊本市中央区手取本町1番1号')
    await decision.getByRole('button', { name: '承認して招待メールを送る' }).click()
    await operator.getByText('承認しました。').waitFor()
    await look(operator, 'registration-approved')

    const link = /http:\/\/\S+\/admin\/reset\/[0-9a-f]{40}/.exec(
      await mailFile(`facility-request/${request?.id}/approved`),
    )?.[0] as string
    const staff = await newPage()
    // The form takes over what is typed only once its script runs.
    await staff.goto(`${site.server.url}${new URL(link).pathname}`, { waitUntil: 'networkidle' })
    await look(staff, 'registration-password')
    await staff.fill('input[name="password"]', 'a field of yellow rape')
    await staff.fill('input[name="confirm-password"]', 'a field of yellow rape')
    await staff.click('button[type="submit"]')
    await staff.waitForURL((url) => !url.pathname.includes('/reset'))
    await staff.goto(`${site.server.url}/admin/collections/facilities`)
    await staff.getByText('憩いの家 さくら').first().waitFor()
    await look(staff, 'registration-facility')
    expect(await staff.getByText('よその施設').count()).toBe(0)
  }, 180_000)

  it('asks to join without scripts as well', async () => {
    const number = officeNumber()
    const page = await newPage({ javaScriptEnabled: false, viewport: PHONE })
    await fillForm(page, number, 'no-script@example.jp')
    await look(page, 'registration-form-390')
    await page.check('[name="agreed"]')
    await page.getByRole('button', { name: '申し込む' }).click()
    await page.getByText('登録の申し込みを受け付けました').waitFor()
    const { totalDocs } = await site.running.payload.count({
      collection: 'facility-requests',
      where: { officeNumber: { equals: number } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  }, 60_000)

  it('that is a machine filling in every line is thanked and leaves nothing', async () => {
    const number = officeNumber()
    const page = await newPage()
    await fillForm(page, number, 'machine@example.jp')
    await page.check('[name="agreed"]')
    await page.locator('[name="website"]').evaluate((input) => {
      ;(input as HTMLInputElement).value = 'https://example.com'
    })
    await page.getByRole('button', { name: '申し込む' }).click()
    await page.getByText('登録の申し込みを受け付けました').waitFor()
    const { totalDocs } = await site.running.payload.count({
      collection: 'facility-requests',
      where: { officeNumber: { equals: number } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  }, 60_000)
})

describe('the contact of an applicant in the panel', () => {
  it('is shown to the facility only when it asks, and recorded', async () => {
    const facility = await world.facility()
    await world.registration(facility.id)
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const slot = await world.slot((await world.task(facility.id)).id, { day: tomorrow, from: '13:00', to: '15:00' })
    const person = await world.volunteer({ name: '髙﨑 花子' })
    await site.running.payload.create({
      collection: 'volunteer-contacts',
      data: { volunteer: person.id, phone: '096-000-0001' } as never,
      overrideAccess: true,
    })
    const { id } = await world.apply(slot.id, person.id, new Date())
    const user = await world.staff('facility', [facility.id])
    const page = await newPage()
    await admitStaff(page, user.email)
    await page.goto(`${site.server.url}/admin/collections/applications/${id}`)
    const region = page.getByRole('region', { name: '応募した方の連絡先' })
    await region.getByText('受け入れを決定してから表示できます').waitFor()
    await world.move(id, 'accepted', user, new Date())
    await page.reload()
    await region.getByRole('button', { name: '連絡先を表示' }).waitFor()
    expect(await page.content()).not.toContain('096-000-0001')
    await region.getByRole('button', { name: '連絡先を表示' }).click()
    await region.getByText('髙﨑 花子').waitFor()
    await region.getByText('096-000-0001').waitFor()
    await look(page, 'contact-shown')
    expect(await site.running.appSql('SELECT user_id FROM contact_disclosures WHERE application_id = $1', [id])).toEqual([
      { user_id: user.id },
    ])
  }, 120_000)
})
