import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_support_requests_source" AS ENUM('facility', 'resident', 'phone');
  CREATE TYPE "public"."enum_support_requests_status" AS ENUM('received', 'handling', 'done');
  CREATE TYPE "public"."enum_support_requests_urgency" AS ENUM('stopped', 'soon', 'later');
  CREATE TABLE "support_requests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"source" "enum_support_requests_source" DEFAULT 'phone' NOT NULL,
  	"status" "enum_support_requests_status" DEFAULT 'received' NOT NULL,
  	"urgency" "enum_support_requests_urgency" DEFAULT 'soon' NOT NULL,
  	"question" varchar NOT NULL,
  	"page" varchar,
  	"answer" varchar,
  	"minutes" numeric,
  	"note" varchar,
  	"asker_name" varchar,
  	"answer_to" varchar,
  	"facility_id" uuid,
  	"volunteer_id" uuid,
  	"received_at" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"answered_at" timestamp(3) with time zone,
  	"answered_by" varchar,
  	"shared_with_id" uuid,
  	"form_id" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_shared_with_id_facilities_id_fk" FOREIGN KEY ("shared_with_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  CREATE UNIQUE INDEX "support_requests_number_idx" ON "support_requests" USING btree ("number");
  CREATE INDEX "support_requests_facility_idx" ON "support_requests" USING btree ("facility_id");
  CREATE INDEX "support_requests_volunteer_idx" ON "support_requests" USING btree ("volunteer_id");
  CREATE INDEX "support_requests_received_at_idx" ON "support_requests" USING btree ("received_at");
  CREATE INDEX "support_requests_due_at_idx" ON "support_requests" USING btree ("due_at");
  CREATE INDEX "support_requests_shared_with_idx" ON "support_requests" USING btree ("shared_with_id");
  CREATE UNIQUE INDEX "support_requests_form_id_idx" ON "support_requests" USING btree ("form_id");
  CREATE INDEX "support_requests_updated_at_idx" ON "support_requests" USING btree ("updated_at");
  CREATE INDEX "support_requests_created_at_idx" ON "support_requests" USING btree ("created_at");
  CREATE INDEX "status_dueAt_idx" ON "support_requests" USING btree ("status","due_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "support_requests" CASCADE;
  DROP TYPE "public"."enum_support_requests_source";
  DROP TYPE "public"."enum_support_requests_status";
  DROP TYPE "public"."enum_support_requests_urgency";`)
}
