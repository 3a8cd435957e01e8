import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A facility's picture is public when, and only when, somebody of the office released the file and the description that are
 * stored. Pictures that stood in one profile belong to that facility and wait to be looked at, shown or not until now: nobody
 * had. Those of several profiles can belong to none of them; they are the office's, who may make them public again.
 */
const rules = sql.raw(`
UPDATE media SET facility_id = owned.facility, release = 'waiting', is_public = false
  FROM (SELECT media_id, (array_agg(parent_id))[1] AS facility FROM facilities_rels WHERE path = 'photos'
         GROUP BY media_id HAVING count(DISTINCT parent_id) = 1) owned
 WHERE owned.media_id = media.id;
UPDATE media SET is_public = false WHERE facility_id IS NULL AND EXISTS (SELECT 1 FROM facilities_rels r WHERE r.media_id = media.id);

CREATE FUNCTION derive_picture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.facility_id IS DISTINCT FROM OLD.facility_id THEN RAISE EXCEPTION 'picture_owner_stands'; END IF;
  IF NEW.facility_id IS NULL THEN
    NEW.release := NULL; NEW.refusal_reason := NULL; NEW.decided_at := NULL; NEW.decided_by_id := NULL; NEW.decided_by_name := NULL;
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN NEW.release := 'waiting';
  ELSIF (NEW.filename, NEW.alt, NEW.filesize, NEW.width, NEW.height, NEW.mime_type)
        IS DISTINCT FROM (OLD.filename, OLD.alt, OLD.filesize, OLD.width, OLD.height, OLD.mime_type) THEN NEW.release := 'waiting';
  END IF;
  NEW.is_public := NEW.release = 'released';
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON media FOR EACH ROW EXECUTE FUNCTION derive_picture();

ALTER TABLE media
  ADD CONSTRAINT media_release_of_facilities CHECK ((facility_id IS NULL) = (release IS NULL)),
  ADD CONSTRAINT media_released_to_be_public CHECK (facility_id IS NULL OR is_public IS NOT TRUE OR release::text = 'released'),
  ADD CONSTRAINT media_decided_by_somebody CHECK (release IS NULL OR release::text = 'waiting' OR
    (decided_at IS NOT NULL AND decided_by_id IS NOT NULL AND (release::text = 'released' OR coalesce(refusal_reason, '') ~ '[^[:space:]　]')));

CREATE FUNCTION keep_pictures_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM media m WHERE m.id = NEW.media_id AND m.facility_id <> NEW.parent_id)
  THEN RAISE EXCEPTION 'picture_of_other_facility'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_apart BEFORE INSERT OR UPDATE ON facilities_rels FOR EACH ROW EXECUTE FUNCTION keep_pictures_apart();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(rules)
}

/** What is public stays so, what is not does not become it. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP TRIGGER keep_apart ON facilities_rels;
    DROP FUNCTION keep_pictures_apart;
    ALTER TABLE media DROP CONSTRAINT media_release_of_facilities, DROP CONSTRAINT media_released_to_be_public,
      DROP CONSTRAINT media_decided_by_somebody;
    DROP TRIGGER derive ON media;
    DROP FUNCTION derive_picture;`),
  )
}
