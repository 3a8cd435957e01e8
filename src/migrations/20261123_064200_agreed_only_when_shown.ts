import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What is asked of an application is asked again where its visit is agreed, whoever agrees it: the listing may have been
 * taken down since, the facility may have left, and so may the person. All three are held while they are read, so that a
 * listing that is suspended at the same moment is either seen or waits.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE FUNCTION ask_acceptance_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE s slots%ROWTYPE;
    BEGIN
      IF NEW.status::text <> 'accepted' OR OLD.status::text = 'accepted' THEN RETURN NEW; END IF;
      SELECT * INTO s FROM slots WHERE id = NEW.slot_id FOR NO KEY UPDATE;
      IF NOT s.is_visible THEN RAISE EXCEPTION 'acceptance_listing_not_shown'; END IF;
      IF NOT EXISTS (SELECT 1 FROM facility_registrations r JOIN facilities f ON f.id = s.facility_id
                      WHERE r.programme_id = s.programme_id AND r.counting_unit IN (f.office_number, f.office_number || '/' || f.service_code::text)
                        AND r.period @> (s.starts_at AT TIME ZONE 'Asia/Tokyo')::date)
      THEN RAISE EXCEPTION 'application_facility_not_registered'; END IF;
      PERFORM 1 FROM volunteers WHERE id = NEW.volunteer_id FOR NO KEY UPDATE;
      IF EXISTS (SELECT 1 FROM volunteers WHERE id = NEW.volunteer_id AND (withdrawn_at <= NEW.status_changed_at OR merged_into_id IS NOT NULL))
      THEN RAISE EXCEPTION 'application_volunteer_withdrawn'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_acceptance BEFORE UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION ask_acceptance_rules();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION ask_acceptance_rules CASCADE;'))
}
