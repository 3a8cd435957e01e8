import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { REGISTER_SLUGS } from '@/domain/register/slugs'

type Hook = NonNullable<Parameters<typeof import('@payloadcms/db-postgres').postgresAdapter>[0]['beforeSchemaInit']>[number]

/** Tables on which a figure, a proof or a history rests: what they point at cannot be deleted from under them. */
const KEPT = [
  'facilities',
  'facility_registrations',
  'outreach_contacts',
  'outreach_activities',
  'meetings',
  'implementation_plans',
  'service_levels',
  'cases',
  'tasks',
  'task_events',
  'carving_sheets',
  'intention_answers',
  'consultations',
  'seminars',
  'seminar_attendances',
  'seminar_materials',
  'slots',
  'applications',
  'application_events',
  'offers',
  'agreements',
  'calendar_feeds',
  'blocks',
  'invitations',
  'auto_accept_rules',
  'auto_accept_decisions',
  'contact_disclosures',
  'messages',
  'consents',
  'certificates',
  'duplicate_decisions',
  'inactivity_steps',
  'reviews',
  'incidents',
  'incident_events',
  'briefing_results',
  'insurances',
  'support_requests',
  'shortage_notices',
  'proposals',
  'time_wishes',
  'residences',
  'volunteer_accounts',
  'volunteer_contacts',
  'volunteers',
  'kpi_definitions',
  'targets',
  'settlement_settings',
  'target_changes',
  'gap_analyses',
  'monthly_reports',
  'deliverables',
  'deliverable_versions',
  'deliverable_events',
  'exports',
  'completion_reports',
  'packs',
  'long_jobs',
  'asked_actions',
  ...REGISTER_SLUGS.map((slug) => slug.replaceAll('-', '_')),
  'listing_rules',
  'media',
]

/** Payload makes every single relationship ON DELETE SET NULL; a ledger would lose its facility in silence. */
export const keepHistory: Hook = ({ adapter, schema }) => {
  const { rawTables } = adapter as unknown as Pick<PostgresAdapter, 'rawTables'>
  for (const table of KEPT) {
    for (const column of Object.values(rawTables[table]?.columns ?? {})) {
      if (column.reference?.onDelete === 'set null') column.reference.onDelete = 'restrict'
    }
  }
  return schema
}
