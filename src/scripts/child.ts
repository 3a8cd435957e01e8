import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { typescript } from './typescript.mjs'

const preloadable = (file: string): string => pathToFileURL(path.resolve('src/scripts', file)).href
const PRELOAD = preloadable('endWithParent.mjs')
/** `node ...nextServer start`: Next with the gate in front. */
export const nextServer = ['--import', preloadable('gate.mjs'), path.resolve('node_modules/next/dist/bin/next')]
const running = new Set<ChildProcess>()

/** A process of ours: it ends with us, also when we are killed. */
export function spawnNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  stdio: StdioOptions = ['ignore', 'inherit', 'inherit'],
): ChildProcess {
  const child = spawn(process.execPath, ['--import', PRELOAD, ...args], { stdio, env })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Runs a TypeScript file to its end; its exit code. */
export const runScript = (file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((done) => spawnNode([...typescript, file, ...args], env).on('exit', (code) => done(code ?? 1)))

/** Asks every process that still runs to end and waits for it; one that takes longer than ten seconds is ended. */
export const stopChildren = async (): Promise<void> => void (await Promise.all([...running].map(stopChild)))

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(timer)
}
