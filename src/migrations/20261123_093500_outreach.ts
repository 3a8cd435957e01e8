import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_outreach_contacts_service_code" AS ENUM('110', '120', '130', '140', '150', '155', '160', '170', '210', '220', '230', '320', '331', '332', '334', '335', '336', '337', '361', '362', '364', '410', '430', '510', '520', '530', '540', '550', '551', '710', '720', '730', '760', '770', '780');
  CREATE TYPE "public"."enum_outreach_contacts_way" AS ENUM('phone', 'visit', 'post', 'email', 'meeting', 'online', 'other');
  CREATE TYPE "public"."enum_outreach_contacts_outcome" AS ENUM('not_reached', 'told', 'interested', 'declined');
  CREATE TABLE "outreach_contacts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"facility_id" uuid,
  	"party_name" varchar,
  	"office_number" varchar,
  	"corporate_number" varchar,
  	"ward_id" varchar,
  	"service_code" "enum_outreach_contacts_service_code",
  	"contacted_on" varchar,
  	"way" "enum_outreach_contacts_way" DEFAULT 'phone' NOT NULL,
  	"staff_name" varchar,
  	"contact_person" varchar,
  	"content" varchar,
  	"outcome" "enum_outreach_contacts_outcome" DEFAULT 'told' NOT NULL,
  	"next_step" varchar,
  	"next_step_due_on" varchar,
  	"next_step_done_on" varchar,
  	"note" varchar,
  	"programme_id" uuid NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programmes" ADD COLUMN "outreach_waiting_days" varchar DEFAULT '14,14,30,30' NOT NULL;
  ALTER TABLE "outreach_contacts" ADD CONSTRAINT "outreach_contacts_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "outreach_contacts" ADD CONSTRAINT "outreach_contacts_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "outreach_contacts" ADD CONSTRAINT "outreach_contacts_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "outreach_contacts_facility_idx" ON "outreach_contacts" USING btree ("facility_id");
  CREATE INDEX "outreach_contacts_office_number_idx" ON "outreach_contacts" USING btree ("office_number");
  CREATE INDEX "outreach_contacts_corporate_number_idx" ON "outreach_contacts" USING btree ("corporate_number");
  CREATE INDEX "outreach_contacts_ward_idx" ON "outreach_contacts" USING btree ("ward_id");
  CREATE INDEX "outreach_contacts_next_step_due_on_idx" ON "outreach_contacts" USING btree ("next_step_due_on");
  CREATE INDEX "outreach_contacts_programme_idx" ON "outreach_contacts" USING btree ("programme_id");
  CREATE INDEX "outreach_contacts_updated_at_idx" ON "outreach_contacts" USING btree ("updated_at");
  CREATE INDEX "outreach_contacts_created_at_idx" ON "outreach_contacts" USING btree ("created_at");
  CREATE INDEX "programme_contactedOn_idx" ON "outreach_contacts" USING btree ("programme_id","contacted_on");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "outreach_contacts" CASCADE;
  ALTER TABLE "programmes" DROP COLUMN "outreach_waiting_days";
  DROP TYPE "public"."enum_outreach_contacts_service_code";
  DROP TYPE "public"."enum_outreach_contacts_way";
  DROP TYPE "public"."enum_outreach_contacts_outcome";`)
}
