import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "facility_requests" ADD COLUMN "came_by_id" uuid;
  ALTER TABLE "volunteers" ADD COLUMN "came_by_id" uuid;
  ALTER TABLE "facility_requests" ADD CONSTRAINT "facility_requests_came_by_id_outreach_activities_id_fk" FOREIGN KEY ("came_by_id") REFERENCES "public"."outreach_activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_came_by_id_outreach_activities_id_fk" FOREIGN KEY ("came_by_id") REFERENCES "public"."outreach_activities"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "facility_requests_came_by_idx" ON "facility_requests" USING btree ("came_by_id");
  CREATE UNIQUE INDEX "programme_tag_idx" ON "outreach_activities" USING btree ("programme_id","tag");
  CREATE INDEX "volunteers_came_by_idx" ON "volunteers" USING btree ("came_by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "facility_requests" DROP CONSTRAINT "facility_requests_came_by_id_outreach_activities_id_fk";
  
  ALTER TABLE "volunteers" DROP CONSTRAINT "volunteers_came_by_id_outreach_activities_id_fk";
  
  DROP INDEX "facility_requests_came_by_idx";
  DROP INDEX "programme_tag_idx";
  DROP INDEX "volunteers_came_by_idx";
  ALTER TABLE "facility_requests" DROP COLUMN "came_by_id";
  ALTER TABLE "volunteers" DROP COLUMN "came_by_id";`)
}
