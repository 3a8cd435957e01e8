import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Who applies: nobody for a slot that is not shown, on a day on which the facility is not registered, or after leaving.
 * Compared with the time of the application, never with the clock. A record is merged into one that is not merged
 * itself, so that following it once leads to the person.
 */

/** The facility of a slot has a registration in the programme that covers the day (JST) on which the slot starts. */
const registered = (slot: string) => `
             EXISTS (SELECT 1 FROM facility_registrations r JOIN tasks t ON t.programme_id = r.programme_id JOIN facilities f ON f.id = t.facility_id
                      WHERE t.id = ${slot}.task_id AND r.counting_unit IN (f.office_number, f.office_number || '/' || f.service_code::text)
                        AND r.period @> (${slot}.starts_at AT TIME ZONE 'Asia/Tokyo')::date)`

const rules = `
    CREATE FUNCTION ask_application_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE asked record;
    BEGIN
      SELECT s.is_visible,${registered('s')} AS registered INTO asked FROM slots s WHERE s.id = NEW.slot_id;
      IF NOT FOUND THEN RAISE EXCEPTION 'slot_not_found'; END IF;
      IF NOT asked.is_visible THEN RAISE EXCEPTION 'application_slot_not_open'; END IF;
      IF NOT asked.registered THEN RAISE EXCEPTION 'application_facility_not_registered'; END IF;
      IF EXISTS (SELECT 1 FROM volunteers WHERE id = NEW.volunteer_id AND (withdrawn_at <= NEW.applied_at OR merged_into_id IS NOT NULL))
      THEN RAISE EXCEPTION 'application_volunteer_withdrawn'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_rules BEFORE INSERT ON applications FOR EACH ROW EXECUTE FUNCTION ask_application_rules();

    ALTER TABLE volunteers ADD CONSTRAINT volunteers_not_into_itself CHECK (merged_into_id <> id);
    CREATE FUNCTION ask_merge_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.merged_into_id IS NULL OR NEW.merged_into_id = NEW.id OR (TG_OP = 'UPDATE' AND NEW.merged_into_id IS NOT DISTINCT FROM OLD.merged_into_id)
      THEN RETURN NEW; END IF;
      -- Held, so that it is not merged itself at this moment.
      PERFORM 1 FROM volunteers WHERE id = NEW.merged_into_id AND merged_into_id IS NULL FOR SHARE;
      IF NOT FOUND OR EXISTS (SELECT 1 FROM volunteers WHERE merged_into_id = NEW.id) THEN RAISE EXCEPTION 'volunteer_merge_chain'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_rules BEFORE INSERT OR UPDATE ON volunteers FOR EACH ROW EXECUTE FUNCTION ask_merge_rules();`

/** The function of 20261122_230000, which tells more since: PostgreSQL takes other columns only in a new one. */
const underLock = (columns = '', values = '') => `
    DROP FUNCTION application_under_lock;
    CREATE FUNCTION application_under_lock(which uuid, wanted_slot uuid, person uuid, today text)
    RETURNS TABLE (revision int, starts_at timestamptz, seat_free boolean, is_visible boolean, overlaps boolean, already_live boolean,
                   display_name text, age_band text, experience text, ward_id text${columns})
    LANGUAGE plpgsql VOLATILE AS $$
    #variable_conflict use_column
    DECLARE the_slot uuid := wanted_slot; the_person uuid := person; seen int; s slots%ROWTYPE; v volunteers%ROWTYPE;
    BEGIN
      IF which IS NOT NULL THEN SELECT a.slot_id, a.volunteer_id INTO the_slot, the_person FROM applications a WHERE a.id = which; END IF;
      SELECT * INTO s FROM slots WHERE id = the_slot FOR NO KEY UPDATE;
      IF NOT FOUND THEN RETURN; END IF;
      SELECT * INTO v FROM volunteers WHERE id = the_person FOR NO KEY UPDATE;
      IF which IS NOT NULL THEN SELECT a.revision::int INTO seen FROM applications a WHERE a.id = which FOR NO KEY UPDATE; END IF;
      RETURN QUERY
      SELECT seen, s.starts_at, s.seats_taken < s.capacity, s.is_visible,
             EXISTS (SELECT 1 FROM applications a WHERE a.volunteer_id = the_person AND a.holds_seat AND a.id IS DISTINCT FROM which
                        AND tstzrange(a.starts_at, a.ends_at) && tstzrange(s.starts_at, s.ends_at)),
             EXISTS (SELECT 1 FROM applications a WHERE a.volunteer_id = the_person AND a.slot_id = s.id AND a.is_live AND a.id IS DISTINCT FROM which),
             v.display_name::text, v.age_band::text, v.experience::text,
             (SELECT r.ward_id::text FROM residences r WHERE r.volunteer_id = the_person AND r.since <= today AND (r.until IS NULL OR r.until >= today)
               ORDER BY r.since DESC LIMIT 1)${values};
    END $$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const more = ', registered_on_day boolean, withdrawn_at timestamptz, is_merged boolean'
  const values = `,${registered('s')}, v.withdrawn_at, v.merged_into_id IS NOT NULL`
  await db.execute(sql.raw(`${rules}${underLock(more, values)}`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION ask_application_rules, ask_merge_rules CASCADE;
    ALTER TABLE volunteers DROP CONSTRAINT volunteers_not_into_itself;${underLock()}`),
  )
}
