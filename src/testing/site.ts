import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from './browser'
import { makeWorld, type World } from './make'
import { payloadOn, type RunningPayload } from './payload'
import { type RunningServer, startServers } from './servers'
import { createTestDatabase } from './testDatabase'

export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1280, height: 900 }

export type Visitor = {
  context: BrowserContext
  page: Page
  /** What its scripts threw. */
  faults: string[]
  /** What its console complained about, the content security policy included. */
  complaints: string[]
}

export type Site = {
  running: RunningPayload
  world: World
  server: RunningServer
  browser: Browser
  /** Somebody in Japan with a browser of their own, on a telephone unless said otherwise; paths are of this site. */
  visit: (options?: BrowserContextOptions) => Promise<Visitor>
  stop: () => Promise<void>
}

/**
 * The production build on a database of this test file's own, with a small world in it, and a browser. Call it once per
 * file, in beforeAll, and `stop` in afterAll. The server comes up while Payload is read in this process.
 */
export async function startSite(given: Parameters<typeof makeWorld>[1]): Promise<Site> {
  const database = await createTestDatabase()
  const [running, servers, browser] = await Promise.all([payloadOn(database), startServers(1, database.appUrl), openBrowser()])
  const [server] = servers as [RunningServer]
  const visit = async (options: BrowserContextOptions = {}): Promise<Visitor> => {
    const context = await browser.newContext({
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      viewport: PHONE,
      baseURL: server.url,
      ...options,
    })
    const page = await context.newPage()
    const [faults, complaints]: [string[], string[]] = [[], []]
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
    })
    return { context, page, faults, complaints }
  }
  const stop = async () => {
    await browser.close()
    await server.stop()
    await running.stop()
  }
  return { running, world: await makeWorld(running.payload, given), server, browser, visit, stop }
}
