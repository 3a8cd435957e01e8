import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What must be known to make or move an application, in one journey to the database instead of five. Locks in the order
 * that holds everywhere, slots → volunteers → applications, each by a statement of its own: what is read after a lock
 * was waited for must be read anew, and within one statement it would be as old as the statement's beginning. Decides
 * nothing; the rules stand in src/domain/application/transitions.ts. No row when there is no such application or slot.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE FUNCTION application_under_lock(which uuid, wanted_slot uuid, person uuid, today text)
    RETURNS TABLE (revision int, starts_at timestamptz, seat_free boolean, is_visible boolean, overlaps boolean, already_live boolean,
                   display_name text, age_band text, experience text, ward_id text)
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
               ORDER BY r.since DESC LIMIT 1);
    END $$;`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION application_under_lock;'))
}
