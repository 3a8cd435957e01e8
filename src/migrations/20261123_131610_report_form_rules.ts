import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* A published form stays as documents were made with it, its lines and chapters included; only the transaction that publishes it writes them. */
const forms = sql.raw(`
ALTER TABLE report_forms ALTER COLUMN version SET NOT NULL, ALTER COLUMN is_published SET NOT NULL, ALTER COLUMN revision SET NOT NULL;
CREATE UNIQUE INDEX report_forms_version_uq ON report_forms (kind, version);
CREATE FUNCTION derive_report_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.published_at IS NOT NULL THEN RAISE EXCEPTION 'report_form_is_published'; END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF TG_OP = 'INSERT' THEN SELECT coalesce(max(version), 0) + 1 INTO NEW.version FROM report_forms WHERE kind = NEW.kind;
  ELSE NEW.version := OLD.version; NEW.kind := OLD.kind; END IF;
  NEW.is_published := NEW.published_at IS NOT NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE OR DELETE ON report_forms FOR EACH ROW EXECUTE FUNCTION derive_report_form();
CREATE TRIGGER zz_revision BEFORE UPDATE ON report_forms FOR EACH ROW EXECUTE FUNCTION keep_revision();
CREATE FUNCTION keep_report_form_rows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE changed jsonb; parent uuid;
BEGIN
  changed := CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
  parent := coalesce(changed ->> 'parent_id', changed ->> '_parent_id')::uuid;
  IF EXISTS (SELECT 1 FROM report_forms WHERE id = parent AND is_published AND xmin <> pg_current_xact_id()::xid)
  THEN RAISE EXCEPTION 'report_form_is_published'; END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE OR DELETE ON report_forms_chapters FOR EACH ROW EXECUTE FUNCTION keep_report_form_rows();
CREATE TRIGGER keep BEFORE INSERT OR UPDATE OR DELETE ON report_forms_facts FOR EACH ROW EXECUTE FUNCTION keep_report_form_rows();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(forms)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER zz_revision ON report_forms;
    DROP FUNCTION derive_report_form, keep_report_form_rows CASCADE;
    DROP INDEX report_forms_version_uq;
    ALTER TABLE report_forms ALTER COLUMN version DROP NOT NULL, ALTER COLUMN is_published DROP NOT NULL, ALTER COLUMN revision DROP NOT NULL;`),
  )
}
