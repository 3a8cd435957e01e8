import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A verified resident has a home that was made sure of and agreed to being registered; a record merged into theirs counts as
 * theirs. Asked when somebody becomes verified, and of whoever would take the last of either away while they are registered.
 * Who became verified before this rule stays as they are.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE FUNCTION is_proven(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT EXISTS (SELECT 1 FROM residences r WHERE r.proof::text <> 'self_declared'
                        AND r.volunteer_id IN (SELECT v.id FROM volunteers v WHERE v.id = person OR v.merged_into_id = person))
    $$;
    CREATE FUNCTION has_agreed(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT EXISTS (SELECT 1 FROM consents c WHERE c.kind::text = 'registration' AND c.withdrawn_at IS NULL
                        AND c.volunteer_id IN (SELECT v.id FROM volunteers v WHERE v.id = person OR v.merged_into_id = person))
    $$;
    CREATE FUNCTION ask_verification() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT is_proven(NEW.id) THEN RAISE EXCEPTION 'volunteer_proof_missing'; END IF;
      IF NOT has_agreed(NEW.id) THEN RAISE EXCEPTION 'volunteer_consent_missing'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_verified BEFORE UPDATE ON volunteers FOR EACH ROW
      WHEN (OLD.verified_at IS NULL AND NEW.verified_at IS NOT NULL) EXECUTE FUNCTION ask_verification();
    CREATE TRIGGER ask_verified_new BEFORE INSERT ON volunteers FOR EACH ROW WHEN (NEW.verified_at IS NOT NULL) EXECUTE FUNCTION ask_verification();

    CREATE FUNCTION counts_as_verified(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT EXISTS (SELECT 1 FROM volunteers v WHERE v.id = person AND v.verified_at IS NOT NULL AND v.withdrawn_at IS NULL AND v.merged_into_id IS NULL)
    $$;
    CREATE FUNCTION hold_person_of_residence() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM volunteers WHERE id = OLD.volunteer_id FOR NO KEY UPDATE;
      RETURN NEW;
    END $$;
    CREATE FUNCTION keep_proof() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.proof::text <> 'self_declared' AND counts_as_verified(OLD.volunteer_id) AND NOT is_proven(OLD.volunteer_id)
      THEN RAISE EXCEPTION 'volunteer_proof_needed'; END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER hold_person BEFORE UPDATE ON residences FOR EACH ROW
      WHEN (OLD.proof IS DISTINCT FROM NEW.proof) EXECUTE FUNCTION hold_person_of_residence();
    CREATE TRIGGER keep_proof AFTER UPDATE ON residences FOR EACH ROW
      WHEN (OLD.proof IS DISTINCT FROM NEW.proof OR OLD.volunteer_id IS DISTINCT FROM NEW.volunteer_id) EXECUTE FUNCTION keep_proof();
    CREATE TRIGGER keep_proof_of_gone AFTER DELETE ON residences FOR EACH ROW EXECUTE FUNCTION keep_proof();
    -- The person is held by the trigger that keeps a consent as it was given.
    CREATE FUNCTION keep_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.kind::text = 'registration' AND counts_as_verified(OLD.volunteer_id) AND NOT has_agreed(OLD.volunteer_id)
      THEN RAISE EXCEPTION 'volunteer_consent_needed'; END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER keep_agreement AFTER UPDATE ON consents FOR EACH ROW
      WHEN (OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL) EXECUTE FUNCTION keep_agreement();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(
      `DROP FUNCTION ask_verification, hold_person_of_residence, keep_proof, keep_agreement, counts_as_verified, is_proven, has_agreed CASCADE;`,
    ),
  )
}
