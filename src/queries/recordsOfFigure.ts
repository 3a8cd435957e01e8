import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { readThrough } from '@/database/readThrough'
import type { Dimension } from '@/domain/kpi/dimension'
import { correctedRecords } from './correctedRecords'
import type { FigureRecord } from './figureRecord'
import { frozenRecords } from './frozenRecords'
import type { RecordsAsked } from './recordsAsked'
import { recordsCounted } from './recordsCounted'
import { recordsThrough } from './throughPartner'

/**
 * The records that one number of a figure counts, by the very conditions of the count (`counted.ts`), a page of them
 * and all of them added up.
 */
export async function recordsOfFigure(
  db: Database,
  asked: RecordsAsked,
  page: { limit: number; offset: number },
): Promise<{ counted: number; records: number; rows: FigureRecord[] }> {
  const { rows } = await db.execute(sql`
    WITH matched AS (${matchedBy(asked)}),
         page AS (SELECT * FROM matched ORDER BY at DESC NULLS LAST, name, id LIMIT ${page.limit} OFFSET ${page.offset})
    SELECT t.records, t.counted AS total, p.*
      FROM (SELECT count(*)::int AS records, coalesce(sum(counted), 0)::int AS counted FROM matched) t
      LEFT JOIN page p ON TRUE
     ORDER BY p.at DESC NULLS LAST, p.name, p.id`)
  const first = rows[0]
  return {
    records: Number(first?.['records'] ?? 0),
    counted: Number(first?.['total'] ?? 0),
    rows: rows.filter((row) => row['id'] !== null) as FigureRecord[],
  }
}

/** All of them, in the order of the list, a few hundred at a time; `db` is a transaction. */
export async function* everyRecordOfFigure(db: Database, asked: RecordsAsked): AsyncGenerator<FigureRecord[]> {
  const query = sql`SELECT * FROM (${matchedBy(asked)}) matched ORDER BY at DESC NULLS LAST, name, id`
  for await (const rows of readThrough(db, query)) yield rows as FigureRecord[]
}

/** What a dimension says of each record, and how much they count together: the numbers of a breakdown, by the records behind them. */
export async function breakdownOfFigure(
  db: Database,
  asked: RecordsAsked,
  dimensions: readonly Dimension[],
): Promise<{ keys: string[]; count: number }[]> {
  const keys = sql.join(
    dimensions.map((each) => COLUMNS[each]),
    sql`, `,
  )
  const { rows } = await db.execute(sql`
    SELECT json_build_array(${keys}) AS keys, sum(counted)::int AS count FROM (${matchedBy(asked)}) matched GROUP BY ${keys} ORDER BY ${keys}`)
  return rows.map(({ count, keys: said }) => ({
    keys: (said as (string | null)[]).map((key) => key ?? ''),
    count: Number(count),
  }))
}

const COLUMNS: Record<Dimension, SQL> = {
  ward: sql`ward_id`,
  service: sql`service`,
  category: sql`category`,
  age: sql`age_band`,
  experience: sql`experience`,
}

function matchedBy(asked: RecordsAsked): SQL {
  const { closed, measure } = asked
  const matched =
    measure === 'correction' ? correctedRecords(asked) : closed ? frozenRecords(asked, closed) : recordsCounted(asked)
  const conditions = Object.entries(asked.narrowed ?? {}).map(
    ([dimension, value]) => sql`coalesce(${COLUMNS[dimension as Dimension]}, '') = ${value}`,
  )
  if (asked.partner) conditions.push(sql`id IN (${recordsThrough({ ...asked, partner: asked.partner })})`)
  return conditions.length === 0 ? matched : sql`SELECT * FROM (${matched}) every WHERE ${sql.join(conditions, sql` AND `)}`
}
