import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a programme asks of the insurance of a visit when it is agreed; where it demands one, nobody is accepted without. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programmes_insurance_rule" AS ENUM('off', 'warn', 'required');
  ALTER TABLE "programmes" ADD COLUMN "insurance_rule" "enum_programmes_insurance_rule" DEFAULT 'warn' NOT NULL;`)
  await db.execute(
    sql.raw(`
    CREATE FUNCTION ask_insurance_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE day text;
    BEGIN
      IF NEW.status::text <> 'accepted' OR OLD.status::text = 'accepted' THEN RETURN NEW; END IF;
      IF (SELECT p.insurance_rule::text FROM programmes p WHERE p.id = NEW.programme_id) IS DISTINCT FROM 'required' THEN RETURN NEW; END IF;
      day := (NEW.starts_at AT TIME ZONE 'Asia/Tokyo')::date::text;
      IF NOT EXISTS (SELECT 1 FROM insurances i WHERE i.programme_id = NEW.programme_id AND i.starts_on <= day AND i.ends_on >= day
                        AND ((i.facility_id IS NULL AND i.volunteer_id IS NULL) OR i.facility_id = NEW.facility_id
                             OR i.volunteer_id IN (SELECT w.id FROM volunteers w WHERE w.id = NEW.volunteer_id OR w.merged_into_id = NEW.volunteer_id)))
      THEN RAISE EXCEPTION 'acceptance_not_insured'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_insurance BEFORE UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION ask_insurance_rules();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION ask_insurance_rules CASCADE;'))
  await db.execute(sql`
  ALTER TABLE "programmes" DROP COLUMN "insurance_rule";
  DROP TYPE "public"."enum_programmes_insurance_rule";`)
}
