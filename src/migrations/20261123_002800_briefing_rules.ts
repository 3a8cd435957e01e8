import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Clause 5(2): a published version stays as people were taught from it, its questions included; only the transaction
 * that publishes it writes both. Programmes that ran before there was a briefing ask for none until the office says so.
 */
const briefings = sql.raw(`
UPDATE programmes SET briefing_required = false;
ALTER TABLE briefings ALTER COLUMN version SET NOT NULL, ALTER COLUMN is_published SET NOT NULL, ALTER COLUMN revision SET NOT NULL;
ALTER TABLE briefing_results ALTER COLUMN version SET NOT NULL, ALTER COLUMN taken_at SET NOT NULL,
  ADD CONSTRAINT briefing_results_passed_when_taken CHECK (passed_at IS NULL OR passed_at = taken_at);
CREATE FUNCTION derive_briefing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.published_at IS NOT NULL THEN RAISE EXCEPTION 'briefing_is_published'; END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF TG_OP = 'INSERT' THEN SELECT coalesce(max(version), 0) + 1 INTO NEW.version FROM briefings; ELSE NEW.version := OLD.version; END IF;
  NEW.is_published := NEW.published_at IS NOT NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE OR DELETE ON briefings FOR EACH ROW EXECUTE FUNCTION derive_briefing();
CREATE TRIGGER zz_revision BEFORE UPDATE ON briefings FOR EACH ROW EXECUTE FUNCTION keep_revision();
CREATE FUNCTION keep_briefing_questions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE parent uuid;
BEGIN
  IF TG_OP = 'DELETE' THEN parent := OLD._parent_id; ELSE parent := NEW._parent_id; END IF;
  IF EXISTS (SELECT 1 FROM briefings WHERE id = parent AND is_published AND xmin <> pg_current_xact_id()::xid)
  THEN RAISE EXCEPTION 'briefing_is_published'; END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE OR DELETE ON briefings_questions FOR EACH ROW EXECUTE FUNCTION keep_briefing_questions();
CREATE FUNCTION derive_briefing_result() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT version INTO NEW.version FROM briefings WHERE id = NEW.briefing_id AND is_published;
  IF NOT FOUND THEN RAISE EXCEPTION 'briefing_not_published'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT ON briefing_results FOR EACH ROW EXECUTE FUNCTION derive_briefing_result();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(briefings)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER zz_revision ON briefings;
    DROP FUNCTION derive_briefing, keep_briefing_questions, derive_briefing_result CASCADE;
    ALTER TABLE briefing_results DROP CONSTRAINT briefing_results_passed_when_taken, ALTER COLUMN version DROP NOT NULL, ALTER COLUMN taken_at DROP NOT NULL;
    ALTER TABLE briefings ALTER COLUMN version DROP NOT NULL, ALTER COLUMN is_published DROP NOT NULL, ALTER COLUMN revision DROP NOT NULL;`),
  )
}
