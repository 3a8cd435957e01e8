import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Clause 5(4). Nobody signs up for a seminar that is not open, nor beyond its capacity, however many press at once: a
 * sign-up holds the seminar's row. What was held or called off stays as it was announced. A consultation that was held
 * says when, how long, what was advised and what came of it, and its sheet is one of its facility.
 */
const seminars = sql.raw(`
ALTER TABLE seminars ALTER COLUMN seats_taken SET NOT NULL, ALTER COLUMN is_published SET NOT NULL, ALTER COLUMN is_online SET NOT NULL,
  ALTER COLUMN revision SET NOT NULL,
  ADD CONSTRAINT seminars_end_after_start CHECK (ends_at > starts_at),
  ADD CONSTRAINT seminars_seats_within_capacity CHECK (seats_taken >= 0 AND (capacity IS NULL OR seats_taken <= capacity));
CREATE FUNCTION derive_seminar() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE after text[] := ARRAY['status','status_reason','status_changed_at','summary','seats_taken','is_published','revision','updated_at'];
BEGIN
  NEW.is_published := NEW.status::text <> 'draft' AND NEW.audience::text <> 'residents';
  IF TG_OP = 'UPDATE' AND OLD.status::text IN ('held', 'called_off') THEN
    IF NEW.status IS DISTINCT FROM OLD.status OR (to_jsonb(NEW) - after) IS DISTINCT FROM (to_jsonb(OLD) - after)
    THEN RAISE EXCEPTION '%', CASE OLD.status::text WHEN 'held' THEN 'seminar_held_stays' ELSE 'seminar_called_off_stays' END; END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON seminars FOR EACH ROW EXECUTE FUNCTION derive_seminar();
CREATE TRIGGER zz_revision BEFORE UPDATE ON seminars FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

const attendances = sql.raw(`
ALTER TABLE seminar_attendances ALTER COLUMN holds_seat SET NOT NULL, ALTER COLUMN revision SET NOT NULL,
  ADD CONSTRAINT seminar_attendances_one_party CHECK (num_nonnulls(facility_id, volunteer_id) <= 1),
  ADD CONSTRAINT seminar_attendances_who CHECK (num_nonnulls(facility_id, volunteer_id) = 1 OR coalesce(attendee_name, '') ~ '[^[:space:]　]'),
  ADD CONSTRAINT seminar_attendances_people CHECK (people BETWEEN 1 AND 20);
CREATE UNIQUE INDEX seminar_attendances_facility_uq ON seminar_attendances (seminar_id, facility_id);
CREATE UNIQUE INDEX seminar_attendances_volunteer_uq ON seminar_attendances (seminar_id, volunteer_id);
CREATE FUNCTION derive_seminar_attendance() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE s record; f text;
BEGIN
  IF TG_OP = 'UPDATE' THEN NEW.seminar_id := OLD.seminar_id; NEW.facility_id := OLD.facility_id; NEW.volunteer_id := OLD.volunteer_id; END IF;
  SELECT title, status::text AS status INTO s FROM seminars WHERE id = NEW.seminar_id FOR NO KEY UPDATE;
  SELECT name INTO f FROM facilities WHERE id = NEW.facility_id;
  NEW.title := concat_ws('　', s.title, f);
  NEW.holds_seat := NEW.status::text = 'signed_up';
  IF TG_OP = 'INSERT' OR NEW.status IS DISTINCT FROM OLD.status THEN
    IF s.status IS DISTINCT FROM 'published' AND NOT (s.status = 'held' AND NEW.status::text IN ('attended', 'absent'))
    THEN RAISE EXCEPTION 'seminar_not_open'; END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON seminar_attendances FOR EACH ROW EXECUTE FUNCTION derive_seminar_attendance();
CREATE FUNCTION count_seminar_seats() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE difference numeric := 0; seminar uuid;
BEGIN
  IF TG_OP <> 'DELETE' THEN difference := CASE WHEN NEW.holds_seat THEN NEW.people ELSE 0 END; seminar := NEW.seminar_id; END IF;
  IF TG_OP <> 'INSERT' THEN difference := difference - CASE WHEN OLD.holds_seat THEN OLD.people ELSE 0 END; seminar := OLD.seminar_id; END IF;
  IF difference <> 0 THEN UPDATE seminars SET seats_taken = seats_taken + difference WHERE id = seminar; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count_seats AFTER INSERT OR UPDATE OR DELETE ON seminar_attendances FOR EACH ROW EXECUTE FUNCTION count_seminar_seats();
CREATE TRIGGER zz_revision BEFORE UPDATE ON seminar_attendances FOR EACH ROW EXECUTE FUNCTION keep_revision();
ALTER TABLE seminar_materials ALTER COLUMN is_published SET NOT NULL, ALTER COLUMN revision SET NOT NULL;
CREATE TRIGGER zz_revision BEFORE UPDATE ON seminar_materials FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

const consultations = sql.raw(`
ALTER TABLE consultations ALTER COLUMN revision SET NOT NULL,
  ADD CONSTRAINT consultations_minutes CHECK (minutes BETWEEN 1 AND 480);
CREATE FUNCTION derive_consultation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE f text;
BEGIN
  IF TG_OP = 'UPDATE' THEN NEW.facility_id := OLD.facility_id; END IF;
  SELECT name INTO f FROM facilities WHERE id = NEW.facility_id;
  NEW.title := concat_ws('　', nullif(NEW.held_on, ''), f);
  IF NEW.status::text = 'held' AND (coalesce(NEW.held_on, '') = '' OR NEW.minutes IS NULL OR NEW.outcome IS NULL OR coalesce(NEW.advice, '') !~ '[^[:space:]　]')
  THEN RAISE EXCEPTION 'consultation_incomplete'; END IF;
  IF NEW.carving_sheet_id IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM carving_sheets WHERE id = NEW.carving_sheet_id AND facility_id = NEW.facility_id)
  THEN RAISE EXCEPTION 'consultation_of_other_sheet'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON consultations FOR EACH ROW EXECUTE FUNCTION derive_consultation();
CREATE TRIGGER zz_revision BEFORE UPDATE ON consultations FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(seminars)
  await db.execute(attendances)
  await db.execute(consultations)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER zz_revision ON seminars;
    DROP TRIGGER zz_revision ON seminar_attendances;
    DROP TRIGGER zz_revision ON seminar_materials;
    DROP TRIGGER zz_revision ON consultations;
    DROP FUNCTION derive_seminar, derive_seminar_attendance, count_seminar_seats, derive_consultation CASCADE;
    DROP INDEX seminar_attendances_facility_uq, seminar_attendances_volunteer_uq;
    ALTER TABLE seminars DROP CONSTRAINT seminars_end_after_start, DROP CONSTRAINT seminars_seats_within_capacity,
      ALTER COLUMN seats_taken DROP NOT NULL, ALTER COLUMN is_published DROP NOT NULL, ALTER COLUMN is_online DROP NOT NULL, ALTER COLUMN revision DROP NOT NULL;
    ALTER TABLE seminar_attendances DROP CONSTRAINT seminar_attendances_one_party, DROP CONSTRAINT seminar_attendances_who,
      DROP CONSTRAINT seminar_attendances_people, ALTER COLUMN holds_seat DROP NOT NULL, ALTER COLUMN revision DROP NOT NULL;
    ALTER TABLE seminar_materials ALTER COLUMN is_published DROP NOT NULL, ALTER COLUMN revision DROP NOT NULL;
    ALTER TABLE consultations DROP CONSTRAINT consultations_minutes, ALTER COLUMN revision DROP NOT NULL;`),
  )
}
