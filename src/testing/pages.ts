import type { Locator, Page } from 'playwright-core'
import { TEST_PASSWORD } from './make'

/** Signs a resident in at `path`, the sign-in or any page that leads to it, and waits for the page behind it. */
export async function signInResident(page: Page, email: unknown, path = '/sign-in?next=/my'): Promise<void> {
  await page.goto(path)
  await page.getByLabel('メールアドレス').fill(String(email))
  await page.locator('input[type=password]').fill(TEST_PASSWORD)
  await page.locator('main').getByRole('button', { name: 'ログイン' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** Signs somebody of the staff in by what the form of the sign-in sends, and opens nothing yet: two pages of the panel less. */
export async function admitStaff(page: Page, email: unknown): Promise<void> {
  const answer = await page.request.post('/api/users/login', { data: { email: String(email), password: TEST_PASSWORD } })
  if (!answer.ok()) throw new Error(`${email} was not signed in: ${answer.status()}`)
}

/** Signs somebody of the staff in at the panel, and shows the first screen. */
export async function signInStaff(page: Page, email: unknown, password = TEST_PASSWORD): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(String(email))
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.includes('login'))
}

/** Opens a page and waits until nothing more comes: the panel's own code has begun to work. */
export async function openStill(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
}

/** Follows a link and waits as `openStill` does. */
export async function followStill(page: Page, link: Locator): Promise<void> {
  const from = page.url()
  await link.click()
  await page.waitForURL((url) => url.href !== from)
  await page.waitForLoadState('networkidle')
}

/** Keeps the code of the next pages from coming, as on a slow machine, until what it returns is called. */
export async function withholdScripts(page: Page): Promise<() => Promise<void>> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const scripts = '**/_next/static/**/*.js'
  await page.route(scripts, async (route) => {
    await released
    await route.continue()
  })
  return async () => {
    release()
    await page.waitForLoadState('networkidle')
    await page.unroute(scripts)
  }
}

/** A field by its label, scrolled to as a person would: the panel draws what lies far below only when it comes near. */
export async function fieldBelow(page: Page, label: string): Promise<Locator> {
  const field = page.getByLabel(label, { exact: true })
  for (let left = 50; left > 0 && (await field.count()) === 0; left--) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(100)
  }
  return field
}

/** How far a page can be pushed sideways, in pixels; 0 when all of it fits. A page that is being read anew, or still moves into its place, is waited for. */
export async function sideways(page: Page): Promise<number> {
  await page.waitForLoadState()
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  for (let left = 10; left > 0 && (await beyond()) > 0; left--) await page.waitForTimeout(200)
  return beyond()
}
