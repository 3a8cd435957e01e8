import { spawn } from 'node:child_process'
import { whenAncestorsGo } from './ancestors.mjs'
import { ensureInstalled, root } from './install.mjs'
import { typescript } from './typescript.mjs'

/** Installs what is missing, then becomes the go-between of one TypeScript file: its output, its signals, its exit code. */
export function launch(file, options) {
  ensureInstalled(options)
  const child = spawn(process.execPath, [...typescript, file, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  // Ctrl-C reaches the child by itself; a signal sent to this process alone does not.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill('SIGTERM')
    })
  if (process.env.npm_lifecycle_event) whenAncestorsGo(() => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
