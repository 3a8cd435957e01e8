import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* Every certificate has a number of its own, and says for good what it said; a merge of records takes it along. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE SEQUENCE certificates_number_seq;
    ALTER TABLE certificates ALTER COLUMN number SET NOT NULL, ADD CONSTRAINT certificates_span_in_order CHECK ("from" <= "to"),
      ADD CONSTRAINT certificates_of_something CHECK (visits >= 1);
    CREATE FUNCTION keep_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN NEW.number := 'K-' || lpad(nextval('certificates_number_seq')::text, 6, '0'); RETURN NEW; END IF;
      IF (to_jsonb(NEW) - 'volunteer_id') IS DISTINCT FROM (to_jsonb(OLD) - 'volunteer_id')
         OR NOT EXISTS (SELECT 1 FROM volunteers WHERE id = OLD.volunteer_id AND merged_into_id = NEW.volunteer_id)
      THEN RAISE EXCEPTION 'history_stays'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON certificates FOR EACH ROW EXECUTE FUNCTION keep_certificate();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION keep_certificate CASCADE;
    DROP SEQUENCE certificates_number_seq;
    ALTER TABLE certificates DROP CONSTRAINT certificates_span_in_order, DROP CONSTRAINT certificates_of_something, ALTER COLUMN number DROP NOT NULL;`),
  )
}
