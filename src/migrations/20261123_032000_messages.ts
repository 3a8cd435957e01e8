import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_messages_side" AS ENUM('resident', 'facility', 'operator');
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"side" "enum_messages_side" NOT NULL,
  	"text" varchar,
  	"application_id" uuid NOT NULL,
  	"facility_id" uuid,
  	"volunteer_id" uuid,
  	"sent_at" timestamp(3) with time zone NOT NULL,
  	"read_by_resident_at" timestamp(3) with time zone,
  	"read_by_facility_at" timestamp(3) with time zone,
  	"warned" boolean DEFAULT false,
  	"written_by" varchar,
  	"send_key" varchar NOT NULL,
  	"key_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programmes" ADD COLUMN "quiet_from" varchar DEFAULT '21:00' NOT NULL;
  ALTER TABLE "programmes" ADD COLUMN "quiet_until" varchar DEFAULT '08:00' NOT NULL;
  ALTER TABLE "mails" ADD COLUMN "not_before" timestamp(3) with time zone;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "messages_application_idx" ON "messages" USING btree ("application_id");
  CREATE INDEX "messages_facility_idx" ON "messages" USING btree ("facility_id");
  CREATE INDEX "messages_volunteer_idx" ON "messages" USING btree ("volunteer_id");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "application_sentAt_idx" ON "messages" USING btree ("application_id","sent_at");
  CREATE INDEX "facility_sentAt_idx" ON "messages" USING btree ("facility_id","sent_at");
  CREATE INDEX "volunteer_sentAt_idx" ON "messages" USING btree ("volunteer_id","sent_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "messages" CASCADE;
  ALTER TABLE "programmes" DROP COLUMN "quiet_from";
  ALTER TABLE "programmes" DROP COLUMN "quiet_until";
  ALTER TABLE "mails" DROP COLUMN "not_before";
  DROP TYPE "public"."enum_messages_side";`)
}
