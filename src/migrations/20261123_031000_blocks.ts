import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TYPE "public"."enum_blocks_side" AS ENUM('facility', 'resident', 'office');
  CREATE TYPE "public"."enum_blocks_state" AS ENUM('active', 'ended');
  CREATE TABLE "blocks" (
    "id" uuid PRIMARY KEY NOT NULL,
    "title" varchar,
    "facility_id" uuid NOT NULL,
    "volunteer_id" uuid NOT NULL,
    "side" "enum_blocks_side" DEFAULT 'office' NOT NULL,
    "reason" varchar,
    "state" "enum_blocks_state" DEFAULT 'active' NOT NULL,
    "made_at" timestamp(3) with time zone,
    "ended_at" timestamp(3) with time zone,
    "is_active" boolean DEFAULT true,
    "of_facility_id" uuid,
    "of_volunteer_id" uuid,
    "revision" numeric DEFAULT 1,
    "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
    "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  ALTER TABLE "blocks" ADD CONSTRAINT "blocks_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "blocks" ADD CONSTRAINT "blocks_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "blocks" ADD CONSTRAINT "blocks_of_facility_id_facilities_id_fk" FOREIGN KEY ("of_facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "blocks" ADD CONSTRAINT "blocks_of_volunteer_id_volunteers_id_fk" FOREIGN KEY ("of_volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "blocks_facility_idx" ON "blocks" USING btree ("facility_id");
  CREATE INDEX "blocks_volunteer_idx" ON "blocks" USING btree ("volunteer_id");
  CREATE INDEX "blocks_made_at_idx" ON "blocks" USING btree ("made_at");
  CREATE INDEX "blocks_of_facility_idx" ON "blocks" USING btree ("of_facility_id");
  CREATE INDEX "blocks_of_volunteer_idx" ON "blocks" USING btree ("of_volunteer_id");
  CREATE INDEX "blocks_updated_at_idx" ON "blocks" USING btree ("updated_at");
  CREATE INDEX "blocks_created_at_idx" ON "blocks" USING btree ("created_at");
  CREATE INDEX "ofFacility_madeAt_idx" ON "blocks" USING btree ("of_facility_id","made_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE "blocks" CASCADE;
  DROP TYPE "public"."enum_blocks_side";
  DROP TYPE "public"."enum_blocks_state";`)
}
