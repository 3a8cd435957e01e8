import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'accepted';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'waitlisted';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'declined';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'expired';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'cancelled';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'attended';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'absent';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'settled';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'reopened';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'completed';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'review_asked';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'review_asked_facility';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'review_released';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'review_replied';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'review_hidden';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'shortage';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'invitation';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'briefing';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'wish_agreed';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'wish_declined';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'proposal_drafted';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'proposal_declined';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'question_answered';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'listing_published';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'listing_returned';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'listing_suspended';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'answer_half';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'answer_over';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'answer_escalated';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'records_missing';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'incident_opened';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'incident_described';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'incident_late';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'question_urgent';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'question_late';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'insurance_ending';
  ALTER TABLE "volunteers" ADD COLUMN "notices_reviews" boolean DEFAULT true;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_templates_key";
  CREATE TYPE "public"."enum_mail_templates_key" AS ENUM('reminder_48', 'reminder_24', 'facility_digest', 'message', 'called_off', 'moved', 'changed', 'offered', 'suspended');
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE "public"."enum_mail_templates_key" USING "key"::"public"."enum_mail_templates_key";
  ALTER TABLE "volunteers" DROP COLUMN "notices_reviews";`)
}
