import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A rule asks for visits or names one person, and stays about whom and what it was made for: a decision rests on it. The
 * system accepts nobody without a recorded decision that names a rule of this facility.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE auto_accept_rules ALTER COLUMN revision SET NOT NULL, ALTER COLUMN visits DROP DEFAULT,
      ADD COLUMN is_active boolean NOT NULL DEFAULT true,
      ADD CONSTRAINT auto_accept_rules_one_kind CHECK (num_nonnulls(visits, volunteer_id) = 1);
    CREATE UNIQUE INDEX auto_accept_rules_regular_uq ON auto_accept_rules (facility_id, volunteer_id) WHERE is_active;
    CREATE INDEX auto_accept_rules_active_ix ON auto_accept_rules (facility_id) WHERE is_active;
    CREATE TRIGGER zz_revision BEFORE UPDATE ON auto_accept_rules FOR EACH ROW EXECUTE FUNCTION keep_revision();
    CREATE FUNCTION derive_auto_accept_rule() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.is_active := NEW.state::text = 'active';
      IF TG_OP = 'UPDATE' AND (NEW.facility_id, NEW.kind::text, NEW.volunteer_id) IS DISTINCT FROM (OLD.facility_id, OLD.kind::text, OLD.volunteer_id)
      THEN RAISE EXCEPTION 'auto_accept_rule_stands'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON auto_accept_rules FOR EACH ROW EXECUTE FUNCTION derive_auto_accept_rule();
    CREATE FUNCTION ask_auto_accept_rule() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.status::text = 'accepted' AND OLD.status::text <> 'accepted' AND NEW.status_changed_by_role::text = 'system'
         AND NOT EXISTS (SELECT 1 FROM auto_accept_decisions d JOIN auto_accept_rules r ON r.id = d.rule_id
                          WHERE d.application_id = NEW.id AND r.facility_id = NEW.facility_id)
      THEN RAISE EXCEPTION 'auto_accept_without_rule'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_rule BEFORE UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION ask_auto_accept_rule();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION ask_auto_accept_rule, derive_auto_accept_rule CASCADE;
    DROP TRIGGER zz_revision ON auto_accept_rules;
    DROP INDEX auto_accept_rules_regular_uq, auto_accept_rules_active_ix;
    ALTER TABLE auto_accept_rules DROP CONSTRAINT auto_accept_rules_one_kind, DROP COLUMN is_active;`),
  )
}
