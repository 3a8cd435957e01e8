import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Records with rows beneath them that no column of their own follows: whatever a person saves there changes them. */
const WHOLE = ['programmes', 'report_forms', 'seminars', 'briefings', 'listing_rule_sets', 'listing_rules', 'intention_answers']

/*
 * A revision counts what its own columns do not show: rows in tables beneath a record (every save of a person stamps the record), and of
 * a deliverable the moves that closing a month and deciding on its report carry to it. Otherwise an older look would still be let through.
 */
const revisions = sql.raw(`
CREATE FUNCTION keep_revision_of_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() = 1 AND (to_jsonb(NEW) - 'revision') IS DISTINCT FROM (to_jsonb(OLD) - 'revision')
  THEN NEW.revision := OLD.revision + 1; ELSE NEW.revision := OLD.revision; END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION keep_revision_of_deliverable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - ARRAY['revision','updated_at']) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['revision','updated_at'])
  THEN NEW.revision := OLD.revision + 1; ELSE NEW.revision := OLD.revision; END IF;
  RETURN NEW;
END $$;`)

const counted = (table: string, by: string): string =>
  `DROP TRIGGER zz_revision ON ${table}; CREATE TRIGGER zz_revision BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${by}();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(revisions)
  for (const table of WHOLE) await db.execute(sql.raw(counted(table, 'keep_revision_of_whole')))
  await db.execute(sql.raw(counted('deliverables', 'keep_revision_of_deliverable')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of [...WHOLE, 'deliverables']) await db.execute(sql.raw(counted(table, 'keep_revision')))
  await db.execute(sql.raw('DROP FUNCTION keep_revision_of_whole, keep_revision_of_deliverable;'))
}
