import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Nobody agrees to a definition for both parties, also where their account went over from one to the other: who laid it before the
 * city is kept and is another than who agrees. What lay before the city without that is a draft again.
 */
const parties = sql.raw(`
UPDATE kpi_definitions SET status = 'draft' WHERE status::text = 'proposed';
ALTER TABLE kpi_definitions
  ADD CONSTRAINT kpi_definitions_two_people CHECK (proposed_by_id <> agreed_by_id),
  ADD CONSTRAINT kpi_definitions_thresholds CHECK (
    coalesce(pace_threshold_facilities, 0) BETWEEN 0 AND 100 AND coalesce(pace_threshold_residents, 0) BETWEEN 0 AND 100
    AND coalesce(pace_threshold_listings, 0) BETWEEN 0 AND 100 AND coalesce(pace_threshold_completions, 0) BETWEEN 0 AND 100);
CREATE OR REPLACE FUNCTION guard_kpi_definition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moving text[] := ARRAY['status','operator_name','city_name','agreed_on','agreed_at','agreed_by_id','proposed_at','proposed_by_id','version','from_month','replaced_unit','replaced_rule','is_agreed','updated_at','revision'];
  p record;
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'kpi_definition_stands'; END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.status := 'draft'; NEW.version := NULL; NEW.from_month := NULL; NEW.agreed_at := NULL; NEW.agreed_by_id := NULL; NEW.proposed_at := NULL; NEW.proposed_by_id := NULL;
    NEW.replaced_unit := NULL; NEW.replaced_rule := NULL; NEW.is_agreed := false;
    RETURN NEW;
  END IF;
  IF OLD.is_agreed OR (OLD.status::text <> 'draft' AND (to_jsonb(NEW) - moving) <> (to_jsonb(OLD) - moving)) OR NEW.programme_id <> OLD.programme_id
    OR (OLD.status::text, NEW.status::text) IN (('draft', 'agreed'))
    -- Who laid it before the city stays named until it is taken back.
    OR (OLD.status::text = 'proposed' AND NEW.status::text <> 'draft' AND NEW.proposed_by_id IS DISTINCT FROM OLD.proposed_by_id)
  THEN RAISE EXCEPTION 'kpi_definition_stands'; END IF;
  IF NEW.status::text = 'draft' THEN NEW.proposed_at := NULL; NEW.proposed_by_id := NULL; END IF;
  NEW.is_agreed := NEW.status::text = 'agreed';
  NEW.version := NULL; NEW.from_month := NULL; NEW.replaced_unit := NULL; NEW.replaced_rule := NULL;
  IF NEW.is_agreed THEN
    IF btrim(coalesce(NEW.operator_name, ''), E' \\n\\t　') = '' OR btrim(coalesce(NEW.city_name, ''), E' \\n\\t　') = '' OR coalesce(NEW.agreed_on, '') = ''
      OR NEW.agreed_at IS NULL OR NEW.agreed_by_id IS NULL OR NEW.proposed_by_id IS NULL
    THEN RAISE EXCEPTION 'kpi_definition_incomplete'; END IF;
    -- A month that is being closed keeps the terms under which it is counted.
    SELECT starts_on, counting_unit::text AS unit, listing_rule::text AS rule INTO p FROM programmes WHERE id = NEW.programme_id FOR NO KEY UPDATE;
    SELECT coalesce(max(version), 0) + 1 INTO NEW.version FROM kpi_definitions WHERE programme_id = NEW.programme_id AND is_agreed;
    SELECT coalesce(to_char((max(month) || '-01')::date + interval '1 month', 'YYYY-MM'), left(p.starts_on, 7)) INTO NEW.from_month
      FROM monthly_reports WHERE programme_id = NEW.programme_id;
    NEW.replaced_unit := p.unit::enum_kpi_definitions_replaced_unit; NEW.replaced_rule := p.rule::enum_kpi_definitions_replaced_rule;
  END IF;
  RETURN NEW;
END $$;`)

const before = sql.raw(`
ALTER TABLE kpi_definitions DROP CONSTRAINT kpi_definitions_thresholds, DROP CONSTRAINT kpi_definitions_two_people;
CREATE OR REPLACE FUNCTION guard_kpi_definition() RETURNS trigger LANGUAGE plpgsql AS $$
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
END $$;`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(parties)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(before)
}
