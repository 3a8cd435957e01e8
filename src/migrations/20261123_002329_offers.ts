import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A free seat that is held for somebody on the waiting list. An open offer counts as a seat taken, so the one CHECK on
 * slots stays the truth about seats. It is closed with the move of its application, before that is counted: whoever
 * takes the seat held for them needs no second one. Times are compared with each other, never with the clock.
 */
const offers = sql.raw(`
ALTER TABLE offers ALTER COLUMN slot_id SET NOT NULL, ALTER COLUMN volunteer_id SET NOT NULL, ALTER COLUMN facility_id SET NOT NULL, ALTER COLUMN is_open SET NOT NULL,
  ADD CONSTRAINT offers_end_after_start CHECK (expires_at > made_at),
  ADD CONSTRAINT offers_closed_when_over CHECK (is_open = (closed_at IS NULL));
CREATE UNIQUE INDEX offers_application_uq ON offers (application_id);
CREATE INDEX offers_open_ix ON offers (expires_at) WHERE is_open;
CREATE FUNCTION derive_offer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE a record; closing text[] := ARRAY['state','closed_at','is_open'];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NOT OLD.is_open OR (to_jsonb(NEW) - closing) IS DISTINCT FROM (to_jsonb(OLD) - closing) THEN RAISE EXCEPTION 'offer_is_closed'; END IF;
  ELSE
    PERFORM 1 FROM slots WHERE id = (SELECT slot_id FROM applications WHERE id = NEW.application_id) FOR NO KEY UPDATE;
    SELECT slot_id, volunteer_id, facility_id, starts_at, status::text AS status INTO a FROM applications WHERE id = NEW.application_id;
    IF NOT FOUND OR a.status <> 'waitlisted' THEN RAISE EXCEPTION 'offer_not_waitlisted'; END IF;
    IF NEW.expires_at > a.starts_at THEN RAISE EXCEPTION 'offer_past_start'; END IF;
    NEW.slot_id := a.slot_id; NEW.volunteer_id := a.volunteer_id; NEW.facility_id := a.facility_id;
  END IF;
  NEW.is_open := NEW.state::text = 'open';
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON offers FOR EACH ROW EXECUTE FUNCTION derive_offer();
CREATE FUNCTION count_held_seats() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE difference int := 0; slot uuid;
BEGIN
  IF TG_OP <> 'DELETE' THEN difference := NEW.is_open::int; slot := NEW.slot_id; END IF;
  IF TG_OP <> 'INSERT' THEN difference := difference - OLD.is_open::int; slot := OLD.slot_id; END IF;
  IF difference <> 0 THEN UPDATE slots SET seats_taken = seats_taken + difference WHERE id = slot; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER count_seats AFTER INSERT OR UPDATE OR DELETE ON offers FOR EACH ROW EXECUTE FUNCTION count_held_seats();

CREATE FUNCTION close_offer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE until timestamptz;
BEGIN
  IF NEW.status::text = OLD.status::text THEN RETURN NEW; END IF;
  UPDATE offers SET closed_at = NEW.status_changed_at,
         state = (CASE NEW.status::text WHEN 'accepted' THEN 'taken' WHEN 'withdrawn' THEN 'declined' WHEN 'expired' THEN 'expired' ELSE 'revoked' END)::enum_offers_state
   WHERE application_id = NEW.id AND is_open RETURNING expires_at INTO until;
  IF NEW.status::text = 'accepted' AND NEW.status_changed_by_role::text = 'resident' AND (until IS NULL OR until <= NEW.status_changed_at)
  THEN RAISE EXCEPTION 'offer_over'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER close_offer BEFORE UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION close_offer();`)

/** What else an application rests on, read once application_under_lock holds its locks: hence its start as an argument. */
const claims = sql.raw(`
CREATE FUNCTION claims_under_lock(which uuid, wanted_slot uuid, person uuid, at timestamptz, locked_start timestamptz)
RETURNS TABLE (offer_until timestamptz, visits_ahead int, visits_at_most int) LANGUAGE plpgsql VOLATILE AS $$
DECLARE the_slot uuid := wanted_slot; the_person uuid := person;
BEGIN
  IF which IS NOT NULL THEN SELECT a.slot_id, a.volunteer_id INTO the_slot, the_person FROM applications a WHERE a.id = which; END IF;
  RETURN QUERY
  SELECT (SELECT o.expires_at FROM offers o WHERE o.application_id = which AND o.is_open),
         (SELECT count(*)::int FROM applications a WHERE a.volunteer_id = the_person AND a.programme_id = s.programme_id AND a.is_live AND a.starts_at > at),
         p.fair_share_visits::int
    FROM slots s JOIN programmes p ON p.id = s.programme_id WHERE s.id = the_slot;
END $$;`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_offers_state" AS ENUM('open', 'taken', 'declined', 'expired', 'revoked');
  CREATE TABLE "offers" (
    "id" uuid PRIMARY KEY NOT NULL,
    "application_id" uuid NOT NULL,
    "slot_id" uuid,
    "volunteer_id" uuid,
    "facility_id" uuid,
    "made_at" timestamp(3) with time zone NOT NULL,
    "expires_at" timestamp(3) with time zone NOT NULL,
    "state" "enum_offers_state" DEFAULT 'open' NOT NULL,
    "closed_at" timestamp(3) with time zone,
    "is_open" boolean DEFAULT true
  );
  
  ALTER TABLE "programmes" ADD COLUMN "offer_hours" numeric DEFAULT 24 NOT NULL;
  ALTER TABLE "programmes" ADD COLUMN "fair_share_visits" numeric;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "offers_application_idx" ON "offers" USING btree ("application_id");
  CREATE INDEX "offers_slot_idx" ON "offers" USING btree ("slot_id");
  CREATE INDEX "offers_volunteer_idx" ON "offers" USING btree ("volunteer_id");
  CREATE INDEX "offers_facility_idx" ON "offers" USING btree ("facility_id");
  CREATE INDEX "offers_made_at_idx" ON "offers" USING btree ("made_at");
  CREATE INDEX "facility_madeAt_idx" ON "offers" USING btree ("facility_id","made_at");
  CREATE INDEX "slot_state_idx" ON "offers" USING btree ("slot_id","state");`)
  for (const part of [offers, claims]) await db.execute(part)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP FUNCTION close_offer, count_held_seats, derive_offer, claims_under_lock CASCADE;'))
  await db.execute(sql`
   DROP TABLE "offers" CASCADE;
  ALTER TABLE "programmes" DROP COLUMN "offer_hours";
  ALTER TABLE "programmes" DROP COLUMN "fair_share_visits";
  DROP TYPE "public"."enum_offers_state";`)
}
