import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_incidents_kind" AS ENUM('prohibited_request', 'injury', 'property', 'near_miss', 'other');
  CREATE TYPE "public"."enum_incidents_status" AS ENUM('open', 'handling', 'closed', 'dismissed');
  CREATE TYPE "public"."enum_incidents_severity" AS ENUM('unjudged', 'light', 'moderate', 'serious');
  CREATE TYPE "public"."enum_incidents_rule_group" AS ENUM('bodily_care', 'medical', 'money', 'professional', 'other');
  CREATE TYPE "public"."enum_incidents_reported_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TYPE "public"."enum_incidents_changed_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TYPE "public"."enum_incident_events_what" AS ENUM('opened', 'moved', 'described', 'city_told', 'facility_told', 'edited');
  CREATE TYPE "public"."enum_incident_events_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TABLE "incidents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum_incidents_kind" NOT NULL,
  	"status" "enum_incidents_status" DEFAULT 'open' NOT NULL,
  	"status_reason" varchar,
  	"severity" "enum_incidents_severity" DEFAULT 'unjudged' NOT NULL,
  	"rule_group" "enum_incidents_rule_group",
  	"happened" varchar,
  	"summary" varchar,
  	"detected_at" timestamp(3) with time zone NOT NULL,
  	"operator_notified_at" timestamp(3) with time zone,
  	"city_due_at" timestamp(3) with time zone,
  	"city_told_at" timestamp(3) with time zone,
  	"treatment" varchar,
  	"prevention" varchar,
  	"damage" varchar,
  	"application_id" uuid,
  	"facility_id" uuid,
  	"volunteer_id" uuid,
  	"slot_id" uuid,
  	"task_id" uuid,
  	"facility_note" varchar,
  	"shared_at" timestamp(3) with time zone,
  	"shared_with_id" uuid,
  	"reported_at" timestamp(3) with time zone,
  	"reported_by_role" "enum_incidents_reported_by_role",
  	"programme_id" uuid NOT NULL,
  	"is_one_tap" boolean DEFAULT false,
  	"awaits_city" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" "enum_incidents_changed_by_role",
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "incident_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"incident_id" uuid NOT NULL,
  	"what" "enum_incident_events_what" NOT NULL,
  	"from" "enum_incidents_status",
  	"to" "enum_incidents_status",
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_role" "enum_incident_events_by_role",
  	"by" varchar,
  	"reason" varchar
  );
  
  ALTER TABLE "programmes" ADD COLUMN "incident_city_hours" numeric DEFAULT 24 NOT NULL;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_shared_with_id_facilities_id_fk" FOREIGN KEY ("shared_with_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "incident_events" ADD CONSTRAINT "incident_events_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE restrict ON UPDATE no action;
  CREATE UNIQUE INDEX "incidents_number_idx" ON "incidents" USING btree ("number");
  CREATE INDEX "incidents_detected_at_idx" ON "incidents" USING btree ("detected_at");
  CREATE INDEX "incidents_city_due_at_idx" ON "incidents" USING btree ("city_due_at");
  CREATE INDEX "incidents_application_idx" ON "incidents" USING btree ("application_id");
  CREATE INDEX "incidents_facility_idx" ON "incidents" USING btree ("facility_id");
  CREATE INDEX "incidents_volunteer_idx" ON "incidents" USING btree ("volunteer_id");
  CREATE INDEX "incidents_slot_idx" ON "incidents" USING btree ("slot_id");
  CREATE INDEX "incidents_task_idx" ON "incidents" USING btree ("task_id");
  CREATE INDEX "incidents_shared_with_idx" ON "incidents" USING btree ("shared_with_id");
  CREATE INDEX "incidents_programme_idx" ON "incidents" USING btree ("programme_id");
  CREATE INDEX "incidents_updated_at_idx" ON "incidents" USING btree ("updated_at");
  CREATE INDEX "incidents_created_at_idx" ON "incidents" USING btree ("created_at");
  CREATE INDEX "status_number_idx" ON "incidents" USING btree ("status","number");
  CREATE INDEX "awaitsCity_cityDueAt_idx" ON "incidents" USING btree ("awaits_city","city_due_at");
  CREATE INDEX "programme_detectedAt_idx" ON "incidents" USING btree ("programme_id","detected_at");
  CREATE INDEX "incident_events_incident_idx" ON "incident_events" USING btree ("incident_id");
  CREATE INDEX "incident_events_at_idx" ON "incident_events" USING btree ("at");
  CREATE INDEX "incident_at_idx" ON "incident_events" USING btree ("incident_id","at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "incidents" CASCADE;
  DROP TABLE "incident_events" CASCADE;
  ALTER TABLE "programmes" DROP COLUMN "incident_city_hours";
  DROP TYPE "public"."enum_incidents_kind";
  DROP TYPE "public"."enum_incidents_status";
  DROP TYPE "public"."enum_incidents_severity";
  DROP TYPE "public"."enum_incidents_rule_group";
  DROP TYPE "public"."enum_incidents_reported_by_role";
  DROP TYPE "public"."enum_incidents_changed_by_role";
  DROP TYPE "public"."enum_incident_events_what";
  DROP TYPE "public"."enum_incident_events_by_role";`)
}
