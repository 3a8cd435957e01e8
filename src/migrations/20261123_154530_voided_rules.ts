import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const VOIDED = `      ELSIF is_now = 'voided' AND (NEW.submitted_version > 0 OR NEW.due_on IS NOT NULL OR btrim(coalesce(NEW.due_note, ''), E' \\n\\t　') = '')
      THEN RAISE EXCEPTION 'deliverable_move_refused';
`

/*
 * Clause 8(1): a month that a changed contract no longer holds is not owed any more, as long as nothing was handed in for it. It stays
 * with the reason, without a date, and the history says so.
 */
const moves = (voiding: boolean) => `
CREATE OR REPLACE FUNCTION derive_deliverable() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE was text; is_now text := NEW.status::text; two boolean; r record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.kind::text = 'monthly_report' THEN
      SELECT count(*) AS versions, min(closed_at) AS first_closed, (array_agg(status::text ORDER BY version DESC))[1] AS status,
             max(closed_at) AS closed_at, (array_agg(approved_by_id ORDER BY version DESC))[1] AS decided_by,
             (array_agg(approved_at ORDER BY version DESC))[1] AS decided_at, max(version) FILTER (WHERE status::text = 'approved') AS approved
        INTO r FROM monthly_reports WHERE programme_id = NEW.programme_id AND month = NEW.subject;
      IF r.versions > 0 THEN
        is_now := CASE WHEN r.status = 'submitted' AND r.versions > 1 THEN 'resubmitted' ELSE r.status END;
        NEW.latest_version := r.versions; NEW.submitted_version := r.versions; NEW.submitted_at := r.closed_at;
        NEW.decided_by_id := r.decided_by; NEW.decided_at := r.decided_at; NEW.approved_version := r.approved;
        IF is_now <> 'revision_requested' THEN NEW.met_on := to_char(r.first_closed AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD'); END IF;
      END IF;
    END IF;
  ELSE
    was := OLD.status::text;
    NEW.programme_id := OLD.programme_id; NEW.kind := OLD.kind; NEW.subject := OLD.subject;
    IF NEW.latest_version < OLD.latest_version OR NEW.submitted_version < OLD.submitted_version THEN RAISE EXCEPTION 'deliverable_move_refused'; END IF;
    IF is_now <> was THEN
      IF (was, is_now) NOT IN (
        ('drafting', 'submitted'), ('drafting', 'resubmitted'), ('submitted', 'approved'), ('submitted', 'revision_requested'),
        ('revision_requested', 'resubmitted'), ('resubmitted', 'approved'), ('resubmitted', 'revision_requested'), ('approved', 'delivered'),
        ('approved', 'drafting'), ('delivered', 'drafting'), ('approved', 'resubmitted'), ('delivered', 'resubmitted')${voiding ? ", ('drafting', 'voided'), ('voided', 'drafting')" : ''})
      THEN RAISE EXCEPTION 'deliverable_move_refused'; END IF;
      IF is_now IN ('submitted', 'resubmitted') THEN
        IF NEW.submitted_version <= OLD.submitted_version OR NEW.submitted_at IS NULL THEN RAISE EXCEPTION 'deliverable_move_refused'; END IF;
        NEW.first_approved_by_id := NULL; NEW.first_approved_at := NULL;
        IF NEW.approved_version IS NULL THEN NEW.met_on := to_char(NEW.submitted_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD'); END IF;
      ELSIF is_now = 'revision_requested' THEN
        IF NEW.decided_by_id IS NULL OR NEW.decided_at IS NULL OR btrim(coalesce(NEW.comment, ''), E' \\n\\t　') = '' THEN RAISE EXCEPTION 'deliverable_move_refused'; END IF;
        NEW.first_approved_by_id := NULL; NEW.first_approved_at := NULL;
        IF NEW.approved_version IS NULL THEN NEW.met_on := NULL; END IF;
      ELSIF is_now = 'approved' THEN
        IF NEW.decided_by_id IS NULL OR NEW.decided_at IS NULL THEN RAISE EXCEPTION 'deliverable_move_refused'; END IF;
        SELECT second_approver INTO two FROM programmes WHERE id = NEW.programme_id;
        IF two AND (OLD.first_approved_by_id IS NULL OR OLD.first_approved_by_id = NEW.decided_by_id
                    OR NEW.first_approved_by_id IS DISTINCT FROM OLD.first_approved_by_id) THEN RAISE EXCEPTION 'deliverable_needs_two'; END IF;
        NEW.approved_version := NEW.submitted_version;
      ELSIF is_now = 'delivered' AND NEW.delivered_at IS NULL THEN RAISE EXCEPTION 'deliverable_move_refused';
${voiding ? VOIDED : ''}      END IF;
    ELSIF NEW.first_approved_by_id IS DISTINCT FROM OLD.first_approved_by_id
      AND (OLD.first_approved_by_id IS NOT NULL OR NEW.first_approved_at IS NULL OR was NOT IN ('submitted', 'resubmitted'))
    THEN RAISE EXCEPTION 'deliverable_move_refused';
    END IF;
  END IF;
  NEW.status := is_now::enum_deliverables_status;
  NEW.awaits_city := is_now IN ('submitted', 'resubmitted');
  NEW.is_open := is_now NOT IN ('approved', 'delivered'${voiding ? ", 'voided'" : ''});
  RETURN NEW;
END $$;`

const events = (voiding: boolean) => `
CREATE OR REPLACE FUNCTION record_deliverable_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE happened text[] := ARRAY['owed']; each_of_them text; was enum_deliverables_status;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    was := OLD.status;
    happened := array_remove(ARRAY[
      CASE WHEN NEW.due_on IS DISTINCT FROM OLD.due_on${voiding ? ' AND NEW.due_on IS NOT NULL' : ''} THEN 'due_set' END,
      CASE WHEN NEW.latest_version > OLD.latest_version THEN 'issued' END,
      CASE WHEN NEW.first_approved_by_id IS NOT NULL AND OLD.first_approved_by_id IS NULL THEN 'first_approved' END,
      CASE WHEN NEW.status <> OLD.status AND NEW.status::text <> 'drafting' THEN CASE NEW.status::text WHEN 'resubmitted' THEN 'submitted' ELSE NEW.status::text END END
    ], NULL);
  END IF;
  FOREACH each_of_them IN ARRAY happened LOOP
    INSERT INTO deliverable_events (id, deliverable_id, what, "from", "to", version, at, by_role, by, comment, due_on)
    VALUES (gen_random_uuid(), NEW.id, each_of_them::enum_deliverable_events_what, was, NEW.status,
            CASE each_of_them WHEN 'issued' THEN NEW.latest_version WHEN 'owed' THEN NULL WHEN 'due_set' THEN NULL${voiding ? " WHEN 'voided' THEN NULL" : ''} ELSE NEW.submitted_version END,
            coalesce(NEW.changed_at, now()), NEW.changed_by_role::text::enum_deliverable_events_by_role, NEW.changed_by,
            CASE WHEN each_of_them IN ('first_approved', 'approved', 'revision_requested') THEN NEW.comment WHEN each_of_them IN ('due_set'${voiding ? ", 'voided'" : ''}) THEN NEW.due_note END,
            NEW.due_on);
  END LOOP;
  RETURN NULL;
END $$;`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [moves(true), events(true)]) await db.execute(sql.raw(part))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const part of [moves(false), events(false)]) await db.execute(sql.raw(part))
}
