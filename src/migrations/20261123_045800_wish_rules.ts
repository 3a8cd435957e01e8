import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* A listing says what its kind needs. One wish of a person for a listing is open at a time, and stays as it was answered. */
const rules = sql.raw(`
CREATE FUNCTION guard_task_kind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.timing::text = 'flexible' THEN
    IF coalesce(NEW.flexible_from, '') = '' OR coalesce(NEW.flexible_until, '') = '' THEN RAISE EXCEPTION 'task_period_missing'; END IF;
    IF NEW.flexible_until < NEW.flexible_from THEN RAISE EXCEPTION 'task_period_reversed'; END IF;
  END IF;
  IF NEW.is_remote THEN
    IF coalesce(NEW.remote_how, '') !~ '[^[:space:]　]' THEN RAISE EXCEPTION 'task_remote_how_missing'; END IF;
    IF coalesce(NEW.place, '') ~ '[^[:space:]　]' THEN RAISE EXCEPTION 'task_place_of_remote'; END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_kind BEFORE INSERT OR UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION guard_task_kind();
ALTER TABLE time_wishes ALTER COLUMN is_open SET NOT NULL, ALTER COLUMN revision SET NOT NULL;
CREATE UNIQUE INDEX time_wishes_one_open_uq ON time_wishes (task_id, volunteer_id) WHERE is_open;
CREATE FUNCTION derive_time_wish() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    NEW.task_id := OLD.task_id; NEW.wish := OLD.wish; NEW.wisher_name := OLD.wisher_name; NEW.wished_at := OLD.wished_at;
    IF OLD.status::text <> 'open' THEN NEW.status := OLD.status; NEW.slot_id := OLD.slot_id; END IF;
  END IF;
  SELECT facility_id INTO NEW.facility_id FROM tasks WHERE id = NEW.task_id;
  NEW.is_open := NEW.status::text = 'open';
  IF NEW.status::text = 'declined' AND coalesce(NEW.reply, '') !~ '[^[:space:]　]' THEN RAISE EXCEPTION 'time_wish_reply_missing'; END IF;
  IF NEW.status::text = 'agreed' AND NOT EXISTS (SELECT 1 FROM slots s WHERE s.id = NEW.slot_id AND s.task_id = NEW.task_id)
  THEN RAISE EXCEPTION 'time_wish_slot_missing'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON time_wishes FOR EACH ROW EXECUTE FUNCTION derive_time_wish();
CREATE TRIGGER zz_revision BEFORE UPDATE ON time_wishes FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(rules)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER zz_revision ON time_wishes;
    DROP FUNCTION guard_task_kind, derive_time_wish CASCADE;
    DROP INDEX time_wishes_one_open_uq;
    ALTER TABLE time_wishes ALTER COLUMN is_open DROP NOT NULL, ALTER COLUMN revision DROP NOT NULL;`),
  )
}
