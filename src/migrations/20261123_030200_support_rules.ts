import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Clause 5(3): every question has its number and its clock. What came over a screen stays as it was asked, a facility is
 * shown only what it asked itself, and done is only what has an answer.
 */
const support = sql.raw(`
ALTER TABLE support_requests ALTER COLUMN due_at SET NOT NULL, ALTER COLUMN received_at SET NOT NULL, ALTER COLUMN revision SET NOT NULL;
CREATE SEQUENCE support_requests_number_seq;
CREATE FUNCTION derive_support_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN NEW.number := 'S-' || lpad(nextval('support_requests_number_seq')::text, 6, '0');
  ELSE
    NEW.number := OLD.number; NEW.source := OLD.source; NEW.form_id := OLD.form_id;
    IF OLD.source::text <> 'phone' THEN
      NEW.question := OLD.question; NEW.page := OLD.page; NEW.received_at := OLD.received_at;
    END IF;
  END IF;
  IF NEW.status::text = 'done' AND coalesce(NEW.answer, '') !~ '[^[:space:]　]' THEN RAISE EXCEPTION 'support_answer_missing'; END IF;
  NEW.shared_with_id := CASE WHEN NEW.source::text = 'facility' THEN NEW.facility_id END;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON support_requests FOR EACH ROW EXECUTE FUNCTION derive_support_request();
CREATE TRIGGER zz_revision BEFORE UPDATE ON support_requests FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(support)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER zz_revision ON support_requests;
    DROP FUNCTION derive_support_request CASCADE;
    DROP SEQUENCE support_requests_number_seq;
    ALTER TABLE support_requests ALTER COLUMN due_at DROP NOT NULL, ALTER COLUMN received_at DROP NOT NULL, ALTER COLUMN revision DROP NOT NULL;`),
  )
}
