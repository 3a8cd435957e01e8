import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_outreach_activities_channel" AS ENUM('website', 'sns', 'flyer', 'poster', 'mail', 'press', 'event', 'newsletter', 'partner', 'other');
  CREATE TYPE "public"."enum_outreach_activities_audience" AS ENUM('facilities', 'residents', 'both');
  CREATE TYPE "public"."enum_meetings_tasks_party" AS ENUM('city', 'operator', 'both');
  CREATE TYPE "public"."enum_meetings_kind" AS ENUM('regular', 'consultation', 'kickoff', 'closing', 'other');
  CREATE TYPE "public"."enum_meetings_status" AS ENUM('planned', 'held', 'called_off');
  CREATE TYPE "public"."enum_service_levels_planned_stops" AS ENUM('counted', 'left_out');
  CREATE TYPE "public"."enum_cases_kind" AS ENUM('good', 'issue');
  CREATE TYPE "public"."enum_cases_publicity" AS ENUM('open', 'report_only', 'closed');
  CREATE TABLE "seminars_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "outreach_activities" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"done_on" varchar NOT NULL,
  	"until_on" varchar,
  	"channel" "enum_outreach_activities_channel" NOT NULL,
  	"audience" "enum_outreach_activities_audience" NOT NULL,
  	"content" varchar,
  	"reach" numeric,
  	"reach_unit" varchar,
  	"cost" numeric,
  	"address" varchar,
  	"tag" varchar,
  	"file_id" uuid,
  	"programme_id" uuid NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "incidents_follow_ups" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "meetings_agenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"discussion" jsonb,
  	"decision" varchar
  );
  
  CREATE TABLE "meetings_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"party" "enum_meetings_tasks_party" DEFAULT 'operator' NOT NULL,
  	"owner" varchar,
  	"due_on" varchar,
  	"done_on" varchar
  );
  
  CREATE TABLE "meetings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "enum_meetings_kind" DEFAULT 'regular' NOT NULL,
  	"status" "enum_meetings_status" DEFAULT 'planned' NOT NULL,
  	"held_on" varchar NOT NULL,
  	"starts_at" varchar NOT NULL,
  	"ends_at" varchar,
  	"place" varchar NOT NULL,
  	"city_attendees" varchar,
  	"operator_attendees" varchar,
  	"other_attendees" varchar,
  	"papers" varchar,
  	"next_on" varchar,
  	"next_at" varchar,
  	"next_place" varchar,
  	"programme_id" uuid NOT NULL,
  	"digest" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "implementation_plans_schedule" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"task" varchar NOT NULL,
  	"starts_on" varchar NOT NULL,
  	"ends_on" varchar NOT NULL,
  	"who" varchar
  );
  
  CREATE TABLE "implementation_plans" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"purpose" jsonb,
  	"structure" jsonb,
  	"method" jsonb,
  	"goals" jsonb,
  	"safety" jsonb,
  	"contacts" jsonb,
  	"changes" varchar,
  	"programme_id" uuid NOT NULL,
  	"digest" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "service_levels_services" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"stop_rule" varchar,
  	"restore_rule" varchar,
  	"runbook" varchar
  );
  
  CREATE TABLE "service_levels_roles" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" varchar NOT NULL,
  	"who" varchar,
  	"contact" varchar,
  	"duty" varchar
  );
  
  CREATE TABLE "service_levels" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"hours" varchar,
  	"target_rate" numeric DEFAULT 99.5 NOT NULL,
  	"planned_stops" "enum_service_levels_planned_stops" DEFAULT 'left_out' NOT NULL,
  	"rto_hours" numeric,
  	"rpo_hours" numeric,
  	"first_report_hours" numeric,
  	"follow_up_hours" numeric,
  	"backup_place" varchar,
  	"backup_encryption" varchar,
  	"backup_generations" varchar,
  	"verification" jsonb,
  	"nonperformance" jsonb,
  	"change_rule" jsonb,
  	"operator_signer" varchar,
  	"city_signer" varchar,
  	"agreed_on" varchar,
  	"programme_id" uuid NOT NULL,
  	"digest" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cases" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "enum_cases_kind" DEFAULT 'good' NOT NULL,
  	"happened_on" varchar,
  	"facility_id" uuid,
  	"application_id" uuid,
  	"background" jsonb,
  	"activity" jsonb,
  	"result" jsonb,
  	"learning" jsonb,
  	"publicity" "enum_cases_publicity" DEFAULT 'closed' NOT NULL,
  	"consent_by" varchar,
  	"consent_on" varchar,
  	"programme_id" uuid NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "consultations" ADD COLUMN "issues" varchar;
  ALTER TABLE "seminars" ADD COLUMN "opinions_heard" varchar;
  ALTER TABLE "seminars" ADD COLUMN "results" varchar;
  ALTER TABLE "seminars" ADD COLUMN "follow_up" varchar;
  ALTER TABLE "seminar_attendances" ADD COLUMN "in_report" boolean DEFAULT false;
  ALTER TABLE "incidents" ADD COLUMN "ended_at" timestamp(3) with time zone;
  ALTER TABLE "incidents" ADD COLUMN "cause" varchar;
  ALTER TABLE "incidents" ADD COLUMN "is_personal_data" boolean DEFAULT false;
  ALTER TABLE "incidents" ADD COLUMN "is_malicious" boolean DEFAULT false;
  ALTER TABLE "incidents" ADD COLUMN "legal_first_on" varchar;
  ALTER TABLE "incidents" ADD COLUMN "legal_final_on" varchar;
  ALTER TABLE "incidents" ADD COLUMN "data_items" varchar;
  ALTER TABLE "incidents" ADD COLUMN "people_concerned" numeric;
  ALTER TABLE "incidents" ADD COLUMN "secondary_damage" varchar;
  ALTER TABLE "incidents" ADD COLUMN "measures_for_people" varchar;
  ALTER TABLE "incidents" ADD COLUMN "publication" varchar;
  ALTER TABLE "incidents" ADD COLUMN "other_matters" varchar;
  ALTER TABLE "incidents" ADD COLUMN "digest" varchar;
  ALTER TABLE "programmes" ADD COLUMN "consultations_by_month" boolean DEFAULT true;
  ALTER TABLE "seminars_rels" ADD CONSTRAINT "seminars_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."seminars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "seminars_rels" ADD CONSTRAINT "seminars_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outreach_activities" ADD CONSTRAINT "outreach_activities_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "outreach_activities" ADD CONSTRAINT "outreach_activities_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "incidents_follow_ups" ADD CONSTRAINT "incidents_follow_ups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_agenda" ADD CONSTRAINT "meetings_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_tasks" ADD CONSTRAINT "meetings_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "implementation_plans_schedule" ADD CONSTRAINT "implementation_plans_schedule_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."implementation_plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "implementation_plans" ADD CONSTRAINT "implementation_plans_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "service_levels_services" ADD CONSTRAINT "service_levels_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_levels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_levels_roles" ADD CONSTRAINT "service_levels_roles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_levels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_levels" ADD CONSTRAINT "service_levels_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "cases" ADD CONSTRAINT "cases_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "cases" ADD CONSTRAINT "cases_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "cases" ADD CONSTRAINT "cases_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "seminars_rels_order_idx" ON "seminars_rels" USING btree ("order");
  CREATE INDEX "seminars_rels_parent_idx" ON "seminars_rels" USING btree ("parent_id");
  CREATE INDEX "seminars_rels_path_idx" ON "seminars_rels" USING btree ("path");
  CREATE INDEX "seminars_rels_media_id_idx" ON "seminars_rels" USING btree ("media_id");
  CREATE INDEX "outreach_activities_tag_idx" ON "outreach_activities" USING btree ("tag");
  CREATE INDEX "outreach_activities_file_idx" ON "outreach_activities" USING btree ("file_id");
  CREATE INDEX "outreach_activities_programme_idx" ON "outreach_activities" USING btree ("programme_id");
  CREATE INDEX "outreach_activities_updated_at_idx" ON "outreach_activities" USING btree ("updated_at");
  CREATE INDEX "outreach_activities_created_at_idx" ON "outreach_activities" USING btree ("created_at");
  CREATE INDEX "programme_doneOn_idx" ON "outreach_activities" USING btree ("programme_id","done_on");
  CREATE INDEX "incidents_follow_ups_order_idx" ON "incidents_follow_ups" USING btree ("_order");
  CREATE INDEX "incidents_follow_ups_parent_id_idx" ON "incidents_follow_ups" USING btree ("_parent_id");
  CREATE INDEX "meetings_agenda_order_idx" ON "meetings_agenda" USING btree ("_order");
  CREATE INDEX "meetings_agenda_parent_id_idx" ON "meetings_agenda" USING btree ("_parent_id");
  CREATE INDEX "meetings_tasks_order_idx" ON "meetings_tasks" USING btree ("_order");
  CREATE INDEX "meetings_tasks_parent_id_idx" ON "meetings_tasks" USING btree ("_parent_id");
  CREATE INDEX "meetings_held_on_idx" ON "meetings" USING btree ("held_on");
  CREATE INDEX "meetings_programme_idx" ON "meetings" USING btree ("programme_id");
  CREATE INDEX "meetings_updated_at_idx" ON "meetings" USING btree ("updated_at");
  CREATE INDEX "meetings_created_at_idx" ON "meetings" USING btree ("created_at");
  CREATE INDEX "programme_heldOn_1_idx" ON "meetings" USING btree ("programme_id","held_on");
  CREATE INDEX "implementation_plans_schedule_order_idx" ON "implementation_plans_schedule" USING btree ("_order");
  CREATE INDEX "implementation_plans_schedule_parent_id_idx" ON "implementation_plans_schedule" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "implementation_plans_programme_idx" ON "implementation_plans" USING btree ("programme_id");
  CREATE INDEX "implementation_plans_updated_at_idx" ON "implementation_plans" USING btree ("updated_at");
  CREATE INDEX "implementation_plans_created_at_idx" ON "implementation_plans" USING btree ("created_at");
  CREATE INDEX "service_levels_services_order_idx" ON "service_levels_services" USING btree ("_order");
  CREATE INDEX "service_levels_services_parent_id_idx" ON "service_levels_services" USING btree ("_parent_id");
  CREATE INDEX "service_levels_roles_order_idx" ON "service_levels_roles" USING btree ("_order");
  CREATE INDEX "service_levels_roles_parent_id_idx" ON "service_levels_roles" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "service_levels_programme_idx" ON "service_levels" USING btree ("programme_id");
  CREATE INDEX "service_levels_updated_at_idx" ON "service_levels" USING btree ("updated_at");
  CREATE INDEX "service_levels_created_at_idx" ON "service_levels" USING btree ("created_at");
  CREATE INDEX "cases_facility_idx" ON "cases" USING btree ("facility_id");
  CREATE INDEX "cases_application_idx" ON "cases" USING btree ("application_id");
  CREATE INDEX "cases_programme_idx" ON "cases" USING btree ("programme_id");
  CREATE INDEX "cases_updated_at_idx" ON "cases" USING btree ("updated_at");
  CREATE INDEX "cases_created_at_idx" ON "cases" USING btree ("created_at");
  CREATE INDEX "programme_kind_idx" ON "cases" USING btree ("programme_id","kind");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "seminars_rels" CASCADE;
  DROP TABLE "outreach_activities" CASCADE;
  DROP TABLE "incidents_follow_ups" CASCADE;
  DROP TABLE "meetings_agenda" CASCADE;
  DROP TABLE "meetings_tasks" CASCADE;
  DROP TABLE "meetings" CASCADE;
  DROP TABLE "implementation_plans_schedule" CASCADE;
  DROP TABLE "implementation_plans" CASCADE;
  DROP TABLE "service_levels_services" CASCADE;
  DROP TABLE "service_levels_roles" CASCADE;
  DROP TABLE "service_levels" CASCADE;
  DROP TABLE "cases" CASCADE;
  ALTER TABLE "consultations" DROP COLUMN "issues";
  ALTER TABLE "seminars" DROP COLUMN "opinions_heard";
  ALTER TABLE "seminars" DROP COLUMN "results";
  ALTER TABLE "seminars" DROP COLUMN "follow_up";
  ALTER TABLE "seminar_attendances" DROP COLUMN "in_report";
  ALTER TABLE "incidents" DROP COLUMN "ended_at";
  ALTER TABLE "incidents" DROP COLUMN "cause";
  ALTER TABLE "incidents" DROP COLUMN "is_personal_data";
  ALTER TABLE "incidents" DROP COLUMN "is_malicious";
  ALTER TABLE "incidents" DROP COLUMN "legal_first_on";
  ALTER TABLE "incidents" DROP COLUMN "legal_final_on";
  ALTER TABLE "incidents" DROP COLUMN "data_items";
  ALTER TABLE "incidents" DROP COLUMN "people_concerned";
  ALTER TABLE "incidents" DROP COLUMN "secondary_damage";
  ALTER TABLE "incidents" DROP COLUMN "measures_for_people";
  ALTER TABLE "incidents" DROP COLUMN "publication";
  ALTER TABLE "incidents" DROP COLUMN "other_matters";
  ALTER TABLE "incidents" DROP COLUMN "digest";
  ALTER TABLE "programmes" DROP COLUMN "consultations_by_month";
  DROP TYPE "public"."enum_outreach_activities_channel";
  DROP TYPE "public"."enum_outreach_activities_audience";
  DROP TYPE "public"."enum_meetings_tasks_party";
  DROP TYPE "public"."enum_meetings_kind";
  DROP TYPE "public"."enum_meetings_status";
  DROP TYPE "public"."enum_service_levels_planned_stops";
  DROP TYPE "public"."enum_cases_kind";
  DROP TYPE "public"."enum_cases_publicity";`)
}
