import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Clause 5(5): the terms of a settlement are numbered within their programme, whole yen, and final once both parties
 * agreed; any change before that takes back whatever was agreed. When a facility first signed in is noted once.
 */
const terms = sql.raw(`
ALTER TABLE settlement_settings ALTER COLUMN version SET NOT NULL, ALTER COLUMN revision SET NOT NULL, ALTER COLUMN is_agreed SET NOT NULL,
  ADD CONSTRAINT settlement_settings_version_uq UNIQUE (programme_id, version),
  ADD CONSTRAINT settlement_settings_amounts CHECK (
    unit_fee >= 1 AND unit_fee = trunc(unit_fee) AND contract_amount >= 0 AND contract_amount = trunc(contract_amount)
    AND (plan_amount IS NULL OR (plan_amount >= 0 AND plan_amount = trunc(plan_amount)))
    AND (planned_facilities IS NULL OR (planned_facilities >= 0 AND planned_facilities = trunc(planned_facilities)))
    AND (planned_months IS NULL OR (planned_months >= 0 AND planned_months = trunc(planned_months)))
    AND cutoff_day BETWEEN 1 AND 31 AND cutoff_day = trunc(cutoff_day)),
  ADD CONSTRAINT settlement_settings_stamps CHECK (
    (operator_agreed_at IS NULL) = (operator_agreed_by_id IS NULL) AND (city_agreed_at IS NULL) = (city_agreed_by_id IS NULL)
    AND (agreed_on IS NOT NULL OR (operator_agreed_at IS NULL AND city_agreed_at IS NULL)));
CREATE FUNCTION number_settlement_terms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM programmes WHERE id = NEW.programme_id FOR NO KEY UPDATE;
  NEW.version := 1 + coalesce((SELECT max(version) FROM settlement_settings WHERE programme_id = NEW.programme_id), 0);
  NEW.agreed_on := nullif(NEW.agreed_on, '');
  NEW.cutoff_day := coalesce(NEW.cutoff_day, 31);
  NEW.operator_agreed_at := NULL; NEW.operator_agreed_by_id := NULL; NEW.city_agreed_at := NULL; NEW.city_agreed_by_id := NULL;
  NEW.is_agreed := false;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT ON settlement_settings FOR EACH ROW EXECUTE FUNCTION number_settlement_terms();
CREATE FUNCTION keep_settlement_terms() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE counted text[] := ARRAY['updated_at','revision'];
  stamps text[] := counted || ARRAY['operator_agreed_at','operator_agreed_by_id','city_agreed_at','city_agreed_by_id','is_agreed'];
BEGIN
  NEW.agreed_on := nullif(NEW.agreed_on, ''); NEW.cutoff_day := coalesce(NEW.cutoff_day, 31);
  NEW.programme_id := OLD.programme_id; NEW.version := OLD.version; NEW.is_agreed := OLD.is_agreed;
  IF OLD.is_agreed THEN
    IF (to_jsonb(NEW) - counted) <> (to_jsonb(OLD) - counted) THEN RAISE EXCEPTION 'settlement_terms_agreed'; END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - stamps) <> (to_jsonb(OLD) - stamps) THEN
    NEW.operator_agreed_at := NULL; NEW.operator_agreed_by_id := NULL; NEW.city_agreed_at := NULL; NEW.city_agreed_by_id := NULL;
  END IF;
  NEW.is_agreed := NEW.operator_agreed_at IS NOT NULL AND NEW.city_agreed_at IS NOT NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_terms BEFORE UPDATE ON settlement_settings FOR EACH ROW EXECUTE FUNCTION keep_settlement_terms();
CREATE TRIGGER zz_revision BEFORE UPDATE ON settlement_settings FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

const signIns = sql.raw(`
CREATE TABLE registration_sign_ins (
  registration_id uuid PRIMARY KEY REFERENCES facility_registrations (id) ON DELETE RESTRICT,
  signed_in_at timestamptz NOT NULL,
  account_id uuid REFERENCES users (id) ON DELETE RESTRICT);`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [terms, signIns]) await db.execute(part)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TABLE registration_sign_ins;
    DROP TRIGGER zz_revision ON settlement_settings;
    DROP FUNCTION number_settlement_terms, keep_settlement_terms CASCADE;
    ALTER TABLE settlement_settings DROP CONSTRAINT settlement_settings_version_uq, DROP CONSTRAINT settlement_settings_amounts,
      DROP CONSTRAINT settlement_settings_stamps, ALTER COLUMN version DROP NOT NULL, ALTER COLUMN revision DROP NOT NULL,
      ALTER COLUMN is_agreed DROP NOT NULL;`),
  )
}
