import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programmes_second_person_for" AS ENUM('merge_residents', 'leave_resident', 'withdraw_facility', 'publish_rules');
  CREATE TYPE "public"."enum_asked_actions_kind" AS ENUM('merge_residents', 'leave_resident', 'withdraw_facility', 'publish_rules');
  CREATE TYPE "public"."enum_asked_actions_state" AS ENUM('waiting', 'confirmed', 'declined', 'taken_back', 'lapsed');
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'second_person_asked' BEFORE 'register_due';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'second_person_answered' BEFORE 'register_due';
  CREATE TABLE "programmes_second_person_for" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_programmes_second_person_for",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "asked_actions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "enum_asked_actions_kind" NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"state" "enum_asked_actions_state" DEFAULT 'waiting' NOT NULL,
  	"effect" varchar NOT NULL,
  	"effect_at_end" varchar,
  	"reason" varchar NOT NULL,
  	"asked_by_name" varchar NOT NULL,
  	"asked_by_id" uuid NOT NULL,
  	"asked_at" timestamp(3) with time zone NOT NULL,
  	"lapses_at" timestamp(3) with time zone NOT NULL,
  	"ended_by_name" varchar,
  	"ended_by_id" uuid,
  	"ended_at" timestamp(3) with time zone,
  	"word" varchar,
  	"key" varchar NOT NULL,
  	"input" jsonb NOT NULL,
  	"seal" varchar,
  	"is_open" boolean DEFAULT true
  );
  
  ALTER TABLE "programmes" ADD COLUMN "second_person_days" numeric DEFAULT 7;
  ALTER TABLE "programmes_second_person_for" ADD CONSTRAINT "programmes_second_person_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "asked_actions" ADD CONSTRAINT "asked_actions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "asked_actions" ADD CONSTRAINT "asked_actions_asked_by_id_users_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "asked_actions" ADD CONSTRAINT "asked_actions_ended_by_id_users_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "programmes_second_person_for_order_idx" ON "programmes_second_person_for" USING btree ("order");
  CREATE INDEX "programmes_second_person_for_parent_idx" ON "programmes_second_person_for" USING btree ("parent_id");
  CREATE INDEX "asked_actions_programme_idx" ON "asked_actions" USING btree ("programme_id");
  CREATE INDEX "asked_actions_asked_by_idx" ON "asked_actions" USING btree ("asked_by_id");
  CREATE INDEX "asked_actions_asked_at_idx" ON "asked_actions" USING btree ("asked_at");
  CREATE INDEX "asked_actions_ended_by_idx" ON "asked_actions" USING btree ("ended_by_id");
  CREATE INDEX "asked_actions_is_open_idx" ON "asked_actions" USING btree ("is_open");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "programmes_second_person_for" CASCADE;
  DROP TABLE "asked_actions" CASCADE;
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_templates_key";
  CREATE TYPE "public"."enum_mail_templates_key" AS ENUM('reminder_48', 'reminder_24', 'facility_digest', 'facility_news', 'cancelled_late', 'cancelled_by_office_late', 'called_off_late', 'picture_refused', 'message', 'called_off', 'moved', 'changed', 'offered', 'suspended', 'listing_closed', 'accepted', 'waitlisted', 'declined', 'expired', 'cancelled', 'attended', 'absent', 'settled', 'reopened', 'completed', 'phoned', 'review_asked', 'review_asked_facility', 'review_released', 'review_replied', 'review_hidden', 'shortage', 'invitation', 'briefing', 'wish_agreed', 'wish_declined', 'proposal_drafted', 'proposal_declined', 'wish_ended', 'proposal_ended', 'invitation_ended', 'asked_came', 'asked_half', 'asked_over', 'asked_escalated', 'question_answered', 'listing_published', 'listing_returned', 'listing_suspended', 'answer_half', 'answer_over', 'answer_escalated', 'records_missing', 'answer_awaited', 'record_awaited', 'unsettled_left', 'incident_opened', 'incident_described', 'incident_late', 'incident_follow_up', 'question_urgent', 'question_late', 'office_request', 'office_objection', 'office_note', 'review_awaited', 'office_rules', 'inactive_warned', 'inactive_archived', 'gap_opened', 'measure_overdue', 'insurance_ending', 'deliverable_due', 'deliverables_late', 'deliverable_submitted', 'deliverable_decided', 'deliverable_drafted', 'seminar_called_off', 'seminar_moved', 'consultation_planned', 'consultation_called_off', 'merged_kept', 'merged_closed', 'left', 'left_facility', 'consent_taken_back', 'register_due');
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE "public"."enum_mail_templates_key" USING "key"::"public"."enum_mail_templates_key";
  ALTER TABLE "programmes" DROP COLUMN "second_person_days";
  DROP TYPE "public"."enum_programmes_second_person_for";
  DROP TYPE "public"."enum_asked_actions_kind";
  DROP TYPE "public"."enum_asked_actions_state";`)
}
