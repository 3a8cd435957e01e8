import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'answer_awaited' BEFORE 'incident_opened';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'record_awaited' BEFORE 'incident_opened';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'unsettled_left' BEFORE 'incident_opened';
  ALTER TABLE "programmes" ADD COLUMN "chase_days" varchar DEFAULT '1,3,7' NOT NULL;
  ALTER TABLE "programmes" ADD COLUMN "chase_days_before_closing" numeric DEFAULT 3 NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_templates_key";
  CREATE TYPE "public"."enum_mail_templates_key" AS ENUM('reminder_48', 'reminder_24', 'facility_digest', 'message', 'called_off', 'moved', 'changed', 'offered', 'suspended', 'accepted', 'waitlisted', 'declined', 'expired', 'cancelled', 'attended', 'absent', 'settled', 'reopened', 'completed', 'review_asked', 'review_asked_facility', 'review_released', 'review_replied', 'review_hidden', 'shortage', 'invitation', 'briefing', 'wish_agreed', 'wish_declined', 'proposal_drafted', 'proposal_declined', 'question_answered', 'listing_published', 'listing_returned', 'listing_suspended', 'answer_half', 'answer_over', 'answer_escalated', 'records_missing', 'incident_opened', 'incident_described', 'incident_late', 'question_urgent', 'question_late', 'insurance_ending');
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE "public"."enum_mail_templates_key" USING "key"::"public"."enum_mail_templates_key";
  ALTER TABLE "programmes" DROP COLUMN "chase_days";
  ALTER TABLE "programmes" DROP COLUMN "chase_days_before_closing";`)
}
