import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from '@payloadcms/db-postgres/drizzle'
import pg from 'pg'
import type { Database } from '@/database/handle'

/** The least a server could do for the staff list: one statement, no access check. In this process; loopback. */
export async function plainServer(databaseUrl: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  const server = http.createServer(async (request, response) => {
    const facility = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('facility')
    const { rows } = await pool.query(
      `SELECT *, count(*) OVER () AS total FROM applications WHERE facility_id = $1 AND status = 'completed' ORDER BY starts_at DESC LIMIT 25`,
      [facility],
    )
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(rows))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await pool.end()
    },
  }
}

/** Completions by month as one would first write it. */
export const plainMonths = (db: Database) =>
  db.execute(sql`
  SELECT to_char(date_trunc('month', starts_at AT TIME ZONE 'Asia/Tokyo'), 'YYYY-MM') AS month, count(*) AS completions,
         count(*) FILTER (WHERE EXISTS (SELECT 1 FROM residences r WHERE r.volunteer_id = a.volunteer_id AND r.ward_id IS NOT NULL)) AS by_city_residents
    FROM applications a WHERE status = 'completed' GROUP BY 1 ORDER BY 1`)
