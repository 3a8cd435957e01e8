import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A listing offers one open slot per start: dates that repeat are made once, however often and from wherever they are
 * asked for. `sole_start` is the start of an open slot and empty for one that was called off, so that no state stands
 * in a predicate. Of slots that stood twice before this rule the first one holds the start; the others stay as they
 * are until their time or state changes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE slots ADD COLUMN sole_start timestamptz;
    ALTER TABLE slots DISABLE TRIGGER USER;
    UPDATE slots s SET sole_start = s.starts_at FROM (
      SELECT DISTINCT ON (task_id, starts_at) id FROM slots WHERE status::text = 'open' ORDER BY task_id, starts_at, created_at, id) f
     WHERE f.id = s.id;
    ALTER TABLE slots ENABLE TRIGGER USER;
    CREATE UNIQUE INDEX slots_one_per_start_uq ON slots (task_id, sole_start) WHERE sole_start IS NOT NULL;
    CREATE FUNCTION hold_start_of_slot() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' OR (NEW.starts_at, NEW.task_id, NEW.status) IS DISTINCT FROM (OLD.starts_at, OLD.task_id, OLD.status)
      THEN NEW.sole_start := CASE WHEN NEW.status::text = 'open' THEN NEW.starts_at END;
      ELSE NEW.sole_start := OLD.sole_start; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER hold_start BEFORE INSERT OR UPDATE ON slots FOR EACH ROW EXECUTE FUNCTION hold_start_of_slot();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION hold_start_of_slot CASCADE; ALTER TABLE slots DROP COLUMN sole_start;'))
}
