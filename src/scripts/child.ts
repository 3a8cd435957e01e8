import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { typescript } from './typescript.mjs'

const PRELOAD = pathToFileURL(path.resolve('src/scripts/endWithParent.mjs')).href

/** A process of ours: it ends with us, also when we are killed. */
export const spawnNode = (args: readonly string[], env: NodeJS.ProcessEnv, stdio: 'inherit' | 'pipe' = 'inherit'): ChildProcess =>
  spawn(process.execPath, ['--import', PRELOAD, ...args], { stdio: ['ignore', stdio, 'inherit'], env })

/** Runs a TypeScript file to its end; its exit code. */
export const runScript = (file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((done) => spawnNode([...typescript, file, ...args], env).on('exit', (code) => done(code ?? 1)))

/** Asks a process to end and waits; ends it after ten seconds. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(timer)
}
