import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Clause 13(3): every incident has its number, its clock and its history; one press of the button, however often it is
 * sent, is one incident. A facility is named in `shared_with` only while the operator shares.
 */
const incidents = sql.raw(`
ALTER TABLE incidents ALTER COLUMN is_one_tap SET NOT NULL, ALTER COLUMN awaits_city SET NOT NULL, ALTER COLUMN city_due_at SET NOT NULL,
  ALTER COLUMN reported_at SET NOT NULL, ALTER COLUMN revision SET NOT NULL,
  ADD CONSTRAINT incidents_told_after_detected CHECK (city_told_at >= detected_at);
CREATE UNIQUE INDEX incidents_one_tap_uq ON incidents (application_id) WHERE is_one_tap;
CREATE SEQUENCE incidents_number_seq;
CREATE FUNCTION derive_incident() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE a record;
BEGIN
  IF TG_OP = 'INSERT' THEN NEW.number := 'J-' || lpad(nextval('incidents_number_seq')::text, 6, '0');
  ELSE
    NEW.number := OLD.number; NEW.is_one_tap := OLD.is_one_tap;
    IF OLD.is_one_tap THEN NEW.application_id := OLD.application_id; END IF;
  END IF;
  IF NEW.application_id IS NOT NULL THEN
    SELECT facility_id, programme_id, slot_id, task_id, volunteer_id INTO a FROM applications WHERE id = NEW.application_id;
    NEW.facility_id := a.facility_id; NEW.programme_id := a.programme_id;
    NEW.slot_id := a.slot_id; NEW.task_id := a.task_id; NEW.volunteer_id := a.volunteer_id;
  ELSE NEW.slot_id := NULL; NEW.task_id := NULL; NEW.volunteer_id := NULL; END IF;
  NEW.reported_at := coalesce(NEW.reported_at, now());
  IF TG_OP = 'INSERT' OR NEW.detected_at <> OLD.detected_at THEN
    SELECT NEW.detected_at + make_interval(hours => incident_city_hours::int) INTO NEW.city_due_at FROM programmes WHERE id = NEW.programme_id;
  ELSE NEW.city_due_at := OLD.city_due_at; END IF;
  IF NEW.status::text = 'closed' AND NEW.city_told_at IS NULL THEN RAISE EXCEPTION 'incident_city_not_told'; END IF;
  NEW.awaits_city := NEW.city_told_at IS NULL AND NEW.status::text <> 'dismissed';
  NEW.shared_with_id := CASE WHEN NEW.shared_at IS NOT NULL THEN NEW.facility_id END;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON incidents FOR EACH ROW EXECUTE FUNCTION derive_incident();
CREATE TRIGGER zz_revision BEFORE UPDATE ON incidents FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

/* The history: who changed what and when; the application's role can neither write nor change a row of it. */
const events = sql.raw(`
CREATE FUNCTION record_incident_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  told text[] := ARRAY['status','status_reason','city_told_at','awaits_city','shared_at','shared_with_id','changed_at','changed_by_role','changed_by','updated_at','revision'];
  what text[] := ARRAY[]::text[];
  each text;
BEGIN
  IF TG_OP = 'INSERT' THEN what := ARRAY['opened'];
  ELSE
    IF NEW.status <> OLD.status THEN what := array_append(what, 'moved'); END IF;
    IF NEW.city_told_at IS DISTINCT FROM OLD.city_told_at THEN what := array_append(what, 'city_told'); END IF;
    IF NEW.shared_at IS DISTINCT FROM OLD.shared_at THEN what := array_append(what, 'facility_told'); END IF;
    IF (to_jsonb(NEW) - told) IS DISTINCT FROM (to_jsonb(OLD) - told)
    THEN what := array_append(what, CASE WHEN NEW.changed_by_role::text = 'resident' THEN 'described' ELSE 'edited' END); END IF;
  END IF;
  FOREACH each IN ARRAY what LOOP
    INSERT INTO incident_events (id, incident_id, what, "from", "to", at, by_role, "by", reason)
    VALUES (gen_random_uuid(), NEW.id, each::enum_incident_events_what, CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END, NEW.status,
            coalesce(NEW.changed_at, now()), NEW.changed_by_role::text::enum_incident_events_by_role, NEW.changed_by,
            CASE WHEN each = 'moved' THEN NEW.status_reason END);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER record_event AFTER INSERT OR UPDATE ON incidents FOR EACH ROW EXECUTE FUNCTION record_incident_event();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [incidents, events]) await db.execute(part)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER zz_revision ON incidents;
    DROP FUNCTION derive_incident, record_incident_event CASCADE;
    DROP SEQUENCE incidents_number_seq;
    DROP INDEX incidents_one_tap_uq;
    ALTER TABLE incidents DROP CONSTRAINT incidents_told_after_detected, ALTER COLUMN is_one_tap DROP NOT NULL, ALTER COLUMN awaits_city DROP NOT NULL,
      ALTER COLUMN city_due_at DROP NOT NULL, ALTER COLUMN reported_at DROP NOT NULL, ALTER COLUMN revision DROP NOT NULL;`),
  )
}
