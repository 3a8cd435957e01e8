import { spawn } from 'node:child_process'
import net from 'node:net'
import { beforeInstall } from '../glossary/beforeInstall.mjs'
import { whenAncestorsGo } from './ancestors.mjs'
import { ensureInstalled, fail, requireNode, root } from './install.mjs'
import { typescript } from './typescript.mjs'

/* `npm start` and `npm run dev`: what must be done before TypeScript can be read, then src/scripts/start.ts. */

requireNode()
const port = Number(process.env.PORT || 3000)
if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(beforeInstall.badPort(process.env.PORT))

/** Asked on both families: a server on one of them would answer instead of ours. */
const isFree = (host) => new Promise((resolve) => {
  const probe = net.createServer()
  probe.once('error', (error) => resolve(error.code !== 'EADDRINUSE'))
  probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
})
if (!(await isFree('127.0.0.1')) || !(await isFree('::')) || !(await isFree('0.0.0.0'))) fail(beforeInstall.portInUse(port))

ensureInstalled()

const child = spawn(process.execPath, [...typescript, 'src/scripts/start.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
// Ctrl-C reaches the child by itself; a signal sent to this process alone does not.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill('SIGTERM') })
if (process.env.npm_lifecycle_event) whenAncestorsGo(() => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
