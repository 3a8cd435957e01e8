import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_offers_state" ADD VALUE 'rested';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "offers" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "offers" ALTER COLUMN "state" SET DEFAULT 'open'::text;
  DROP TYPE "public"."enum_offers_state";
  CREATE TYPE "public"."enum_offers_state" AS ENUM('open', 'taken', 'declined', 'expired', 'revoked');
  ALTER TABLE "offers" ALTER COLUMN "state" SET DEFAULT 'open'::"public"."enum_offers_state";
  ALTER TABLE "offers" ALTER COLUMN "state" SET DATA TYPE "public"."enum_offers_state" USING "state"::"public"."enum_offers_state";`)
}
