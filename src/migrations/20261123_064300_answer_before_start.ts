import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** When an answer is due, from what the application `a` and its programme `p` say. */
const due = (a: string, p: string): string => `
  least(${a}.applied_at + make_interval(secs => ${p}.answer_hours::float8 * 3600),
        greatest(${a}.starts_at - make_interval(secs => ${p}.answer_lead_hours::float8 * 3600), ${a}.applied_at + (${a}.starts_at - ${a}.applied_at) / 2))`
const clock = (body: string): string => `
    CREATE OR REPLACE FUNCTION set_answer_clock() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      ${body}
      RETURN NEW;
    END $$;`

/**
 * The answer is due before the activity in any case: the lead of the programme before its start, or, for who applies later
 * than that, at half of what is left. A slot that is moved to an earlier time takes its answers with it; nothing else moves
 * a promise that was given. Open applications are given the same; the triggers keep still for that.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "programmes" ADD COLUMN "answer_lead_hours" numeric DEFAULT 12 NOT NULL;`)
  await db.execute(
    sql.raw(`
    ${clock(`
      IF TG_OP = 'INSERT' THEN
        SELECT ${due('NEW', 'p')} INTO NEW.answer_due_at FROM programmes p WHERE p.id = NEW.programme_id;
        RETURN NEW;
      END IF;
      NEW.answer_due_at := OLD.answer_due_at;
      IF NEW.starts_at < OLD.starts_at THEN
        SELECT least(OLD.answer_due_at, ${due('NEW', 'p')}) INTO NEW.answer_due_at
          FROM programmes p WHERE p.id = NEW.programme_id;
      END IF;`)}
    ALTER TABLE applications DISABLE TRIGGER USER;
    UPDATE applications a SET answer_due_at = least(a.answer_due_at, ${due('a', 'p')})
      FROM programmes p WHERE p.id = a.programme_id AND a.is_waiting AND a.starts_at > a.applied_at;
    ALTER TABLE applications ENABLE TRIGGER USER;`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(
      `${clock(`
      IF TG_OP = 'UPDATE' THEN NEW.answer_due_at := OLD.answer_due_at;
      ELSE SELECT NEW.applied_at + make_interval(secs => answer_hours::float8 * 3600) INTO NEW.answer_due_at FROM programmes WHERE id = NEW.programme_id;
      END IF;`)}`,
    ),
  )
  await db.execute(sql`ALTER TABLE "programmes" DROP COLUMN "answer_lead_hours";`)
}
