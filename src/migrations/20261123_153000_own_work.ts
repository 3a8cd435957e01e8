import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* Nobody approves what they made themselves, also where their role changed in between; of a month its closer made the version. */
const approvals = sql.raw(`
CREATE FUNCTION refuse_own_approval() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE yes uuid[] := ARRAY[CASE WHEN NEW.status::text = 'approved' AND OLD.status::text <> 'approved' THEN NEW.decided_by_id END,
                            CASE WHEN NEW.first_approved_by_id IS DISTINCT FROM OLD.first_approved_by_id THEN NEW.first_approved_by_id END];
BEGIN
  IF EXISTS (SELECT 1 FROM deliverable_versions v WHERE v.deliverable_id = NEW.id AND v.version = NEW.submitted_version AND v.issued_by_id = ANY (yes))
  THEN RAISE EXCEPTION 'deliverable_own_work'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER own_work BEFORE UPDATE ON deliverables FOR EACH ROW EXECUTE FUNCTION refuse_own_approval();`)

/* What was issued is complete: its files come in the transaction that issues it, and none is put beside them later. */
const parts = sql.raw(`
CREATE FUNCTION refuse_later_version_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM deliverable_versions WHERE id = NEW.version_id AND xmin <> pg_current_xact_id()::xid) THEN RAISE EXCEPTION 'issued_is_complete'; END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION refuse_later_report_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM monthly_reports WHERE id = NEW.report_id AND xmin <> pg_current_xact_id()::xid) THEN RAISE EXCEPTION 'issued_is_complete'; END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION refuse_later_report_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM monthly_reports WHERE id IN (SELECT report_id FROM added) AND xmin <> pg_current_xact_id()::xid) THEN RAISE EXCEPTION 'issued_is_complete'; END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION refuse_later_pack_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM packs WHERE id = NEW.pack_id AND xmin <> pg_current_xact_id()::xid) THEN RAISE EXCEPTION 'issued_is_complete'; END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION refuse_later_pack_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM packs WHERE id = NEW.pack_id AND packed_at IS NOT NULL) THEN RAISE EXCEPTION 'issued_is_complete'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER complete BEFORE INSERT ON deliverable_files FOR EACH ROW EXECUTE FUNCTION refuse_later_version_file();
CREATE TRIGGER complete BEFORE INSERT ON monthly_report_files FOR EACH ROW EXECUTE FUNCTION refuse_later_report_file();
CREATE TRIGGER complete AFTER INSERT ON monthly_report_records REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_later_report_records();
CREATE TRIGGER complete BEFORE INSERT ON pack_items FOR EACH ROW EXECUTE FUNCTION refuse_later_pack_item();
CREATE TRIGGER complete BEFORE INSERT ON pack_files FOR EACH ROW EXECUTE FUNCTION refuse_later_pack_file();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [approvals, parts]) await db.execute(part)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION refuse_own_approval, refuse_later_version_file, refuse_later_report_file, refuse_later_report_records, refuse_later_pack_item,
      refuse_later_pack_file CASCADE;`),
  )
}
