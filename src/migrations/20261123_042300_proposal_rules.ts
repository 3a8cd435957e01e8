import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* What a resident proposed stays as it was sent; it is declined only with words, and a listing only when there is one. */
const proposals = sql.raw(`
ALTER TABLE proposals ALTER COLUMN revision SET NOT NULL;
CREATE SEQUENCE proposals_number_seq;
CREATE FUNCTION derive_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN NEW.number := 'T-' || lpad(nextval('proposals_number_seq')::text, 6, '0');
  ELSE
    NEW.number := OLD.number; NEW.form_id := OLD.form_id; NEW.facility_id := OLD.facility_id; NEW.proposed_at := OLD.proposed_at;
    NEW.title := OLD.title; NEW.description := OLD.description; NEW.category := OLD.category; NEW.proposer_name := OLD.proposer_name;
    IF OLD.status::text = 'drafted' THEN NEW.status := OLD.status; NEW.task_id := OLD.task_id; END IF;
  END IF;
  IF NEW.status::text = 'declined' AND coalesce(NEW.reply, '') !~ '[^[:space:]　]' THEN RAISE EXCEPTION 'proposal_reply_missing'; END IF;
  IF NEW.status::text = 'drafted' AND NEW.task_id IS NULL THEN RAISE EXCEPTION 'proposal_listing_missing'; END IF;
  IF NEW.task_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM tasks t WHERE t.id = NEW.task_id AND t.facility_id = NEW.facility_id)
  THEN RAISE EXCEPTION 'proposal_listing_missing'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON proposals FOR EACH ROW EXECUTE FUNCTION derive_proposal();
CREATE TRIGGER zz_revision BEFORE UPDATE ON proposals FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(proposals)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER zz_revision ON proposals;
    DROP FUNCTION derive_proposal CASCADE;
    DROP SEQUENCE proposals_number_seq;
    ALTER TABLE proposals ALTER COLUMN revision DROP NOT NULL;`),
  )
}
