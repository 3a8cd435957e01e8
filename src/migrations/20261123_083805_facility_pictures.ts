import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_media_release" AS ENUM('waiting', 'released', 'refused');
  ALTER TABLE "media" ADD COLUMN "facility_id" uuid;
  ALTER TABLE "media" ADD COLUMN "release" "enum_media_release";
  ALTER TABLE "media" ADD COLUMN "refusal_reason" varchar;
  ALTER TABLE "media" ADD COLUMN "decided_at" timestamp(3) with time zone;
  ALTER TABLE "media" ADD COLUMN "decided_by_name" varchar;
  ALTER TABLE "media" ADD COLUMN "decided_by_id" uuid;
  ALTER TABLE "media" ADD CONSTRAINT "media_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "media_facility_idx" ON "media" USING btree ("facility_id");
  CREATE INDEX "media_decided_by_idx" ON "media" USING btree ("decided_by_id");
  CREATE INDEX "release_updatedAt_idx" ON "media" USING btree ("release","updated_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" DROP CONSTRAINT "media_facility_id_facilities_id_fk";
  
  ALTER TABLE "media" DROP CONSTRAINT "media_decided_by_id_users_id_fk";
  
  DROP INDEX "media_facility_idx";
  DROP INDEX "media_decided_by_idx";
  DROP INDEX "release_updatedAt_idx";
  ALTER TABLE "media" DROP COLUMN "facility_id";
  ALTER TABLE "media" DROP COLUMN "release";
  ALTER TABLE "media" DROP COLUMN "refusal_reason";
  ALTER TABLE "media" DROP COLUMN "decided_at";
  ALTER TABLE "media" DROP COLUMN "decided_by_name";
  ALTER TABLE "media" DROP COLUMN "decided_by_id";
  DROP TYPE "public"."enum_media_release";`)
}
