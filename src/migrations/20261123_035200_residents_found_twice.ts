import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Finding one person twice, and making one record of two.
 *
 * `volunteer_match_keys` holds keyed hashes of pairs of traits (name and birth date …), never a trait itself; whoever
 * changes a person, their contact or their account puts them on the list of those whose keys are made anew.
 */
const keys = `
    CREATE TABLE volunteer_match_keys (
      key text NOT NULL, volunteer_id uuid NOT NULL REFERENCES volunteers (id) ON DELETE CASCADE,
      kind text NOT NULL, key_id text NOT NULL, PRIMARY KEY (key, volunteer_id));
    CREATE INDEX volunteer_match_keys_volunteer_ix ON volunteer_match_keys (volunteer_id);
    CREATE INDEX volunteer_match_keys_key_id_ix ON volunteer_match_keys (key_id);
    CREATE TABLE volunteer_match_pending (
      volunteer_id uuid PRIMARY KEY REFERENCES volunteers (id) ON DELETE CASCADE, since timestamptz NOT NULL DEFAULT now());
    CREATE FUNCTION match_again() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- Waits for whoever makes the keys at this moment from what was there before; then stands on the list again.
      INSERT INTO volunteer_match_pending (volunteer_id)
      VALUES (CASE TG_TABLE_NAME WHEN 'volunteers' THEN (to_jsonb(NEW)->>'id')::uuid ELSE (to_jsonb(NEW)->>'volunteer_id')::uuid END)
      ON CONFLICT (volunteer_id) DO UPDATE SET since = now();
      RETURN NULL;
    END $$;
    CREATE TRIGGER match_new AFTER INSERT ON volunteers FOR EACH ROW EXECUTE FUNCTION match_again();
    CREATE TRIGGER match_again AFTER UPDATE ON volunteers FOR EACH ROW
      WHEN ((OLD.name, OLD.kana, OLD.merged_into_id) IS DISTINCT FROM (NEW.name, NEW.kana, NEW.merged_into_id)) EXECUTE FUNCTION match_again();
    CREATE TRIGGER match_again AFTER INSERT OR UPDATE ON volunteer_contacts FOR EACH ROW EXECUTE FUNCTION match_again();
    CREATE TRIGGER match_new AFTER INSERT ON volunteer_accounts FOR EACH ROW EXECUTE FUNCTION match_again();
    CREATE TRIGGER match_again AFTER UPDATE ON volunteer_accounts FOR EACH ROW
      WHEN ((OLD.email, OLD.volunteer_id) IS DISTINCT FROM (NEW.email, NEW.volunteer_id)) EXECUTE FUNCTION match_again();
    INSERT INTO volunteer_match_pending (volunteer_id) SELECT id FROM volunteers;`

/*
 * A visit passes to another person only because their records were merged, and whatever repeats its person follows it. A
 * merge is for good; who was merged into a record that is merged itself goes along, in the same transaction.
 */
const merging = `
    CREATE UNIQUE INDEX duplicate_decisions_different_uq ON duplicate_decisions (least(kept_id, other_id), greatest(kept_id, other_id)) WHERE moved IS NULL;
    ALTER TABLE duplicate_decisions ADD CONSTRAINT duplicate_decisions_of_two CHECK (kept_id <> other_id),
      ADD CONSTRAINT duplicate_decisions_merged_moves CHECK ((decision::text = 'merged') = (moved IS NOT NULL)),
      ADD CONSTRAINT duplicate_decisions_merged_with_reason CHECK (decision::text <> 'merged' OR btrim(coalesce(reason, ''), E' \\u3000\\n\\r\\t') <> '');
    CREATE FUNCTION keep_merge() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.merged_into_id IS NULL OR NEW.merged_into_id IS DISTINCT FROM (SELECT merged_into_id FROM volunteers WHERE id = OLD.merged_into_id)
      THEN RAISE EXCEPTION 'volunteer_merge_is_final'; END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER keep_merge AFTER UPDATE ON volunteers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
      WHEN (OLD.merged_into_id IS NOT NULL AND OLD.merged_into_id IS DISTINCT FROM NEW.merged_into_id) EXECUTE FUNCTION keep_merge();

    CREATE FUNCTION keep_applicant() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM volunteers WHERE id = OLD.volunteer_id AND merged_into_id = NEW.volunteer_id)
      THEN RAISE EXCEPTION 'application_person_stays'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER keep_applicant BEFORE UPDATE ON applications FOR EACH ROW
      WHEN (OLD.volunteer_id IS DISTINCT FROM NEW.volunteer_id) EXECUTE FUNCTION keep_applicant();
    CREATE FUNCTION carry_applicant() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE offers SET volunteer_id = NEW.volunteer_id WHERE application_id = NEW.id;
      UPDATE agreements SET volunteer_id = NEW.volunteer_id WHERE application_id = NEW.id;
      UPDATE messages SET volunteer_id = NEW.volunteer_id WHERE application_id = NEW.id;
      UPDATE reviews SET volunteer_id = NEW.volunteer_id WHERE application_id = NEW.id;
      UPDATE incidents SET volunteer_id = NEW.volunteer_id WHERE application_id = NEW.id;
      RETURN NULL;
    END $$;
    CREATE TRIGGER carry_applicant AFTER UPDATE ON applications FOR EACH ROW
      WHEN (OLD.volunteer_id IS DISTINCT FROM NEW.volunteer_id) EXECUTE FUNCTION carry_applicant();

    CREATE FUNCTION follow_application() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (to_jsonb(NEW) - 'volunteer_id') IS DISTINCT FROM (to_jsonb(OLD) - 'volunteer_id')
         OR NEW.volunteer_id IS DISTINCT FROM (SELECT volunteer_id FROM applications WHERE id = NEW.application_id)
      THEN RAISE EXCEPTION 'history_stays'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER follow BEFORE UPDATE ON offers FOR EACH ROW
      WHEN (OLD.volunteer_id IS DISTINCT FROM NEW.volunteer_id) EXECUTE FUNCTION follow_application();
    CREATE TRIGGER follow BEFORE UPDATE ON messages FOR EACH ROW
      WHEN (OLD.volunteer_id IS DISTINCT FROM NEW.volunteer_id) EXECUTE FUNCTION follow_application();
    CREATE TRIGGER follow BEFORE UPDATE ON reviews FOR EACH ROW
      WHEN (OLD.volunteer_id IS DISTINCT FROM NEW.volunteer_id) EXECUTE FUNCTION follow_application();`

/** The guards of what never changes stand aside for the following alone, which has a guard of its own. */
const standAside = `
    DROP TRIGGER derive ON offers;
    CREATE TRIGGER derive BEFORE INSERT ON offers FOR EACH ROW EXECUTE FUNCTION derive_offer();
    CREATE TRIGGER derive_change BEFORE UPDATE ON offers FOR EACH ROW
      WHEN (OLD.volunteer_id IS NOT DISTINCT FROM NEW.volunteer_id) EXECUTE FUNCTION derive_offer();
    DROP TRIGGER keep ON reviews;
    CREATE TRIGGER keep BEFORE DELETE ON reviews FOR EACH ROW EXECUTE FUNCTION keep_review();
    CREATE TRIGGER keep_change BEFORE UPDATE ON reviews FOR EACH ROW
      WHEN (OLD.volunteer_id IS NOT DISTINCT FROM NEW.volunteer_id) EXECUTE FUNCTION keep_review();
    DROP TRIGGER keep ON messages;
    CREATE TRIGGER keep BEFORE DELETE ON messages FOR EACH ROW EXECUTE FUNCTION keep_message();
    CREATE TRIGGER keep_change BEFORE UPDATE ON messages FOR EACH ROW
      WHEN (OLD.volunteer_id IS NOT DISTINCT FROM NEW.volunteer_id) EXECUTE FUNCTION keep_message();
    DROP TRIGGER record_event ON incidents;
    CREATE TRIGGER record_event AFTER INSERT ON incidents FOR EACH ROW EXECUTE FUNCTION record_incident_event();
    CREATE TRIGGER record_change AFTER UPDATE ON incidents FOR EACH ROW
      WHEN (OLD.volunteer_id IS NOT DISTINCT FROM NEW.volunteer_id OR OLD.application_id IS DISTINCT FROM NEW.application_id)
      EXECUTE FUNCTION record_incident_event();`

const standBack = `
    DROP TRIGGER derive ON offers; DROP TRIGGER derive_change ON offers;
    CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON offers FOR EACH ROW EXECUTE FUNCTION derive_offer();
    DROP TRIGGER keep ON reviews; DROP TRIGGER keep_change ON reviews;
    CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON reviews FOR EACH ROW EXECUTE FUNCTION keep_review();
    DROP TRIGGER keep ON messages; DROP TRIGGER keep_change ON messages;
    CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON messages FOR EACH ROW EXECUTE FUNCTION keep_message();
    DROP TRIGGER record_event ON incidents; DROP TRIGGER record_change ON incidents;
    CREATE TRIGGER record_event AFTER INSERT OR UPDATE ON incidents FOR EACH ROW EXECUTE FUNCTION record_incident_event();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [keys, merging, standAside]) await db.execute(sql.raw(part))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`${standBack}
    DROP FUNCTION match_again, keep_merge, keep_applicant, carry_applicant, follow_application CASCADE;
    DROP TABLE volunteer_match_keys, volunteer_match_pending;
    DROP INDEX duplicate_decisions_different_uq;
    ALTER TABLE duplicate_decisions DROP CONSTRAINT duplicate_decisions_of_two, DROP CONSTRAINT duplicate_decisions_merged_moves,
      DROP CONSTRAINT duplicate_decisions_merged_with_reason;`),
  )
}
