import type { BrowserContextOptions, Page } from 'playwright-core'
import { addDays, addMonths, at, dayOf, lastDayOf, monthOf } from '@/domain/calendar/jst'
import { OPEN_DATA_CREDIT } from '@/glossary/import'
import type { World } from '@/testing/make'
import { openStill, sideways, admitStaff } from '@/testing/pages'
import { DESK, type Site, startSite } from '@/testing/site'

const NOW = new Date()
const LAST = addMonths(monthOf(NOW), -1)
/** What is written in Latin letters in Japanese as well, and what people typed. */
const LATIN =
  /CSV|Shift_JIS|PDF|Excel|Enter|Esc|Backspace|UTF-8|SHA-256|FAX|URL|ID|V-\d+|CC BY 4\.0|[\w.+-]+@[\w.-]+|https?:\/\/\S+|[0-9a-f]{16,}|[0-9a-f-]{36}|試験 ?\w+/g

let site: Site
let world: World
const people: Record<string, string> = {}
let application: { id: string }
let slotStart: string
let entered: { id: string }
let imported: { id: string }

beforeAll(async () => {
  site = await startSite({ startsOn: `${LAST}-01`, endsOn: lastDayOf(addMonths(LAST, 4)) })
  world = site.world
  const facility = await world.facility({ name: 'ひまわり苑' })
  await world.registration(facility.id)
  entered = facility
  imported = await world.facility()
  await site.running.payload.update({
    collection: 'facilities',
    id: imported.id,
    overrideAccess: true,
    data: { source: 'open_data' },
  })
  for (const role of ['city', 'facility', 'organizer', 'admin'] as const)
    people[role] = (await world.staff(role, role === 'facility' ? [facility.id] : []))['email'] as string
  people['operator'] = world.operator['email'] as string
  people['colleague'] = (await world.staff('city'))['email'] as string
  for (const [figure, planned] of [
    ['facilities', 3],
    ['residents', 10],
    ['listings', 8],
    ['completions', 6],
  ] as const) {
    await site.running.payload.create({
      collection: 'targets',
      overrideAccess: true,
      data: { programme: world.programme.id, figure, month: addMonths(LAST, 4), planned } as never,
    })
  }
  const resident = await world.volunteer()
  const task = await world.task(facility.id)
  const past = await world.slot(task.id, { day: addDays(`${LAST}-01`, 5) })
  const visited = at(addDays(`${LAST}-01`, 5), '13:00')
  await world.completedVisit(past.id, resident.id, {
    appliedAt: at(addDays(`${LAST}-01`, 1), '12:00'),
    attendedAt: visited,
    completedAt: at(addDays(`${LAST}-01`, 9), '12:00'),
  })
  const day = addDays(dayOf(NOW), 5)
  slotStart = `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 10:00`
  const coming = await world.slot(task.id, { day })
  application = await world.apply(coming.id, (await world.volunteer()).id, NOW)
}, 180_000)
afterAll(() => site?.stop())

type Visit = { page: Page; outside: string[]; faults: string[]; open: (path: string) => Promise<void> }

/** A person of this role at the panel, in their own browser, with all that goes wrong there written down. */
async function visit(role: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const { faults, page } = await site.visit({ timezoneId: 'America/New_York', viewport: DESK, ...options })
  const outside: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site.server.url) && !/^(data|blob):/.test(request.url())) outside.push(request.url())
  })
  const open = (path: string) => openStill(page, path)
  await admitStaff(page, people[role])
  return { page, outside, faults, open }
}

/** Every line on the screen, and every name for a screen reader, that is not Japanese. */
const foreignWords = async (page: Page): Promise<string[]> => {
  const texts: string[] = await page.evaluate(() => [
    ...document.body.innerText.split('\n'),
    ...[...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ),
  ])
  return [...new Set(texts.filter((text) => /[A-Za-z]{2,}/.test(text.replace(LATIN, ''))))]
}
/** The same once the panel's own code has begun to work: until then a screen reader's names are those of the server. */
async function settled(page: Page): Promise<string[]> {
  for (let tries = 0; tries < 20 && (await foreignWords(page)).length > 0; tries++) await page.waitForTimeout(250)
  return foreignWords(page)
}

describe('the panel in a browser', () => {
  it('speaks Japanese and asks nobody on the internet, on every kind of screen', async () => {
    const { page, faults, open, outside } = await visit('operator')
    const report = `programme=${world.programme.id}&month=${LAST}`
    for (const path of [
      '/admin',
      '/admin/account',
      `/admin/records?figure=completions&measure=closing&${report}`,
      `/admin/monthly-report?${report}`,
      '/admin/import-facilities',
      '/admin/listing-review',
      '/admin/collections/applications',
      `/admin/collections/applications/${application.id}`,
      '/admin/collections/tasks/create',
      '/admin/collections/slots',
      '/admin/nothing',
    ]) {
      await open(path)
      expect([path, await settled(page)]).toEqual([path, []])
    }
    expect(outside).toEqual([])
    expect(faults).toEqual([])
  }, 180_000)

  it('speaks Japanese where a list is searched, filtered by date, or left without columns', async () => {
    const { page, faults, open } = await visit('operator')
    await open('/admin/collections/slots')
    await page.click('#toggle-list-filters')
    await page.click('.where-builder__add-first-filter')
    await page.click('.condition__field .rs__control')
    expect(await settled(page)).toEqual([])
    await page.locator('.rs__option', { hasText: '開始日時' }).click()
    await page.click('.condition__value input')
    await page.locator('.react-datepicker__day').first().waitFor()
    expect(await settled(page)).toEqual([])
    await page.locator('.react-datepicker__day:not(.react-datepicker__day--outside-month)').first().click()
    await page.waitForURL(/startsAt/)
    await open('/admin/collections/targets')
    await page.click('#toggle-list-columns')
    const chosen = page.locator('.pill-selector__pill--selected')
    // A click while the list is still answering the last one is lost: the column is tried again.
    for (let tries = 0; tries < 40 && (await chosen.count()) > 0; tries++) {
      await chosen.first().click()
      await page.waitForTimeout(500)
      await page.waitForLoadState('networkidle')
    }
    expect(await chosen.count()).toBe(0)
    expect(await settled(page)).toEqual([])
    expect(faults).toEqual([])
  }, 120_000)

  it('lets a facility make a listing of its own and offer a time for it', async () => {
    const { page, open } = await visit('facility')
    const choose = async (field: string, option: string) => {
      await page.click(`#field-${field} .rs__control`)
      await page.locator('.rs__option', { hasText: option }).click()
    }
    const saved = async () => {
      await page.click('#action-save:not([disabled])')
      await page.waitForURL(/collections\/\w+\/[0-9a-f-]{36}/)
    }
    await open('/admin/collections/tasks/create')
    await page.fill('#field-title', '花壇の水やり')
    await choose('facility', 'ひまわり苑')
    await page.click('#field-category .rs__control')
    await page.locator('.rs__option').first().click()
    await page.fill('#field-description', '玄関の花壇に水をやります。')
    await saved()
    await open('/admin/collections/slots/create')
    await choose('task', '花壇の水やり')
    await page.fill('#field-startsAt', `${addDays(dayOf(NOW), 9)}T10:00`)
    await page.fill('#field-endsAt', `${addDays(dayOf(NOW), 9)}T11:00`)
    await saved()
    await page.locator('#field-facility', { hasText: 'ひまわり苑' }).waitFor()
  }, 120_000)

  it('makes an account without asking the administrator for a password', async () => {
    const { page, open } = await visit('admin')
    await open('/admin/collections/users/create')
    expect(await page.locator('input[type=password]:visible').count()).toBe(0)
    await page.fill('#field-email', 'atarashii@example.jp')
    await page.fill('#field-name', '新任 太郎')
    await page.click('#field-role .rs__control')
    await page.locator('.rs__option', { hasText: '市担当者' }).click()
    // A press while the form still asks the server about its last field is lost.
    await page.locator('#field-role .rs__single-value', { hasText: '市担当者' }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.click('#action-save')
    await page.waitForURL(/users\/[0-9a-f-]{36}/)
    const mails = await site.running.appSql('SELECT subject FROM mails WHERE "to" = \'atarashii@example.jp\'', [])
    expect(mails).toEqual([{ subject: expect.stringContaining('パスワードの設定のお願い') }])
    await open('/admin/account')
    await page.click('#change-password')
    expect(await page.locator('input[type=password]:visible').count()).toBe(2)
  }, 90_000)

  it('credits the open data on the list of facilities and on a record that came from it', async () => {
    const { page, open } = await visit('operator')
    for (const [path, times] of [
      ['', 1],
      [`/${imported.id}`, 1],
      [`/${entered.id}`, 0],
    ] as const) {
      await open(`/admin/collections/facilities${path}`)
      expect([path, await page.getByText(OPEN_DATA_CREDIT).count()]).toEqual([path, times])
    }
  }, 90_000)

  it('shows every time as in Tokyo to a browser in New York', async () => {
    const { page, open } = await visit('operator')
    await open('/admin/collections/applications')
    expect(await page.innerText('table')).toContain(slotStart)
    await open(`/admin/collections/applications/${application.id}`)
    expect(await page.inputValue('#field-startsAt')).toBe(slotStart)
    const changed = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', hourCycle: 'h23' })
      .format(NOW)
      .replace('時', '')
    expect(await page.innerText('.care-document-dates')).toContain(` ${changed}:`)
  }, 90_000)

  it('saves one form again and again, and says so when somebody else was first', async () => {
    const [mine, typing, late] = [await visit('operator'), await visit('operator'), await visit('operator')]
    for (const { open } of [mine, typing, late]) await open(`/admin/collections/applications/${application.id}`)
    // The panel asks once whether a form is out of date: when the first letter is typed.
    const type = async ({ page }: Visit, text: string): Promise<void> => {
      const asked = page.waitForResponse(
        (answer) => answer.request().method() === 'POST' && answer.url().includes(application.id),
      )
      await page.fill('#field-message', text)
      await asked
    }
    const save = async ({ page }: Visit): Promise<number> => {
      const answer = page.waitForResponse((response) => response.request().method() === 'PATCH')
      await page.click('#action-save:not([disabled])')
      const status = (await answer).status()
      await page.waitForLoadState('networkidle')
      return status
    }
    await type(typing, '古い画面からです。')
    for (const text of ['一度目です。', '二度目です。']) {
      await type(mine, text)
      expect(await save(mine)).toBe(200)
    }
    expect(await save(typing)).toBe(409)
    await typing.page.getByText('ほかの方が先にこの記録を更新しました').first().waitFor()
    await type(late, 'あとから書きます。')
    await late.page.getByText('ほかの方が変更しました').first().waitFor()
  }, 120_000)

  it('offers a facility only the states that may follow', async () => {
    const { page, open } = await visit('facility')
    await open(`/admin/collections/applications/${application.id}`)
    expect((await page.locator('.care-status__next label').allTextContents()).map((text) => text.trim())).toEqual([
      'このまま',
      '受入決定',
      'キャンセル待ち',
      '見送り（理由が必要）',
    ])
  }, 60_000)
})

describe('the first screen after sign-in', () => {
  it('is the figures for the city, with a chart and a table for each, and numbers that lead to their records', async () => {
    const { page, open } = await visit('city')
    await open(`/admin?programme=${world.programme.id}&month=${LAST}`)
    expect(await page.locator('.care-card__value a').allInnerTexts()).toEqual(['1', '2', '2', '1'])
    expect(await page.locator('.care-panel .recharts-surface').count()).toBeGreaterThanOrEqual(4)
    expect(await page.locator('.care-panel table').count()).toBeGreaterThanOrEqual(6)
    await page.locator('.care-card__value a').nth(3).click()
    await page.waitForURL(/\/admin\/records\?/)
    expect(await page.innerText('.care-total')).toContain('1 件')
    expect(await page.locator('.care-table tbody tr').count()).toBe(1)
    expect(await page.innerText('.care')).not.toMatch(/花子/)
  }, 90_000)

  it('is what waits for everybody else, and never empty', async () => {
    for (const [role, tiles] of [
      ['facility', 12],
      ['organizer', 4],
      ['admin', 2],
    ] as const) {
      const { page, open } = await visit(role)
      await open('/admin')
      await page.locator('.care-card__value--tile').first().waitFor()
      expect([role, await page.locator('.care-card__value--tile').count()]).toEqual([role, tiles])
      await page.context().close()
    }
  }, 120_000)

  it('changes month and ward by the keyboard alone, and both stand in the address', async () => {
    const { page, open } = await visit('city')
    await open('/admin')
    await page.locator('select[name=month]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await Promise.all([page.waitForURL(/month=/), page.keyboard.press('Enter')])
    expect(new URL(page.url()).searchParams.get('month')).toBe(LAST)
    expect(new URL(page.url()).searchParams.get('ward')).toBe('431010')
  }, 60_000)

  it('fits a telephone and a desk, light and dark', async () => {
    const [telephone, desk] = [
      { width: 390, height: 800 },
      { width: 1280, height: 800 },
    ]
    // Each is opened at one width and then made the other, as a window is.
    for (const [colorScheme, first, second] of [
      ['light', telephone, desk],
      ['dark', desk, telephone],
    ] as const) {
      const { page, open } = await visit('city', { viewport: first, colorScheme })
      for (const path of [
        '/admin',
        `/admin/monthly-report?programme=${world.programme.id}&month=${LAST}`,
        `/admin/records?figure=residents&measure=closing&programme=${world.programme.id}&month=${LAST}`,
        '/admin/account',
      ]) {
        await page.setViewportSize(first)
        await open(path)
        expect([first.width, colorScheme, path, await sideways(page)]).toEqual([first.width, colorScheme, path, 0])
        await page.setViewportSize(second)
        expect([second.width, colorScheme, path, await sideways(page)]).toEqual([second.width, colorScheme, path, 0])
      }
      await page.context().close()
    }
  }, 180_000)
})

describe('a month', () => {
  it('is closed by the operator, sent back by the city, closed again with a reason and approved by two', async () => {
    const path = `/admin/monthly-report?programme=${world.programme.id}&month=${LAST}`
    const [operator, city] = [await visit('operator'), await visit('city')]
    await operator.open(path)
    await operator.page.getByRole('button', { name: 'この月を締める' }).click()
    expect(await operator.page.innerText('dialog[open]')).toContain('あとから誰も変更・削除できません')
    await operator.page.locator('dialog[open]').getByRole('button', { name: '締める' }).click()
    await operator.page.getByText('市の承認を待っています').waitFor({ timeout: 60_000 })

    await city.open(path)
    await city.page.getByRole('button', { name: '修正を指示する' }).click()
    await city.page.getByText('修正してほしい内容').waitFor()
    await city.page.fill('textarea', '登録数を確かめてください。')
    await city.page.getByRole('button', { name: '修正を指示する' }).click()
    await city.page.locator('dialog[open]').getByRole('button', { name: '修正を指示する' }).click()
    await city.page.locator('.care-badge', { hasText: '修正指示' }).first().waitFor()

    await operator.open(path)
    await operator.page.getByRole('button', { name: '第2版（差替え）で締め直す' }).click()
    await operator.page.fill('dialog[open] textarea', '登録数を数え直しました。')
    await operator.page.locator('dialog[open]').getByRole('button', { name: '締める' }).click()
    await operator.page.getByText('市の承認を待っています').waitFor({ timeout: 60_000 })

    // Two of the city have to say yes, both on this screen.
    await site.running.ownerSql('UPDATE programmes SET second_approver = true')
    const colleague = await visit('colleague')
    await colleague.open(path)
    await city.open(path)
    await city.page.getByRole('button', { name: '1人目として承認する' }).click()
    await city.page.locator('dialog[open]').getByRole('button', { name: '1人目として承認する' }).click()
    await city.page.getByText('1人目の承認はあなたが行いました').waitFor()
    await colleague.open(path)
    await colleague.page.getByText('1人目の承認：試験 city').waitFor()
    await colleague.page.getByRole('button', { name: '承認する' }).click()
    await colleague.page.locator('dialog[open]').getByRole('button', { name: '承認する' }).click()
    await colleague.page.locator('.care-badge', { hasText: '承認済み' }).first().waitFor()
    const download = colleague.page.waitForEvent('download')
    await colleague.page.getByRole('link', { name: 'Excelをダウンロード' }).click()
    expect((await download).suggestedFilename()).toMatch(/^登録者数等報告書_令和\d+年\d+月分_第2版\.xlsx$/)
  }, 240_000)
})
