import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const ASKED = (when: string): string => `
    CREATE OR REPLACE FUNCTION ask_task_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.status::text = 'published' AND ${when} AND btrim(coalesce(NEW.supervisor, ''), ' 　') = ''
      THEN RAISE EXCEPTION 'task_supervisor_required'; END IF;
      RETURN NEW;
    END $$;`

/*
 * A slot may name who is there on its day; empty it is whom the listing names. Every listing that is published names
 * somebody: one that was published without before this rule stays as it is until it is published again.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE "slots" ADD COLUMN "supervisor" varchar;
    ALTER TABLE slots ADD CONSTRAINT slots_supervisor_named CHECK (btrim(supervisor, ' 　') <> '');
    ${ASKED(`(TG_OP = 'INSERT' OR OLD.status::text <> 'published' OR NEW.supervisor IS DISTINCT FROM OLD.supervisor)`)}`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`ALTER TABLE "slots" DROP COLUMN "supervisor"; ${ASKED(`NEW.category::text = 'other'`)}`))
}
