import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A visit is recorded when it is over: at its end, or when its person has left; as an absence half an hour after its start.
 * It counts no minutes that had not passed. Compared with the time of the record, never with the clock.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE FUNCTION ask_record_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.status::text <> 'accepted' OR NEW.status::text NOT IN ('attended', 'no_show') THEN RETURN NEW; END IF;
      IF NEW.status::text = 'attended' AND NEW.status_changed_at < least(NEW.ends_at, NEW.left_at) THEN RAISE EXCEPTION 'visit_not_over'; END IF;
      IF NEW.status::text = 'no_show' AND NEW.status_changed_at < least(NEW.ends_at, NEW.starts_at + interval '30 minutes')
      THEN RAISE EXCEPTION 'visit_absence_too_early'; END IF;
      IF NEW.worked_minutes > ceil(extract(epoch FROM NEW.status_changed_at - (NEW.starts_at - interval '1 hour')) / 60)
      THEN RAISE EXCEPTION 'minutes_beyond_now'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_record BEFORE UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION ask_record_rules();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION ask_record_rules CASCADE;'))
}
