import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A notice of an urgent seat goes to nobody twice for one slot and to nobody more often within seven days than the
 * programme says, however many processes tell at once: each takes the person first.
 */
const notices = sql.raw(`
ALTER TABLE shortage_notices ADD CONSTRAINT shortage_notices_slot_volunteer_uq UNIQUE (slot_id, volunteer_id);
CREATE FUNCTION derive_shortage_notice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE most int;
BEGIN
  SELECT s.task_id, s.facility_id, p.shortage_notices_per_week::int INTO NEW.task_id, NEW.facility_id, most
    FROM slots s JOIN programmes p ON p.id = s.programme_id WHERE s.id = NEW.slot_id;
  PERFORM 1 FROM volunteers WHERE id = NEW.volunteer_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM shortage_notices WHERE slot_id = NEW.slot_id AND volunteer_id = NEW.volunteer_id) THEN RETURN NEW; END IF;
  IF (SELECT count(*) FROM shortage_notices WHERE volunteer_id = NEW.volunteer_id AND told_at > NEW.told_at - interval '7 days') >= most
  THEN RAISE EXCEPTION 'shortage_notices_enough'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT ON shortage_notices FOR EACH ROW EXECUTE FUNCTION derive_shortage_notice();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(notices)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION derive_shortage_notice CASCADE;
    ALTER TABLE shortage_notices DROP CONSTRAINT shortage_notices_slot_volunteer_uq;`),
  )
}
