import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'incident_follow_up' BEFORE 'question_urgent';
  ALTER TABLE "programmes" ADD COLUMN "incident_follow_up_hours" numeric;
  UPDATE programmes p SET incident_follow_up_hours = l.follow_up_hours FROM service_levels l WHERE l.programme_id = p.id AND l.follow_up_hours > 0;
  ALTER TABLE "programmes" DROP COLUMN "counts_planned_stops";
  ALTER TABLE "service_levels" DROP COLUMN "first_report_hours";
  ALTER TABLE "service_levels" DROP COLUMN "follow_up_hours";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_templates_key";
  CREATE TYPE "public"."enum_mail_templates_key" AS ENUM('reminder_48', 'reminder_24', 'facility_digest', 'facility_news', 'cancelled_late', 'cancelled_by_office_late', 'called_off_late', 'picture_refused', 'message', 'called_off', 'moved', 'changed', 'offered', 'suspended', 'listing_closed', 'accepted', 'waitlisted', 'declined', 'expired', 'cancelled', 'attended', 'absent', 'settled', 'reopened', 'completed', 'phoned', 'review_asked', 'review_asked_facility', 'review_released', 'review_replied', 'review_hidden', 'shortage', 'invitation', 'briefing', 'wish_agreed', 'wish_declined', 'proposal_drafted', 'proposal_declined', 'wish_ended', 'proposal_ended', 'invitation_ended', 'asked_came', 'asked_half', 'asked_over', 'asked_escalated', 'question_answered', 'listing_published', 'listing_returned', 'listing_suspended', 'answer_half', 'answer_over', 'answer_escalated', 'records_missing', 'answer_awaited', 'record_awaited', 'unsettled_left', 'incident_opened', 'incident_described', 'incident_late', 'question_urgent', 'question_late', 'office_request', 'office_objection', 'office_note', 'review_awaited', 'office_rules', 'inactive_warned', 'inactive_archived', 'gap_opened', 'measure_overdue', 'insurance_ending', 'deliverable_due', 'deliverables_late', 'deliverable_submitted', 'deliverable_decided', 'deliverable_drafted', 'seminar_called_off', 'seminar_moved', 'consultation_planned', 'consultation_called_off', 'merged_kept', 'merged_closed', 'left', 'left_facility', 'consent_taken_back', 'register_due');
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE "public"."enum_mail_templates_key" USING "key"::"public"."enum_mail_templates_key";
  ALTER TABLE "programmes" ADD COLUMN "counts_planned_stops" boolean DEFAULT false;
  ALTER TABLE "service_levels" ADD COLUMN "first_report_hours" numeric;
  ALTER TABLE "service_levels" ADD COLUMN "follow_up_hours" numeric;
  ALTER TABLE "programmes" DROP COLUMN "incident_follow_up_hours";`)
}
