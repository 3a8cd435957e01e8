import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tasks_meals" AS ENUM('provided', 'none');
  CREATE TYPE "public"."enum_facilities_parking" AS ENUM('available', 'bicycles_only', 'none');
  CREATE TABLE "facilities_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  ALTER TABLE "tasks" ADD COLUMN "meals" "enum_tasks_meals";
  ALTER TABLE "tasks" ADD COLUMN "high_school_welcome" boolean DEFAULT false;
  ALTER TABLE "tasks" ADD COLUMN "minimum_age" numeric;
  ALTER TABLE "tasks" ADD COLUMN "reward" varchar;
  ALTER TABLE "facilities" ADD COLUMN "nearest_stop" varchar;
  ALTER TABLE "facilities" ADD COLUMN "walk_minutes" numeric;
  ALTER TABLE "facilities" ADD COLUMN "parking" "enum_facilities_parking";
  ALTER TABLE "facilities_rels" ADD CONSTRAINT "facilities_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."facilities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "facilities_rels" ADD CONSTRAINT "facilities_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "facilities_rels_order_idx" ON "facilities_rels" USING btree ("order");
  CREATE INDEX "facilities_rels_parent_idx" ON "facilities_rels" USING btree ("parent_id");
  CREATE INDEX "facilities_rels_path_idx" ON "facilities_rels" USING btree ("path");
  CREATE INDEX "facilities_rels_media_id_idx" ON "facilities_rels" USING btree ("media_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "facilities_rels" CASCADE;
  ALTER TABLE "tasks" DROP COLUMN "meals";
  ALTER TABLE "tasks" DROP COLUMN "high_school_welcome";
  ALTER TABLE "tasks" DROP COLUMN "minimum_age";
  ALTER TABLE "tasks" DROP COLUMN "reward";
  ALTER TABLE "facilities" DROP COLUMN "nearest_stop";
  ALTER TABLE "facilities" DROP COLUMN "walk_minutes";
  ALTER TABLE "facilities" DROP COLUMN "parking";
  DROP TYPE "public"."enum_tasks_meals";
  DROP TYPE "public"."enum_facilities_parking";`)
}
