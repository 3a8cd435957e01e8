import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Clause 14(5): what was asked for stays as it was asked, ends once, and is decided by somebody else than the one who asked, before it
 * lapses. A request for the same thing is open once.
 */
const rules = sql.raw(`
ALTER TABLE asked_actions ADD CONSTRAINT asked_actions_reason_given CHECK (btrim(reason, E' \\u3000\\n\\r\\t') <> ''),
  ADD CONSTRAINT asked_actions_effect_shown CHECK (btrim(effect, E' \\u3000\\n\\r\\t') <> ''),
  ADD CONSTRAINT asked_actions_lapse_later CHECK (lapses_at > asked_at),
  ADD CONSTRAINT asked_actions_ended_when_over CHECK (is_open = (ended_at IS NULL));
CREATE UNIQUE INDEX asked_actions_one_open_uq ON asked_actions (kind, key) WHERE is_open;
CREATE FUNCTION derive_asked_action() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NOT OLD.is_open THEN RAISE EXCEPTION 'asked_action_is_over'; END IF;
    NEW.kind := OLD.kind; NEW.key := OLD.key; NEW.input := OLD.input; NEW.seal := OLD.seal; NEW.title := OLD.title; NEW.effect := OLD.effect;
    NEW.reason := OLD.reason; NEW.programme_id := OLD.programme_id; NEW.asked_by_id := OLD.asked_by_id; NEW.asked_by_name := OLD.asked_by_name;
    NEW.asked_at := OLD.asked_at; NEW.lapses_at := OLD.lapses_at;
  END IF;
  NEW.is_open := NEW.state::text = 'waiting';
  IF NEW.state::text IN ('confirmed', 'declined') THEN
    IF NEW.ended_by_id IS NULL OR NEW.ended_by_id = NEW.asked_by_id THEN RAISE EXCEPTION 'asked_action_own_work'; END IF;
    IF NEW.ended_at IS NULL OR NEW.ended_at >= NEW.lapses_at THEN RAISE EXCEPTION 'asked_action_lapsed'; END IF;
    IF NEW.state::text = 'declined' AND btrim(coalesce(NEW.word, ''), E' \\u3000\\n\\r\\t') = '' THEN RAISE EXCEPTION 'asked_action_word_required'; END IF;
  ELSIF NEW.state::text = 'taken_back' AND NEW.ended_by_id IS DISTINCT FROM NEW.asked_by_id THEN
    RAISE EXCEPTION 'asked_action_not_yours';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON asked_actions FOR EACH ROW EXECUTE FUNCTION derive_asked_action();
REVOKE ALL ON FUNCTION derive_asked_action() FROM PUBLIC;
INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
 WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(rules)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DELETE FROM mail_templates WHERE key::text LIKE 'second_person%';
    DROP TRIGGER derive ON asked_actions;
    DROP FUNCTION derive_asked_action;
    DROP INDEX asked_actions_one_open_uq;
    ALTER TABLE asked_actions DROP CONSTRAINT asked_actions_ended_when_over, DROP CONSTRAINT asked_actions_lapse_later,
      DROP CONSTRAINT asked_actions_effect_shown, DROP CONSTRAINT asked_actions_reason_given;`),
  )
}
