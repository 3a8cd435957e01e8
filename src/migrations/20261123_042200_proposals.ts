import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_proposals_status" AS ENUM('received', 'drafted', 'declined');
  CREATE TYPE "public"."enum_proposals_category" AS ENUM('environment', 'meal_support', 'recreation', 'conversation', 'clerical', 'other');
  CREATE TABLE "proposals" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"status" "enum_proposals_status" DEFAULT 'received' NOT NULL,
  	"reply" varchar,
  	"title" varchar NOT NULL,
  	"category" "enum_proposals_category" NOT NULL,
  	"description" varchar NOT NULL,
  	"proposer_name" varchar,
  	"check_verdict" "enum_listing_verdict",
  	"check_hits" jsonb,
  	"check_version" numeric,
  	"facility_id" uuid NOT NULL,
  	"volunteer_id" uuid NOT NULL,
  	"task_id" uuid,
  	"proposed_at" timestamp(3) with time zone NOT NULL,
  	"form_id" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;
  CREATE UNIQUE INDEX "proposals_number_idx" ON "proposals" USING btree ("number");
  CREATE INDEX "proposals_facility_idx" ON "proposals" USING btree ("facility_id");
  CREATE INDEX "proposals_volunteer_idx" ON "proposals" USING btree ("volunteer_id");
  CREATE INDEX "proposals_task_idx" ON "proposals" USING btree ("task_id");
  CREATE INDEX "proposals_proposed_at_idx" ON "proposals" USING btree ("proposed_at");
  CREATE UNIQUE INDEX "proposals_form_id_idx" ON "proposals" USING btree ("form_id");
  CREATE INDEX "proposals_updated_at_idx" ON "proposals" USING btree ("updated_at");
  CREATE INDEX "proposals_created_at_idx" ON "proposals" USING btree ("created_at");
  CREATE INDEX "status_proposedAt_idx" ON "proposals" USING btree ("status","proposed_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "proposals" CASCADE;
  DROP TYPE "public"."enum_proposals_status";
  DROP TYPE "public"."enum_proposals_category";`)
}
