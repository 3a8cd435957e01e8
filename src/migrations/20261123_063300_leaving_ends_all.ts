import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* Nobody is noted as gone while something of theirs goes on: an application, an agreed visit ahead, a wish, their account, their calendar. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE FUNCTION ask_leaving() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM applications a WHERE a.volunteer_id = NEW.id AND (a.is_waiting OR (a.holds_seat AND a.starts_at > NEW.withdrawn_at)))
         OR EXISTS (SELECT 1 FROM time_wishes w WHERE w.volunteer_id = NEW.id AND w.is_open)
         OR EXISTS (SELECT 1 FROM volunteer_accounts c WHERE c.volunteer_id = NEW.id AND c.active)
         OR EXISTS (SELECT 1 FROM calendar_feeds k WHERE k.volunteer_id = NEW.id AND k.revoked_at IS NULL)
      THEN RAISE EXCEPTION 'volunteer_still_takes_part'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_leaving BEFORE UPDATE ON volunteers FOR EACH ROW
      WHEN (OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL) EXECUTE FUNCTION ask_leaving();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION ask_leaving CASCADE;'))
}
