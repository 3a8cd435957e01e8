import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A definition is agreed once, by both parties, and stands from then on. Its number, and the first month that no report tells of yet,
 * are given when it is agreed; what it replaced is kept with it, because months before it are counted by that.
 */
const definitions = sql.raw(`
ALTER TABLE kpi_definitions ALTER COLUMN revision SET NOT NULL, ADD COLUMN is_agreed boolean NOT NULL DEFAULT false;
CREATE FUNCTION guard_kpi_definition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moving text[] := ARRAY['status','operator_name','city_name','agreed_on','agreed_at','agreed_by_id','version','from_month','replaced_unit','replaced_rule','is_agreed','updated_at','revision'];
  p record;
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'kpi_definition_stands'; END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.status := 'draft'; NEW.version := NULL; NEW.from_month := NULL; NEW.agreed_at := NULL; NEW.agreed_by_id := NULL;
    NEW.replaced_unit := NULL; NEW.replaced_rule := NULL; NEW.is_agreed := false;
    RETURN NEW;
  END IF;
  IF OLD.is_agreed OR (OLD.status::text <> 'draft' AND (to_jsonb(NEW) - moving) <> (to_jsonb(OLD) - moving)) OR NEW.programme_id <> OLD.programme_id
    OR (OLD.status::text, NEW.status::text) IN (('draft', 'agreed'))
  THEN RAISE EXCEPTION 'kpi_definition_stands'; END IF;
  NEW.is_agreed := NEW.status::text = 'agreed';
  NEW.version := NULL; NEW.from_month := NULL; NEW.replaced_unit := NULL; NEW.replaced_rule := NULL;
  IF NEW.is_agreed THEN
    IF btrim(coalesce(NEW.operator_name, ''), E' \\n\\t　') = '' OR btrim(coalesce(NEW.city_name, ''), E' \\n\\t　') = '' OR coalesce(NEW.agreed_on, '') = ''
      OR NEW.agreed_at IS NULL
    THEN RAISE EXCEPTION 'kpi_definition_incomplete'; END IF;
    -- A month that is being closed keeps the terms under which it is counted.
    SELECT starts_on, counting_unit::text AS unit, listing_rule::text AS rule INTO p FROM programmes WHERE id = NEW.programme_id FOR NO KEY UPDATE;
    SELECT coalesce(max(version), 0) + 1 INTO NEW.version FROM kpi_definitions WHERE programme_id = NEW.programme_id AND is_agreed;
    SELECT coalesce(to_char((max(month) || '-01')::date + interval '1 month', 'YYYY-MM'), left(p.starts_on, 7)) INTO NEW.from_month
      FROM monthly_reports WHERE programme_id = NEW.programme_id;
    NEW.replaced_unit := p.unit::enum_kpi_definitions_replaced_unit; NEW.replaced_rule := p.rule::enum_kpi_definitions_replaced_rule;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON kpi_definitions FOR EACH ROW EXECUTE FUNCTION guard_kpi_definition();
CREATE TRIGGER zz_revision BEFORE UPDATE ON kpi_definitions FOR EACH ROW EXECUTE FUNCTION keep_revision();
CREATE UNIQUE INDEX kpi_definitions_version_uq ON kpi_definitions (programme_id, version) WHERE is_agreed;
CREATE FUNCTION terms_follow_definition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_agreed AND NOT OLD.is_agreed THEN
    UPDATE programmes SET counting_unit = NEW.counting_unit::text::enum_programmes_counting_unit,
           listing_rule = NEW.listing_rule::text::enum_programmes_listing_rule
     WHERE id = NEW.programme_id; -- also where nothing differs: a month that is being closed meanwhile begins anew
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER terms_follow AFTER UPDATE ON kpi_definitions FOR EACH ROW EXECUTE FUNCTION terms_follow_definition();`)

/* How a programme counts is what its newest agreed definition says, and before there is one, what was set until a month was reported. */
const terms = sql.raw(`
CREATE OR REPLACE FUNCTION keep_reported_terms() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE d record; reported boolean;
BEGIN
  reported := EXISTS (SELECT 1 FROM monthly_reports WHERE programme_id = OLD.id);
  IF reported AND (NEW.municipality_id, NEW.starts_on, NEW.ends_on) IS DISTINCT FROM (OLD.municipality_id, OLD.starts_on, OLD.ends_on)
  THEN RAISE EXCEPTION 'programme_is_reported'; END IF;
  IF (NEW.counting_unit::text, NEW.listing_rule::text) IS DISTINCT FROM (OLD.counting_unit::text, OLD.listing_rule::text) THEN
    SELECT counting_unit::text AS unit, listing_rule::text AS rule INTO d FROM kpi_definitions
     WHERE programme_id = OLD.id AND is_agreed ORDER BY version DESC LIMIT 1;
    IF FOUND THEN
      IF (d.unit, d.rule) IS DISTINCT FROM (NEW.counting_unit::text, NEW.listing_rule::text) THEN RAISE EXCEPTION 'programme_follows_definition'; END IF;
    ELSIF reported THEN RAISE EXCEPTION 'programme_is_reported';
    END IF;
  END IF;
  RETURN NEW;
END $$;`)

/* One target for a figure, month and partner (or none). A plan changes for a reason of its own, and its history is written here. */
const targets = sql.raw(`
ALTER TABLE targets ADD CONSTRAINT targets_once_uq EXCLUDE USING btree (programme_id WITH =, figure WITH =, month WITH =,
  (coalesce(partner_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =);
CREATE FUNCTION guard_target() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.programme_id, NEW.figure, NEW.month) IS DISTINCT FROM (OLD.programme_id, OLD.figure, OLD.month) OR NEW.partner_id IS DISTINCT FROM OLD.partner_id
  THEN RAISE EXCEPTION 'target_stands'; END IF;
  IF NEW.planned <> OLD.planned AND (btrim(coalesce(NEW.reason, ''), E' \\n\\t　') = '' OR NEW.reason = OLD.reason)
  THEN RAISE EXCEPTION 'target_reason_missing'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON targets FOR EACH ROW EXECUTE FUNCTION guard_target();
CREATE FUNCTION record_target_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.planned <> OLD.planned THEN
    INSERT INTO target_changes (id, target_id, programme_id, figure, month, before, after, reason, at, by_role, "by", by_name)
    VALUES (gen_random_uuid(), NEW.id, NEW.programme_id, NEW.figure::text::enum_target_changes_figure, NEW.month,
            CASE WHEN TG_OP = 'UPDATE' THEN OLD.planned END, NEW.planned, NEW.reason, coalesce(NEW.changed_at, now()),
            NEW.changed_by_role::text::enum_target_changes_by_role, NEW.changed_by, (SELECT name FROM users WHERE id::text = NEW.changed_by));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON targets FOR EACH ROW EXECUTE FUNCTION record_target_change();
INSERT INTO target_changes (id, target_id, programme_id, figure, month, after, reason, at)
SELECT gen_random_uuid(), id, programme_id, figure::text::enum_target_changes_figure, month, planned, reason, created_at FROM targets;`)

/* One analysis for a figure and month; what was counted when it was opened and agreed stays; a closed one stands. */
const gaps = sql.raw(`
ALTER TABLE gap_analyses ALTER COLUMN revision SET NOT NULL, ALTER COLUMN opened SET NOT NULL, ALTER COLUMN is_open SET NOT NULL,
  ADD CONSTRAINT gap_analyses_once_uq EXCLUDE USING btree (programme_id WITH =, figure WITH =, month WITH =);
CREATE FUNCTION guard_gap_analysis() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE counted text[] := ARRAY['updated_at','revision'];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.status::text = 'closed' AND (to_jsonb(NEW) - counted) <> (to_jsonb(OLD) - counted) THEN RAISE EXCEPTION 'gap_analysis_stands'; END IF;
    IF (NEW.programme_id, NEW.figure, NEW.month) IS DISTINCT FROM (OLD.programme_id, OLD.figure, OLD.month) OR NEW.opened IS DISTINCT FROM OLD.opened
      OR (OLD.at_agreement IS NOT NULL AND NEW.at_agreement IS DISTINCT FROM OLD.at_agreement)
    THEN RAISE EXCEPTION 'gap_analysis_stands'; END IF;
  END IF;
  NEW.is_open := NEW.status::text <> 'closed';
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON gap_analyses FOR EACH ROW EXECUTE FUNCTION guard_gap_analysis();
CREATE TRIGGER zz_revision BEFORE UPDATE ON gap_analyses FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

const others = sql.raw(`
ALTER TABLE partners ALTER COLUMN revision SET NOT NULL;
CREATE TRIGGER zz_revision BEFORE UPDATE ON partners FOR EACH ROW EXECUTE FUNCTION keep_revision();
ALTER TABLE programmes ADD CONSTRAINT programmes_thresholds_positive CHECK (
  coalesce(pace_threshold_facilities, 0) >= 0 AND coalesce(pace_threshold_residents, 0) >= 0 AND coalesce(pace_threshold_listings, 0) >= 0
  AND coalesce(pace_threshold_completions, 0) >= 0);
INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
 WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [definitions, terms, targets, gaps, others]) await db.execute(part)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DELETE FROM mail_templates WHERE key::text IN ('gap_opened', 'measure_overdue');
    ALTER TABLE programmes DROP CONSTRAINT programmes_thresholds_positive;
    DROP TRIGGER zz_revision ON partners; DROP TRIGGER zz_revision ON gap_analyses; DROP TRIGGER zz_revision ON kpi_definitions;
    DROP FUNCTION guard_gap_analysis, record_target_change, guard_target, terms_follow_definition, guard_kpi_definition CASCADE;
    ALTER TABLE gap_analyses DROP CONSTRAINT gap_analyses_once_uq, ALTER COLUMN opened DROP NOT NULL;
    ALTER TABLE targets DROP CONSTRAINT targets_once_uq;
    DROP INDEX kpi_definitions_version_uq;
    ALTER TABLE kpi_definitions DROP COLUMN is_agreed;
    CREATE OR REPLACE FUNCTION keep_reported_terms() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (NEW.municipality_id, NEW.starts_on, NEW.ends_on, NEW.counting_unit::text, NEW.listing_rule::text)
         IS DISTINCT FROM (OLD.municipality_id, OLD.starts_on, OLD.ends_on, OLD.counting_unit::text, OLD.listing_rule::text)
         AND EXISTS (SELECT 1 FROM monthly_reports WHERE programme_id = OLD.id)
      THEN RAISE EXCEPTION 'programme_is_reported'; END IF;
      RETURN NEW;
    END $$;`),
  )
}
