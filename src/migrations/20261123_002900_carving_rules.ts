import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What is not work around care is never chosen for a listing, and a listing comes from a sheet of its own facility,
 * whatever the code above does. The revisions of the new tables are kept like those of every other.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE task_templates ALTER COLUMN revision SET NOT NULL;
    ALTER TABLE carving_sheets ALTER COLUMN revision SET NOT NULL,
      ADD CONSTRAINT carving_sheets_days_in_week CHECK (days_per_week BETWEEN 1 AND 7);
    ALTER TABLE carving_sheets_steps ALTER COLUMN minutes SET NOT NULL,
      ADD CONSTRAINT carving_steps_take_time CHECK (minutes BETWEEN 1 AND 1440);
    CREATE TRIGGER zz_revision BEFORE UPDATE ON task_templates FOR EACH ROW EXECUTE FUNCTION keep_revision();
    CREATE TRIGGER zz_revision BEFORE UPDATE ON carving_sheets FOR EACH ROW EXECUTE FUNCTION keep_revision();

    CREATE FUNCTION ask_step_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.chosen AND NEW.classification::text IS DISTINCT FROM 'around' THEN RAISE EXCEPTION 'step_chosen_is_not_around'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_rules BEFORE INSERT OR UPDATE ON carving_sheets_steps FOR EACH ROW EXECUTE FUNCTION ask_step_rules();

    CREATE FUNCTION ask_sheet_of_task() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.carving_sheet_id IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM carving_sheets WHERE id = NEW.carving_sheet_id AND facility_id = NEW.facility_id)
      THEN RAISE EXCEPTION 'task_of_other_sheet'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_sheet BEFORE INSERT OR UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION ask_sheet_of_task();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION ask_step_rules, ask_sheet_of_task CASCADE;
    DROP TRIGGER zz_revision ON task_templates;
    DROP TRIGGER zz_revision ON carving_sheets;
    ALTER TABLE carving_sheets DROP CONSTRAINT carving_sheets_days_in_week;
    ALTER TABLE carving_sheets_steps DROP CONSTRAINT carving_steps_take_time, ALTER COLUMN minutes DROP NOT NULL;`),
  )
}
