import type { Client } from 'pg'
import pg from 'pg'
import { REGISTER_SLUGS } from '@/domain/register/slugs'

/** Owns the database and its tables, migrates, is not superuser. */
export const OWNER = 'care_owner'
/** What servers, worker and tests connect as: reads and writes rows, changes no structure and no record of events. */
export const APP = 'care_app'

export type RolePasswords = { owner: string; app: string }

type Privilege = 'insert' | 'update' | 'delete'

/** What the application may not do to a table although it may do it to every other. */
export const WITHHELD: readonly { table: string; privileges: readonly Privilege[]; because: string }[] = [
  {
    table: 'application_events',
    privileges: ['insert', 'update', 'delete'],
    because: 'a trigger of the owner writes them, nobody changes them',
  },
  {
    table: 'task_events',
    privileges: ['insert', 'update', 'delete'],
    because: 'a trigger of the owner writes them, nobody changes them',
  },
  { table: 'messages', privileges: ['delete'], because: 'what was written to somebody stays as it was written' },
  { table: 'reviews', privileges: ['delete'], because: 'what was written about a visit stays; it can be hidden' },
  {
    table: 'incident_events',
    privileges: ['insert', 'update', 'delete'],
    because: 'a trigger of the owner writes them, nobody changes them',
  },
  { table: 'briefing_results', privileges: ['update', 'delete'], because: 'who was told what, and when, stays as it was' },
  { table: 'contact_disclosures', privileges: ['update', 'delete'], because: 'who saw whose contact stays as it was recorded' },
  {
    table: 'auto_accept_decisions',
    privileges: ['update', 'delete'],
    because: 'why somebody was accepted stays as it was recorded',
  },
  { table: 'auto_accept_rules', privileges: ['delete'], because: 'a decision names the rule it rests on' },
  { table: 'invitations', privileges: ['delete'], because: 'how many were invited in a day has to stay true' },
  { table: 'blocks', privileges: ['delete'], because: 'that somebody was not wanted is ended, never wiped out' },
  { table: 'certificates', privileges: ['delete'], because: 'what was certified stays as it was certified' },
  { table: 'consents', privileges: ['delete'], because: 'who agreed to what stays; it can be taken back' },
  { table: 'duplicate_decisions', privileges: ['update', 'delete'], because: 'who was taken for whom, and why, stays as it was' },
  {
    table: 'inactivity_steps',
    privileges: ['update', 'delete'],
    because: 'who was warned, archived and restored stays as it was',
  },
  {
    table: 'shortage_notices',
    privileges: ['update', 'delete'],
    because: 'who was told of which seat, and when, stays as it was',
  },
  { table: 'calendar_feeds', privileges: ['delete'], because: 'an address that ended stays ended' },
  { table: 'letters_sent', privileges: ['delete'], because: 'that a letter was sent is taken back, never wiped out' },
  { table: 'mail_templates', privileges: ['insert', 'delete'], because: 'the code knows which letters there are' },
  { table: 'offers', privileges: ['delete'], because: 'who was asked, and until when, stays as it was' },
  { table: 'monthly_report_files', privileges: ['update', 'delete'], because: 'an issued file stays as it was issued' },
  { table: 'exports', privileges: ['update', 'delete'], because: 'who took which list, and when, stays as it was recorded' },
  { table: 'kpi_definitions', privileges: ['delete'], because: 'what was proposed and agreed stays' },
  {
    table: 'target_changes',
    privileges: ['insert', 'update', 'delete'],
    because: 'a trigger of the owner writes them, nobody changes them',
  },
  { table: 'gap_analyses', privileges: ['delete'], because: 'that a plan was missed, and what was done, stays' },
  { table: 'outreach_visits', privileges: ['delete'], because: 'how many came by an activity is counted up, never away' },
  {
    table: 'monthly_report_chain',
    privileges: ['update', 'delete'],
    because: 'which report an issued one follows stays as it was',
  },
  { table: 'monthly_report_records', privileges: ['update', 'delete'], because: 'what an issued report counted stays as it was' },
  { table: 'deliverables', privileges: ['delete'], because: 'what was owed stays owed' },
  { table: 'deliverable_versions', privileges: ['update', 'delete'], because: 'an issued version stays as it was issued' },
  { table: 'deliverable_files', privileges: ['update', 'delete'], because: 'an issued file stays as it was issued' },
  {
    table: 'deliverable_events',
    privileges: ['insert', 'update', 'delete'],
    because: 'a trigger of the owner writes them, nobody changes them',
  },
  { table: 'settlement_settings', privileges: ['delete'], because: 'by which terms was settled stays as it was agreed' },
  {
    table: 'registration_sign_ins',
    privileges: ['update', 'delete'],
    because: 'when a facility first signed in stays as it was',
  },
  { table: 'packs', privileges: ['delete'], because: 'what was handed over stays as it was' },
  { table: 'pack_items', privileges: ['update', 'delete'], because: 'what goes into a pack is decided once' },
  { table: 'pack_files', privileges: ['update', 'delete'], because: 'what was made of a pack stays as it was made' },
  { table: 'completion_reports', privileges: ['delete'], because: 'the texts of what was issued stay' },
  { table: 'asked_actions', privileges: ['delete'], because: 'who asked for what, and who confirmed it, stays as it was' },
  { table: 'long_jobs', privileges: ['delete'], because: 'what was begun, and what came of it, stays as it was' },
  {
    table: 'register_events',
    privileges: ['insert', 'update', 'delete'],
    because: 'a trigger of the owner writes them, nobody changes them',
  },
  ...REGISTER_SLUGS.map((slug) => ({
    table: slug.replaceAll('-', '_'),
    privileges: ['delete'] as const,
    because: 'what was entered into a register is settled, never wiped out',
  })),
  {
    table: 'payload_migrations',
    privileges: ['insert', 'update', 'delete'],
    because: 'a server reads them to see whether it may serve',
  },
]

/** The functions that the application calls itself; all others run in triggers, or not at all. */
export const CALLED: readonly string[] = [
  'application_under_lock(uuid, uuid, uuid, text)',
  'claims_under_lock(uuid, uuid, uuid, timestamptz, timestamptz)',
  'blocked_under_lock(uuid, uuid, timestamptz)',
  'archived_under_lock(uuid, timestamptz)',
  'is_blocked(uuid, uuid)',
  'is_proven(uuid)',
  'has_agreed(uuid)',
  'counts_as_verified(uuid)',
  'travel_under_lock(uuid, uuid, uuid, timestamptz)',
  'needed_between(uuid, uuid)',
  'answer_due(timestamptz, timestamptz, numeric, numeric)',
  'register_rule_applies(jsonb, jsonb)',
  'has_unconsented_rights(uuid, uuid)',
]

/** Settings of the application's connections: no lock and no open transaction may hold others up for ever. */
const APP_SETTINGS = { lock_timeout: '15s', idle_in_transaction_session_timeout: '120s' }

const identifier = pg.escapeIdentifier
const literal = pg.escapeLiteral

async function ensureRole(superuser: Client, role: string, password: string): Promise<void> {
  const attributes = `login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${literal(password)}`
  const { rowCount } = await superuser.query('select 1 from pg_roles where rolname = $1', [role])
  await superuser.query(`${rowCount ? 'alter' : 'create'} role ${identifier(role)} with ${attributes}`)
}

/** Makes both roles, or gives existing ones these passwords. Needs a role that may create roles. */
export async function ensureRoles(superuser: Client, passwords: RolePasswords): Promise<void> {
  await ensureRole(superuser, OWNER, passwords.owner)
  await ensureRole(superuser, APP, passwords.app)
  for (const [setting, value] of Object.entries(APP_SETTINGS)) {
    await superuser.query(`alter role ${identifier(APP)} set ${setting} = ${literal(value)}`)
  }
}

/** Makes a database of the owner's that only the two roles may enter; from a template, with what the template holds. */
export async function createDatabase(superuser: Client, name: string, template?: string): Promise<void> {
  const from = template ? ` template ${identifier(template)}` : ''
  await superuser.query(`create database ${identifier(name)} owner ${identifier(OWNER)}${from}`)
  await superuser.query(`revoke connect, temporary on database ${identifier(name)} from public`)
  await superuser.query(`grant connect on database ${identifier(name)} to ${identifier(APP)}`)
}

/**
 * Says anew, in one transaction, what the application's role may do: read and write every table there is now, a new
 * one too, except what WITHHELD takes away. A table made later is closed to it until this runs again, so the owner runs
 * it after every migration; tables of the list that do not exist yet are passed over.
 */
export async function grantToApp(owner: Client, app: string = APP): Promise<void> {
  const role = identifier(app)
  await owner.query('begin')
  try {
    await owner.query(`grant usage on schema public to ${role}`)
    await owner.query(`revoke all on all tables in schema public from ${role}`)
    await owner.query(`grant select, insert, update, delete on all tables in schema public to ${role}`)
    await owner.query(`grant usage, select on all sequences in schema public to ${role}`)
    for (const { table, privileges } of WITHHELD) {
      const { rows } = await owner.query<{ oid: string | null }>('select to_regclass($1)::text as oid', [`public.${table}`])
      if (rows[0]?.oid) await owner.query(`revoke ${privileges.join(', ')} on public.${identifier(table)} from ${role}`)
    }
    await owner.query('revoke execute on all functions in schema public from public')
    for (const called of CALLED) {
      const { rows } = await owner.query<{ oid: string | null }>('select to_regprocedure($1)::text as oid', [`public.${called}`])
      if (rows[0]?.oid) await owner.query(`grant execute on function public.${called} to ${role}`)
    }
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}
