import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Clause 5(1) 事業者周知: a record says whom. A facility of the directory brings its numbers and name along; whoever is in
 * no directory is known by a number and a name. A next step has its words and its date.
 */
const rules = sql.raw(`
ALTER TABLE outreach_contacts ALTER COLUMN revision SET NOT NULL, ALTER COLUMN contacted_on SET NOT NULL, ALTER COLUMN party_name SET NOT NULL,
  ADD CONSTRAINT outreach_contacts_party CHECK (num_nonnulls(facility_id, office_number, corporate_number) >= 1 AND party_name ~ '[^[:space:]　]'),
  ADD CONSTRAINT outreach_contacts_next_step CHECK ((next_step IS NULL) = (next_step_due_on IS NULL) AND (next_step_done_on IS NULL OR next_step IS NOT NULL));
CREATE FUNCTION derive_outreach_contact() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE f record;
BEGIN
  IF TG_OP = 'UPDATE' THEN NEW.programme_id := OLD.programme_id; END IF;
  IF NEW.facility_id IS NOT NULL THEN
    SELECT name, office_number, corporate_number INTO f FROM facilities WHERE id = NEW.facility_id;
    NEW.party_name := f.name; NEW.office_number := f.office_number; NEW.corporate_number := f.corporate_number;
    NEW.ward_id := NULL; NEW.service_code := NULL;
  END IF;
  NEW.office_number := nullif(NEW.office_number, ''); NEW.corporate_number := nullif(NEW.corporate_number, '');
  NEW.next_step := nullif(btrim(NEW.next_step, E' \\n\\t　'), '');
  NEW.next_step_due_on := nullif(NEW.next_step_due_on, ''); NEW.next_step_done_on := nullif(NEW.next_step_done_on, '');
  NEW.title := concat_ws('　', NEW.contacted_on, NEW.party_name);
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON outreach_contacts FOR EACH ROW EXECUTE FUNCTION derive_outreach_contact();
CREATE TRIGGER zz_revision BEFORE UPDATE ON outreach_contacts FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(rules)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER zz_revision ON outreach_contacts;
    DROP FUNCTION derive_outreach_contact CASCADE;
    ALTER TABLE outreach_contacts DROP CONSTRAINT outreach_contacts_party, DROP CONSTRAINT outreach_contacts_next_step,
      ALTER COLUMN revision DROP NOT NULL, ALTER COLUMN contacted_on DROP NOT NULL, ALTER COLUMN party_name DROP NOT NULL;`),
  )
}
