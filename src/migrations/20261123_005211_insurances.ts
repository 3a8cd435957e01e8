import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_insurances_covers" AS ENUM('everyone', 'facility', 'person');
  CREATE TABLE "insurances" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"covers" "enum_insurances_covers" DEFAULT 'everyone' NOT NULL,
  	"facility_id" uuid,
  	"volunteer_id" uuid,
  	"insurer" varchar NOT NULL,
  	"policy_number" varchar NOT NULL,
  	"starts_on" varchar NOT NULL,
  	"ends_on" varchar NOT NULL,
  	"coverage" varchar,
  	"certificate_id" uuid,
  	"note" varchar,
  	"programme_id" uuid NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "insurances" ADD CONSTRAINT "insurances_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "insurances" ADD CONSTRAINT "insurances_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "insurances" ADD CONSTRAINT "insurances_certificate_id_media_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "insurances" ADD CONSTRAINT "insurances_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "insurances_facility_idx" ON "insurances" USING btree ("facility_id");
  CREATE INDEX "insurances_volunteer_idx" ON "insurances" USING btree ("volunteer_id");
  CREATE INDEX "insurances_policy_number_idx" ON "insurances" USING btree ("policy_number");
  CREATE INDEX "insurances_ends_on_idx" ON "insurances" USING btree ("ends_on");
  CREATE INDEX "insurances_certificate_idx" ON "insurances" USING btree ("certificate_id");
  CREATE INDEX "insurances_programme_idx" ON "insurances" USING btree ("programme_id");
  CREATE INDEX "insurances_updated_at_idx" ON "insurances" USING btree ("updated_at");
  CREATE INDEX "insurances_created_at_idx" ON "insurances" USING btree ("created_at");
  CREATE INDEX "programme_endsOn_idx" ON "insurances" USING btree ("programme_id","ends_on");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "insurances" CASCADE;
  DROP TYPE "public"."enum_insurances_covers";`)
}
