import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { startCluster, stopCluster } from '@/database/embedded'
import { typescript } from '@/scripts/typescript.mjs'

export type OwnCluster = {
  /** Ends it like a crash, and starts it again at the same address when the work is done. */
  crash: (meanwhile: () => Promise<void>) => Promise<void>
  remove: () => Promise<void>
}

/**
 * A cluster of one test's own that keeps what is committed, as in production, with the migrated template. Everything
 * that is started afterwards uses it instead of the run's shared one.
 */
export async function startOwnCluster(name: string): Promise<OwnCluster> {
  const directory = path.resolve('.data', name)
  await remove(directory)
  const { status, stderr, stdout } = spawnSync(process.execPath, [...typescript, 'src/testing/jest/template.ts'], {
    env: { ...process.env, OWN_CLUSTER_DIRECTORY: directory, NODE_OPTIONS: '' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The cluster could not be prepared.\n${stdout}\n${stderr}`)
  const shared = process.env.CARE_TEST_CLUSTER
  const text = stdout.trim().split('\n').at(-1) ?? ''
  process.env.CARE_TEST_CLUSTER = text
  const port = Number(new URL(JSON.parse(text).adminUrl).port)
  return {
    crash: async (meanwhile) => {
      await stopCluster(directory, 'immediate')
      try {
        await meanwhile()
      } finally {
        const again = await startCluster(directory, { port, durable: true })
        if (again.port !== port) console.error('another program took the port in between')
      }
    },
    remove: async () => {
      process.env.CARE_TEST_CLUSTER = shared
      await remove(directory)
    },
  }
}

async function remove(directory: string): Promise<void> {
  await stopCluster(directory)
  fs.rmSync(directory, { recursive: true, force: true })
}
