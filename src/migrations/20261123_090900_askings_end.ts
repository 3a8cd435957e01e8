import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_asking_ending" AS ENUM('facility_left', 'listing_closed', 'listing_suspended', 'time_set', 'called_off', 'past');
  ALTER TYPE "public"."enum_proposals_status" ADD VALUE 'withdrawn';
  ALTER TYPE "public"."enum_proposals_status" ADD VALUE 'ended';
  ALTER TYPE "public"."enum_time_wishes_status" ADD VALUE 'ended';
  ALTER TYPE "public"."enum_invitations_state" ADD VALUE 'ended';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'wish_ended' BEFORE 'question_answered';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'proposal_ended' BEFORE 'question_answered';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'invitation_ended' BEFORE 'question_answered';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'asked_came' BEFORE 'question_answered';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'asked_half' BEFORE 'question_answered';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'asked_over' BEFORE 'question_answered';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'asked_escalated' BEFORE 'question_answered';
  ALTER TABLE "proposals" ADD COLUMN "answer_due_at" timestamp(3) with time zone;
  ALTER TABLE "proposals" ADD COLUMN "ended_because" "enum_asking_ending";
  ALTER TABLE "time_wishes" ADD COLUMN "answer_due_at" timestamp(3) with time zone;
  ALTER TABLE "time_wishes" ADD COLUMN "ended_because" "enum_asking_ending";
  ALTER TABLE "invitations" ADD COLUMN "ended_because" "enum_asking_ending";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "proposals" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "proposals" ALTER COLUMN "status" SET DEFAULT 'received'::text;
  DROP TYPE "public"."enum_proposals_status";
  CREATE TYPE "public"."enum_proposals_status" AS ENUM('received', 'drafted', 'declined');
  ALTER TABLE "proposals" ALTER COLUMN "status" SET DEFAULT 'received'::"public"."enum_proposals_status";
  ALTER TABLE "proposals" ALTER COLUMN "status" SET DATA TYPE "public"."enum_proposals_status" USING "status"::"public"."enum_proposals_status";
  ALTER TABLE "time_wishes" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "time_wishes" ALTER COLUMN "status" SET DEFAULT 'open'::text;
  DROP TYPE "public"."enum_time_wishes_status";
  CREATE TYPE "public"."enum_time_wishes_status" AS ENUM('open', 'agreed', 'declined', 'withdrawn');
  ALTER TABLE "time_wishes" ALTER COLUMN "status" SET DEFAULT 'open'::"public"."enum_time_wishes_status";
  ALTER TABLE "time_wishes" ALTER COLUMN "status" SET DATA TYPE "public"."enum_time_wishes_status" USING "status"::"public"."enum_time_wishes_status";
  ALTER TABLE "invitations" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "invitations" ALTER COLUMN "state" SET DEFAULT 'open'::text;
  DROP TYPE "public"."enum_invitations_state";
  CREATE TYPE "public"."enum_invitations_state" AS ENUM('open', 'accepted', 'declined');
  ALTER TABLE "invitations" ALTER COLUMN "state" SET DEFAULT 'open'::"public"."enum_invitations_state";
  ALTER TABLE "invitations" ALTER COLUMN "state" SET DATA TYPE "public"."enum_invitations_state" USING "state"::"public"."enum_invitations_state";
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_templates_key";
  CREATE TYPE "public"."enum_mail_templates_key" AS ENUM('reminder_48', 'reminder_24', 'facility_digest', 'facility_news', 'cancelled_late', 'message', 'called_off', 'moved', 'changed', 'offered', 'suspended', 'listing_closed', 'accepted', 'waitlisted', 'declined', 'expired', 'cancelled', 'attended', 'absent', 'settled', 'reopened', 'completed', 'review_asked', 'review_asked_facility', 'review_released', 'review_replied', 'review_hidden', 'shortage', 'invitation', 'briefing', 'wish_agreed', 'wish_declined', 'proposal_drafted', 'proposal_declined', 'question_answered', 'listing_published', 'listing_returned', 'listing_suspended', 'answer_half', 'answer_over', 'answer_escalated', 'records_missing', 'answer_awaited', 'record_awaited', 'unsettled_left', 'incident_opened', 'incident_described', 'incident_late', 'question_urgent', 'question_late', 'office_request', 'office_objection', 'office_note', 'office_rules', 'inactive_warned', 'inactive_archived', 'insurance_ending');
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE "public"."enum_mail_templates_key" USING "key"::"public"."enum_mail_templates_key";
  ALTER TABLE "proposals" DROP COLUMN "answer_due_at";
  ALTER TABLE "proposals" DROP COLUMN "ended_because";
  ALTER TABLE "time_wishes" DROP COLUMN "answer_due_at";
  ALTER TABLE "time_wishes" DROP COLUMN "ended_because";
  ALTER TABLE "invitations" DROP COLUMN "ended_because";
  DROP TYPE "public"."enum_asking_ending";`)
}
