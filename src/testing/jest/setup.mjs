import { spawnSync } from 'node:child_process'
import path from 'node:path'
import pg from 'pg'
import { typescript } from '../../scripts/typescript.mjs'

const root = path.resolve(import.meta.dirname, '../../..')
/** Shared by every run that uses the cluster; whoever gets it alone at the end stops the cluster. */
export const RUNS_LOCK = 7_310_002

/** Once per run and project: a cluster, a migrated template, and a hold on both until teardown. */
export default async function setup() {
  if (globalThis.careTestRun) return
  const result = spawnSync(process.execPath, [...typescript, 'src/testing/jest/template.ts'], { cwd: root, encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`The test database could not be prepared.\n${result.stdout}\n${result.stderr}`)
  const text = result.stdout.trim().split('\n').at(-1)
  const client = new pg.Client(JSON.parse(text).adminUrl)
  client.on('error', () => undefined)
  await client.connect()
  await client.query('select pg_advisory_lock_shared($1)', [RUNS_LOCK])
  globalThis.careTestRun = client
  process.env.CARE_TEST_CLUSTER = text
  process.env.CARE_TEST_RUN = String(process.pid)
}
