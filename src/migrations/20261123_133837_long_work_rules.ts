import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* What is over stays as it ended; the same work is under way once. */
const longJobs = sql.raw(`
ALTER TABLE long_jobs ADD CONSTRAINT long_jobs_steps CHECK (done >= 0 AND "of" >= 0 AND attempts >= 0);
CREATE UNIQUE INDEX long_jobs_one_open_uq ON long_jobs (kind, key) WHERE is_open;
CREATE FUNCTION derive_long_job() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NOT OLD.is_open THEN RAISE EXCEPTION 'long_job_is_over'; END IF;
    NEW.kind := OLD.kind; NEW.key := OLD.key; NEW.input := OLD.input; NEW.programme_id := OLD.programme_id;
    NEW.started_by_id := OLD.started_by_id; NEW.asked_at := OLD.asked_at;
  END IF;
  NEW.is_open := NEW.state::text IN ('waiting', 'running');
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON long_jobs FOR EACH ROW EXECUTE FUNCTION derive_long_job();`)

/* Clause 8(2): what goes into a pack is decided once; what was made of it stays, to the byte. */
const packs = sql.raw(`
CREATE TABLE pack_items (
  pack_id uuid NOT NULL REFERENCES packs (id) ON DELETE RESTRICT,
  position integer NOT NULL CHECK (position > 0),
  deliverable_id uuid NOT NULL REFERENCES deliverables (id) ON DELETE RESTRICT,
  version_id uuid NOT NULL REFERENCES deliverable_versions (id) ON DELETE RESTRICT,
  file_position integer NOT NULL, path text NOT NULL CHECK (btrim(path) <> ''), content text NOT NULL, pages integer CHECK (pages > 0),
  size integer NOT NULL CHECK (size >= 0), sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (pack_id, position), UNIQUE (pack_id, path));
CREATE TABLE pack_files (
  pack_id uuid NOT NULL REFERENCES packs (id) ON DELETE RESTRICT,
  position integer NOT NULL CHECK (position > 0),
  kind text NOT NULL CHECK (kind IN ('zip', 'list_pdf', 'list_xlsx', 'label', 'spine', 'receipt')),
  file_name text NOT NULL CHECK (btrim(file_name) <> ''), pages integer CHECK (pages > 0),
  bytes bytea NOT NULL, sha256 text NOT NULL CHECK (sha256 = encode(sha256(bytes), 'hex')),
  PRIMARY KEY (pack_id, kind));
CREATE FUNCTION refuse_pack_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'pack_is_final'; END $$;
CREATE TRIGGER final BEFORE UPDATE OR DELETE ON pack_items FOR EACH ROW EXECUTE FUNCTION refuse_pack_change();
CREATE TRIGGER final BEFORE UPDATE OR DELETE ON pack_files FOR EACH ROW EXECUTE FUNCTION refuse_pack_change();
ALTER TABLE packs ALTER COLUMN revision SET NOT NULL,
  ADD CONSTRAINT packs_spine_width CHECK (spine_width IN (3, 5, 8, 10));
CREATE FUNCTION derive_pack() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE was text; is_now text := NEW.status::text;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    was := OLD.status::text;
    IF (NEW.programme_id, NEW.version, NEW.title, NEW.discs, NEW.due_on, NEW.note, NEW.made_at, NEW.spine_width)
       IS DISTINCT FROM (OLD.programme_id, OLD.version, OLD.title, OLD.discs, OLD.due_on, OLD.note, OLD.made_at, OLD.spine_width)
    THEN RAISE EXCEPTION 'pack_is_final'; END IF;
    IF (was, is_now) NOT IN (('prepared', 'prepared'), ('prepared', 'scanned'), ('scanned', 'scanned'), ('scanned', 'prepared'), ('scanned', 'packed'),
                             ('packed', 'delivered'))
    THEN RAISE EXCEPTION 'pack_move_refused'; END IF;
  ELSIF is_now <> 'prepared' THEN RAISE EXCEPTION 'pack_move_refused';
  END IF;
  IF is_now IN ('scanned', 'packed', 'delivered') AND (NEW.scanned_at IS NULL OR NEW.scan_way IS NULL OR btrim(coalesce(NEW.scan_software, '')) = ''
     OR NEW.scan_on IS NULL OR NEW.finding IS NOT NULL) THEN RAISE EXCEPTION 'pack_move_refused'; END IF;
  IF is_now IN ('packed', 'delivered') AND (NEW.packed_at IS NULL OR NOT EXISTS (
       SELECT 1 FROM pack_files f WHERE f.pack_id = NEW.id AND f.kind = 'zip' AND f.sha256 = NEW.zip_sha256)) THEN RAISE EXCEPTION 'pack_move_refused'; END IF;
  IF is_now = 'delivered' AND NEW.delivered_at IS NULL THEN RAISE EXCEPTION 'pack_move_refused'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON packs FOR EACH ROW EXECUTE FUNCTION derive_pack();
CREATE TRIGGER zz_revision BEFORE UPDATE ON packs FOR EACH ROW EXECUTE FUNCTION keep_revision();`)

/* The draft of a completion report is what will be issued, to the byte; a newer draft takes its place. */
const drafts = sql.raw(`
ALTER TABLE completion_reports ALTER COLUMN revision SET NOT NULL;
CREATE TRIGGER zz_revision BEFORE UPDATE ON completion_reports FOR EACH ROW EXECUTE FUNCTION keep_revision();
CREATE TABLE completion_drafts (
  report_id uuid PRIMARY KEY REFERENCES completion_reports (id) ON DELETE RESTRICT,
  of_revision integer NOT NULL, version integer NOT NULL CHECK (version > 0), title text NOT NULL, model jsonb NOT NULL,
  pdf bytea NOT NULL, workbook bytea NOT NULL, pages integer NOT NULL CHECK (pages > 0), missing text NOT NULL,
  made_at timestamptz NOT NULL, made_by uuid REFERENCES users (id) ON DELETE RESTRICT);`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [longJobs, packs, drafts]) await db.execute(part)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION derive_long_job CASCADE; DROP INDEX long_jobs_one_open_uq; ALTER TABLE long_jobs DROP CONSTRAINT long_jobs_steps;
    DROP TABLE completion_drafts, pack_files, pack_items;
    DROP TRIGGER zz_revision ON completion_reports; DROP TRIGGER zz_revision ON packs;
    DROP FUNCTION derive_pack, refuse_pack_change CASCADE;
    ALTER TABLE completion_reports ALTER COLUMN revision DROP NOT NULL;
    ALTER TABLE packs ALTER COLUMN revision DROP NOT NULL, DROP CONSTRAINT packs_spine_width;`),
  )
}
