import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_consents_kind" AS ENUM('registration', 'guardian');
  CREATE TYPE "public"."enum_consents_way" AS ENUM('counter', 'phone', 'paper', 'site');
  CREATE TABLE "consents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"volunteer_id" uuid NOT NULL,
  	"kind" "enum_consents_kind" DEFAULT 'guardian' NOT NULL,
  	"way" "enum_consents_way" DEFAULT 'counter' NOT NULL,
  	"given_at" timestamp(3) with time zone,
  	"guardian_name" varchar,
  	"guardian_phone" varchar,
  	"scan_id" uuid,
  	"note" varchar,
  	"recorded_at" timestamp(3) with time zone,
  	"recorded_by" varchar,
  	"withdrawn_at" timestamp(3) with time zone,
  	"key_id" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programmes" ADD COLUMN "minimum_age" numeric;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_scan_id_media_id_fk" FOREIGN KEY ("scan_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "consents_volunteer_idx" ON "consents" USING btree ("volunteer_id");
  CREATE INDEX "consents_given_at_idx" ON "consents" USING btree ("given_at");
  CREATE INDEX "consents_scan_idx" ON "consents" USING btree ("scan_id");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE INDEX "volunteer_kind_idx" ON "consents" USING btree ("volunteer_id","kind");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "consents" CASCADE;
  ALTER TABLE "programmes" DROP COLUMN "minimum_age";
  DROP TYPE "public"."enum_consents_kind";
  DROP TYPE "public"."enum_consents_way";`)
}
