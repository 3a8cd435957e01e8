import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What must hold whatever the code above does. States stand in function bodies only, never in a predicate, a CHECK or
 * a trigger's condition, because PostgreSQL could then not change their type: triggers turn them into booleans.
 * Triggers raise the name of a sentence (src/glossary/constraints.ts), never a text.
 */

const revision = sql.raw(`
CREATE FUNCTION keep_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE unseen text[] := ARRAY['updated_at','revision','login_attempts','lock_until','reset_password_token','reset_password_expiration','reset_password_requested_at'];
BEGIN
  IF pg_trigger_depth() = 1 AND (to_jsonb(NEW) - unseen) IS DISTINCT FROM (to_jsonb(OLD) - unseen)
  THEN NEW.revision := OLD.revision + 1; ELSE NEW.revision := OLD.revision; END IF;
  RETURN NEW;
END $$;
DO $$ DECLARE t text; BEGIN
  FOR t IN SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'revision' LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN revision SET NOT NULL', t);
    EXECUTE format('CREATE TRIGGER zz_revision BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION keep_revision()', t);
  END LOOP;
END $$;`)

const tasks = sql.raw(`
CREATE FUNCTION derive_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_published := NEW.status::text = 'published';
  SELECT ward_id INTO NEW.ward_id FROM facilities WHERE id = NEW.facility_id;
  IF TG_OP = 'UPDATE' AND OLD.first_published_at IS NOT NULL THEN NEW.first_published_at := OLD.first_published_at;
  ELSIF NEW.is_published THEN NEW.first_published_at := coalesce(NEW.first_published_at, NEW.status_changed_at, now());
  ELSE NEW.first_published_at := NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION derive_task();
CREATE FUNCTION show_slots_of_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_published IS DISTINCT FROM OLD.is_published THEN UPDATE slots SET task_id = task_id WHERE task_id = NEW.id; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER show_slots AFTER UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION show_slots_of_task();
CREATE FUNCTION carry_ward_to_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.ward_id IS DISTINCT FROM OLD.ward_id THEN UPDATE tasks SET facility_id = facility_id WHERE facility_id = NEW.id; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER carry_ward AFTER UPDATE ON facilities FOR EACH ROW EXECUTE FUNCTION carry_ward_to_tasks();
CREATE INDEX tasks_published_by_place_ix ON tasks (ward_id, category, first_published_at DESC) WHERE is_published;
CREATE INDEX tasks_published_newest_ix ON tasks (first_published_at DESC) WHERE is_published;`)

const slots = sql.raw(`
ALTER TABLE slots ALTER COLUMN seats_taken SET NOT NULL, ALTER COLUMN facility_id SET NOT NULL, ALTER COLUMN programme_id SET NOT NULL, ALTER COLUMN is_visible SET NOT NULL,
  ADD CONSTRAINT slots_capacity_positive CHECK (capacity > 0),
  ADD CONSTRAINT slots_end_after_start CHECK (ends_at > starts_at),
  ADD CONSTRAINT slots_seats_within_capacity CHECK (seats_taken >= 0 AND seats_taken <= capacity);
CREATE FUNCTION derive_slot() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE t record; first_seen timestamptz;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT facility_id, programme_id, is_published, status_changed_at INTO t FROM tasks WHERE id = NEW.task_id FOR SHARE;
    NEW.seats_taken := 0;
  ELSE
    SELECT facility_id, programme_id, is_published, status_changed_at INTO t FROM tasks WHERE id = NEW.task_id;
    IF pg_trigger_depth() = 1 THEN NEW.seats_taken := OLD.seats_taken; END IF;
  END IF;
  IF NOT FOUND THEN RAISE EXCEPTION 'task_not_found'; END IF;
  NEW.facility_id := t.facility_id; NEW.programme_id := t.programme_id;
  NEW.is_visible := t.is_published AND NEW.status::text = 'open';
  first_seen := CASE WHEN TG_OP = 'UPDATE' THEN OLD.first_visible_at END;
  IF first_seen IS NOT NULL THEN NEW.first_visible_at := first_seen; NEW.first_visible_capacity := OLD.first_visible_capacity;
  ELSIF NEW.is_visible THEN
    NEW.first_visible_at := CASE WHEN pg_trigger_depth() = 1 THEN coalesce(NEW.first_visible_at, now()) ELSE coalesce(t.status_changed_at, now()) END;
    NEW.first_visible_capacity := NEW.capacity;
  ELSE NEW.first_visible_at := NULL; NEW.first_visible_capacity := NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON slots FOR EACH ROW EXECUTE FUNCTION derive_slot();
CREATE FUNCTION carry_slot_to_applications() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.starts_at, NEW.ends_at, NEW.task_id, NEW.facility_id, NEW.programme_id) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.task_id, OLD.facility_id, OLD.programme_id)
  THEN UPDATE applications SET slot_id = slot_id WHERE slot_id = NEW.id; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER carry AFTER UPDATE ON slots FOR EACH ROW EXECUTE FUNCTION carry_slot_to_applications();
CREATE INDEX slots_open_of_task_ix ON slots (task_id, starts_at) WHERE is_visible;
CREATE INDEX slots_open_ix ON slots (starts_at) WHERE is_visible;`)

const applications = sql.raw(`
ALTER TABLE applications
  ADD COLUMN holds_seat boolean NOT NULL DEFAULT false, ADD COLUMN is_completed boolean NOT NULL DEFAULT false, ADD COLUMN is_waiting boolean NOT NULL DEFAULT true,
  ALTER COLUMN starts_at SET NOT NULL, ALTER COLUMN ends_at SET NOT NULL, ALTER COLUMN task_id SET NOT NULL, ALTER COLUMN facility_id SET NOT NULL,
  ALTER COLUMN programme_id SET NOT NULL, ALTER COLUMN is_live SET NOT NULL, ALTER COLUMN applied_at SET NOT NULL, ALTER COLUMN status_changed_at SET NOT NULL;
CREATE FUNCTION derive_application() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE s record;
BEGIN
  SELECT starts_at, ends_at, task_id, facility_id, programme_id INTO s FROM slots WHERE id = NEW.slot_id FOR NO KEY UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'slot_not_found'; END IF;
  NEW.starts_at := s.starts_at; NEW.ends_at := s.ends_at; NEW.task_id := s.task_id; NEW.facility_id := s.facility_id; NEW.programme_id := s.programme_id;
  NEW.is_live := NEW.status::text NOT IN ('declined', 'withdrawn', 'expired', 'cancelled');
  NEW.holds_seat := NEW.status::text IN ('accepted', 'attended', 'no_show', 'disputed', 'completed');
  NEW.is_completed := NEW.status::text = 'completed';
  NEW.is_waiting := NEW.status::text IN ('applied', 'waitlisted');
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION derive_application();
CREATE FUNCTION count_seats() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE difference int := 0; slot uuid;
BEGIN
  IF TG_OP <> 'DELETE' THEN difference := NEW.holds_seat::int; slot := NEW.slot_id; END IF;
  IF TG_OP <> 'INSERT' THEN difference := difference - OLD.holds_seat::int; slot := OLD.slot_id; END IF;
  IF difference <> 0 THEN UPDATE slots SET seats_taken = seats_taken + difference WHERE id = slot; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count_seats AFTER INSERT OR UPDATE OR DELETE ON applications FOR EACH ROW EXECUTE FUNCTION count_seats();
CREATE FUNCTION record_application_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.status IS DISTINCT FROM OLD.status THEN
    INSERT INTO application_events (id, application_id, facility_id, "from", "to", at, by_role, "by", reason)
    VALUES (gen_random_uuid(), NEW.id, NEW.facility_id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END, NEW.status, NEW.status_changed_at,
            NEW.status_changed_by_role::text::enum_application_events_by_role, NEW.status_changed_by, NEW.status_reason);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER record_event AFTER INSERT OR UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION record_application_event();
CREATE UNIQUE INDEX applications_live_uq ON applications (volunteer_id, slot_id) WHERE is_live;
ALTER TABLE applications ADD CONSTRAINT applications_no_overlap EXCLUDE USING gist (volunteer_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (holds_seat);
CREATE INDEX applications_completed_ix ON applications (programme_id, starts_at) INCLUDE (facility_id, task_id, volunteer_id) WHERE is_completed;
CREATE INDEX applications_waiting_ix ON applications (facility_id, applied_at) WHERE is_waiting;
CREATE INDEX applications_waiting_start_ix ON applications (starts_at) WHERE is_waiting;`)

const ledgers = sql.raw(`
ALTER TABLE facilities ADD CONSTRAINT facilities_fee_is_zero CHECK (fee = 0);
ALTER TABLE facility_registrations ADD COLUMN counting_unit text NOT NULL DEFAULT '', ADD COLUMN period daterange NOT NULL DEFAULT 'empty', ALTER COLUMN office_number SET NOT NULL;
CREATE FUNCTION derive_registration() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE f record; unit text;
BEGIN
  SELECT office_number, service_code::text AS service INTO f FROM facilities WHERE id = NEW.facility_id;
  SELECT counting_unit::text INTO unit FROM programmes WHERE id = NEW.programme_id;
  NEW.office_number := f.office_number;
  NEW.counting_unit := CASE unit WHEN 'number_service' THEN f.office_number || '/' || f.service ELSE f.office_number END;
  NEW.last_day := nullif(NEW.last_day, '');
  NEW.period := daterange(NEW.starts_on::date, NEW.last_day::date, '[]');
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON facility_registrations FOR EACH ROW EXECUTE FUNCTION derive_registration();
ALTER TABLE facility_registrations ADD CONSTRAINT registrations_no_overlap EXCLUDE USING gist (programme_id WITH =, counting_unit WITH =, period WITH &&);
CREATE FUNCTION carry_counting_unit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.counting_unit::text <> OLD.counting_unit::text THEN UPDATE facility_registrations SET facility_id = facility_id WHERE programme_id = NEW.id; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER carry_counting_unit AFTER UPDATE ON programmes FOR EACH ROW EXECUTE FUNCTION carry_counting_unit();

ALTER TABLE residences ADD COLUMN period daterange NOT NULL DEFAULT 'empty';
CREATE FUNCTION derive_residence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.until := nullif(NEW.until, ''); NEW.municipality_name := nullif(btrim(NEW.municipality_name), '');
  NEW.period := daterange(NEW.since::date, NEW.until::date, '[]');
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON residences FOR EACH ROW EXECUTE FUNCTION derive_residence();
ALTER TABLE residences ADD CONSTRAINT residences_ward_or_elsewhere CHECK ((ward_id IS NULL) <> (municipality_name IS NULL)),
  ADD CONSTRAINT residences_no_overlap EXCLUDE USING gist (volunteer_id WITH =, period WITH &&);

CREATE SEQUENCE volunteers_number_seq;
CREATE FUNCTION number_volunteer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.number := 'V-' || lpad(nextval('volunteers_number_seq')::text, 6, '0');
  RETURN NEW;
END $$;
CREATE TRIGGER number BEFORE INSERT ON volunteers FOR EACH ROW EXECUTE FUNCTION number_volunteer();
ALTER TABLE volunteers ALTER COLUMN registered_at SET NOT NULL;

CREATE FUNCTION keep_one_admin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.role::text = 'admin' AND OLD.active IS NOT FALSE AND (TG_OP = 'DELETE' OR NEW.role::text <> 'admin' OR NEW.active IS FALSE) THEN
    PERFORM 1 FROM users WHERE role::text = 'admin' AND active IS NOT FALSE AND id <> OLD.id ORDER BY id FOR NO KEY UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'last_admin_stays'; END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_one_admin BEFORE UPDATE OR DELETE ON users FOR EACH ROW EXECUTE FUNCTION keep_one_admin();`)

const reports = sql.raw(`
CREATE TABLE monthly_report_files (
  report_id uuid NOT NULL REFERENCES monthly_reports (id) ON DELETE RESTRICT,
  kind text NOT NULL CHECK (kind IN ('xlsx', 'pdf')),
  file_name text NOT NULL, bytes bytea NOT NULL, sha256 text NOT NULL CHECK (sha256 = encode(sha256(bytes), 'hex')),
  PRIMARY KEY (report_id, kind));
CREATE FUNCTION refuse_report_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE decision text[] := ARRAY['status','approval_comment','approved_at','approved_by_id','updated_at','revision'];
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.approved_at IS NULL AND (to_jsonb(NEW) - decision) = (to_jsonb(OLD) - decision) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'report_is_final';
END $$;
CREATE TRIGGER final BEFORE UPDATE OR DELETE ON monthly_reports FOR EACH ROW EXECUTE FUNCTION refuse_report_change();
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'report_is_final'; END $$;
CREATE TRIGGER final BEFORE UPDATE OR DELETE ON monthly_report_files FOR EACH ROW EXECUTE FUNCTION refuse_change();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [tasks, slots, applications, ledgers, reports, revision]) await db.execute(part)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TABLE monthly_report_files;
    ALTER TABLE applications DROP CONSTRAINT applications_no_overlap, DROP COLUMN holds_seat, DROP COLUMN is_completed, DROP COLUMN is_waiting;
    ALTER TABLE slots DROP CONSTRAINT slots_capacity_positive, DROP CONSTRAINT slots_end_after_start, DROP CONSTRAINT slots_seats_within_capacity;
    ALTER TABLE facility_registrations DROP CONSTRAINT registrations_no_overlap, DROP COLUMN counting_unit, DROP COLUMN period;
    ALTER TABLE residences DROP CONSTRAINT residences_ward_or_elsewhere, DROP CONSTRAINT residences_no_overlap, DROP COLUMN period;
    ALTER TABLE facilities DROP CONSTRAINT facilities_fee_is_zero;
    DROP SEQUENCE volunteers_number_seq CASCADE;
    DROP INDEX applications_live_uq;
    DROP FUNCTION keep_revision, derive_task, show_slots_of_task, carry_ward_to_tasks, derive_slot, carry_slot_to_applications, derive_application,
      count_seats, record_application_event, derive_registration, carry_counting_unit, derive_residence, number_volunteer, keep_one_admin,
      refuse_report_change, refuse_change CASCADE;`),
  )
}
