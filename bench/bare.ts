import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from '@payloadcms/db-postgres/drizzle'
import pg from 'pg'
import type { Database } from '@/database/handle'

/** One question, one statement, nobody's rights checked: the least a server could do. */
const STATEMENTS: Record<string, (asked: URLSearchParams) => [string, (string | null)[]]> = {
  '/listings': (asked) => [
    `SELECT t.id, t.title, t.category, t.first_published_at, f.name AS facility FROM tasks t JOIN facilities f ON f.id = t.facility_id
      WHERE t.is_published AND t.ward_id = $1 AND t.category::text = $2 ORDER BY t.first_published_at DESC LIMIT 20`,
    [asked.get('ward'), asked.get('category')],
  ],
  '/listing': (asked) => [
    `SELECT t.*, f.name AS facility, f.address,
            (SELECT json_agg(s ORDER BY s.starts_at) FROM (SELECT id, starts_at, ends_at, capacity, seats_taken FROM slots
              WHERE task_id = t.id AND is_visible AND starts_at > now() ORDER BY starts_at LIMIT 100) s) AS slots
       FROM tasks t JOIN facilities f ON f.id = t.facility_id WHERE t.id = $1 AND t.is_published`,
    [asked.get('id')],
  ],
  '/applications': (asked) => [
    `SELECT *, count(*) OVER () AS total FROM applications WHERE facility_id = $1 AND status = 'completed' ORDER BY starts_at DESC LIMIT 25`,
    [asked.get('facility')],
  ],
}

/** node:http and pg in this process, on the loopback address. */
export async function startBare(databaseUrl: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  const server = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const [statement, values] = STATEMENTS[pathname]?.(searchParams) ?? ['SELECT 1', []]
    const { rows } = await pool.query(statement, values)
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
export const bareMonths = (db: Database) =>
  db.execute(sql`
  SELECT to_char(date_trunc('month', starts_at AT TIME ZONE 'Asia/Tokyo'), 'YYYY-MM') AS month, count(*) AS completions,
         count(*) FILTER (WHERE EXISTS (SELECT 1 FROM residences r WHERE r.volunteer_id = a.volunteer_id AND r.ward_id IS NOT NULL)) AS by_city_residents
    FROM applications a WHERE status = 'completed' GROUP BY 1 ORDER BY 1`)
