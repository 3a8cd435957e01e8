import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'facility_news' BEFORE 'message';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'cancelled_late' BEFORE 'message';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'listing_closed' BEFORE 'accepted';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'office_request' BEFORE 'inactive_warned';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'office_objection' BEFORE 'inactive_warned';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'office_note' BEFORE 'inactive_warned';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'office_rules' BEFORE 'inactive_warned';
  ALTER TABLE "users" ADD COLUMN "notices_applications" boolean DEFAULT true;
  ALTER TABLE "users" ADD COLUMN "notices_visits" boolean DEFAULT true;
  ALTER TABLE "users" ADD COLUMN "notices_office" boolean DEFAULT true;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_templates_key";
  CREATE TYPE "public"."enum_mail_templates_key" AS ENUM('reminder_48', 'reminder_24', 'facility_digest', 'message', 'called_off', 'moved', 'changed', 'offered', 'suspended', 'accepted', 'waitlisted', 'declined', 'expired', 'cancelled', 'attended', 'absent', 'settled', 'reopened', 'completed', 'review_asked', 'review_asked_facility', 'review_released', 'review_replied', 'review_hidden', 'shortage', 'invitation', 'briefing', 'wish_agreed', 'wish_declined', 'proposal_drafted', 'proposal_declined', 'question_answered', 'listing_published', 'listing_returned', 'listing_suspended', 'answer_half', 'answer_over', 'answer_escalated', 'records_missing', 'answer_awaited', 'record_awaited', 'unsettled_left', 'incident_opened', 'incident_described', 'incident_late', 'question_urgent', 'question_late', 'inactive_warned', 'inactive_archived', 'insurance_ending');
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE "public"."enum_mail_templates_key" USING "key"::"public"."enum_mail_templates_key";
  ALTER TABLE "users" DROP COLUMN "notices_applications";
  ALTER TABLE "users" DROP COLUMN "notices_visits";
  ALTER TABLE "users" DROP COLUMN "notices_office";`)
}
