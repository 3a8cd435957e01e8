import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Nothing new is offered for a listing that has ended or is taken down, whoever asks. A new slot holds its listing while it
 * is read, so that a listing that is closed at the same moment is either seen or waits; one that is offered again does not,
 * because a listing is held before its slots. Runs before `derive`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE FUNCTION ask_listing_of_slot() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE listing text;
    BEGIN
      IF NEW.status::text <> 'open' THEN RETURN NEW; END IF;
      IF TG_OP = 'INSERT' THEN SELECT status::text INTO listing FROM tasks WHERE id = NEW.task_id FOR SHARE;
      ELSIF OLD.status::text <> 'open' OR NEW.task_id <> OLD.task_id THEN SELECT status::text INTO listing FROM tasks WHERE id = NEW.task_id;
      END IF;
      IF listing IN ('closed', 'suspended') THEN RAISE EXCEPTION 'slot_listing_%', listing; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_listing BEFORE INSERT OR UPDATE ON slots FOR EACH ROW EXECUTE FUNCTION ask_listing_of_slot();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION ask_listing_of_slot CASCADE;'))
}
