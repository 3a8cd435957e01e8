import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** When somebody came to a slot and left it. What is completed is kept: the times of a completed visit stay as they are. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_applications_check_in_way" AS ENUM('qr', 'code', 'facility');
  ALTER TABLE "applications" ADD COLUMN "arrived_at" timestamp(3) with time zone;
  ALTER TABLE "applications" ADD COLUMN "left_at" timestamp(3) with time zone;
  ALTER TABLE "applications" ADD COLUMN "check_in_way" "enum_applications_check_in_way";`)
  await db.execute(
    sql.raw(`
    ALTER TABLE applications
      ADD CONSTRAINT applications_left_after_arriving CHECK (left_at IS NULL OR (arrived_at IS NOT NULL AND left_at >= arrived_at)),
      ADD CONSTRAINT applications_arrived_some_way CHECK ((arrived_at IS NULL) = (check_in_way IS NULL));
    CREATE FUNCTION keep_attendance() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.is_completed AND NEW.is_completed AND (NEW.arrived_at, NEW.left_at, NEW.check_in_way) IS DISTINCT FROM (OLD.arrived_at, OLD.left_at, OLD.check_in_way)
      THEN RAISE EXCEPTION 'attendance_is_kept'; END IF;
      RETURN NEW;
    END $$;
    -- After "derive", which says whether it is completed: triggers run in the order of their names.
    CREATE TRIGGER keep_attendance BEFORE UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION keep_attendance();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION keep_attendance CASCADE;
    ALTER TABLE applications DROP CONSTRAINT applications_left_after_arriving, DROP CONSTRAINT applications_arrived_some_way;`),
  )
  await db.execute(sql`
  ALTER TABLE "applications" DROP COLUMN "arrived_at";
  ALTER TABLE "applications" DROP COLUMN "left_at";
  ALTER TABLE "applications" DROP COLUMN "check_in_way";
  DROP TYPE "public"."enum_applications_check_in_way";`)
}
