import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * One open question per application. The application says since when its person has been asked, so that a list can be
 * filtered by it; a question ends with its application, whichever way that ends.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE UNIQUE INDEX agreements_one_open_uq ON agreements (application_id) WHERE answered_at IS NULL;
    CREATE INDEX agreements_open_of_volunteer_ix ON agreements (volunteer_id) WHERE answered_at IS NULL;
    CREATE INDEX applications_asked_again_ix ON applications (facility_id, starts_at) WHERE agreement_asked_at IS NOT NULL;
    ALTER TABLE agreements ALTER COLUMN revision SET NOT NULL;
    CREATE TRIGGER zz_revision BEFORE UPDATE ON agreements FOR EACH ROW EXECUTE FUNCTION keep_revision();
    CREATE FUNCTION carry_agreement_to_application() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE applications SET agreement_asked_at = CASE WHEN NEW.answered_at IS NULL THEN NEW.asked_at END WHERE id = NEW.application_id;
      RETURN NULL;
    END $$;
    CREATE TRIGGER carry AFTER INSERT OR UPDATE ON agreements FOR EACH ROW EXECUTE FUNCTION carry_agreement_to_application();
    CREATE FUNCTION end_agreement_with_application() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.status IS DISTINCT FROM OLD.status AND NOT NEW.is_waiting AND NEW.status::text <> 'accepted' THEN
        UPDATE agreements SET answered_at = NEW.status_changed_at, updated_at = NEW.status_changed_at,
               answer = CASE WHEN NEW.status::text IN ('withdrawn', 'cancelled') AND NEW.status_changed_by_role::text = 'resident'
                             THEN 'withdrawn' ELSE 'none' END::enum_agreements_answer
         WHERE application_id = NEW.id AND answered_at IS NULL;
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER end_agreement AFTER UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION end_agreement_with_application();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION carry_agreement_to_application, end_agreement_with_application CASCADE;
    DROP INDEX applications_asked_again_ix;`),
  )
}
