import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Nobody wishes for a time at a facility that is closed to them, or after leaving. The person is held, as by whoever makes a
 * block or merges records: no wish slips past either.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE FUNCTION ask_wish_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM volunteers WHERE id = NEW.volunteer_id FOR NO KEY UPDATE;
      IF EXISTS (SELECT 1 FROM tasks t WHERE t.id = NEW.task_id AND is_blocked(NEW.volunteer_id, t.facility_id))
         OR EXISTS (SELECT 1 FROM volunteers WHERE id = NEW.volunteer_id AND (withdrawn_at <= NEW.wished_at OR merged_into_id IS NOT NULL))
      THEN RAISE EXCEPTION 'time_wish_not_open'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_rules BEFORE INSERT ON time_wishes FOR EACH ROW EXECUTE FUNCTION ask_wish_rules();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`DROP FUNCTION ask_wish_rules CASCADE;`))
}
