import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tasks_changed_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TYPE "public"."enum_task_events_what" AS ENUM('created', 'moved', 'decided', 'edited', 'judged', 'kept');
  CREATE TYPE "public"."enum_task_events_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TABLE "task_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"task_id" uuid NOT NULL,
  	"facility_id" uuid NOT NULL,
  	"what" "enum_task_events_what" NOT NULL,
  	"from" "enum_tasks_status",
  	"to" "enum_tasks_status" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_role" "enum_task_events_by_role",
  	"by_name" varchar,
  	"by" varchar,
  	"reason" varchar,
  	"verdict" "enum_listing_verdict",
  	"check_version" numeric,
  	"hits" jsonb,
  	"override_reason" varchar,
  	"overridden_by_name" varchar,
  	"overridden_at" timestamp(3) with time zone,
  	"content" jsonb
  );
  ALTER TABLE "tasks" ADD COLUMN "changed_at" timestamp(3) with time zone;
  ALTER TABLE "tasks" ADD COLUMN "changed_by_role" "enum_tasks_changed_by_role";
  ALTER TABLE "tasks" ADD COLUMN "changed_by" varchar;
  ALTER TABLE "incidents" ADD COLUMN "listing_of_day_id" uuid;
  ALTER TABLE "task_events" ADD CONSTRAINT "task_events_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "task_events" ADD CONSTRAINT "task_events_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "task_events_task_idx" ON "task_events" USING btree ("task_id");
  CREATE INDEX "task_events_facility_idx" ON "task_events" USING btree ("facility_id");
  CREATE INDEX "task_events_at_idx" ON "task_events" USING btree ("at");
  CREATE INDEX "task_at_idx" ON "task_events" USING btree ("task_id","at");
  CREATE INDEX "facility_at_1_idx" ON "task_events" USING btree ("facility_id","at");
  ALTER TABLE "incidents" ADD CONSTRAINT "incidents_listing_of_day_id_task_events_id_fk" FOREIGN KEY ("listing_of_day_id") REFERENCES "public"."task_events"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "incidents_listing_of_day_idx" ON "incidents" USING btree ("listing_of_day_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "task_events" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "task_events" CASCADE;
  ALTER TABLE "incidents" DROP CONSTRAINT "incidents_listing_of_day_id_task_events_id_fk";
  DROP INDEX "incidents_listing_of_day_idx";
  ALTER TABLE "tasks" DROP COLUMN "changed_at";
  ALTER TABLE "tasks" DROP COLUMN "changed_by_role";
  ALTER TABLE "tasks" DROP COLUMN "changed_by";
  ALTER TABLE "incidents" DROP COLUMN "listing_of_day_id";
  DROP TYPE "public"."enum_tasks_changed_by_role";
  DROP TYPE "public"."enum_task_events_what";
  DROP TYPE "public"."enum_task_events_by_role";`)
}
