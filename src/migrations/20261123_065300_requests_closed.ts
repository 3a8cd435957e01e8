import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* What was asked and how it was answered stays as it was decided. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE FUNCTION keep_decided_request() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE kept text[] := ARRAY['updated_at', 'revision'];
    BEGIN
      IF (to_jsonb(NEW) - kept) IS DISTINCT FROM (to_jsonb(OLD) - kept) THEN RAISE EXCEPTION 'facility_request_decided'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER keep_decided BEFORE UPDATE ON facility_requests FOR EACH ROW
      WHEN (OLD.decided_at IS NOT NULL) EXECUTE FUNCTION keep_decided_request();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION keep_decided_request CASCADE;'))
}
