import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* Clause 8(1) 議事録, 7(2), 6, 5(1), 5(6): what the documents for the city are made of. */
const rules = sql.raw(`
ALTER TABLE meetings ALTER COLUMN revision SET NOT NULL,
  ADD CONSTRAINT meetings_end_after_start CHECK (coalesce(ends_at, '') = '' OR ends_at > starts_at),
  ADD CONSTRAINT meetings_next_after CHECK (coalesce(next_on, '') = '' OR next_on > held_on);
ALTER TABLE meetings_tasks ADD CONSTRAINT meetings_tasks_said CHECK (text ~ '[^[:space:]　]');
ALTER TABLE implementation_plans ALTER COLUMN revision SET NOT NULL;
ALTER TABLE implementation_plans_schedule ADD CONSTRAINT plans_schedule_in_order CHECK (ends_on >= starts_on);
ALTER TABLE service_levels ALTER COLUMN revision SET NOT NULL,
  ADD CONSTRAINT service_levels_rate_is_percent CHECK (target_rate BETWEEN 0 AND 100);
ALTER TABLE outreach_activities ALTER COLUMN revision SET NOT NULL, ALTER COLUMN tag SET NOT NULL,
  ADD CONSTRAINT outreach_activities_until_after CHECK (coalesce(until_on, '') = '' OR until_on >= done_on),
  ADD CONSTRAINT outreach_activities_reach_has_unit CHECK (reach IS NULL OR (reach >= 0 AND btrim(coalesce(reach_unit, '')) <> '')),
  ADD CONSTRAINT outreach_activities_cost_is_yen CHECK (cost IS NULL OR (cost >= 0 AND cost = trunc(cost)));
ALTER TABLE cases ALTER COLUMN revision SET NOT NULL;
CREATE FUNCTION derive_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN NEW.programme_id := OLD.programme_id; END IF;
  IF NEW.publicity::text <> 'closed' AND NEW.facility_id IS NOT NULL
     AND (coalesce(NEW.consent_on, '') = '' OR btrim(coalesce(NEW.consent_by, ''), E' \\n\\t　') = '')
  THEN RAISE EXCEPTION 'case_needs_consent'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON cases FOR EACH ROW EXECUTE FUNCTION derive_case();
CREATE FUNCTION derive_paper_title() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN NEW.programme_id := OLD.programme_id; END IF;
  SELECT name INTO NEW.title FROM programmes WHERE id = NEW.programme_id;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON implementation_plans FOR EACH ROW EXECUTE FUNCTION derive_paper_title();
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON service_levels FOR EACH ROW EXECUTE FUNCTION derive_paper_title();
CREATE TRIGGER zz_revision BEFORE UPDATE ON meetings FOR EACH ROW EXECUTE FUNCTION keep_revision();
CREATE TRIGGER zz_revision BEFORE UPDATE ON implementation_plans FOR EACH ROW EXECUTE FUNCTION keep_revision();
CREATE TRIGGER zz_revision BEFORE UPDATE ON service_levels FOR EACH ROW EXECUTE FUNCTION keep_revision();
CREATE TRIGGER zz_revision BEFORE UPDATE ON outreach_activities FOR EACH ROW EXECUTE FUNCTION keep_revision();
CREATE TRIGGER zz_revision BEFORE UPDATE ON cases FOR EACH ROW EXECUTE FUNCTION keep_revision();
ALTER TABLE incidents ADD CONSTRAINT incidents_end_after_detected CHECK (ended_at IS NULL OR ended_at >= detected_at);`)

/* What may still be written on a seminar that was held: the account of it, of which its report is made (clause 5(7)). */
const seminars = (account: readonly string[]) =>
  sql.raw(`
CREATE OR REPLACE FUNCTION derive_seminar() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE after text[] := ARRAY['status','status_reason','status_changed_at',${account.map((column) => `'${column}'`).join(',')},'seats_taken','is_published','revision','updated_at'];
BEGIN
  NEW.is_published := NEW.status::text <> 'draft' AND NEW.audience::text <> 'residents';
  IF TG_OP = 'UPDATE' AND OLD.status::text IN ('held', 'called_off') THEN
    IF NEW.status IS DISTINCT FROM OLD.status OR (to_jsonb(NEW) - after) IS DISTINCT FROM (to_jsonb(OLD) - after)
    THEN RAISE EXCEPTION '%', CASE OLD.status::text WHEN 'held' THEN 'seminar_held_stays' ELSE 'seminar_called_off_stays' END; END IF;
  END IF;
  RETURN NEW;
END $$;`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(rules)
  await db.execute(seminars(['summary', 'opinions_heard', 'results', 'follow_up']))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(seminars(['summary']))
  await db.execute(
    sql.raw(`
    ALTER TABLE incidents DROP CONSTRAINT incidents_end_after_detected;
    DROP FUNCTION derive_case, derive_paper_title CASCADE;
    DROP TRIGGER zz_revision ON meetings;
    DROP TRIGGER zz_revision ON implementation_plans;
    DROP TRIGGER zz_revision ON service_levels;
    DROP TRIGGER zz_revision ON outreach_activities;
    DROP TRIGGER zz_revision ON cases;
    ALTER TABLE meetings DROP CONSTRAINT meetings_end_after_start, DROP CONSTRAINT meetings_next_after, ALTER COLUMN revision DROP NOT NULL;
    ALTER TABLE meetings_tasks DROP CONSTRAINT meetings_tasks_said;
    ALTER TABLE implementation_plans ALTER COLUMN revision DROP NOT NULL;
    ALTER TABLE implementation_plans_schedule DROP CONSTRAINT plans_schedule_in_order;
    ALTER TABLE service_levels DROP CONSTRAINT service_levels_rate_is_percent, ALTER COLUMN revision DROP NOT NULL;
    ALTER TABLE outreach_activities DROP CONSTRAINT outreach_activities_until_after, DROP CONSTRAINT outreach_activities_reach_has_unit,
      DROP CONSTRAINT outreach_activities_cost_is_yen, ALTER COLUMN tag DROP NOT NULL, ALTER COLUMN revision DROP NOT NULL;
    ALTER TABLE cases ALTER COLUMN revision DROP NOT NULL;`),
  )
}
