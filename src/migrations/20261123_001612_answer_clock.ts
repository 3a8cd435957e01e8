import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Every application carries by when its facility answers: the hours of the programme as they stood when it was made,
 * so that a changed setting moves no promise already given. Those that stand are given the usual 48 hours; the triggers
 * keep still for that, since nobody moved them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "applications" ADD COLUMN "answer_due_at" timestamp(3) with time zone;
  ALTER TABLE "programmes" ADD COLUMN "answer_hours" numeric DEFAULT 48 NOT NULL;`)
  await db.execute(
    sql.raw(`
    ALTER TABLE applications DISABLE TRIGGER USER;
    UPDATE applications SET answer_due_at = applied_at + interval '48 hours';
    ALTER TABLE applications ENABLE TRIGGER USER;
    CREATE FUNCTION set_answer_clock() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' THEN NEW.answer_due_at := OLD.answer_due_at;
      ELSE SELECT NEW.applied_at + make_interval(secs => answer_hours::float8 * 3600) INTO NEW.answer_due_at FROM programmes WHERE id = NEW.programme_id;
      END IF;
      RETURN NEW;
    END $$;
    -- After "derive", which fills in the programme: triggers run in the order of their names.
    CREATE TRIGGER set_clock BEFORE INSERT OR UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION set_answer_clock();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION set_answer_clock CASCADE;'))
  await db.execute(sql`
  ALTER TABLE "applications" DROP COLUMN "answer_due_at";
  ALTER TABLE "programmes" DROP COLUMN "answer_hours";`)
}
