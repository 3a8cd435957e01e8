import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { typescript } from '../../scripts/typescript.mjs'
import { RUNS_LOCK } from './setup.mjs'

const root = path.resolve(import.meta.dirname, '../../..')

/** Lets go of the cluster; the last run stops it. */
export default async function teardown() {
  const client = globalThis.careTestRun
  if (!client) return
  globalThis.careTestRun = undefined
  await client.query('select pg_advisory_unlock_shared($1)', [RUNS_LOCK])
  const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [RUNS_LOCK])
  await client.end()
  if (!rows[0].alone || process.env.TEST_DATABASE_URL) return
  spawnSync(process.execPath, [...typescript, 'src/testing/jest/stopCluster.ts'], { cwd: root, stdio: 'inherit' })
}
