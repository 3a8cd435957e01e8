import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { isInstalled } from '@/scripts/install.mjs'

export type Started = { child: ChildProcess; stdout: () => string; stderr: () => string; ended: Promise<number | null> }

/** Settings of a machine where nothing is set; an `.env` of the developer's does not come through. */
const NOTHING_SET = {
  DATABASE_URL: '',
  MIGRATION_DATABASE_URL: '',
  PORT: '',
  HOST: '',
  SERVER_URL: '',
  ALLOW_PLAIN_HTTP: '',
  DEMO: '',
  SMTP_URL: '',
  PAYLOAD_SECRET: '',
  PERSONAL_DATA_KEY: '',
}

/** Runs node with these arguments as a person's shell would, from the root of the project. */
export function runNode(args: readonly string[], settings: Readonly<Record<string, string>>): Started {
  // It would install anew, under the feet of the tests that run.
  if (!isInstalled()) throw new Error('Run this test through `npm test` or `npm run check`, which install first.')
  const { HOME = '', PATH = '' } = process.env
  const env: Record<string, string> = { HOME, PATH, ...NOTHING_SET, ...settings }
  const child = spawn(process.execPath, args, {
    cwd: path.resolve(),
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (text: Buffer) => {
      said[name] += text.toString()
    })
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)))
  return { child, ended, stdout: () => said.stdout, stderr: () => said.stderr }
}

/** `npm start` as npm runs it. */
export const runStart = (settings: Readonly<Record<string, string>>): Started => runNode(['src/scripts/start.mjs'], settings)
