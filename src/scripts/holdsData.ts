import path from 'node:path'
import pg from 'pg'
import { hasCluster } from '@/database/embedded'
import { checkConnection } from './checkConnection'

/** Whether the database of this installation has been in use: anything sealed in it needs the key it was sealed with. */
export async function holdsData(directory: string): Promise<boolean> {
  const url = process.env['DATABASE_URL']
  if (!url) return hasCluster(path.join(directory, 'pg'))
  await checkConnection('DATABASE_URL', url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT to_regclass('public.volunteer_contacts') IS NOT NULL AS there`,
    )
    return rows[0]?.there === true && (await client.query('SELECT 1 FROM volunteer_contacts LIMIT 1')).rowCount !== 0
  } finally {
    await client.end()
  }
}
