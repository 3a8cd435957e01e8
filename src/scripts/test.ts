import './keepAwake'
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { testWords } from '@/glossary/commandLine'
import { ensureBuild } from './build'
import { spawnNode, stopChildren } from './child'
import { typescript } from './typescript.mjs'

/*
 * Every step in the order in which it is cheapest to fail; all of them run, so that one look shows everything.
 * A step that is no jest run counts as one test.
 */
type Tally = { passed: number; failed: number }
const quick = process.argv.includes('check')
const total: Tally = { passed: 0, failed: 0 }
/** Names of tests that did not run; each says why. */
const skipped: string[] = []

const ended = (child: ChildProcess): Promise<number> => new Promise((done) => child.on('exit', (code) => done(code ?? 1)))

const tool = async (name: string, args: readonly string[]): Promise<boolean> =>
  (await ended(spawn(path.resolve('node_modules/.bin', name), args, { stdio: ['ignore', 'inherit', 'inherit'] }))) === 0

const node = async (args: readonly string[]): Promise<boolean> => (await ended(spawnNode(args, process.env))) === 0

async function step(name: string, work: () => Promise<boolean | Tally>): Promise<void> {
  const from = Date.now()
  const result = await work().catch((error: Error) => {
    console.error(error.message)
    return false
  })
  const tally = typeof result === 'boolean' ? { passed: Number(result), failed: Number(!result) } : result
  total.passed += tally.passed
  total.failed += tally.failed
  console.log(testWords.step(name, Math.round((Date.now() - from) / 1000), tally.failed === 0))
}

/** What is read of jest's --json. */
type JestResult = {
  numPassedTests: number
  numFailedTests: number
  numRuntimeErrorTestSuites: number
  testResults: { assertionResults: { fullName: string; status: string }[] }[]
}
const UNRUN = ['pending', 'skipped', 'todo', 'disabled']

/** One project of jest.config.mjs. A run that dies without a result is one failure. */
async function jest(project: string): Promise<Tally> {
  const output = path.resolve(`.data/jest-${project}.json`)
  fs.mkdirSync('.data', { recursive: true })
  fs.rmSync(output, { force: true })
  const args = [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${output}`,
    '--silent',
    ...(project === 'processes' ? ['--runInBand'] : []),
  ]
  const code = await ended(spawnNode(args, { ...process.env, NODE_NO_WARNINGS: '1' }, ['ignore', 'ignore', 'inherit']))
  if (!fs.existsSync(output)) return { passed: 0, failed: 1 }
  const result = JSON.parse(fs.readFileSync(output, 'utf8')) as JestResult
  for (const { assertionResults } of result.testResults)
    for (const { fullName, status } of assertionResults) if (UNRUN.includes(status)) skipped.push(fullName)
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites
  return { passed: result.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stopChildren().then(() => process.exit(1)))

await step('generated files are fresh', () => node([...typescript, 'src/scripts/generate.ts', '--check']))
await step('types', () => tool('tsc', ['--noEmit']))
await step('lint and format', () => tool('biome', ['check', '--error-on-warnings', '.']))
await step('import rules', () =>
  node([
    'src/scripts/importRules.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'collections',
    'reports',
    'seed',
    'payload.config.ts',
  ]),
)
await step('unused code', () => tool('knip', []))
await step('licences', () => node([...typescript, 'src/scripts/checkLicences.ts']))
await step('unit tests', () => jest('unit'))
if (!quick) {
  await step('integration tests (PostgreSQL)', () => jest('integration'))
  await step('production build', async () => (await ensureBuild()) !== undefined)
  await step('browser tests (Chromium)', async () => {
    const { ensureChromium } = await import('@/testing/browser')
    ensureChromium()
    return jest('browser')
  })
  await step('tests of several processes at once', () => jest('processes'))
}
for (const name of skipped) console.log(testWords.skipped(name))
console.log(testWords.skippedCount(skipped.length))
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
