import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The one rule of when an answer is due: the hours promised, and before what is asked for begins, where that has a beginning. */
const answerDue = `
  CREATE FUNCTION answer_due(asked timestamptz, starts timestamptz, hours numeric, lead numeric) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT least(asked + make_interval(secs => hours::float8 * 3600),
                 greatest(starts - make_interval(secs => lead::float8 * 3600), asked + (starts - asked) / 2))
  $$;`
const written = (a: string, p: string): string => `
  least(${a}.applied_at + make_interval(secs => ${p}.answer_hours::float8 * 3600),
        greatest(${a}.starts_at - make_interval(secs => ${p}.answer_lead_hours::float8 * 3600), ${a}.applied_at + (${a}.starts_at - ${a}.applied_at) / 2))`

/** The clock of applications, with what it calls an answer due. */
const ofApplications = (due: string): string => `
  CREATE OR REPLACE FUNCTION set_answer_clock() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      SELECT ${due} INTO NEW.answer_due_at FROM programmes p WHERE p.id = NEW.programme_id;
      RETURN NEW;
    END IF;
    NEW.answer_due_at := OLD.answer_due_at;
    IF NEW.starts_at < OLD.starts_at THEN
      SELECT least(OLD.answer_due_at, ${due}) INTO NEW.answer_due_at
        FROM programmes p WHERE p.id = NEW.programme_id;
    END IF;
    RETURN NEW;
  END $$;`

const startOf = (day: string, plus: 0 | 1): string =>
  `((nullif(${day}, '')::date + ${plus})::timestamp AT TIME ZONE 'Asia/Tokyo')`

/** Before when an answer to a wish helps: the period of the listing `t` begins, or, where it has begun, ends. */
const wished = (asked: string): string =>
  `CASE WHEN ${startOf('t.flexible_from', 0)} > ${asked} THEN ${startOf('t.flexible_from', 0)} ELSE ${startOf('t.flexible_until', 1)} END`

const wishDue = (asked: string): string => `answer_due(${asked}, ${wished(asked)}, p.answer_hours, p.answer_lead_hours)`
const proposalDue = (asked: string): string => `answer_due(${asked}, NULL, p.answer_hours, p.answer_lead_hours)`

/** What ended by itself says why, and nothing else does. */
const because = (state: string, name: string): string =>
  `IF (NEW.${state}::text = 'ended') <> (NEW.ended_because IS NOT NULL) THEN RAISE EXCEPTION '${name}_ending_missing'; END IF;`

const invitation = (answer: string, also = ''): string => `
  CREATE OR REPLACE FUNCTION derive_invitation() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE answer text[] := ARRAY[${answer}]; s record;
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      IF OLD.volunteer_id IS DISTINCT FROM NEW.volunteer_id AND EXISTS (SELECT 1 FROM volunteers WHERE id = OLD.volunteer_id AND merged_into_id = NEW.volunteer_id) THEN
        IF (to_jsonb(NEW) - 'volunteer_id') IS DISTINCT FROM (to_jsonb(OLD) - 'volunteer_id') THEN RAISE EXCEPTION 'invitation_is_answered'; END IF;
        RETURN NEW;
      END IF;
      IF NOT OLD.is_open OR (to_jsonb(NEW) - answer) IS DISTINCT FROM (to_jsonb(OLD) - answer) THEN RAISE EXCEPTION 'invitation_is_answered'; END IF;
    ELSE
      SELECT task_id, facility_id INTO s FROM slots WHERE id = NEW.slot_id;
      NEW.task_id := s.task_id; NEW.facility_id := s.facility_id;
      SELECT number INTO NEW.title FROM volunteers WHERE id = NEW.volunteer_id;
      IF is_blocked(NEW.volunteer_id, NEW.facility_id) THEN RAISE EXCEPTION 'invitation_not_possible'; END IF;
    END IF;
    NEW.is_open := NEW.state::text = 'open';${also}
    RETURN NEW;
  END $$;`

const wish = (also = ''): string => `
  CREATE OR REPLACE FUNCTION ask_wish_rules() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM 1 FROM volunteers WHERE id = NEW.volunteer_id FOR NO KEY UPDATE;
    IF EXISTS (SELECT 1 FROM tasks t WHERE t.id = NEW.task_id AND is_blocked(NEW.volunteer_id, t.facility_id))
       OR EXISTS (SELECT 1 FROM volunteers WHERE id = NEW.volunteer_id AND (withdrawn_at <= NEW.wished_at OR merged_into_id IS NOT NULL))${also}
    THEN RAISE EXCEPTION 'time_wish_not_open'; END IF;
    RETURN NEW;
  END $$;`

const proposal = (over: string): string => `
  CREATE OR REPLACE FUNCTION derive_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN NEW.number := 'T-' || lpad(nextval('proposals_number_seq')::text, 6, '0');
    ELSE
      NEW.number := OLD.number; NEW.form_id := OLD.form_id; NEW.facility_id := OLD.facility_id; NEW.proposed_at := OLD.proposed_at;
      NEW.title := OLD.title; NEW.description := OLD.description; NEW.category := OLD.category; NEW.proposer_name := OLD.proposer_name;
      IF OLD.status::text IN (${over}) THEN NEW.status := OLD.status; NEW.task_id := OLD.task_id; END IF;
    END IF;
    IF NEW.status::text = 'declined' AND coalesce(NEW.reply, '') !~ '[^[:space:]　]' THEN RAISE EXCEPTION 'proposal_reply_missing'; END IF;
    IF NEW.status::text = 'drafted' AND NEW.task_id IS NULL THEN RAISE EXCEPTION 'proposal_listing_missing'; END IF;
    IF NEW.task_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM tasks t WHERE t.id = NEW.task_id AND t.facility_id = NEW.facility_id)
    THEN RAISE EXCEPTION 'proposal_listing_missing'; END IF;
    RETURN NEW;
  END $$;`

const leaving = (also = ''): string => `
  CREATE OR REPLACE FUNCTION ask_leaving() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM applications a WHERE a.volunteer_id = NEW.id AND (a.is_waiting OR (a.holds_seat AND a.starts_at > NEW.withdrawn_at)))
       OR EXISTS (SELECT 1 FROM time_wishes w WHERE w.volunteer_id = NEW.id AND w.is_open)${also}
       OR EXISTS (SELECT 1 FROM volunteer_accounts c WHERE c.volunteer_id = NEW.id AND c.active)
       OR EXISTS (SELECT 1 FROM calendar_feeds k WHERE k.volunteer_id = NEW.id AND k.revoked_at IS NULL)
    THEN RAISE EXCEPTION 'volunteer_still_takes_part'; END IF;
    RETURN NEW;
  END $$;`

/**
 * A wish is made of a listing that asks for one now, a proposal by somebody who takes part and may meet the facility; the person is
 * held, as by whoever makes a block, lets somebody go or merges records. Both carry by when they are answered, which nothing moves. What ended by
 * itself says why, what did not says nothing, and each stays as it ended. What is open now is answered within the hours
 * from now on; the triggers keep still for that, since nobody changed it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ${answerDue}
    ${ofApplications('answer_due(NEW.applied_at, NEW.starts_at, p.answer_hours, p.answer_lead_hours)')}
    ${['time_wishes', 'proposals']
      .map(
        (table) => `
    ALTER TABLE ${table} DISABLE TRIGGER USER;
    UPDATE ${table} o SET answer_due_at = ${
      table === 'proposals'
        ? `(SELECT ${proposalDue('now()')} FROM programmes p WHERE p.is_current)
     WHERE o.status::text = 'received'`
        : `(SELECT ${wishDue('now()')} FROM tasks t JOIN programmes p ON p.id = t.programme_id WHERE t.id = o.task_id)
     WHERE o.is_open`
    };
    ALTER TABLE ${table} ENABLE TRIGGER USER;`,
      )
      .join('')}
    CREATE FUNCTION set_wish_clock() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        NEW.answer_due_at := OLD.answer_due_at;
        IF OLD.status::text <> 'open' THEN NEW.ended_because := OLD.ended_because; END IF;
      ELSE
        SELECT ${wishDue('NEW.wished_at')} INTO NEW.answer_due_at FROM tasks t JOIN programmes p ON p.id = t.programme_id WHERE t.id = NEW.task_id;
      END IF;
      ${because('status', 'time_wish')}
      RETURN NEW;
    END $$;
    CREATE TRIGGER set_clock BEFORE INSERT OR UPDATE ON time_wishes FOR EACH ROW EXECUTE FUNCTION set_wish_clock();
    CREATE FUNCTION set_proposal_clock() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        NEW.answer_due_at := OLD.answer_due_at;
        IF OLD.status::text IN ('drafted', 'withdrawn', 'ended') THEN NEW.ended_because := OLD.ended_because; END IF;
      ELSE
        SELECT ${proposalDue('NEW.proposed_at')} INTO NEW.answer_due_at FROM programmes p WHERE p.is_current;
      END IF;
      ${because('status', 'proposal')}
      RETURN NEW;
    END $$;
    CREATE TRIGGER set_clock BEFORE INSERT OR UPDATE ON proposals FOR EACH ROW EXECUTE FUNCTION set_proposal_clock();
    CREATE FUNCTION ask_proposal_rules() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM 1 FROM volunteers WHERE id = NEW.volunteer_id FOR NO KEY UPDATE;
      IF is_blocked(NEW.volunteer_id, NEW.facility_id)
         OR EXISTS (SELECT 1 FROM volunteers WHERE id = NEW.volunteer_id AND (withdrawn_at <= NEW.proposed_at OR merged_into_id IS NOT NULL))
      THEN RAISE EXCEPTION 'proposal_not_open'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER ask_rules BEFORE INSERT ON proposals FOR EACH ROW EXECUTE FUNCTION ask_proposal_rules();
    ${wish(`
       OR NOT EXISTS (SELECT 1 FROM tasks t WHERE t.id = NEW.task_id AND t.is_published AND t.timing::text = 'flexible'
                         AND ${startOf('t.flexible_until', 1)} > NEW.wished_at)`)}
    ${proposal(`'drafted', 'withdrawn', 'ended'`)}
    ${invitation(`'state', 'answered_at', 'application_id', 'is_open', 'ended_because'`, `\n    ${because('state', 'invitation')}`)}
    ${leaving(`
       OR EXISTS (SELECT 1 FROM proposals r WHERE r.volunteer_id = NEW.id AND r.status::text = 'received')`)}
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
     WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DELETE FROM mail_templates WHERE key::text IN ('wish_ended', 'proposal_ended', 'invitation_ended', 'asked_came', 'asked_half', 'asked_over', 'asked_escalated');
    ${leaving()}
    ${invitation(`'state', 'answered_at', 'application_id', 'is_open'`)}
    ${proposal(`'drafted'`)}
    ${wish()}
    ${ofApplications(written('NEW', 'p'))}
    DROP FUNCTION set_wish_clock, set_proposal_clock, ask_proposal_rules CASCADE;
    DROP FUNCTION answer_due;`),
  )
}
