import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const startOf = (day: string, plus: 0 | 1): string =>
  `((nullif(${day}, '')::date + ${plus})::timestamp AT TIME ZONE 'Asia/Tokyo')`
/** Before when an answer to a wish helps, asked at that instant: its period begins, or, where it has begun, ends. */
const wished = (asked: string): string =>
  `CASE WHEN ${startOf('t.flexible_from', 0)} > ${asked} THEN ${startOf('t.flexible_from', 0)} ELSE ${startOf(`coalesce(nullif(t.flexible_until, ''), p.ends_on)`, 1)} END`
const wishDue = (asked: string): string => `answer_due(${asked}, ${wished(asked)}, p.answer_hours, p.answer_lead_hours)`

const wishClock = (declared: string, kept: string, rests: string): string => `
    CREATE OR REPLACE FUNCTION set_wish_clock() RETURNS trigger LANGUAGE plpgsql AS $$
    ${declared}BEGIN
      IF TG_OP = 'UPDATE' THEN
        NEW.answer_due_at := OLD.answer_due_at;${kept}
        IF OLD.status::text <> 'open' THEN NEW.ended_because := OLD.ended_because; END IF;
      ELSE
        SELECT ${wishDue('NEW.wished_at')} INTO NEW.answer_due_at
          FROM tasks t JOIN programmes p ON p.id = t.programme_id WHERE t.id = NEW.task_id;
      END IF;
      IF (NEW.status::text = 'ended') <> (NEW.ended_because IS NOT NULL) THEN RAISE EXCEPTION 'time_wish_ending_missing'; END IF;${rests}
      RETURN NEW;
    END $$;`

/** As the clock of applications rests and goes on (set_answer_clock). */
const restingWish = wishClock(
  'DECLARE l record; on_from timestamptz;\n    ',
  `
        NEW.answer_left := OLD.answer_left; NEW.answer_rests_since := OLD.answer_rests_since; NEW.answer_from := OLD.answer_from;`,
  `
      IF TG_OP = 'INSERT' OR NEW.status::text <> 'open' THEN RETURN NEW; END IF;
      SELECT is_published, coalesce(status_changed_at, now()) AS at INTO l FROM tasks WHERE id = NEW.task_id;
      IF NOT l.is_published AND NEW.answer_rests_since IS NULL AND NEW.answer_due_at IS NOT NULL THEN
        NEW.answer_rests_since := greatest(l.at, NEW.wished_at);
        NEW.answer_left := NEW.answer_due_at - NEW.answer_rests_since;
        NEW.answer_due_at := NULL;
      ELSIF l.is_published AND NEW.answer_rests_since IS NOT NULL THEN
        on_from := greatest(l.at, NEW.answer_rests_since);
        SELECT least(on_from + NEW.answer_left, ${wishDue('on_from')})
          INTO NEW.answer_due_at FROM tasks t JOIN programmes p ON p.id = t.programme_id WHERE t.id = NEW.task_id;
        NEW.answer_from := coalesce(NEW.answer_from, NEW.wished_at) + (on_from - NEW.answer_rests_since);
        NEW.answer_left := NULL; NEW.answer_rests_since := NULL;
      END IF;`,
)

const clocks = (wishes: string): string => `
    CREATE OR REPLACE FUNCTION rest_answer_clocks() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.is_published IS DISTINCT FROM OLD.is_published
      THEN UPDATE applications SET task_id = task_id WHERE task_id = NEW.id AND is_waiting AND status::text = 'applied';${wishes} END IF;
      RETURN NULL;
    END $$;`

const offer = (shown: string, turn: string): string => `
    CREATE OR REPLACE FUNCTION derive_offer() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE a record; closing text[] := ARRAY['state','closed_at','is_open'];
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        IF NOT OLD.is_open OR (to_jsonb(NEW) - closing) IS DISTINCT FROM (to_jsonb(OLD) - closing) THEN RAISE EXCEPTION 'offer_is_closed'; END IF;
      ELSE
        PERFORM 1 FROM slots WHERE id = (SELECT slot_id FROM applications WHERE id = NEW.application_id) FOR NO KEY UPDATE;
        SELECT slot_id, volunteer_id, facility_id, starts_at, status::text AS status INTO a FROM applications WHERE id = NEW.application_id;
        IF NOT FOUND OR a.status <> 'waitlisted' THEN RAISE EXCEPTION 'offer_not_waitlisted'; END IF;${shown}
        IF NEW.expires_at > a.starts_at THEN RAISE EXCEPTION 'offer_past_start'; END IF;
        NEW.slot_id := a.slot_id; NEW.volunteer_id := a.volunteer_id; NEW.facility_id := a.facility_id;
      END IF;
      NEW.is_open := NEW.state::text = 'open';${turn}
      RETURN NEW;
    END $$;`

/*
 * While a listing is not shown no seat of it is held for anybody. An offer that is open when it goes ends then, as `rested`, and is
 * not the one turn of its application; a letter about it that has not gone yet does not go any more. The clock of
 * wishes rests as that of applications does. Runs after the slots follow their listing, and so under their locks.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE offers ADD COLUMN uses_turn boolean NOT NULL DEFAULT true;
    DROP INDEX offers_application_uq;
    CREATE UNIQUE INDEX offers_application_uq ON offers (application_id) WHERE uses_turn;
    ${offer(
      `
        IF NOT EXISTS (SELECT 1 FROM slots WHERE id = a.slot_id AND is_visible) THEN RAISE EXCEPTION 'offer_not_shown'; END IF;`,
      `
      NEW.uses_turn := NEW.state::text <> 'rested';`,
    )}
    CREATE FUNCTION rest_offers() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE at timestamptz := coalesce(NEW.status_changed_at, now());
    BEGIN
      UPDATE mail_standings m SET until = at FROM offers o JOIN slots s ON s.id = o.slot_id
       WHERE s.task_id = NEW.id AND o.is_open AND m.application_id = o.application_id AND m.until = o.expires_at AND o.expires_at > at;
      UPDATE offers o SET closed_at = at,
             state = (CASE WHEN NEW.status::text = 'closed' THEN 'revoked' WHEN o.expires_at <= at THEN 'expired' ELSE 'rested' END)::enum_offers_state
        FROM slots s WHERE s.id = o.slot_id AND s.task_id = NEW.id AND o.is_open;
      RETURN NULL;
    END $$;
    CREATE TRIGGER show_slots_then_offers AFTER UPDATE ON tasks FOR EACH ROW
      WHEN (OLD.is_published AND NEW.is_published IS NOT TRUE) EXECUTE FUNCTION rest_offers();
    UPDATE offers o SET state = 'rested', closed_at = now() FROM slots s WHERE s.id = o.slot_id AND o.is_open AND NOT s.is_visible;
    ALTER TABLE time_wishes ADD COLUMN answer_left interval, ADD COLUMN answer_rests_since timestamptz, ADD COLUMN answer_from timestamptz,
      ADD CONSTRAINT time_wishes_answer_rests CHECK ((answer_left IS NULL) = (answer_rests_since IS NULL));
    ${restingWish}
    ${clocks('\n        UPDATE time_wishes SET task_id = task_id WHERE task_id = NEW.id AND is_open;')}
    UPDATE time_wishes w SET task_id = task_id FROM tasks t WHERE t.id = w.task_id AND NOT t.is_published AND w.is_open;`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE time_wishes DISABLE TRIGGER USER;
    UPDATE time_wishes SET answer_due_at = answer_rests_since + answer_left WHERE answer_rests_since IS NOT NULL;
    ALTER TABLE time_wishes ENABLE TRIGGER USER;
    ${clocks('')}
    ${wishClock('', '', '')}
    ALTER TABLE time_wishes DROP COLUMN answer_left, DROP COLUMN answer_rests_since, DROP COLUMN answer_from;
    DROP FUNCTION rest_offers CASCADE;
    ${offer('', '')}
    DELETE FROM offers WHERE NOT uses_turn;
    DROP INDEX offers_application_uq;
    ALTER TABLE offers DROP COLUMN uses_turn;
    CREATE UNIQUE INDEX offers_application_uq ON offers (application_id);`),
  )
}
