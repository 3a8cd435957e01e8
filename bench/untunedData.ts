import type { Client } from 'pg'

/** Where the same rows lie once more for the comparison with plain Payload. */
export const UNTUNED = 'untuned'

const copies: Record<string, string> = {
  facilities: 'SELECT id, name, ward_id AS ward, created_at, updated_at FROM public.facilities',
  tasks:
    'SELECT id, title, description, category::text::varchar AS category, is_published, first_published_at, facility_id, created_at, updated_at FROM public.tasks',
  slots: 'SELECT id, task_id, starts_at, ends_at, capacity, created_at, updated_at FROM public.slots',
  volunteers: 'SELECT id, name, created_at, updated_at FROM public.volunteers',
  applications:
    'SELECT id, slot_id, volunteer_id, status::text::varchar AS status, message, applied_at, completed_at, created_at, updated_at FROM public.applications',
}
/** The indexes that Payload makes unasked: the key, every relation, and the two dates of the record. */
const relations: Record<string, string[]> = {
  tasks: ['facility_id'],
  slots: ['task_id'],
  applications: ['slot_id', 'volunteer_id'],
}

/** The generated rows as a project would have them that takes Payload as it comes: no derived columns, no composite indexes. */
export async function copyUntuned(owner: Client): Promise<void> {
  await owner.query(`CREATE SCHEMA ${UNTUNED}`)
  for (const [table, rows] of Object.entries(copies)) {
    const name = `${UNTUNED}.${table}`
    await owner.query(`CREATE TABLE ${name} AS ${rows}`)
    await owner.query(
      `ALTER TABLE ${name} ADD PRIMARY KEY (id), ALTER created_at SET DEFAULT now(), ALTER updated_at SET DEFAULT now()`,
    )
    for (const column of [...(relations[table] ?? []), 'created_at', 'updated_at'])
      await owner.query(`CREATE INDEX ON ${name} (${column})`)
  }
  for (const table of ['users', 'users_sessions', 'users_rels'])
    await owner.query(`CREATE TABLE ${UNTUNED}.${table} (LIKE public.${table} INCLUDING ALL)`)
  await owner.query(
    `ALTER TABLE ${UNTUNED}.users ALTER role TYPE varchar USING role::text, ALTER id SET DEFAULT gen_random_uuid()`,
  )
  await owner.query('ANALYZE')
}
