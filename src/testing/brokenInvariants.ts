type Sql = (sql: string) => Promise<Record<string, unknown>[]>

/** What must hold of every slot, person and application whatever happened before, as the rows that break it. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'no slot is overfull, and its seats are those that are held or offered': `
    SELECT s.id FROM slots s WHERE s.seats_taken > s.capacity
        OR s.seats_taken <> (SELECT count(*) FROM applications a WHERE a.slot_id = s.id AND a.holds_seat)
                             + (SELECT count(*) FROM offers o WHERE o.slot_id = s.id AND o.is_open)`,
  'nobody is accepted twice at overlapping times': `
    SELECT a.id FROM applications a JOIN applications b ON a.volunteer_id = b.volunteer_id AND a.id < b.id AND a.holds_seat AND b.holds_seat
       AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`,
  'nobody has two live applications for one slot': `
    SELECT slot_id, volunteer_id FROM applications WHERE is_live GROUP BY 1, 2 HAVING count(*) > 1`,
  'an application has the times of its slot': `
    SELECT a.id FROM applications a JOIN slots s ON s.id = a.slot_id WHERE (a.starts_at, a.ends_at) <> (s.starts_at, s.ends_at)`,
  'the history of an application begins once and ends with its state': `
    SELECT a.id FROM applications a
     WHERE a.status::text <> (SELECT e."to"::text FROM application_events e WHERE e.application_id = a.id
                               ORDER BY e.at DESC, (e."from" IS NULL), e.id DESC LIMIT 1)
        OR 1 <> (SELECT count(*) FROM application_events e WHERE e.application_id = a.id AND e."from" IS NULL)`,
  'every step of a history leaves from where the one before it arrived': `
    SELECT application_id FROM (
      SELECT application_id, "from"::text AS "from", lag("to"::text) OVER (PARTITION BY application_id ORDER BY at, ("from" IS NOT NULL), id) AS before
        FROM application_events) e WHERE "from" IS DISTINCT FROM before`,
}

/** The broken ones with the rows that break them; nothing when all hold. `sql` reads as somebody who sees every row. */
export async function brokenInvariants(sql: Sql): Promise<[string, unknown[]][]> {
  const broken: [string, unknown[]][] = []
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const rows = await sql(question)
    if (rows.length > 0) broken.push([name, rows])
  }
  return broken
}
