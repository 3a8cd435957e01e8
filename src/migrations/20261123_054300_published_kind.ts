import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const CONTENT = (kind: string): string => `
    CREATE OR REPLACE FUNCTION keep_published_content() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.is_published THEN
        NEW.published_content := jsonb_build_object(
          'title', NEW.title, 'category', NEW.category, 'description', NEW.description, 'place', NEW.place, 'supervisor', NEW.supervisor,
          'clothing', NEW.clothing, 'belongings', NEW.belongings, 'meals', NEW.meals, 'beginnerFriendly', NEW.beginner_friendly,
          'highSchoolWelcome', NEW.high_school_welcome, 'minimumAge', NEW.minimum_age, 'requirements', NEW.requirements,
          'reward', NEW.reward, 'notes', NEW.notes${kind});
      ELSIF TG_OP = 'UPDATE' THEN NEW.published_content := OLD.published_content;
      ELSE NEW.published_content := NULL; END IF;
      IF NEW.status::text NOT IN ('submitted', 'in_review') THEN NEW.awaits_review_since := NULL;
      ELSIF TG_OP = 'UPDATE' AND OLD.awaits_review_since IS NOT NULL THEN NEW.awaits_review_since := OLD.awaits_review_since;
      ELSE NEW.awaits_review_since := coalesce(NEW.status_changed_at, now()); END IF;
      RETURN NEW;
    END $$;`
const KIND = `, 'timing', NEW.timing, 'flexibleFrom', NEW.flexible_from, 'flexibleUntil', NEW.flexible_until,
          'isRemote', NEW.is_remote, 'remoteHow', NEW.remote_how`

/*
 * How the time of a listing is set, its period, and how it is done at home belong to what residents last read of it. Of
 * what was published before, nobody kept it: it is taken to be as it is now.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`${CONTENT(KIND)}
    ALTER TABLE tasks DISABLE TRIGGER USER;
    UPDATE tasks SET published_content = published_content || jsonb_build_object(
      'timing', timing, 'flexibleFrom', flexible_from, 'flexibleUntil', flexible_until, 'isRemote', is_remote, 'remoteHow', remote_how)
     WHERE published_content IS NOT NULL;
    ALTER TABLE tasks ENABLE TRIGGER USER;`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(CONTENT('')))
}
