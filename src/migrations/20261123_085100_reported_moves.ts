import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What a resident reports of a move stands beside the home that counts and covers no day until the office has looked, and
 * neither does what a merge replaced: such a record has an empty period, so the rule against overlaps does not ask for it and
 * no figure finds it. It is never a proven one, and what was set aside or replaced stays so. Whoever applies is taken to live
 * where they live by the homes that stand.
 */
const derived = (period: string, rules = '') => `
    CREATE OR REPLACE FUNCTION derive_residence() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.until := nullif(NEW.until, ''); NEW.municipality_name := nullif(btrim(NEW.municipality_name), '');${rules}
      NEW.period := ${period};
      RETURN NEW;
    END $$;`

/** Reads the function as it stands now: others have given it further columns. */
const inFunction = (from: string, to: string) => `
    DO $do$ DECLARE body text := pg_get_functiondef('application_under_lock(uuid,uuid,uuid,text)'::regprocedure); changed text;
    BEGIN
      changed := replace(body, $from$${from}$from$, $to$${to}$to$);
      IF changed = body THEN RAISE EXCEPTION 'application_under_lock does not read homes as expected'; END IF;
      EXECUTE changed;
    END $do$;`
const BY_DAYS = 'r.since <= today AND (r.until IS NULL OR r.until >= today)'
const BY_PERIOD = 'r.period @> today::date'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const rules = `
      IF NEW.standing::text IN ('reported', 'set_aside') AND NEW.proof::text <> 'self_declared' THEN RAISE EXCEPTION 'residence_reported_is_said'; END IF;
      IF TG_OP = 'UPDATE' AND NEW.standing IS DISTINCT FROM OLD.standing
         AND NOT (OLD.standing::text, NEW.standing::text) IN (('reported', 'stands'), ('reported', 'set_aside'), ('stands', 'replaced'))
      THEN RAISE EXCEPTION 'residence_standing_final'; END IF;`
  const period = `CASE WHEN NEW.standing::text = 'stands' THEN daterange(NEW.since::date, NEW.until::date, '[]') ELSE 'empty'::daterange END`
  await db.execute(
    sql.raw(`
    CREATE TYPE "public"."enum_residences_standing" AS ENUM('stands', 'reported', 'set_aside', 'replaced');
    ALTER TABLE "residences" ADD COLUMN "standing" "enum_residences_standing" DEFAULT 'stands' NOT NULL;
    ${derived(period, rules)}${inFunction(BY_DAYS, BY_PERIOD)}`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DELETE FROM residences WHERE standing::text <> 'stands';
    ${derived(`daterange(NEW.since::date, NEW.until::date, '[]')`)}${inFunction(BY_PERIOD, BY_DAYS)}
    ALTER TABLE "residences" DROP COLUMN "standing";
    DROP TYPE "public"."enum_residences_standing";`),
  )
}
