import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* Clause 5(4) 意向調査: what a facility answered becomes one step of one sheet at most, however often somebody presses. */
const rules = sql.raw(`
ALTER TABLE intention_answers ALTER COLUMN revision SET NOT NULL, ALTER COLUMN answered_on SET NOT NULL;
CREATE UNIQUE INDEX carving_sheets_steps_source_item_uq ON carving_sheets_steps (source_item);
CREATE FUNCTION derive_intention_answer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE f text;
BEGIN
  IF TG_OP = 'UPDATE' THEN NEW.facility_id := OLD.facility_id; NEW.way := OLD.way; END IF;
  SELECT name INTO f FROM facilities WHERE id = NEW.facility_id;
  NEW.title := concat_ws('　', NEW.answered_on, f);
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON intention_answers FOR EACH ROW EXECUTE FUNCTION derive_intention_answer();
CREATE TRIGGER zz_revision BEFORE UPDATE ON intention_answers FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(rules)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER zz_revision ON intention_answers;
    DROP FUNCTION derive_intention_answer CASCADE;
    DROP INDEX carving_sheets_steps_source_item_uq;
    ALTER TABLE intention_answers ALTER COLUMN revision DROP NOT NULL, ALTER COLUMN answered_on DROP NOT NULL;`),
  )
}
