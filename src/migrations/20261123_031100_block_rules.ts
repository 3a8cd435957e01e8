import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Nobody applies to a facility while there is a block between the two, whichever side made it; the sentence is the one of
 * a slot that is not shown. A block waits for the person's lock, as applying does, so that no application slips past it.
 * Whose wish it is says who may read the record; who it concerns never changes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE blocks ALTER COLUMN revision SET NOT NULL, ALTER COLUMN is_active SET NOT NULL, ALTER COLUMN made_at SET NOT NULL;
    CREATE UNIQUE INDEX blocks_one_active_uq ON blocks (facility_id, volunteer_id, side) WHERE is_active;
    CREATE INDEX blocks_active_ix ON blocks (volunteer_id, facility_id) WHERE is_active;
    CREATE TRIGGER zz_revision BEFORE UPDATE ON blocks FOR EACH ROW EXECUTE FUNCTION keep_revision();
    CREATE FUNCTION derive_block() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE may_change text[] := ARRAY['state','ended_at','is_active','reason','revision','updated_at'];
    BEGIN
      IF TG_OP = 'INSERT' THEN
        PERFORM 1 FROM volunteers WHERE id = NEW.volunteer_id FOR NO KEY UPDATE;
        NEW.of_facility_id := CASE WHEN NEW.side::text = 'facility' THEN NEW.facility_id END;
        NEW.of_volunteer_id := CASE WHEN NEW.side::text = 'resident' THEN NEW.volunteer_id END;
        SELECT coalesce(v.display_name, '') || '（' || f.name || '）' INTO NEW.title
          FROM volunteers v, facilities f WHERE v.id = NEW.volunteer_id AND f.id = NEW.facility_id;
      ELSIF (to_jsonb(NEW) - may_change) IS DISTINCT FROM (to_jsonb(OLD) - may_change) OR (OLD.ended_at IS NOT NULL AND NEW.state::text <> OLD.state::text)
      THEN RAISE EXCEPTION 'block_stands'; END IF;
      NEW.is_active := NEW.state::text = 'active';
      RETURN NEW;
    END $$;
    CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON blocks FOR EACH ROW EXECUTE FUNCTION derive_block();

    CREATE FUNCTION is_blocked(person uuid, place uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT EXISTS (SELECT 1 FROM blocks b WHERE b.facility_id = place AND b.is_active
                        AND b.volunteer_id IN (SELECT v.id FROM volunteers v WHERE v.id = person OR v.merged_into_id = person))
    $$;
    -- Read once the locks are held: the start comes from application_under_lock, and a volatile function looks anew.
    CREATE FUNCTION blocked_under_lock(wanted_slot uuid, person uuid, locked_start timestamptz) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
    BEGIN
      RETURN (SELECT is_blocked(person, s.facility_id) FROM slots s WHERE s.id = wanted_slot);
    END $$;
    CREATE FUNCTION ask_whether_blocked() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- The slot's, because the trigger that fills in the facility runs after this one.
      IF EXISTS (SELECT 1 FROM slots s WHERE s.id = NEW.slot_id AND is_blocked(NEW.volunteer_id, s.facility_id))
      THEN RAISE EXCEPTION 'application_slot_not_open'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_blocks BEFORE INSERT ON applications FOR EACH ROW EXECUTE FUNCTION ask_whether_blocked();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION ask_whether_blocked, blocked_under_lock, is_blocked, derive_block CASCADE;
    DROP TRIGGER zz_revision ON blocks;
    DROP INDEX blocks_one_active_uq, blocks_active_ix;`),
  )
}
