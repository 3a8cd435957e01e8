import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A consent stays as it was given; later only that it was taken back, once. Whoever adds one or takes one back holds the
 * person first, as whoever agrees a visit does: an acceptance sees it or waits. A merge takes it along.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE consents ALTER COLUMN revision SET NOT NULL, ALTER COLUMN given_at SET NOT NULL, ALTER COLUMN recorded_at SET NOT NULL,
      ADD CONSTRAINT consents_guardian_named CHECK (kind::text <> 'guardian' OR starts_with(guardian_name, 'v1.')),
      ADD CONSTRAINT consents_taken_back_later CHECK (withdrawn_at >= given_at);
    CREATE INDEX consents_of_guardian_ix ON consents (volunteer_id) WHERE withdrawn_at IS NULL;
    CREATE TRIGGER zz_revision BEFORE UPDATE ON consents FOR EACH ROW EXECUTE FUNCTION keep_revision();
    CREATE FUNCTION keep_consent() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE later text[] := ARRAY['withdrawn_at', 'scan_id', 'note', 'updated_at', 'revision', 'guardian_name', 'guardian_phone'];
    BEGIN
      PERFORM 1 FROM volunteers WHERE id = NEW.volunteer_id FOR NO KEY UPDATE;
      IF TG_OP = 'INSERT' THEN RETURN NEW; END IF;
      IF NEW.volunteer_id <> OLD.volunteer_id THEN
        IF NOT EXISTS (SELECT 1 FROM volunteers WHERE id = OLD.volunteer_id AND merged_into_id = NEW.volunteer_id)
        THEN RAISE EXCEPTION 'consent_stands'; END IF;
        later := array_append(later, 'volunteer_id');
      END IF;
      -- What is sealed is sealed anew with every save; who stood there is known by its being there.
      IF (to_jsonb(NEW) - later) IS DISTINCT FROM (to_jsonb(OLD) - later) OR (NEW.guardian_name IS NULL) <> (OLD.guardian_name IS NULL)
         OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at)
      THEN RAISE EXCEPTION 'consent_stands'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON consents FOR EACH ROW EXECUTE FUNCTION keep_consent();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER zz_revision ON consents;
    DROP FUNCTION keep_consent CASCADE;
    DROP INDEX consents_of_guardian_ix;
    ALTER TABLE consents DROP CONSTRAINT consents_guardian_named, DROP CONSTRAINT consents_taken_back_later,
      ALTER COLUMN revision DROP NOT NULL, ALTER COLUMN given_at DROP NOT NULL, ALTER COLUMN recorded_at DROP NOT NULL;`),
  )
}
