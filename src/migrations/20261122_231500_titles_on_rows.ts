import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Slots and applications carry the title of their listing, as they carry its facility: asked for across the relation it
 * cost every list a second question and a third of its time, and a search by title walked the whole table. Runs after
 * `derive`, which sets the listing of an application, and before `zz_revision`. A new title reaches slots first: whoever
 * is applying holds the slot, so that no application slips in between with the old one.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE slots ADD COLUMN title varchar;
    ALTER TABLE applications ADD COLUMN title varchar;
    ALTER TABLE slots DISABLE TRIGGER USER;
    ALTER TABLE applications DISABLE TRIGGER USER;
    UPDATE slots SET title = t.title FROM tasks t WHERE t.id = task_id;
    UPDATE applications SET title = t.title FROM tasks t WHERE t.id = task_id;
    ALTER TABLE slots ENABLE TRIGGER USER;
    ALTER TABLE applications ENABLE TRIGGER USER;
    CREATE FUNCTION name_after_task() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      SELECT title INTO NEW.title FROM tasks WHERE id = NEW.task_id;
      RETURN NEW;
    END $$;
    CREATE TRIGGER name BEFORE INSERT OR UPDATE ON slots FOR EACH ROW EXECUTE FUNCTION name_after_task();
    CREATE TRIGGER name BEFORE INSERT OR UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION name_after_task();
    CREATE FUNCTION carry_title_of_task() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.title IS DISTINCT FROM OLD.title THEN
        UPDATE slots SET title = NEW.title WHERE task_id = NEW.id;
        UPDATE applications SET title = NEW.title WHERE task_id = NEW.id;
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER carry_title AFTER UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION carry_title_of_task();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION name_after_task CASCADE;
    DROP FUNCTION carry_title_of_task CASCADE;
    ALTER TABLE slots DROP COLUMN title;
    ALTER TABLE applications DROP COLUMN title;`),
  )
}
