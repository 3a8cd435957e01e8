import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* What needs a licence, or would be grave if it went wrong, is never chosen for a listing, whatever the code above does. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE OR REPLACE FUNCTION ask_step_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.chosen AND NEW.classification::text IS DISTINCT FROM 'around' THEN RAISE EXCEPTION 'step_chosen_is_not_around'; END IF;
      IF NEW.chosen AND NEW.skill::text = 'licensed' THEN RAISE EXCEPTION 'step_licence_needed'; END IF;
      IF NEW.chosen AND NEW.risk::text = 'high' THEN RAISE EXCEPTION 'step_too_risky'; END IF;
      RETURN NEW;
    END $$;`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE OR REPLACE FUNCTION ask_step_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.chosen AND NEW.classification::text IS DISTINCT FROM 'around' THEN RAISE EXCEPTION 'step_chosen_is_not_around'; END IF;
      RETURN NEW;
    END $$;`),
  )
}
