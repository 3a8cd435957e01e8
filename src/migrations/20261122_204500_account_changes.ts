import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Signing in reads an account, checks the password for a tenth of a second and then writes the whole account back. What
 * an administrator did in between (switched it off, took a role away) or a changed password would be undone. Whoever
 * writes back an account with another revision than it has by now is refused; one that leaves the revision alone is not.
 * Runs before zz_revision, which would put the revision right.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE FUNCTION refuse_stale_account() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.revision IS DISTINCT FROM OLD.revision THEN RAISE EXCEPTION 'account_changed'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER refuse_stale BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION refuse_stale_account();
    CREATE TRIGGER refuse_stale BEFORE UPDATE ON volunteer_accounts FOR EACH ROW EXECUTE FUNCTION refuse_stale_account();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION refuse_stale_account CASCADE;'))
}
