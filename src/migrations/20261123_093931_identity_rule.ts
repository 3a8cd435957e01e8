import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a programme asks when a visit is agreed with somebody nobody has made sure of; where it demands it, they are not accepted. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programmes_identity_rule" AS ENUM('off', 'warn', 'required');
  ALTER TABLE "programmes" ADD COLUMN "identity_rule" "enum_programmes_identity_rule" DEFAULT 'warn' NOT NULL;`)
  await db.execute(
    sql.raw(`
    CREATE FUNCTION ask_identity_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.status::text <> 'accepted' OR OLD.status::text = 'accepted' THEN RETURN NEW; END IF;
      IF (SELECT p.identity_rule::text FROM programmes p WHERE p.id = NEW.programme_id) IS DISTINCT FROM 'required' THEN RETURN NEW; END IF;
      IF EXISTS (SELECT 1 FROM volunteers v WHERE v.id = NEW.volunteer_id AND v.verified_at IS NULL)
      THEN RAISE EXCEPTION 'acceptance_not_identified'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_identity BEFORE UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION ask_identity_rules();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION ask_identity_rules CASCADE;'))
  await db.execute(sql`
  ALTER TABLE "programmes" DROP COLUMN "identity_rule";
  DROP TYPE "public"."enum_programmes_identity_rule";`)
}
