import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_kpi_definitions_status" AS ENUM('draft', 'proposed', 'agreed');
  CREATE TYPE "public"."enum_kpi_definitions_counting_unit" AS ENUM('number', 'number_service');
  CREATE TYPE "public"."enum_kpi_definitions_listing_rule" AS ENUM('listing', 'slot', 'seat');
  CREATE TYPE "public"."enum_kpi_definitions_replaced_unit" AS ENUM('number', 'number_service');
  CREATE TYPE "public"."enum_kpi_definitions_replaced_rule" AS ENUM('listing', 'slot', 'seat');
  CREATE TYPE "public"."enum_targets_changed_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TYPE "public"."enum_target_changes_figure" AS ENUM('facilities', 'residents', 'listings', 'completions');
  CREATE TYPE "public"."enum_target_changes_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TYPE "public"."enum_gap_analyses_figure" AS ENUM('facilities', 'residents', 'listings', 'completions');
  CREATE TYPE "public"."enum_gap_analyses_status" AS ENUM('opened', 'analysed', 'agreed', 'in_progress', 'closed');
  CREATE TYPE "public"."enum_gap_analyses_opened_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TYPE "public"."enum_partners_kind" AS ENUM('welfare_council', 'neighbourhood', 'school', 'company', 'association', 'volunteer_group', 'other');
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'gap_opened' BEFORE 'insurance_ending';
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'measure_overdue' BEFORE 'insurance_ending';
  CREATE TABLE "kpi_definitions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_kpi_definitions_status" DEFAULT 'draft' NOT NULL,
  	"counting_unit" "enum_kpi_definitions_counting_unit" DEFAULT 'number' NOT NULL,
  	"listing_rule" "enum_kpi_definitions_listing_rule" DEFAULT 'slot' NOT NULL,
  	"text_facilities" varchar NOT NULL,
  	"text_residents" varchar NOT NULL,
  	"text_listings" varchar NOT NULL,
  	"text_completions" varchar NOT NULL,
  	"note" varchar,
  	"operator_name" varchar,
  	"city_name" varchar,
  	"agreed_on" varchar,
  	"version" numeric,
  	"from_month" varchar,
  	"agreed_at" timestamp(3) with time zone,
  	"agreed_by_id" uuid,
  	"programme_id" uuid NOT NULL,
  	"replaced_unit" "enum_kpi_definitions_replaced_unit",
  	"replaced_rule" "enum_kpi_definitions_replaced_rule",
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "target_changes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"target_id" uuid NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"figure" "enum_target_changes_figure" NOT NULL,
  	"month" varchar NOT NULL,
  	"before" numeric,
  	"after" numeric NOT NULL,
  	"reason" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_role" "enum_target_changes_by_role",
  	"by" varchar,
  	"by_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "gap_analyses_measures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"measure" varchar NOT NULL,
  	"person" varchar NOT NULL,
  	"due_on" varchar NOT NULL,
  	"done_on" varchar
  );
  
  CREATE TABLE "gap_analyses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"figure" "enum_gap_analyses_figure" NOT NULL,
  	"month" varchar NOT NULL,
  	"status" "enum_gap_analyses_status" DEFAULT 'opened' NOT NULL,
  	"causes" varchar,
  	"consulted_on" varchar,
  	"city_person" varchar,
  	"operator_person" varchar,
  	"result" varchar,
  	"next_due_on" varchar,
  	"opened_at" timestamp(3) with time zone,
  	"opened_by_role" "enum_gap_analyses_opened_by_role",
  	"closed_at" timestamp(3) with time zone,
  	"programme_id" uuid NOT NULL,
  	"opened" jsonb,
  	"at_agreement" jsonb,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_id" uuid,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "partners" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_partners_kind" NOT NULL,
  	"note" varchar,
  	"active" boolean DEFAULT true,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "programme_figure_month_idx";
  ALTER TABLE "facility_registrations" ADD COLUMN "partner_id" uuid;
  ALTER TABLE "volunteers" ADD COLUMN "partner_id" uuid;
  ALTER TABLE "targets" ADD COLUMN "partner_id" uuid;
  ALTER TABLE "targets" ADD COLUMN "changed_at" timestamp(3) with time zone;
  ALTER TABLE "targets" ADD COLUMN "changed_by_role" "enum_targets_changed_by_role";
  ALTER TABLE "targets" ADD COLUMN "changed_by" varchar;
  ALTER TABLE "programmes" ADD COLUMN "pace_threshold_facilities" numeric;
  ALTER TABLE "programmes" ADD COLUMN "pace_threshold_residents" numeric;
  ALTER TABLE "programmes" ADD COLUMN "pace_threshold_listings" numeric;
  ALTER TABLE "programmes" ADD COLUMN "pace_threshold_completions" numeric;
  ALTER TABLE "programmes" ADD COLUMN "pace_threshold_agreed_on" varchar;
  ALTER TABLE "kpi_definitions" ADD CONSTRAINT "kpi_definitions_agreed_by_id_users_id_fk" FOREIGN KEY ("agreed_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "kpi_definitions" ADD CONSTRAINT "kpi_definitions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "target_changes" ADD CONSTRAINT "target_changes_target_id_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."targets"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "target_changes" ADD CONSTRAINT "target_changes_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "gap_analyses_measures" ADD CONSTRAINT "gap_analyses_measures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."gap_analyses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "gap_analyses" ADD CONSTRAINT "gap_analyses_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "gap_analyses" ADD CONSTRAINT "gap_analyses_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "kpi_definitions_agreed_by_idx" ON "kpi_definitions" USING btree ("agreed_by_id");
  CREATE INDEX "kpi_definitions_programme_idx" ON "kpi_definitions" USING btree ("programme_id");
  CREATE INDEX "kpi_definitions_updated_at_idx" ON "kpi_definitions" USING btree ("updated_at");
  CREATE INDEX "kpi_definitions_created_at_idx" ON "kpi_definitions" USING btree ("created_at");
  CREATE INDEX "programme_fromMonth_idx" ON "kpi_definitions" USING btree ("programme_id","from_month");
  CREATE INDEX "target_changes_target_idx" ON "target_changes" USING btree ("target_id");
  CREATE INDEX "target_changes_programme_idx" ON "target_changes" USING btree ("programme_id");
  CREATE INDEX "target_changes_at_idx" ON "target_changes" USING btree ("at");
  CREATE INDEX "target_changes_updated_at_idx" ON "target_changes" USING btree ("updated_at");
  CREATE INDEX "target_changes_created_at_idx" ON "target_changes" USING btree ("created_at");
  CREATE INDEX "target_at_idx" ON "target_changes" USING btree ("target_id","at");
  CREATE INDEX "gap_analyses_measures_order_idx" ON "gap_analyses_measures" USING btree ("_order");
  CREATE INDEX "gap_analyses_measures_parent_id_idx" ON "gap_analyses_measures" USING btree ("_parent_id");
  CREATE INDEX "gap_analyses_status_idx" ON "gap_analyses" USING btree ("status");
  CREATE INDEX "gap_analyses_programme_idx" ON "gap_analyses" USING btree ("programme_id");
  CREATE INDEX "gap_analyses_changed_by_idx" ON "gap_analyses" USING btree ("changed_by_id");
  CREATE INDEX "gap_analyses_updated_at_idx" ON "gap_analyses" USING btree ("updated_at");
  CREATE INDEX "gap_analyses_created_at_idx" ON "gap_analyses" USING btree ("created_at");
  CREATE INDEX "programme_month_idx" ON "gap_analyses" USING btree ("programme_id","month");
  CREATE INDEX "isOpen_nextDueOn_idx" ON "gap_analyses" USING btree ("is_open","next_due_on");
  CREATE UNIQUE INDEX "partners_name_idx" ON "partners" USING btree ("name");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  ALTER TABLE "facility_registrations" ADD CONSTRAINT "facility_registrations_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "targets" ADD CONSTRAINT "targets_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "facility_registrations_partner_idx" ON "facility_registrations" USING btree ("partner_id");
  CREATE INDEX "volunteers_partner_idx" ON "volunteers" USING btree ("partner_id");
  CREATE INDEX "targets_partner_idx" ON "targets" USING btree ("partner_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "kpi_definitions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "target_changes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "gap_analyses_measures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "gap_analyses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "partners" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "kpi_definitions" CASCADE;
  DROP TABLE "target_changes" CASCADE;
  DROP TABLE "gap_analyses_measures" CASCADE;
  DROP TABLE "gap_analyses" CASCADE;
  DROP TABLE "partners" CASCADE;
  ALTER TABLE "facility_registrations" DROP CONSTRAINT "facility_registrations_partner_id_partners_id_fk";
  
  ALTER TABLE "volunteers" DROP CONSTRAINT "volunteers_partner_id_partners_id_fk";
  
  ALTER TABLE "targets" DROP CONSTRAINT "targets_partner_id_partners_id_fk";
  
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_templates_key";
  CREATE TYPE "public"."enum_mail_templates_key" AS ENUM('reminder_48', 'reminder_24', 'facility_digest', 'facility_news', 'cancelled_late', 'message', 'called_off', 'moved', 'changed', 'offered', 'suspended', 'listing_closed', 'accepted', 'waitlisted', 'declined', 'expired', 'cancelled', 'attended', 'absent', 'settled', 'reopened', 'completed', 'phoned', 'review_asked', 'review_asked_facility', 'review_released', 'review_replied', 'review_hidden', 'shortage', 'invitation', 'briefing', 'wish_agreed', 'wish_declined', 'proposal_drafted', 'proposal_declined', 'wish_ended', 'proposal_ended', 'invitation_ended', 'asked_came', 'asked_half', 'asked_over', 'asked_escalated', 'question_answered', 'listing_published', 'listing_returned', 'listing_suspended', 'answer_half', 'answer_over', 'answer_escalated', 'records_missing', 'answer_awaited', 'record_awaited', 'unsettled_left', 'incident_opened', 'incident_described', 'incident_late', 'question_urgent', 'question_late', 'office_request', 'office_objection', 'office_note', 'review_awaited', 'office_rules', 'inactive_warned', 'inactive_archived', 'insurance_ending');
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE "public"."enum_mail_templates_key" USING "key"::"public"."enum_mail_templates_key";
  DROP INDEX "facility_registrations_partner_idx";
  DROP INDEX "volunteers_partner_idx";
  DROP INDEX "targets_partner_idx";
  CREATE UNIQUE INDEX "programme_figure_month_idx" ON "targets" USING btree ("programme_id","figure","month");
  ALTER TABLE "facility_registrations" DROP COLUMN "partner_id";
  ALTER TABLE "volunteers" DROP COLUMN "partner_id";
  ALTER TABLE "targets" DROP COLUMN "partner_id";
  ALTER TABLE "targets" DROP COLUMN "changed_at";
  ALTER TABLE "targets" DROP COLUMN "changed_by_role";
  ALTER TABLE "targets" DROP COLUMN "changed_by";
  ALTER TABLE "programmes" DROP COLUMN "pace_threshold_facilities";
  ALTER TABLE "programmes" DROP COLUMN "pace_threshold_residents";
  ALTER TABLE "programmes" DROP COLUMN "pace_threshold_listings";
  ALTER TABLE "programmes" DROP COLUMN "pace_threshold_completions";
  ALTER TABLE "programmes" DROP COLUMN "pace_threshold_agreed_on";
  DROP TYPE "public"."enum_kpi_definitions_status";
  DROP TYPE "public"."enum_kpi_definitions_counting_unit";
  DROP TYPE "public"."enum_kpi_definitions_listing_rule";
  DROP TYPE "public"."enum_kpi_definitions_replaced_unit";
  DROP TYPE "public"."enum_kpi_definitions_replaced_rule";
  DROP TYPE "public"."enum_targets_changed_by_role";
  DROP TYPE "public"."enum_target_changes_figure";
  DROP TYPE "public"."enum_target_changes_by_role";
  DROP TYPE "public"."enum_gap_analyses_figure";
  DROP TYPE "public"."enum_gap_analyses_status";
  DROP TYPE "public"."enum_gap_analyses_opened_by_role";
  DROP TYPE "public"."enum_partners_kind";`)
}
