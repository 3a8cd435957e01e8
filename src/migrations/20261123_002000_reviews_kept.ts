import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What must hold of reviews whatever the code above does: one of each side and visit, of a completed visit only, with the
 * five scores of its side; nothing written after the other's could be read; nothing shown before both stand or its time has
 * come; and after that only release, one reply and hiding, each once and for good. Instants are compared with one another,
 * never with the clock.
 */

const RESIDENT = 'NEW.clarity, NEW.as_described, NEW.staff_manner, NEW.safety, NEW.come_again'
const FACILITY = 'NEW.punctual, NEW.instructions, NEW.manner_with_users, NEW.promises, NEW.welcome_again'

const kept = `
    ALTER TABLE reviews ALTER COLUMN facility_id SET NOT NULL, ALTER COLUMN volunteer_id SET NOT NULL, ALTER COLUMN is_shown SET NOT NULL,
      ADD CONSTRAINT reviews_reply_with_time CHECK ((reply IS NULL) = (replied_at IS NULL)),
      ADD CONSTRAINT reviews_hidden_with_reason CHECK ((hidden_at IS NULL) = (hidden_reason IS NULL) AND btrim(hidden_reason, E' \\u3000\\n\\r\\t') <> '');
    CREATE UNIQUE INDEX reviews_one_of_each_side_uq ON reviews (application_id, side);
    CREATE INDEX reviews_to_release_ix ON reviews (release_due_at) WHERE released_at IS NULL AND hidden_at IS NULL;
    CREATE INDEX applications_completed_lately_ix ON applications (completed_at) WHERE is_completed;

    CREATE FUNCTION derive_review() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE visit record; own numeric[]; others numeric[];
    BEGIN
      -- Both sides write and the worker releases one after the other.
      SELECT facility_id, volunteer_id, title, is_completed INTO visit FROM applications WHERE id = NEW.application_id FOR NO KEY UPDATE;
      IF NOT FOUND OR NOT visit.is_completed THEN RAISE EXCEPTION 'review_visit_not_completed'; END IF;
      NEW.facility_id := visit.facility_id; NEW.volunteer_id := visit.volunteer_id; NEW.title := visit.title;
      NEW.comment := nullif(NEW.comment, ''); NEW.private_note := nullif(NEW.private_note, '');
      IF num_nonnulls(NEW.released_at, NEW.reply, NEW.replied_at, NEW.hidden_at, NEW.hidden_reason, NEW.hidden_by_id) > 0
      THEN RAISE EXCEPTION 'review_is_final'; END IF;
      NEW.is_shown := false;
      own := ARRAY[${RESIDENT}]; others := ARRAY[${FACILITY}];
      IF NEW.side::text = 'facility' THEN own := ARRAY[${FACILITY}]; others := ARRAY[${RESIDENT}]; END IF;
      IF EXISTS (SELECT 1 FROM unnest(own) AS score WHERE score IS NULL OR score NOT IN (1, 2, 3, 4, 5))
         OR EXISTS (SELECT 1 FROM unnest(others) AS score WHERE score IS NOT NULL) THEN RAISE EXCEPTION 'review_scores'; END IF;
      IF EXISTS (SELECT 1 FROM reviews WHERE application_id = NEW.application_id AND side <> NEW.side AND released_at IS NOT NULL)
      THEN RAISE EXCEPTION 'review_other_was_read'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER derive BEFORE INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION derive_review();

    CREATE FUNCTION keep_review() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE open text[] := ARRAY['released_at', 'reply', 'replied_at', 'hidden_at', 'hidden_reason', 'hidden_by_id', 'is_shown', 'updated_at'];
    BEGIN
      IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - open) IS DISTINCT FROM (to_jsonb(OLD) - open)
         OR (OLD.released_at IS NOT NULL AND NEW.released_at IS DISTINCT FROM OLD.released_at)
         OR (OLD.replied_at IS NOT NULL AND (NEW.reply, NEW.replied_at) IS DISTINCT FROM (OLD.reply, OLD.replied_at))
         OR (OLD.hidden_at IS NOT NULL AND (NEW.hidden_at, NEW.hidden_reason, NEW.hidden_by_id, NEW.released_at, NEW.replied_at)
             IS DISTINCT FROM (OLD.hidden_at, OLD.hidden_reason, OLD.hidden_by_id, OLD.released_at, OLD.replied_at))
         OR (OLD.replied_at IS NULL AND NEW.replied_at IS NOT NULL AND NOT OLD.is_shown)
      THEN RAISE EXCEPTION 'review_is_final'; END IF;
      IF OLD.released_at IS NULL AND NEW.released_at IS NOT NULL AND NEW.released_at < NEW.release_due_at AND NOT EXISTS (
        SELECT 1 FROM reviews WHERE application_id = NEW.application_id AND side <> NEW.side AND hidden_at IS NULL)
      THEN RAISE EXCEPTION 'review_not_due'; END IF;
      NEW.is_shown := NEW.released_at IS NOT NULL AND NEW.hidden_at IS NULL;
      RETURN NEW;
    END $$;
    CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON reviews FOR EACH ROW EXECUTE FUNCTION keep_review();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(kept))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION derive_review, keep_review CASCADE;
    DROP INDEX reviews_one_of_each_side_uq, reviews_to_release_ix, applications_completed_lately_ix;
    ALTER TABLE reviews DROP CONSTRAINT reviews_reply_with_time, DROP CONSTRAINT reviews_hidden_with_reason;`),
  )
}
