import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_agreements_answer" AS ENUM('agreed', 'withdrawn', 'none');
  CREATE TABLE "agreements" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"application_id" uuid NOT NULL,
  	"summary" varchar,
  	"answer" "enum_agreements_answer",
  	"asked_at" timestamp(3) with time zone NOT NULL,
  	"answered_at" timestamp(3) with time zone,
  	"facility_id" uuid NOT NULL,
  	"volunteer_id" uuid NOT NULL,
  	"changes" jsonb NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "applications" ADD COLUMN "agreement_asked_at" timestamp(3) with time zone;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "agreements_application_idx" ON "agreements" USING btree ("application_id");
  CREATE INDEX "agreements_facility_idx" ON "agreements" USING btree ("facility_id");
  CREATE INDEX "agreements_volunteer_idx" ON "agreements" USING btree ("volunteer_id");
  CREATE INDEX "agreements_updated_at_idx" ON "agreements" USING btree ("updated_at");
  CREATE INDEX "agreements_created_at_idx" ON "agreements" USING btree ("created_at");
  CREATE INDEX "application_askedAt_idx" ON "agreements" USING btree ("application_id","asked_at");
  CREATE INDEX "facility_askedAt_idx" ON "agreements" USING btree ("facility_id","asked_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "agreements" CASCADE;
  ALTER TABLE "applications" DROP COLUMN "agreement_asked_at";
  DROP TYPE "public"."enum_agreements_answer";`)
}
