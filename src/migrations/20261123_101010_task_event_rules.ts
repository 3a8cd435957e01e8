import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The history of a listing (clause 5(2)): whoever changes its state, its text, or what was decided on it, and every new
 * judgement, leaves a record with the version and the hits of the rules and the text itself, which nobody changes. An
 * incident from a visit keeps which of them its person went by: what was published last when the activity began.
 */
const told = sql.raw(`
CREATE FUNCTION content_of_task(t tasks) RETURNS jsonb LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object(
    'title', t.title, 'category', t.category, 'description', t.description, 'place', t.place, 'supervisor', t.supervisor,
    'clothing', t.clothing, 'belongings', t.belongings, 'meals', t.meals, 'beginnerFriendly', t.beginner_friendly,
    'highSchoolWelcome', t.high_school_welcome, 'minimumAge', t.minimum_age, 'requirements', t.requirements,
    'reward', t.reward, 'notes', t.notes, 'timing', t.timing, 'flexibleFrom', t.flexible_from, 'flexibleUntil', t.flexible_until,
    'isRemote', t.is_remote, 'remoteHow', t.remote_how)
$$;
CREATE FUNCTION judgement_of_task(t tasks) RETURNS jsonb LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object('verdict', t.check_verdict, 'version', t.check_version, 'hits', t.check_hits)
$$;
CREATE FUNCTION what_happened_to_task(was tasks, is_now tasks) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN is_now.status <> was.status THEN 'moved'
    WHEN is_now.overridden_at IS NOT NULL AND (is_now.overridden_at, is_now.override_reason) IS DISTINCT FROM (was.overridden_at, was.override_reason) THEN 'decided'
    WHEN content_of_task(is_now) <> content_of_task(was) OR is_now.overridden_at IS DISTINCT FROM was.overridden_at THEN 'edited'
    WHEN judgement_of_task(is_now) <> judgement_of_task(was) THEN 'judged' END
$$;
CREATE FUNCTION keep_changer_of_task() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF what_happened_to_task(OLD, NEW) IS NULL THEN
    NEW.changed_at := OLD.changed_at; NEW.changed_by_role := OLD.changed_by_role; NEW.changed_by := OLD.changed_by;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_changer BEFORE UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION keep_changer_of_task();`)

const record = (what: string, from: string): string => `
    INSERT INTO task_events (id, task_id, facility_id, what, "from", "to", at, by_role, "by", by_name, reason, verdict, check_version, hits,
                             override_reason, overridden_by_name, overridden_at, content)
    SELECT gen_random_uuid(), t.id, t.facility_id, ${what}::enum_task_events_what, ${from}, t.status, coalesce(t.changed_at, t.status_changed_at, now()),
           t.changed_by_role::text::enum_task_events_by_role, t.changed_by, (SELECT u.name FROM users u WHERE u.id::text = t.changed_by),
           t.status_reason, t.check_verdict, t.check_version, t.check_hits, t.override_reason, t.overridden_by_name, t.overridden_at, content_of_task(t)`

const events = sql.raw(`
CREATE FUNCTION record_task_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE happened text := 'created'; before_it enum_tasks_status; t tasks := NEW;
BEGIN
  IF TG_OP = 'UPDATE' THEN happened := what_happened_to_task(OLD, NEW); before_it := OLD.status; END IF;
  IF happened IS NOT NULL THEN ${record('happened', 'before_it')}; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER record_event AFTER INSERT OR UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION record_task_event();
${record("'kept'", 'NULL::enum_tasks_status')} FROM tasks t;

CREATE FUNCTION keep_listing_of_day() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE began timestamptz;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.task_id IS NOT DISTINCT FROM OLD.task_id AND NEW.application_id IS NOT DISTINCT FROM OLD.application_id
  THEN NEW.listing_of_day_id := OLD.listing_of_day_id; RETURN NEW; END IF;
  SELECT starts_at INTO began FROM applications WHERE id = NEW.application_id;
  NEW.listing_of_day_id := (
    SELECT e.id FROM task_events e WHERE e.task_id = NEW.task_id
     ORDER BY e."to"::text = 'published' AND e.at <= least(began, NEW.reported_at) DESC, e.at <= least(began, NEW.reported_at) DESC, e.at DESC, e.id LIMIT 1);
  RETURN NEW;
END $$;
-- After "derive", which fills in the listing: triggers run in the order of their names.
CREATE TRIGGER keep_listing BEFORE INSERT OR UPDATE ON incidents FOR EACH ROW EXECUTE FUNCTION keep_listing_of_day();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [told, events]) await db.execute(part)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION keep_listing_of_day, record_task_event, keep_changer_of_task CASCADE;
    DROP FUNCTION what_happened_to_task, judgement_of_task, content_of_task;
    UPDATE incidents SET listing_of_day_id = NULL;
    DELETE FROM task_events;`),
  )
}
