import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Beside a listing stays what residents last read of it, so that a reviewer sees what changed; and since when it waits
 * to be reviewed, which is null once it waits no more. Sorted after `derive`, which tells whether it is published.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE FUNCTION keep_published_content() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.is_published THEN
        NEW.published_content := jsonb_build_object(
          'title', NEW.title, 'category', NEW.category, 'description', NEW.description, 'place', NEW.place, 'supervisor', NEW.supervisor,
          'clothing', NEW.clothing, 'belongings', NEW.belongings, 'meals', NEW.meals, 'beginnerFriendly', NEW.beginner_friendly,
          'highSchoolWelcome', NEW.high_school_welcome, 'minimumAge', NEW.minimum_age, 'requirements', NEW.requirements,
          'reward', NEW.reward, 'notes', NEW.notes);
      ELSIF TG_OP = 'UPDATE' THEN NEW.published_content := OLD.published_content;
      ELSE NEW.published_content := NULL; END IF;
      IF NEW.status::text NOT IN ('submitted', 'in_review') THEN NEW.awaits_review_since := NULL;
      ELSIF TG_OP = 'UPDATE' AND OLD.awaits_review_since IS NOT NULL THEN NEW.awaits_review_since := OLD.awaits_review_since;
      ELSE NEW.awaits_review_since := coalesce(NEW.status_changed_at, now()); END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER keep_published_content BEFORE INSERT OR UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION keep_published_content();
    UPDATE tasks SET status = status WHERE is_published OR status::text IN ('submitted', 'in_review');`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER keep_published_content ON tasks;
    DROP FUNCTION keep_published_content();`),
  )
}
