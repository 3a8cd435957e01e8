import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_deliverables_kind" AS ENUM('monthly_report', 'seminar_report', 'consultation_report', 'minutes', 'completion_report', 'implementation_plan', 'service_level_agreement', 'accident_report', 'outreach_list', 'deliverables_list', 'reduction_statement', 'other');
  CREATE TYPE "public"."enum_deliverables_status" AS ENUM('drafting', 'submitted', 'revision_requested', 'resubmitted', 'approved', 'delivered');
  CREATE TYPE "public"."enum_deliverables_due_rule" AS ENUM('next_month', 'contract_end', 'event', 'agreed');
  CREATE TYPE "public"."enum_deliverables_changed_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TYPE "public"."enum_deliverable_events_what" AS ENUM('owed', 'due_set', 'issued', 'submitted', 'first_approved', 'approved', 'revision_requested', 'delivered');
  CREATE TYPE "public"."enum_deliverable_events_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TABLE "deliverables" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "enum_deliverables_kind" NOT NULL,
  	"status" "enum_deliverables_status" DEFAULT 'drafting' NOT NULL,
  	"due_on" varchar,
  	"working_due_on" varchar,
  	"due_rule" "enum_deliverables_due_rule" NOT NULL,
  	"due_note" varchar,
  	"cutoff_time" varchar,
  	"event_on" varchar,
  	"latest_version" numeric DEFAULT 0 NOT NULL,
  	"submitted_version" numeric DEFAULT 0 NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"met_on" varchar,
  	"first_approved_by_id" uuid,
  	"first_approved_at" timestamp(3) with time zone,
  	"approved_version" numeric,
  	"decided_by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"comment" varchar,
  	"delivered_at" timestamp(3) with time zone,
  	"subject" varchar DEFAULT '',
  	"programme_id" uuid NOT NULL,
  	"awaits_city" boolean DEFAULT false,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" "enum_deliverables_changed_by_role",
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deliverable_versions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"deliverable_id" uuid NOT NULL,
  	"version" numeric NOT NULL,
  	"edition" varchar NOT NULL,
  	"note" varchar,
  	"issued_at" timestamp(3) with time zone NOT NULL,
  	"issued_by_id" uuid,
  	"report_id" uuid,
  	"model" jsonb
  );
  
  CREATE TABLE "deliverable_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"deliverable_id" uuid NOT NULL,
  	"what" "enum_deliverable_events_what" NOT NULL,
  	"from" "enum_deliverables_status",
  	"to" "enum_deliverables_status",
  	"version" numeric,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_role" "enum_deliverable_events_by_role",
  	"by" varchar,
  	"comment" varchar,
  	"due_on" varchar
  );
  
  ALTER TABLE "programmes" ADD COLUMN "second_approver" boolean DEFAULT false;
  ALTER TABLE "programmes" ADD COLUMN "event_report_days" numeric DEFAULT 7 NOT NULL;
  ALTER TABLE "programmes" ADD COLUMN "last_month_cutoff" varchar DEFAULT '15:00' NOT NULL;
  ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_first_approved_by_id_users_id_fk" FOREIGN KEY ("first_approved_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "deliverables" ADD CONSTRAINT "deliverables_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "deliverable_versions" ADD CONSTRAINT "deliverable_versions_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "deliverable_versions" ADD CONSTRAINT "deliverable_versions_issued_by_id_users_id_fk" FOREIGN KEY ("issued_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "deliverable_versions" ADD CONSTRAINT "deliverable_versions_report_id_monthly_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."monthly_reports"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "deliverable_events" ADD CONSTRAINT "deliverable_events_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "deliverables_status_idx" ON "deliverables" USING btree ("status");
  CREATE INDEX "deliverables_due_on_idx" ON "deliverables" USING btree ("due_on");
  CREATE INDEX "deliverables_first_approved_by_idx" ON "deliverables" USING btree ("first_approved_by_id");
  CREATE INDEX "deliverables_decided_by_idx" ON "deliverables" USING btree ("decided_by_id");
  CREATE INDEX "deliverables_programme_idx" ON "deliverables" USING btree ("programme_id");
  CREATE INDEX "deliverables_awaits_city_idx" ON "deliverables" USING btree ("awaits_city");
  CREATE INDEX "deliverables_is_open_idx" ON "deliverables" USING btree ("is_open");
  CREATE INDEX "deliverables_updated_at_idx" ON "deliverables" USING btree ("updated_at");
  CREATE INDEX "deliverables_created_at_idx" ON "deliverables" USING btree ("created_at");
  CREATE UNIQUE INDEX "programme_kind_subject_idx" ON "deliverables" USING btree ("programme_id","kind","subject");
  CREATE INDEX "programme_dueOn_idx" ON "deliverables" USING btree ("programme_id","due_on");
  CREATE INDEX "deliverable_versions_deliverable_idx" ON "deliverable_versions" USING btree ("deliverable_id");
  CREATE INDEX "deliverable_versions_issued_at_idx" ON "deliverable_versions" USING btree ("issued_at");
  CREATE INDEX "deliverable_versions_issued_by_idx" ON "deliverable_versions" USING btree ("issued_by_id");
  CREATE INDEX "deliverable_versions_report_idx" ON "deliverable_versions" USING btree ("report_id");
  CREATE UNIQUE INDEX "deliverable_version_idx" ON "deliverable_versions" USING btree ("deliverable_id","version");
  CREATE INDEX "deliverable_events_deliverable_idx" ON "deliverable_events" USING btree ("deliverable_id");
  CREATE INDEX "deliverable_events_at_idx" ON "deliverable_events" USING btree ("at");
  CREATE INDEX "deliverable_at_idx" ON "deliverable_events" USING btree ("deliverable_id","at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "deliverables" CASCADE;
  DROP TABLE "deliverable_versions" CASCADE;
  DROP TABLE "deliverable_events" CASCADE;
  ALTER TABLE "programmes" DROP COLUMN "second_approver";
  ALTER TABLE "programmes" DROP COLUMN "event_report_days";
  ALTER TABLE "programmes" DROP COLUMN "last_month_cutoff";
  DROP TYPE "public"."enum_deliverables_kind";
  DROP TYPE "public"."enum_deliverables_status";
  DROP TYPE "public"."enum_deliverables_due_rule";
  DROP TYPE "public"."enum_deliverables_changed_by_role";
  DROP TYPE "public"."enum_deliverable_events_what";
  DROP TYPE "public"."enum_deliverable_events_by_role";`)
}
