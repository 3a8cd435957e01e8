import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The rules of src/domain/slot/rules.ts that need no clock, held whatever the code above does. Runs before `derive`
 * fills in the facility, so the listing is asked; the registration is held, so that it cannot end at the same moment.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE slots ADD CONSTRAINT slots_not_too_long CHECK (ends_at - starts_at <= interval '12 hours');
    CREATE FUNCTION ask_slot_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE p record; day text := (NEW.starts_at AT TIME ZONE 'Asia/Tokyo')::date::text; fresh boolean := true;
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        IF (NEW.starts_at, NEW.ends_at, NEW.task_id, NEW.status) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.task_id, OLD.status)
           AND EXISTS (SELECT 1 FROM applications WHERE slot_id = NEW.id AND holds_seat AND status::text <> 'accepted')
        THEN RAISE EXCEPTION 'slot_recorded'; END IF;
        IF NEW.status::text = 'cancelled' AND OLD.status::text <> 'cancelled'
           AND EXISTS (SELECT 1 FROM applications WHERE slot_id = NEW.id AND (is_waiting OR holds_seat))
        THEN RAISE EXCEPTION 'slot_has_applicants'; END IF;
        fresh := NEW.starts_at <> OLD.starts_at OR NEW.task_id <> OLD.task_id OR (NEW.status::text = 'open' AND OLD.status::text <> 'open');
      END IF;
      IF fresh THEN
        SELECT t.programme_id, g.starts_on, g.ends_on,
               CASE g.counting_unit::text WHEN 'number_service' THEN f.office_number || '/' || f.service_code::text ELSE f.office_number END AS unit
          INTO p FROM tasks t JOIN programmes g ON g.id = t.programme_id JOIN facilities f ON f.id = t.facility_id WHERE t.id = NEW.task_id;
        IF NOT FOUND THEN RAISE EXCEPTION 'task_not_found'; END IF;
        IF day < p.starts_on OR day > p.ends_on THEN RAISE EXCEPTION 'slot_outside_programme'; END IF;
        PERFORM 1 FROM facility_registrations r
          WHERE r.programme_id = p.programme_id AND r.counting_unit = p.unit AND r.period @> day::date FOR SHARE;
        IF NOT FOUND THEN RAISE EXCEPTION 'slot_facility_not_registered'; END IF;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_rules BEFORE INSERT OR UPDATE ON slots FOR EACH ROW EXECUTE FUNCTION ask_slot_rules();

    CREATE FUNCTION ask_task_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.status::text = 'published' AND NEW.category::text = 'other' AND btrim(coalesce(NEW.supervisor, ''), ' 　') = ''
      THEN RAISE EXCEPTION 'task_supervisor_required'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_rules BEFORE INSERT OR UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION ask_task_rules();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw('ALTER TABLE slots DROP CONSTRAINT slots_not_too_long; DROP FUNCTION ask_slot_rules, ask_task_rules CASCADE;'),
  )
}
