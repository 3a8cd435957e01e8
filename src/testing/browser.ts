import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { testWords } from '@/glossary/commandLine'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
// Nothing of the browser's own looks for the internet.
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const found = (): string | undefined => [process.env['CHROMIUM'], ...PLACES].find((place) => place && fs.existsSync(place))
const hasJapaneseFont = (): boolean => spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout?.trim() !== ''

/** The path of a real Chromium; installed with apt where root may do that. Throws one clear sentence otherwise. */
export function ensureChromium(): string {
  const isDebian = process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')
  if (isDebian && (!found() || !hasJapaneseFont())) {
    console.log(testWords.installingChromium)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk', 'fontconfig'], { env, stdio: 'ignore' })
  }
  const place = found()
  if (!place) throw new Error(testWords.noChromium)
  return place
}

/** Headless Chromium as a person in Japan has it. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: ensureChromium(), args: QUIET })
