import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_shortage_notices_because" AS ENUM('ward', 'category', 'near');
  CREATE TABLE "shortage_notices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slot_id" uuid NOT NULL,
  	"task_id" uuid,
  	"facility_id" uuid,
  	"volunteer_id" uuid NOT NULL,
  	"because" "enum_shortage_notices_because" NOT NULL,
  	"told_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "wards_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"wards_id" varchar
  );
  
  ALTER TABLE "slots" ADD COLUMN "needed" numeric;
  ALTER TABLE "slots" ADD COLUMN "is_urgent" boolean DEFAULT false;
  ALTER TABLE "volunteers" ADD COLUMN "urgent_notice" boolean DEFAULT false;
  ALTER TABLE "programmes" ADD COLUMN "shortage_hours" numeric DEFAULT 72 NOT NULL;
  ALTER TABLE "programmes" ADD COLUMN "shortage_notices_per_week" numeric DEFAULT 2 NOT NULL;
  ALTER TABLE "shortage_notices" ADD CONSTRAINT "shortage_notices_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "shortage_notices" ADD CONSTRAINT "shortage_notices_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "shortage_notices" ADD CONSTRAINT "shortage_notices_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "shortage_notices" ADD CONSTRAINT "shortage_notices_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "wards_rels" ADD CONSTRAINT "wards_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."wards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "wards_rels" ADD CONSTRAINT "wards_rels_wards_fk" FOREIGN KEY ("wards_id") REFERENCES "public"."wards"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "shortage_notices_slot_idx" ON "shortage_notices" USING btree ("slot_id");
  CREATE INDEX "shortage_notices_task_idx" ON "shortage_notices" USING btree ("task_id");
  CREATE INDEX "shortage_notices_facility_idx" ON "shortage_notices" USING btree ("facility_id");
  CREATE INDEX "shortage_notices_volunteer_idx" ON "shortage_notices" USING btree ("volunteer_id");
  CREATE INDEX "shortage_notices_told_at_idx" ON "shortage_notices" USING btree ("told_at");
  CREATE INDEX "volunteer_toldAt_idx" ON "shortage_notices" USING btree ("volunteer_id","told_at");
  CREATE INDEX "wards_rels_order_idx" ON "wards_rels" USING btree ("order");
  CREATE INDEX "wards_rels_parent_idx" ON "wards_rels" USING btree ("parent_id");
  CREATE INDEX "wards_rels_path_idx" ON "wards_rels" USING btree ("path");
  CREATE INDEX "wards_rels_wards_id_idx" ON "wards_rels" USING btree ("wards_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "shortage_notices" CASCADE;
  DROP TABLE "wards_rels" CASCADE;
  ALTER TABLE "slots" DROP COLUMN "needed";
  ALTER TABLE "slots" DROP COLUMN "is_urgent";
  ALTER TABLE "volunteers" DROP COLUMN "urgent_notice";
  ALTER TABLE "programmes" DROP COLUMN "shortage_hours";
  ALTER TABLE "programmes" DROP COLUMN "shortage_notices_per_week";
  DROP TYPE "public"."enum_shortage_notices_because";`)
}
