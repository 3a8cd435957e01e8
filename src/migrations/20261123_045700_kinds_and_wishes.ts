import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tasks_timing" AS ENUM('fixed', 'flexible');
  CREATE TYPE "public"."enum_time_wishes_status" AS ENUM('open', 'agreed', 'declined', 'withdrawn');
  CREATE TABLE "time_wishes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"status" "enum_time_wishes_status" DEFAULT 'open' NOT NULL,
  	"reply" varchar,
  	"wish" varchar NOT NULL,
  	"wisher_name" varchar,
  	"task_id" uuid NOT NULL,
  	"facility_id" uuid,
  	"volunteer_id" uuid NOT NULL,
  	"slot_id" uuid,
  	"wished_at" timestamp(3) with time zone NOT NULL,
  	"is_open" boolean DEFAULT true,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "tasks" ADD COLUMN "timing" "enum_tasks_timing" DEFAULT 'fixed' NOT NULL;
  ALTER TABLE "tasks" ADD COLUMN "flexible_from" varchar;
  ALTER TABLE "tasks" ADD COLUMN "flexible_until" varchar;
  ALTER TABLE "tasks" ADD COLUMN "is_remote" boolean DEFAULT false;
  ALTER TABLE "tasks" ADD COLUMN "remote_how" varchar;
  ALTER TABLE "time_wishes" ADD CONSTRAINT "time_wishes_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "time_wishes" ADD CONSTRAINT "time_wishes_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "time_wishes" ADD CONSTRAINT "time_wishes_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "time_wishes" ADD CONSTRAINT "time_wishes_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "time_wishes_task_idx" ON "time_wishes" USING btree ("task_id");
  CREATE INDEX "time_wishes_facility_idx" ON "time_wishes" USING btree ("facility_id");
  CREATE INDEX "time_wishes_volunteer_idx" ON "time_wishes" USING btree ("volunteer_id");
  CREATE INDEX "time_wishes_slot_idx" ON "time_wishes" USING btree ("slot_id");
  CREATE INDEX "time_wishes_wished_at_idx" ON "time_wishes" USING btree ("wished_at");
  CREATE INDEX "time_wishes_updated_at_idx" ON "time_wishes" USING btree ("updated_at");
  CREATE INDEX "time_wishes_created_at_idx" ON "time_wishes" USING btree ("created_at");
  CREATE INDEX "isOpen_wishedAt_idx" ON "time_wishes" USING btree ("is_open","wished_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "time_wishes" CASCADE;
  ALTER TABLE "tasks" DROP COLUMN "timing";
  ALTER TABLE "tasks" DROP COLUMN "flexible_from";
  ALTER TABLE "tasks" DROP COLUMN "flexible_until";
  ALTER TABLE "tasks" DROP COLUMN "is_remote";
  ALTER TABLE "tasks" DROP COLUMN "remote_how";
  DROP TYPE "public"."enum_tasks_timing";
  DROP TYPE "public"."enum_time_wishes_status";`)
}
