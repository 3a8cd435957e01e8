import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_carving_sheets_steps_skill" AS ENUM('anyone', 'briefed', 'trained', 'licensed');
  CREATE TYPE "public"."enum_carving_sheets_steps_risk" AS ENUM('low', 'some', 'high');
  ALTER TABLE "carving_sheets_steps" ADD COLUMN "skill" "enum_carving_sheets_steps_skill";
  ALTER TABLE "carving_sheets_steps" ADD COLUMN "risk" "enum_carving_sheets_steps_risk";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "carving_sheets_steps" DROP COLUMN "skill";
  ALTER TABLE "carving_sheets_steps" DROP COLUMN "risk";
  DROP TYPE "public"."enum_carving_sheets_steps_skill";
  DROP TYPE "public"."enum_carving_sheets_steps_risk";`)
}
