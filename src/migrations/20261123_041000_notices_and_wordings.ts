import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_mail_templates_key" AS ENUM('reminder_48', 'reminder_24', 'facility_digest', 'message', 'called_off', 'moved', 'changed', 'offered', 'suspended');
  CREATE TABLE "mail_templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" "enum_mail_templates_key" NOT NULL,
  	"subject" varchar,
  	"body" varchar,
  	"is_own" boolean DEFAULT false,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "volunteers" ADD COLUMN "notices_reminders" boolean DEFAULT true;
  ALTER TABLE "volunteers" ADD COLUMN "notices_messages" boolean DEFAULT true;
  ALTER TABLE "volunteers" ADD COLUMN "notices_offers" boolean DEFAULT true;
  CREATE UNIQUE INDEX "mail_templates_key_idx" ON "mail_templates" USING btree ("key");
  CREATE INDEX "mail_templates_updated_at_idx" ON "mail_templates" USING btree ("updated_at");
  CREATE INDEX "mail_templates_created_at_idx" ON "mail_templates" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "mail_templates" CASCADE;
  ALTER TABLE "volunteers" DROP COLUMN "notices_reminders";
  ALTER TABLE "volunteers" DROP COLUMN "notices_messages";
  ALTER TABLE "volunteers" DROP COLUMN "notices_offers";
  DROP TYPE "public"."enum_mail_templates_key";`)
}
