import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programmes_blocking_findings" AS ENUM('unsettled_visits', 'duplicate_people', 'resident_without_ward', 'listing_without_slots');
  CREATE TABLE "programmes_blocking_findings" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_programmes_blocking_findings",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "monthly_reports" ADD COLUMN "quality_note" varchar;
  ALTER TABLE "programmes_blocking_findings" ADD CONSTRAINT "programmes_blocking_findings_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programmes_blocking_findings_order_idx" ON "programmes_blocking_findings" USING btree ("order");
  CREATE INDEX "programmes_blocking_findings_parent_idx" ON "programmes_blocking_findings" USING btree ("parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "programmes_blocking_findings" CASCADE;
  ALTER TABLE "monthly_reports" DROP COLUMN "quality_note";
  DROP TYPE "public"."enum_programmes_blocking_findings";`)
}
