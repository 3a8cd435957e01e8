import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * An invitation is one per slot and person, says who that is only to them and the operator, and is answered once: by the
 * application that comes of it, whatever way that is made, or by saying no.
 */
const rules = sql.raw(`
ALTER TABLE invitations ALTER COLUMN task_id SET NOT NULL, ALTER COLUMN facility_id SET NOT NULL, ALTER COLUMN title SET NOT NULL, ALTER COLUMN is_open SET NOT NULL;
CREATE UNIQUE INDEX invitations_once_uq ON invitations (slot_id, volunteer_id);
CREATE INDEX invitations_open_ix ON invitations (volunteer_id) WHERE is_open;
CREATE FUNCTION derive_invitation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE answer text[] := ARRAY['state','answered_at','application_id','is_open']; s record;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NOT OLD.is_open OR (to_jsonb(NEW) - answer) IS DISTINCT FROM (to_jsonb(OLD) - answer) THEN RAISE EXCEPTION 'invitation_is_answered'; END IF;
  ELSE
    SELECT task_id, facility_id INTO s FROM slots WHERE id = NEW.slot_id;
    NEW.task_id := s.task_id; NEW.facility_id := s.facility_id;
    SELECT number INTO NEW.title FROM volunteers WHERE id = NEW.volunteer_id;
    IF is_blocked(NEW.volunteer_id, NEW.facility_id) THEN RAISE EXCEPTION 'invitation_not_possible'; END IF;
  END IF;
  NEW.is_open := NEW.state::text = 'open';
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON invitations FOR EACH ROW EXECUTE FUNCTION derive_invitation();
CREATE FUNCTION answer_invitation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE invitations SET state = 'accepted', answered_at = NEW.applied_at, application_id = NEW.id
   WHERE slot_id = NEW.slot_id AND volunteer_id = NEW.volunteer_id AND is_open;
  RETURN NULL;
END $$;
CREATE TRIGGER answer_invitation AFTER INSERT ON applications FOR EACH ROW EXECUTE FUNCTION answer_invitation();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TYPE "public"."enum_invitations_state" AS ENUM('open', 'accepted', 'declined');
  CREATE TABLE "invitations" (
    "id" uuid PRIMARY KEY NOT NULL,
    "title" varchar,
    "slot_id" uuid NOT NULL,
    "task_id" uuid,
    "facility_id" uuid,
    "volunteer_id" uuid NOT NULL,
    "reasons" varchar,
    "made_at" timestamp(3) with time zone NOT NULL,
    "state" "enum_invitations_state" DEFAULT 'open' NOT NULL,
    "answered_at" timestamp(3) with time zone,
    "application_id" uuid,
    "is_open" boolean DEFAULT true
  );
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "invitations_slot_idx" ON "invitations" USING btree ("slot_id");
  CREATE INDEX "invitations_task_idx" ON "invitations" USING btree ("task_id");
  CREATE INDEX "invitations_facility_idx" ON "invitations" USING btree ("facility_id");
  CREATE INDEX "invitations_volunteer_idx" ON "invitations" USING btree ("volunteer_id");
  CREATE INDEX "invitations_application_idx" ON "invitations" USING btree ("application_id");
  CREATE INDEX "facility_madeAt_1_idx" ON "invitations" USING btree ("facility_id","made_at");
  CREATE INDEX "volunteer_madeAt_idx" ON "invitations" USING btree ("volunteer_id","made_at");`)
  await db.execute(rules)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION answer_invitation, derive_invitation CASCADE;'))
  await db.execute(sql`
  DROP TABLE "invitations" CASCADE;
  DROP TYPE "public"."enum_invitations_state";`)
}
