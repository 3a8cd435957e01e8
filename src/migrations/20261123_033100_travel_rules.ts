import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * How long somebody needs between visits at two facilities: what they ask for, or the programme's least when that is
 * more. Asked when a visit is accepted, under the lock that keeps it from overlapping; no constraint, because a wish that
 * grows later undoes nothing that was agreed. That visits overlap stays impossible through applications_no_overlap.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE volunteers ADD CONSTRAINT volunteers_travel_minutes CHECK (travel_minutes >= 0 AND travel_minutes <= 240);
    ALTER TABLE programmes ADD CONSTRAINT programmes_travel_minutes CHECK (travel_minutes >= 0 AND travel_minutes <= 240);
    CREATE FUNCTION needed_between(person uuid, programme uuid) RETURNS interval LANGUAGE sql STABLE AS $$
      SELECT make_interval(secs => 60 * greatest(v.travel_minutes, p.travel_minutes)::float8) FROM volunteers v, programmes p WHERE v.id = person AND p.id = programme
    $$;
    -- Read once application_under_lock holds its locks: hence its start as an argument.
    CREATE FUNCTION travel_under_lock(which uuid, wanted_slot uuid, person uuid, locked_start timestamptz)
    RETURNS TABLE (gap_minutes float8, travel_minutes float8) LANGUAGE plpgsql VOLATILE AS $$
    DECLARE the_slot uuid := wanted_slot; the_person uuid := person;
    BEGIN
      IF which IS NOT NULL THEN SELECT a.slot_id, a.volunteer_id INTO the_slot, the_person FROM applications a WHERE a.id = which; END IF;
      RETURN QUERY
      SELECT (SELECT min(greatest(0, extract(epoch FROM s.starts_at - h.ends_at), extract(epoch FROM h.starts_at - s.ends_at))::float8) / 60
                FROM applications h
               WHERE h.volunteer_id = the_person AND h.holds_seat AND h.facility_id <> s.facility_id AND h.id IS DISTINCT FROM which
                 AND h.starts_at BETWEEN s.starts_at - interval '1 day' AND s.ends_at + interval '1 day'),
             extract(epoch FROM needed_between(the_person, s.programme_id))::float8 / 60
        FROM slots s WHERE s.id = the_slot;
    END $$;`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION travel_under_lock, needed_between;
    ALTER TABLE volunteers DROP CONSTRAINT volunteers_travel_minutes;
    ALTER TABLE programmes DROP CONSTRAINT programmes_travel_minutes;`),
  )
}
