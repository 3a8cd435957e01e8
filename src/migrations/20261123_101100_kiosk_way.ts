import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** People may press their name on a screen at the reception; of a leaving is noted how it became known, as of an arrival. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_applications_left_way" AS ENUM('qr', 'code', 'facility', 'kiosk');
  ALTER TYPE "public"."enum_applications_check_in_way" ADD VALUE 'kiosk';
  ALTER TABLE "applications" ADD COLUMN "left_way" "enum_applications_left_way";`)
  await db.execute(
    sql.raw(`
    ALTER TABLE applications ADD CONSTRAINT applications_left_some_way CHECK (left_way IS NULL OR left_at IS NOT NULL);
    CREATE TABLE kiosks (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      key_hash text NOT NULL UNIQUE,
      facility_id uuid NOT NULL REFERENCES facilities (id) ON DELETE RESTRICT,
      day text NOT NULL CHECK (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
      opened_by_id uuid NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
      opened_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL,
      ended_at timestamptz,
      ended_by_id uuid REFERENCES users (id) ON DELETE RESTRICT,
      CONSTRAINT kiosks_end_by_themselves CHECK (ends_at > opened_at AND ends_at <= opened_at + interval '3 days'),
      CHECK ((ended_at IS NULL) = (ended_by_id IS NULL)));
    CREATE INDEX kiosks_open_ix ON kiosks (facility_id, ends_at) WHERE ended_at IS NULL;`),
  )
}

/** Who pressed their name came all the same: the facility's list is what is left of it. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TABLE kiosks;
    ALTER TABLE applications DROP CONSTRAINT applications_left_some_way;
    ALTER TABLE applications DISABLE TRIGGER keep_attendance;
    UPDATE applications SET check_in_way = 'facility' WHERE check_in_way = 'kiosk';
    ALTER TABLE applications ENABLE TRIGGER keep_attendance;`),
  )
  await db.execute(sql`
   ALTER TABLE "applications" ALTER COLUMN "check_in_way" SET DATA TYPE text;
  DROP TYPE "public"."enum_applications_check_in_way";
  CREATE TYPE "public"."enum_applications_check_in_way" AS ENUM('qr', 'code', 'facility');
  ALTER TABLE "applications" ALTER COLUMN "check_in_way" SET DATA TYPE "public"."enum_applications_check_in_way" USING "check_in_way"::"public"."enum_applications_check_in_way";
  ALTER TABLE "applications" DROP COLUMN "left_way";
  DROP TYPE "public"."enum_applications_left_way";`)
}
