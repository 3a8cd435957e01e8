import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_volunteers_motives" AS ENUM('community', 'interest', 'family', 'company', 'health', 'skills', 'study', 'career', 'invited', 'other');
  CREATE TYPE "public"."enum_residences_planned_proof" AS ENUM('document_seen', 'mail_reached', 'self_declared');
  CREATE TABLE "volunteers_motives" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_volunteers_motives",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "residences" ADD COLUMN "planned_proof" "enum_residences_planned_proof";
  ALTER TABLE "consents" ADD COLUMN "notice_version" varchar;
  ALTER TABLE "volunteers_motives" ADD CONSTRAINT "volunteers_motives_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."volunteers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "volunteers_motives_order_idx" ON "volunteers_motives" USING btree ("order");
  CREATE INDEX "volunteers_motives_parent_idx" ON "volunteers_motives" USING btree ("parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "volunteers_motives" CASCADE;
  ALTER TABLE "residences" DROP COLUMN "planned_proof";
  ALTER TABLE "consents" DROP COLUMN "notice_version";
  DROP TYPE "public"."enum_volunteers_motives";
  DROP TYPE "public"."enum_residences_planned_proof";`)
}
