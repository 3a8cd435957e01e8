import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* A registration counts for the city of its programme: its office lies in one of the city's wards, and stays there. */
const ledger = sql.raw(`
ALTER TABLE facility_registrations ADD CONSTRAINT registrations_reason_for_leaving CHECK (last_day IS NULL OR btrim(coalesce(withdrawal_reason, '')) <> '');
CREATE FUNCTION require_ward_of_city() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR (NEW.facility_id, NEW.programme_id) IS DISTINCT FROM (OLD.facility_id, OLD.programme_id) THEN
    PERFORM 1 FROM facilities f JOIN wards w ON w.id = f.ward_id JOIN programmes p ON p.municipality_id = w.municipality_id
      WHERE f.id = NEW.facility_id AND p.id = NEW.programme_id FOR SHARE OF f;
    IF NOT FOUND THEN RAISE EXCEPTION 'registration_outside_city'; END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER in_city BEFORE INSERT OR UPDATE ON facility_registrations FOR EACH ROW EXECUTE FUNCTION require_ward_of_city();
CREATE FUNCTION keep_registered_in_city() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.ward_id IS DISTINCT FROM OLD.ward_id AND EXISTS (
    SELECT 1 FROM facility_registrations r JOIN programmes p ON p.id = r.programme_id LEFT JOIN wards w ON w.id = NEW.ward_id
     WHERE r.facility_id = NEW.id AND w.municipality_id IS DISTINCT FROM p.municipality_id)
  THEN RAISE EXCEPTION 'registered_facility_leaves_city'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER in_city BEFORE UPDATE ON facilities FOR EACH ROW EXECUTE FUNCTION keep_registered_in_city();`)

/* A version is decided once, with the stamp of who decided and when, and with what is to be revised; nothing else changes. */
const decisions = sql.raw(`
CREATE OR REPLACE FUNCTION refuse_report_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decision text[] := ARRAY['status','approval_comment','approved_at','approved_by_id','updated_at','revision'];
  counted text[] := ARRAY['updated_at','revision'];
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.status::text = 'submitted' AND OLD.approved_at IS NULL THEN
    IF (to_jsonb(NEW) - counted) = (to_jsonb(OLD) - counted) THEN RETURN NEW; END IF;
    IF (to_jsonb(NEW) - decision) = (to_jsonb(OLD) - decision) AND NEW.approved_at IS NOT NULL AND NEW.approved_by_id IS NOT NULL
       AND (NEW.status::text = 'approved' OR (NEW.status::text = 'revision_requested' AND btrim(coalesce(NEW.approval_comment, '')) <> ''))
    THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'report_is_final';
END $$;`)

/* What a closed month was counted by stays as it was; one programme runs at a time (an exclusion, because Payload
 * answers a unique index with the name of the column instead of our sentence). */
const programmes = sql.raw(`
CREATE FUNCTION keep_reported_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.municipality_id, NEW.starts_on, NEW.ends_on, NEW.counting_unit::text, NEW.listing_rule::text)
     IS DISTINCT FROM (OLD.municipality_id, OLD.starts_on, OLD.ends_on, OLD.counting_unit::text, OLD.listing_rule::text)
     AND EXISTS (SELECT 1 FROM monthly_reports WHERE programme_id = OLD.id)
  THEN RAISE EXCEPTION 'programme_is_reported'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_terms BEFORE UPDATE ON programmes FOR EACH ROW EXECUTE FUNCTION keep_reported_terms();
UPDATE programmes SET is_current = false WHERE is_current AND id <> (SELECT id FROM programmes WHERE is_current ORDER BY starts_on DESC, id LIMIT 1);
ALTER TABLE programmes ADD CONSTRAINT programmes_one_current EXCLUDE USING btree (is_current WITH =) WHERE (is_current);`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [ledger, decisions, programmes]) await db.execute(part)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE programmes DROP CONSTRAINT programmes_one_current;
    DROP FUNCTION require_ward_of_city, keep_registered_in_city, keep_reported_terms CASCADE;
    ALTER TABLE facility_registrations DROP CONSTRAINT registrations_reason_for_leaving;
    CREATE OR REPLACE FUNCTION refuse_report_change() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE decision text[] := ARRAY['status','approval_comment','approved_at','approved_by_id','updated_at','revision'];
    BEGIN
      IF TG_OP = 'UPDATE' AND OLD.approved_at IS NULL AND (to_jsonb(NEW) - decision) = (to_jsonb(OLD) - decision) THEN RETURN NEW; END IF;
      RAISE EXCEPTION 'report_is_final';
    END $$;`),
  )
}
