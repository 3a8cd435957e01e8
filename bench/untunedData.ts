import type { Client } from 'pg'

/** Where the same rows lie once more for the comparison with plain Payload. */
export const UNTUNED = 'untuned'

/** All our fields of an application, as columns of Payload's plain kinds: what is compared with applying has the same row to write. */
const WHOLE = `SELECT id, title, applicant_name, status::text::varchar AS status, status_reason, slot_id, volunteer_id, message,
  applicant_age_band::text::varchar AS applicant_age_band, applicant_ward_id AS applicant_ward, applicant_experience::text::varchar AS applicant_experience,
  starts_at, ends_at, task_id, facility_id, programme_id::text::varchar AS programme, applied_at, accepted_at, attended_at, completed_at, status_changed_at,
  status_changed_by_role::text::varchar AS status_changed_by_role, status_changed_by, is_live, revision, created_at, updated_at FROM public.applications`

const copies: Record<string, string> = {
  facilities: 'SELECT id, name, ward_id AS ward, created_at, updated_at FROM public.facilities',
  tasks:
    'SELECT id, title, description, category::text::varchar AS category, is_published, first_published_at, facility_id, created_at, updated_at FROM public.tasks',
  slots: 'SELECT id, task_id, starts_at, ends_at, capacity, created_at, updated_at FROM public.slots',
  volunteers: 'SELECT id, name, created_at, updated_at FROM public.volunteers',
  applications:
    'SELECT id, slot_id, volunteer_id, status::text::varchar AS status, message, applied_at, completed_at, created_at, updated_at FROM public.applications',
  whole_applications: WHOLE,
}
/** The indexes that Payload makes unasked: the key, every relation, and the two dates of the record. */
const relations: Record<string, string[]> = {
  tasks: ['facility_id'],
  slots: ['task_id'],
  applications: ['slot_id', 'volunteer_id'],
  whole_applications: ['slot_id', 'volunteer_id', 'task_id', 'facility_id'],
}

/** The generated rows as a project would have them that takes Payload as it comes: no derived columns, no composite indexes. */
export async function copyUntuned(owner: Client): Promise<void> {
  await owner.query(`CREATE SCHEMA ${UNTUNED}`)
  for (const [table, rows] of Object.entries(copies)) {
    const name = `${UNTUNED}.${table}`
    await owner.query(`CREATE TABLE ${name} AS ${rows}`)
    await owner.query(
      `ALTER TABLE ${name} ADD PRIMARY KEY (id), ALTER id SET DEFAULT gen_random_uuid(), ALTER created_at SET DEFAULT now(), ALTER updated_at SET DEFAULT now()`,
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
