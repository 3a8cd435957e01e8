import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A message belongs to the facility and the resident of its application, lies sealed, and stays as it was sent: only that
 * somebody has read it is added, once and by the other side.
 */
const rules = sql.raw(`
ALTER TABLE messages ALTER COLUMN facility_id SET NOT NULL, ALTER COLUMN volunteer_id SET NOT NULL, ALTER COLUMN text SET NOT NULL,
  ADD CONSTRAINT messages_sealed CHECK (starts_with(text, 'v1.') AND key_id IS NOT NULL);
ALTER TABLE programmes ADD CONSTRAINT programmes_quiet_hours
  CHECK (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
CREATE UNIQUE INDEX messages_sent_once_uq ON messages (application_id, send_key);
CREATE FUNCTION derive_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT facility_id, volunteer_id, title INTO NEW.facility_id, NEW.volunteer_id, NEW.title FROM applications WHERE id = NEW.application_id;
  IF num_nonnulls(NEW.read_by_resident_at, NEW.read_by_facility_at) > 0 THEN RAISE EXCEPTION 'message_is_final'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT ON messages FOR EACH ROW EXECUTE FUNCTION derive_message();
CREATE FUNCTION keep_message() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE reading text[] := ARRAY['read_by_resident_at','read_by_facility_at','updated_at'];
BEGIN
  IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - reading) IS DISTINCT FROM (to_jsonb(OLD) - reading)
     OR (OLD.read_by_resident_at IS NOT NULL AND NEW.read_by_resident_at IS DISTINCT FROM OLD.read_by_resident_at)
     OR (OLD.read_by_facility_at IS NOT NULL AND NEW.read_by_facility_at IS DISTINCT FROM OLD.read_by_facility_at)
     OR (NEW.side::text = 'resident' AND NEW.read_by_resident_at IS NOT NULL)
     OR (NEW.side::text = 'facility' AND NEW.read_by_facility_at IS NOT NULL)
     OR least(NEW.read_by_resident_at, NEW.read_by_facility_at) < NEW.sent_at
  THEN RAISE EXCEPTION 'message_is_final'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON messages FOR EACH ROW EXECUTE FUNCTION keep_message();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(rules)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION derive_message, keep_message CASCADE;
    DROP INDEX messages_sent_once_uq;
    ALTER TABLE messages DROP CONSTRAINT messages_sealed;
    ALTER TABLE programmes DROP CONSTRAINT programmes_quiet_hours;`),
  )
}
