import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_inactivity_steps_step" AS ENUM('warned', 'kept', 'archived', 'restored');
  CREATE TYPE "public"."enum_inactivity_steps_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'inactive_warned' BEFORE 'insurance_ending';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'inactive_archived' BEFORE 'insurance_ending';
  CREATE TABLE "inactivity_steps" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"volunteer_id" uuid NOT NULL,
  	"step" "enum_inactivity_steps_step" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"due_on" varchar,
  	"by_role" "enum_inactivity_steps_by_role",
  	"by" varchar,
  	"reason" varchar
  );
  
  ALTER TABLE "volunteers" ADD COLUMN "archived_at" timestamp(3) with time zone;
  ALTER TABLE "volunteer_accounts" ADD COLUMN "last_signed_in_at" timestamp(3) with time zone;
  ALTER TABLE "programmes" ADD COLUMN "inactive_months" numeric DEFAULT 12 NOT NULL;
  ALTER TABLE "programmes" ADD COLUMN "inactive_notice_days" numeric DEFAULT 30 NOT NULL;
  ALTER TABLE "inactivity_steps" ADD CONSTRAINT "inactivity_steps_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "inactivity_steps_volunteer_idx" ON "inactivity_steps" USING btree ("volunteer_id");
  CREATE INDEX "inactivity_steps_at_idx" ON "inactivity_steps" USING btree ("at");
  CREATE INDEX "volunteer_at_idx" ON "inactivity_steps" USING btree ("volunteer_id","at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "inactivity_steps" CASCADE;
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_templates_key";
  CREATE TYPE "public"."enum_mail_templates_key" AS ENUM('reminder_48', 'reminder_24', 'facility_digest', 'message', 'called_off', 'moved', 'changed', 'offered', 'suspended', 'accepted', 'waitlisted', 'declined', 'expired', 'cancelled', 'attended', 'absent', 'settled', 'reopened', 'completed', 'review_asked', 'review_asked_facility', 'review_released', 'review_replied', 'review_hidden', 'shortage', 'invitation', 'briefing', 'wish_agreed', 'wish_declined', 'proposal_drafted', 'proposal_declined', 'question_answered', 'listing_published', 'listing_returned', 'listing_suspended', 'answer_half', 'answer_over', 'answer_escalated', 'records_missing', 'answer_awaited', 'record_awaited', 'unsettled_left', 'incident_opened', 'incident_described', 'incident_late', 'question_urgent', 'question_late', 'insurance_ending');
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE "public"."enum_mail_templates_key" USING "key"::"public"."enum_mail_templates_key";
  ALTER TABLE "volunteers" DROP COLUMN "archived_at";
  ALTER TABLE "volunteer_accounts" DROP COLUMN "last_signed_in_at";
  ALTER TABLE "programmes" DROP COLUMN "inactive_months";
  ALTER TABLE "programmes" DROP COLUMN "inactive_notice_days";
  DROP TYPE "public"."enum_inactivity_steps_step";
  DROP TYPE "public"."enum_inactivity_steps_by_role";`)
}
