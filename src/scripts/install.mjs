import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeInstall } from '../glossary/beforeInstall.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const stamp = path.join(root, 'node_modules/.installed-for')
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex')

/** Whether what the lock file says lies in node_modules, put there by `ensureInstalled`. */
export const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

/**
 * Installs exactly what the lock file says, when it is not what lies in node_modules already. What it says goes to stderr
 * for a command whose output another program reads (`outputIsRead`).
 */
export function ensureInstalled({ outputIsRead = false } = {}) {
  if (isInstalled()) return
  const say = outputIsRead ? console.error : console.log
  const stdio = outputIsRead ? ['inherit', 2, 2] : 'inherit'
  say(beforeInstall.installing)
  const from = Date.now()
  const npm = process.env.npm_execpath
  const given = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // NODE_ENV=production would leave out what tests and the build need.
  const env = { ...process.env, NODE_ENV: '' }
  const result = npm
    ? spawnSync(process.execPath, [npm, ...given], { cwd: root, stdio, env })
    : spawnSync('npm', given, { cwd: root, stdio, env, shell: process.platform === 'win32' })
  if (result.status !== 0) {
    console.error(beforeInstall.installFailed)
    process.exit(1)
  }
  writeFileSync(stamp, wanted())
  say(beforeInstall.installed(Math.round((Date.now() - from) / 1000)))
}
