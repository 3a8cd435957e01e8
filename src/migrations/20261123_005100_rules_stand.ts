import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What a version of the rules said when it judged stays readable: a published or retired version and its rules are never
 * changed, and one version judges at a time. The state of a version goes draft → published → retired.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE listing_rule_sets ADD COLUMN is_published boolean NOT NULL DEFAULT false;
    CREATE FUNCTION derive_rule_set() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.is_published := NEW.status::text = 'published';
      IF TG_OP = 'UPDATE' AND OLD.status::text <> 'draft' THEN
        IF NOT (OLD.status::text = 'published' AND NEW.status::text = 'retired')
           OR (NEW.version, NEW.reason, NEW.author_name, NEW.date, NEW.benign, NEW.barrier, NEW.published_at, NEW.published_by_name)
              IS DISTINCT FROM (OLD.version, OLD.reason, OLD.author_name, OLD.date, OLD.benign, OLD.barrier, OLD.published_at, OLD.published_by_name)
        THEN RAISE EXCEPTION 'rule_set_stands'; END IF;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON listing_rule_sets FOR EACH ROW EXECUTE FUNCTION derive_rule_set();
    CREATE UNIQUE INDEX listing_rule_sets_one_published ON listing_rule_sets (is_published) WHERE is_published;
    CREATE FUNCTION refuse_rule_set_removal() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.status::text <> 'draft' THEN RAISE EXCEPTION 'rule_set_stands'; END IF;
      RETURN OLD;
    END $$;
    CREATE TRIGGER stand BEFORE DELETE ON listing_rule_sets FOR EACH ROW EXECUTE FUNCTION refuse_rule_set_removal();

    CREATE FUNCTION refuse_rule_change() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE row_now record; sets uuid[];
    BEGIN
      IF TG_OP = 'DELETE' THEN row_now := OLD; ELSE row_now := NEW; END IF;
      IF TG_TABLE_NAME = 'listing_rules' THEN
        sets := CASE WHEN TG_OP = 'UPDATE' THEN ARRAY[OLD.rule_set_id, NEW.rule_set_id] ELSE ARRAY[row_now.rule_set_id] END;
      ELSIF TG_TABLE_NAME = 'listing_rules_examples' THEN
        SELECT ARRAY[r.rule_set_id] INTO sets FROM listing_rules r WHERE r.id = row_now._parent_id;
      ELSE
        sets := ARRAY[row_now._parent_id];
      END IF;
      -- Held, so that the version is not published at this moment.
      PERFORM 1 FROM listing_rule_sets s WHERE s.id = ANY (sets) FOR SHARE;
      IF EXISTS (SELECT 1 FROM listing_rule_sets s WHERE s.id = ANY (sets) AND s.status::text <> 'draft') THEN RAISE EXCEPTION 'rule_set_stands'; END IF;
      RETURN row_now;
    END $$;
    CREATE TRIGGER stand BEFORE INSERT OR UPDATE OR DELETE ON listing_rules FOR EACH ROW EXECUTE FUNCTION refuse_rule_change();
    CREATE TRIGGER stand BEFORE INSERT OR UPDATE OR DELETE ON listing_rules_examples FOR EACH ROW EXECUTE FUNCTION refuse_rule_change();
    CREATE TRIGGER stand BEFORE INSERT OR UPDATE OR DELETE ON listing_rule_sets_words FOR EACH ROW EXECUTE FUNCTION refuse_rule_change();
    ALTER TABLE listing_rule_sets ALTER COLUMN revision SET NOT NULL;
    ALTER TABLE listing_rules ALTER COLUMN revision SET NOT NULL;
    CREATE TRIGGER zz_revision BEFORE UPDATE ON listing_rule_sets FOR EACH ROW EXECUTE FUNCTION keep_revision();
    CREATE TRIGGER zz_revision BEFORE UPDATE ON listing_rules FOR EACH ROW EXECUTE FUNCTION keep_revision();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION derive_rule_set, refuse_rule_set_removal, refuse_rule_change CASCADE;
    DROP TRIGGER zz_revision ON listing_rule_sets;
    DROP TRIGGER zz_revision ON listing_rules;
    ALTER TABLE listing_rule_sets DROP COLUMN is_published;`),
  )
}
