import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const KEPT = {
  before: '(NEW.arrived_at, NEW.left_at, NEW.check_in_way) IS DISTINCT FROM (OLD.arrived_at, OLD.left_at, OLD.check_in_way)',
  after: `(NEW.arrived_at, NEW.left_at, NEW.check_in_way, NEW.worked_minutes, NEW.minutes_approved_at, NEW.minutes_approved_by)
        IS DISTINCT FROM (OLD.arrived_at, OLD.left_at, OLD.check_in_way, OLD.worked_minutes, OLD.minutes_approved_at, OLD.minutes_approved_by)`,
}
const keepAttendance = (kept: string, more: string): string => `
    CREATE OR REPLACE FUNCTION keep_attendance() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.is_completed AND NEW.is_completed AND ${kept}
      THEN RAISE EXCEPTION 'attendance_is_kept'; END IF;
      ${more}
      RETURN NEW;
    END $$;`

/** How long a completed visit counts, and who approved it. Visits from before keep none: nobody has approved any. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_applications_minutes_approved_by" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  ALTER TABLE "applications" ADD COLUMN "worked_minutes" numeric;
  ALTER TABLE "applications" ADD COLUMN "minutes_approved_at" timestamp(3) with time zone;
  ALTER TABLE "applications" ADD COLUMN "minutes_approved_by" "enum_applications_minutes_approved_by";`)
  await db.execute(
    sql.raw(`
    ALTER TABLE applications
      ADD CONSTRAINT applications_minutes_whole CHECK (worked_minutes IS NULL OR (worked_minutes >= 1 AND worked_minutes = trunc(worked_minutes))),
      ADD CONSTRAINT applications_minutes_approved_by_somebody CHECK ((minutes_approved_at IS NULL) = (minutes_approved_by IS NULL));
    ${keepAttendance(KEPT.after, `IF NEW.minutes_approved_at IS NOT NULL AND NOT NEW.is_completed THEN RAISE EXCEPTION 'minutes_not_completed'; END IF;`)}`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`${keepAttendance(KEPT.before, '')}
    ALTER TABLE applications DROP CONSTRAINT applications_minutes_whole, DROP CONSTRAINT applications_minutes_approved_by_somebody;`),
  )
  await db.execute(sql`
  ALTER TABLE "applications" DROP COLUMN "worked_minutes";
  ALTER TABLE "applications" DROP COLUMN "minutes_approved_at";
  ALTER TABLE "applications" DROP COLUMN "minutes_approved_by";
  DROP TYPE "public"."enum_applications_minutes_approved_by";`)
}
