import fs from 'node:fs'
import { readPdf } from '@reports/testing/readPdf'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { NOT_STATED } from '@/site/listing/factsOf'
import { addDays, at, dayOf } from '@/domain/calendar/jst'
import { TEST_PASSWORD, type World } from '@/testing/make'
import { sideways, signInResident } from '@/testing/pages'
import { DESK, type Site, startSite } from '@/testing/site'

let site: Site
let world: World
const today = dayOf(new Date())
const tomorrow = addDays(today, 1)

beforeAll(async () => {
  site = await startSite({ startsOn: addDays(today, -60), endsOn: addDays(today, 60) })
  world = site.world
}, 180_000)
afterAll(() => site?.stop())

/** On a screen; `faults` holds what its console complains of as well. */
async function visit(options: BrowserContextOptions = {}) {
  const { complaints, context, faults, page } = await site.visit({ viewport: DESK, ...options })
  return { context, page, faults: () => [...faults, ...complaints] }
}
async function person() {
  const volunteer = await world.volunteer()
  return { volunteer, account: await world.account(volunteer.id) }
}
async function listed(day: string, given: { from?: string; to?: string } = {}) {
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  return {
    task,
    slot: await world.slot(task.id, { day, madeAt: at(addDays(day, -10), '09:00'), ...given }),
    staff: await world.staff('facility', [facility.id]),
  }
}
/** A visit that took place two days ago and stands as recorded. */
async function recorded(volunteer: string, to: 'attended' | 'no_show', from: string) {
  const day = addDays(today, -2)
  const { slot, staff, task } = await listed(day, { from, to: `${Number(from.slice(0, 2)) + 1}:00` })
  const { id } = await world.apply(slot.id, volunteer, at(addDays(day, -3), '09:00'))
  await world.move(id, 'accepted', staff, at(addDays(day, -2), '09:00'))
  await world.move(id, to, staff, at(day, '20:00'))
  return { id, title: String(task.title) }
}
const statusOf = async (id: string) =>
  (await site.running.payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })).status
const card = (page: Page, title: string) => page.locator('.card', { hasText: title })

describe('a resident in a browser', () => {
  it('signs in, finds a slot, applies; sees the acceptance; confirms one visit and objects to another', async () => {
    const { account, volunteer } = await person()
    const [coming, came, missed] = [
      await listed(tomorrow),
      await recorded(volunteer.id, 'attended', '09:00'),
      await recorded(volunteer.id, 'no_show', '14:00'),
    ]
    // On that day somebody else is there than whom the listing names.
    await site.running.appSql(`UPDATE slots SET supervisor = '生活相談員　佐藤' WHERE id = $1`, [coming.slot.id])
    const { context, page, faults } = await visit()
    const there = () => page.getByText('生活相談員　佐藤').first().waitFor()

    await page.goto('/listings')
    await page.getByRole('link', { name: String(coming.task.title), exact: true }).click()
    await there()
    expect(await page.locator('.facts div', { hasText: '最寄り' }).locator('dd').textContent()).toBe(NOT_STATED)
    await page.getByRole('link', { name: /に応募する$/ }).click()
    await page.waitForURL('**/sign-in?**')
    await signInResident(page, account.email, page.url())
    await page.getByRole('heading', { name: '応募の確認' }).waitFor()
    await there()
    await page.getByLabel('施設へのひとこと').fill('<img src=x onerror=alert(1)> はじめてです。')
    await page.getByRole('button', { name: '応募する' }).dblclick()
    await page.getByText('応募を受け付けました').waitFor()
    const { docs } = await site.running.payload.find({
      collection: 'applications',
      where: { slot: { equals: coming.slot.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ message, status, volunteer: whose }) => [status, whose, message])).toEqual([
      ['applied', volunteer.id, '<img src=x onerror=alert(1)> はじめてです。'],
    ])

    await world.move(docs[0]?.id ?? '', 'accepted', coming.staff, new Date())
    await page.goto('/my')
    expect(await card(page, String(coming.task.title)).innerText()).toContain('参加決定')
    expect(await card(page, String(coming.task.title)).innerText()).toContain('生活相談員　佐藤')

    expect(await card(page, came.title).innerText()).toContain('施設が参加を記録しました。3日以内')
    await card(page, came.title).getByRole('button', { name: '参加しました' }).click()
    await page.getByText('参加を確認しました').waitFor()
    expect(await statusOf(came.id)).toBe('completed')

    await card(page, missed.title).getByRole('link', { name: '記録が違うと申し出る' }).click()
    await page.getByRole('button', { name: '申し出る' }).click()
    await page.locator('.summary').waitFor()
    expect(await page.locator('textarea').getAttribute('aria-invalid')).toBe('true')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary')
    await page.getByLabel('実際にあったこと').fill('10時に受付をしました。')
    await page.getByRole('button', { name: '申し出る' }).click()
    await page.getByText('申し出を受け付けました').first().waitFor()
    expect(await statusOf(missed.id)).toBe('disputed')
    expect(faults()).toEqual([])
    await context.close()
  })

  it('does all of it without scripts', async () => {
    const { account } = await person()
    const { slot, task } = await listed(tomorrow)
    const { context, page } = await visit({ javaScriptEnabled: false })
    await page.goto('/sign-in')
    await page.getByLabel('メールアドレス').fill(account.email)
    await page.locator('input[type=password]').fill('not the password')
    await page.locator('main').getByRole('button', { name: 'ログイン' }).click()
    expect(await page.locator('.summary').innerText()).toContain('ログインできませんでした')
    expect(await page.getByLabel('メールアドレス').inputValue()).toBe(account.email)
    await signInResident(page, account.email, `/sign-in?next=/listings/${task.id}/apply?slot=${slot.id}`)
    await page.getByRole('button', { name: '応募する' }).click()
    expect(await page.getByRole('status').innerText()).toContain('応募を受け付けました')
    await page.getByRole('button', { name: 'ログアウト' }).click()
    expect(await page.locator('main').innerText()).toContain('ログアウトしました')
    await context.close()
  })

  it('gets a certificate without scripts, and reads on the page why there is none', async () => {
    const { account, volunteer } = await person()
    const came = await recorded(volunteer.id, 'attended', '09:00')
    await world.move(came.id, 'completed', account, new Date())
    const { context, page } = await visit({ javaScriptEnabled: false })
    await signInResident(page, account.email, '/sign-in?next=/my')

    await page.getByLabel('いつから').fill(today)
    await page.getByRole('button', { name: '活動証明書を発行する' }).click()
    expect(await page.locator('main').getByRole('alert').innerText()).toContain('この期間に完了した活動がないため')
    expect([await page.getByLabel('いつから').inputValue(), await page.getByLabel('いつまで').inputValue()]).toEqual([
      today,
      today,
    ])

    await page.getByLabel('いつから').fill(addDays(today, -5))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '活動証明書を発行する' }).click(),
    ])
    const { pages, texts } = await readPdf(fs.readFileSync(await download.path()))
    expect(pages).toBe(1)
    expect(texts[0]).toContain(`${volunteer.name} 様`)
    expect(texts[0]).toContain('回数 1回時間 1時間')

    await context.clearCookies()
    await page.getByRole('button', { name: '活動証明書を発行する' }).click()
    await page.getByRole('heading', { name: 'ログイン' }).waitFor()
    await context.close()
  })

  it('reaches the application with the keyboard alone, and always sees where the focus is', async () => {
    const { account } = await person()
    const { slot, task } = await listed(tomorrow)
    const { context, page } = await visit()
    await signInResident(page, account.email)
    await page.goto(`/listings/${task.id}/apply?slot=${slot.id}`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('本文へ移動')
    await page.keyboard.press('Enter')
    for (
      let presses = 0;
      presses < 12 && (await page.evaluate(() => document.activeElement?.textContent)) !== '応募する';
      presses++
    ) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle)).toBe(
        'solid',
      )
    }
    await page.keyboard.press('Enter')
    await page.getByText('応募を受け付けました').waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('notice')
    await context.close()
  })

  it('needs no sideways scrolling on a telephone, and targets large enough for a finger', async () => {
    const { account, volunteer } = await person()
    const { slot, task } = await listed(tomorrow)
    const { id } = await recorded(volunteer.id, 'attended', '17:00')
    const { context, page } = await visit({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
    await signInResident(page, account.email)
    for (const path of [
      '/',
      '/listings',
      `/listings/${task.id}`,
      `/listings/${task.id}/apply?slot=${slot.id}`,
      '/my',
      `/my/${id}/object`,
      '/forgot-password',
      '/reset-password',
      '/nothing-here',
    ]) {
      await page.goto(path)
      expect([path, await sideways(page)]).toEqual([path, 0])
      const small = await page
        .locator('main button, main .button, main input:not([type=hidden]):not([type=checkbox]), main select, header a')
        .evaluateAll((all) =>
          all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML.slice(0, 80)),
        )
      expect([path, small]).toEqual([path, []])
    }
    await context.close()
  })
})

describe('staff and resident in one browser', () => {
  it("stay signed in side by side, and neither sees with the other's rights", async () => {
    const { account, volunteer } = await person()
    const operator = world.operator
    const { context, page } = await visit()
    await signInResident(page, account.email)
    await page.goto('/admin/login')
    await page.locator('#field-email').fill(String(operator.email))
    await page.locator('#field-password').fill(TEST_PASSWORD)
    await page.locator('form button[type=submit]').click()
    await page.waitForURL((url) => url.pathname.startsWith('/admin') && !url.pathname.includes('login'))
    await page.goto('/my')
    await page.getByRole('heading', { name: 'わたしの活動' }).waitFor()
    await page.getByRole('button', { name: 'ログアウト' }).click()
    await page.waitForURL('**/sign-in?done=signed-out')
    const staffThere = () => page.evaluate(async () => (await (await fetch('/api/users/me')).json()).user?.email)
    expect(await staffThere()).toBe(operator.email)

    // The tokens in each other's cookie.
    const resident = await site.running.payload.login({
      collection: 'volunteer-accounts',
      data: { email: account.email, password: TEST_PASSWORD },
    })
    const staffToken = (await context.cookies()).find(({ name }) => name === 'payload-token')?.value ?? ''
    const fetched = (path: string, cookie: string) =>
      fetch(`${site.server.url}${path}`, { headers: { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' }, redirect: 'manual' })
    const panel = await fetched('/admin', `payload-token=${resident.token}`)
    expect(new RegExp(`${account.email}|${volunteer.id}`).test(await panel.text())).toBe(false)
    const beside = await fetched('/admin', `resident-token=${resident.token}`)
    expect((await beside.text()).includes(account.email)).toBe(false)
    const swapped = await fetched('/my', `resident-token=${staffToken}`)
    expect([swapped.status, swapped.headers.get('location')]).toEqual([307, '/sign-in?next=/my'])
    expect((await fetched('/my', `resident-token=${resident.token}`)).status).toBe(200)
    await context.close()
  })
})

describe('the door', () => {
  const headersOf = async (path: string, init: RequestInit = {}) =>
    fetch(`${site.server.url}${path}`, { redirect: 'manual', ...init })

  it('says on every answer what may run and that nothing is kept', async () => {
    for (const path of ['/', '/my', '/nothing-here', '/admin/login', '/api/tasks']) {
      const { headers } = await headersOf(path)
      expect([path, headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
        path,
        'nosniff',
        'same-origin',
      ])
      expect([path, headers.get('cache-control')?.includes('no-store')]).toEqual([path, true])
      expect(headers.get('content-security-policy')).toMatch(/default-src '(self|none)'/)
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors '(self|none)'/)
      expect(headers.get('content-security-policy')).not.toMatch(/https?:|\*|script-src[^;]*unsafe/)
      expect(headers.get('strict-transport-security')).toBeNull()
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('is not opened by headers that pretend to have passed it', async () => {
    const pretended = {
      'x-middleware-subrequest': 'src/middleware:src/middleware:proxy:src/proxy',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '127.0.0.1',
    }
    for (const path of ['/my', `/my/${'0'.repeat(8)}-0000-7000-8000-000000000000/cancel`]) {
      const answer = await headersOf(path, { headers: pretended })
      expect([path, answer.status]).toEqual([path, 307])
      expect(answer.headers.get('location')).toMatch(/^\/sign-in\?/)
    }
  })

  it('goes on after signing in only to pages of its own', async () => {
    for (const next of [
      '//evil.example',
      '/%2f%2fevil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      'https://evil.example',
    ]) {
      const html = await (await headersOf(`/sign-in?next=${encodeURIComponent(next)}`)).text()
      expect(html).toContain('name="next" value="/my"')
    }
  })

  it('takes the token of a mail out of the address before a page is drawn', async () => {
    const answer = await headersOf(`/reset-password?token=${'a'.repeat(40)}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/reset-password'])
    expect(answer.headers.get('set-cookie')).toMatch(/^reset-ticket=a{40};.*HttpOnly/i)
    const bad = await headersOf('/reset-password?token[$ne]=1&token=x')
    expect(bad.headers.get('set-cookie')).toMatch(/^reset-ticket=;/)
  })

  it('refuses a body above the limit instead of cutting it off', async () => {
    const answer = await headersOf('/api/media', { method: 'POST', body: new Uint8Array(33 * 1024 * 1024) })
    expect(answer.status).toBe(413)
  })

  it('takes no form from another site', async () => {
    const { account } = await person()
    const { context, page } = await visit()
    await signInResident(page, account.email)
    const here = { 'Sec-Fetch-Site': 'same-origin' }
    const html = await (await page.request.get('/listings', { headers: here })).text()
    const action = html.match(/name="(\$ACTION_ID_[0-9a-f]+)"/)?.[1]
    expect(action).toBeDefined()
    const send = (origin: string) =>
      page.request.post('/listings', {
        multipart: { [String(action)]: '' },
        headers: { ...here, Origin: origin },
        maxRedirects: 0,
      })
    const myPage = async () => (await page.request.get('/my', { headers: here, maxRedirects: 0 })).status()
    await send('https://evil.example')
    expect(await myPage()).toBe(200)
    await send(site.server.url)
    expect(await myPage()).toBe(307)
    await context.close()
  })
})
