import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* What each register asks of its records, in the names of its columns, as it stood when these tables were made. */
const RULES: Record<string, string> = {
  responsible_people:
    '{"first":"serving","open":["serving"],"moves":["serving>left"],"needs":[{"in":["left"],"columns":["ended_on"]}],"refuses":[],"order":[["appointed_on","ended_on"]],"fixed":[{"in":["left"],"columns":["post","appointed_on","ended_on"]}],"clocks":[]}',
  staff_roster:
    '{"first":"serving","open":["serving"],"moves":["serving>left","left>serving"],"needs":[{"in":["left"],"columns":["ends_on"]}],"refuses":[],"order":[["starts_on","ends_on"]],"fixed":[],"clocks":[]}',
  confidentiality_pledges:
    '{"first":"in_force","open":["in_force"],"moves":["in_force>after_end"],"needs":[{"in":["in_force","after_end"],"columns":["covers_after_end"]},{"in":["after_end"],"columns":["left_on","reminded_on"]}],"refuses":[],"order":[["signed_on","left_on"],["signed_on","reminded_on"]],"fixed":[{"in":["after_end"],"columns":["account_id","signed_on","left_on","reminded_on"]}],"clocks":[]}',
  storage_media:
    '{"first":"kept","open":["kept","out"],"moves":["kept>out","out>kept","kept>disposed"],"needs":[{"in":["out"],"columns":["out_by","out_to","out_purpose","out_on","back_due_on"]},{"in":["disposed"],"columns":["disposal_agreed_on","disposed_on","disposal_way","disposed_by"]}],"refuses":[],"order":[["out_on","back_due_on"],["disposal_agreed_on","disposed_on"]],"fixed":[{"in":["out"],"columns":["out_by","out_to","out_on"]},{"in":["disposed"],"columns":["contents","disposal_agreed_on","disposed_on","disposal_way","disposed_by"]}],"clocks":[{"in":["out"],"column":"back_due_on","warn":1}]}',
  subcontractors:
    '{"first":"preparing","open":["preparing","applied","consented","in_force"],"moves":["preparing>applied","applied>preparing","applied>consented","applied>declined","declined>preparing","consented>in_force","consented>ended","in_force>ended"],"needs":[{"in":["applied","consented","in_force"],"columns":["reason","applied_on"]},{"in":["consented","in_force"],"columns":["consented_on"]},{"in":["in_force"],"columns":["starts_on","flow_secrecy","flow_personal_data","flow_security","flow_further","flow_inspection","next_audit_on"]}],"refuses":[],"order":[["applied_on","consented_on"],["consented_on","starts_on"],["starts_on","ends_on"]],"fixed":[{"in":["applied","consented","in_force","ended"],"columns":["scope","share_percent","consented_on"]}],"clocks":[{"in":["in_force"],"column":"next_audit_on","warn":30}]}',
  emergency_contacts:
    '{"first":"in_force","open":["in_force"],"moves":["in_force>ended","ended>in_force"],"needs":[],"refuses":[],"order":[["checked_on","next_check_on"]],"fixed":[],"clocks":[{"in":["in_force"],"column":"next_check_on","warn":14}]}',
  consultation_matters:
    '{"first":"open","open":["open","discussing"],"moves":["open>discussing","open>agreed","discussing>agreed","open>withdrawn","discussing>withdrawn","agreed>superseded"],"needs":[{"in":["agreed","superseded"],"columns":["interpretation","agreed_on","agreed_by_operator","agreed_by_city"]}],"refuses":[],"order":[["raised_on","answer_by"],["raised_on","agreed_on"]],"fixed":[{"in":["agreed","superseded"],"columns":["clause_asked","question","interpretation","agreed_on","agreed_by_operator","agreed_by_city"]}],"clocks":[{"in":["open","discussing"],"column":"answer_by","warn":7}]}',
  change_orders:
    '{"first":"open","open":["open","assessing","agreed"],"moves":["open>assessing","assessing>agreed","open>withdrawn","assessing>withdrawn","agreed>done"],"needs":[{"in":["agreed","done"],"columns":["effect_on_targets","effect_on_price","agreed_on","agreed_by_operator","agreed_by_city","applies_from"]},{"in":["done"],"columns":["done_on"]}],"refuses":[],"order":[["ordered_on","agreed_on"],["agreed_on","done_on"]],"fixed":[{"in":["agreed","done"],"columns":["contents","effect_on_targets","effect_on_price","agreed_on","agreed_by_operator","agreed_by_city"]}],"clocks":[{"in":["open","assessing"],"column":"decide_by","warn":7},{"in":["agreed"],"column":"applies_from","warn":7}]}',
  city_requests:
    '{"first":"open","open":["open","handling","answered"],"moves":["open>handling","open>answered","handling>answered","answered>closed","answered>handling","open>withdrawn","handling>withdrawn"],"needs":[{"in":["answered","closed"],"columns":["answer","answered_on"]}],"refuses":[],"order":[["asked_on","answer_by"],["asked_on","answered_on"]],"fixed":[{"in":["closed"],"columns":["request","answer","answered_on"]}],"clocks":[{"in":["open","handling"],"column":"answer_by","warn":3}]}',
  ownerships:
    '{"first":"preparing","open":["preparing","in_force"],"moves":["preparing>in_force","in_force>preparing","in_force>ended"],"needs":[{"in":["preparing","in_force","ended"],"when":{"column":"work","is":["deliverable"]},"columns":["deliverable_id"]},{"in":["in_force"],"when":{"column":"work","is":["deliverable"]},"columns":["is_assigned","assigned_on","waives_moral_rights"]},{"in":["in_force"],"when":{"column":"work","is":["system"]},"columns":["holder","licence","licence_from"]}],"refuses":[{"in":["preparing","in_force","ended"],"when":{"column":"work","is":["system"]},"column":"is_assigned","value":"true"}],"order":[["licence_from","licence_until"]],"fixed":[{"in":["in_force","ended"],"columns":["work","deliverable_id","is_assigned","holder","licence"]}],"clocks":[{"in":["in_force"],"column":"licence_until","warn":60}]}',
  third_party_rights:
    '{"first":"preparing","open":["preparing","asking","consented"],"moves":["preparing>asking","asking>preparing","asking>consented","asking>declined","declined>preparing","consented>preparing","consented>ended"],"needs":[{"in":["asking","consented"],"columns":["asked_on","cost"]},{"in":["consented"],"columns":["consented_on"]}],"refuses":[],"order":[["asked_on","consented_on"]],"fixed":[{"in":["asking","consented","ended"],"columns":["owner","terms","until","cost","consented_on"]}],"clocks":[{"in":["consented"],"column":"until","warn":60}]}',
  rights_disputes:
    '{"first":"open","open":["open","handling"],"moves":["open>handling","handling>closed","closed>handling"],"needs":[{"in":["handling","closed"],"columns":["told_city_on","measure"]},{"in":["closed"],"columns":["result","closed_on"]}],"refuses":[],"order":[["received_on","told_city_on"],["received_on","closed_on"]],"fixed":[],"clocks":[{"in":["open","handling"],"column":"respond_by","warn":7}]}',
  external_services:
    '{"first":"preparing","open":["preparing","in_force"],"moves":["preparing>in_force","preparing>ended","in_force>ended"],"needs":[{"in":["in_force"],"columns":["region","law","court","starts_on"]},{"in":["ended"],"when":{"column":"law","is":["japan","foreign"]},"columns":["ends_on"]}],"refuses":[{"in":["in_force"],"column":"region","value":"abroad"},{"in":["in_force"],"column":"law","value":"foreign"},{"in":["in_force"],"column":"court","value":"foreign"}],"order":[["starts_on","ends_on"]],"fixed":[],"clocks":[]}',
  service_evidence:
    '{"first":"in_force","open":["in_force"],"moves":["in_force>superseded","in_force>ended"],"needs":[{"in":["in_force"],"when":{"column":"evidence","is":["privacy_mark","isms","isms_cloud","ismap"]},"columns":["number"]},{"in":["in_force"],"when":{"column":"evidence","is":["equivalent"]},"columns":["shown_by"]}],"refuses":[],"order":[["issued_on","valid_until"]],"fixed":[],"clocks":[{"in":["in_force"],"column":"valid_until","warn":60}]}',
  service_reviews:
    '{"first":"reviewed","open":["reviewed","follow_up"],"moves":["reviewed>follow_up","follow_up>reviewed","reviewed>superseded"],"needs":[{"in":["reviewed","follow_up"],"when":{"column":"result","is":["to_be_mended"]},"columns":["finding","mend_by"]},{"in":["reviewed"],"when":{"column":"result","is":["nothing_found"]},"columns":["next_review_on"]},{"in":["follow_up"],"columns":["finding","mend_by"]}],"refuses":[],"order":[["reviewed_on","mend_by"],["reviewed_on","mended_on"],["reviewed_on","next_review_on"]],"fixed":[],"clocks":[{"in":["follow_up"],"column":"mend_by","warn":7},{"in":["reviewed"],"column":"next_review_on","warn":30}]}',
  release_approvals:
    '{"first":"awaiting","open":["awaiting","approved"],"moves":["awaiting>approved","awaiting>rejected","approved>deployed","approved>rejected","deployed>superseded"],"needs":[{"in":["approved","deployed"],"columns":["tests","audit","approver","approved_on"]},{"in":["deployed"],"columns":["deployed_by","deployed_on"]}],"refuses":[],"order":[["approved_on","deployed_on"]],"fixed":[{"in":["approved","deployed","superseded"],"columns":["lock_hash","changes","approver","approved_on"]}],"clocks":[]}',
  change_notices:
    '{"first":"open","open":["open","told"],"moves":["open>told","told>closed"],"needs":[{"in":["told","closed"],"columns":["effect","told_on","told_whom"]},{"in":["closed"],"columns":["measure"]}],"refuses":[],"order":[["learned_on","tell_by"],["learned_on","told_on"]],"fixed":[{"in":["told","closed"],"columns":["source","before","after","effect","told_on","told_whom"]}],"clocks":[{"in":["open"],"column":"tell_by","warn":7}]}',
  security_controls:
    '{"first":"preparing","open":["preparing","in_force","weak"],"moves":["preparing>in_force","in_force>weak","weak>in_force","in_force>ended","weak>ended"],"needs":[{"in":["in_force","weak"],"columns":["evidence","checked_on","result"]},{"in":["weak"],"columns":["finding"]}],"refuses":[{"in":["in_force"],"column":"result","value":"not_working"}],"order":[["checked_on","next_check_on"]],"fixed":[],"clocks":[{"in":["in_force","weak"],"column":"next_check_on","warn":14}]}',
  service_stops:
    '{"first":"ongoing","open":["ongoing","restored"],"moves":["ongoing>restored","restored>ongoing","restored>closed"],"needs":[{"in":["restored","closed"],"columns":["restored_at","restored_how"]},{"in":["closed"],"columns":["cause"]}],"refuses":[],"order":[["stopped_at","restored_at"]],"fixed":[{"in":["closed"],"columns":["part","is_planned","stopped_at","restored_at"]}],"clocks":[]}',
  restore_drills:
    '{"first":"planned","open":["planned","done"],"moves":["planned>done","planned>withdrawn","done>superseded"],"needs":[{"in":["done","superseded"],"columns":["done_on","result","rto_minutes","rpo_minutes","done_by","next_drill_on"]}],"refuses":[],"order":[["done_on","next_drill_on"]],"fixed":[{"in":["done","superseded"],"columns":["done_on","result","rto_minutes","rpo_minutes"]}],"clocks":[{"in":["planned"],"column":"planned_on","warn":14},{"in":["done"],"column":"next_drill_on","warn":30}]}',
  performance_findings:
    '{"first":"open","open":["open","handling","escalated"],"moves":["open>handling","open>escalated","handling>escalated","handling>closed","escalated>handling","escalated>closed","closed>handling"],"needs":[{"in":["escalated"],"columns":["escalated_on","escalated_to"]},{"in":["closed"],"columns":["measure","closed_on","confirmed_by"]}],"refuses":[],"order":[["found_on","mend_by"],["found_on","escalated_on"],["found_on","closed_on"]],"fixed":[],"clocks":[{"in":["open","handling","escalated"],"column":"mend_by","warn":7}]}',
}

/*
 * One trigger for all registers, told by its argument what holds: what may follow what, which state needs what, what may not stand
 * in it, which day comes first, and what stays once it stands. It derives whether a record goes on, and the next day to look at it.
 */
const standing = sql.raw(`
CREATE FUNCTION register_rule_applies(rule jsonb, n jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT rule->'in' ? (n->>'status') AND (rule->'when' IS NULL OR (rule->'when'->'is') ? coalesce(n->>(rule->'when'->>'column'), '')) $$;
CREATE FUNCTION derive_register() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  rules jsonb := TG_ARGV[0]::jsonb;
  n jsonb := to_jsonb(NEW);
  o jsonb := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
  was text := coalesce(o->>'status', rules->>'first');
  is_now text := n->>'status';
  rule jsonb; col text; clock record; stands boolean := FALSE;
BEGIN
  -- A change that touches a table of relations comes as an insert that meets its own row: the update that follows is judged.
  IF TG_OP = 'INSERT' THEN EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE id = $1)', TG_TABLE_NAME) INTO stands USING NEW.id; END IF;
  IF was <> is_now AND NOT stands AND NOT (rules->'moves') ? (was || '>' || is_now) THEN RAISE EXCEPTION 'register_move_refused'; END IF;
  FOR rule IN SELECT jsonb_array_elements(rules->'needs') LOOP
    IF register_rule_applies(rule, n) THEN
      FOR col IN SELECT jsonb_array_elements_text(rule->'columns') LOOP
        IF coalesce(n->>col, '') !~ '[^[:space:]　]' OR n->col = 'false'::jsonb THEN RAISE EXCEPTION 'register_field_missing'; END IF;
      END LOOP;
    END IF;
  END LOOP;
  FOR rule IN SELECT jsonb_array_elements(rules->'refuses') LOOP
    IF register_rule_applies(rule, n) AND n->>(rule->>'column') = rule->>'value' THEN RAISE EXCEPTION 'register_value_refused'; END IF;
  END LOOP;
  FOR rule IN SELECT jsonb_array_elements(rules->'order') LOOP
    IF n->>(rule->>0) > n->>(rule->>1) AND n->>(rule->>1) <> '' THEN RAISE EXCEPTION 'register_dates_out_of_order'; END IF;
  END LOOP;
  IF o IS NOT NULL AND was = is_now THEN
    FOR rule IN SELECT jsonb_array_elements(rules->'fixed') LOOP
      IF rule->'in' ? is_now THEN
        FOR col IN SELECT jsonb_array_elements_text(rule->'columns') LOOP
          IF n->col IS DISTINCT FROM o->col THEN RAISE EXCEPTION 'register_field_fixed'; END IF;
        END LOOP;
      END IF;
    END LOOP;
  END IF;
  NEW.is_open := rules->'open' ? is_now;
  SELECT n->>(c->>'column') AS due, to_char((n->>(c->>'column'))::date - (c->>'warn')::int, 'YYYY-MM-DD') AS alert INTO clock
    FROM jsonb_array_elements(rules->'clocks') c WHERE c->'in' ? is_now AND coalesce(n->>(c->>'column'), '') <> '' ORDER BY 1, 2 LIMIT 1;
  NEW.due_on := clock.due; NEW.alert_on := clock.alert;
  IF TG_OP = 'UPDATE' THEN NEW.programme_id := OLD.programme_id; END IF;
  RETURN NEW;
END $$;`)

/* The history: who changed what and when; the application's role can neither write nor change a row of it. */
const history = sql.raw(`
CREATE FUNCTION record_register_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kept text[] := ARRAY['id','title','status','due_on','alert_on','is_open','changed_at','changed_by_role','changed_by','created_at','updated_at','revision'];
  n jsonb := to_jsonb(NEW) - kept;
  o jsonb := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) - kept ELSE '{}'::jsonb END;
  differing jsonb := (SELECT jsonb_object_agg(key, value) FROM jsonb_each(n) WHERE value IS DISTINCT FROM coalesce(o->key, 'null'::jsonb));
  moved boolean := TG_OP = 'UPDATE' AND to_jsonb(NEW)->>'status' <> to_jsonb(OLD)->>'status';
BEGIN
  IF TG_OP = 'UPDATE' AND NOT moved AND differing IS NULL AND NEW.title = OLD.title THEN RETURN NULL; END IF;
  INSERT INTO register_events (id, title, register, record, what, "from", "to", at, by_role, "by", details)
  VALUES (gen_random_uuid(), NEW.title, replace(TG_TABLE_NAME, '_', '-')::enum_register_events_register, NEW.id::text,
          (CASE WHEN TG_OP = 'INSERT' THEN 'opened' WHEN moved THEN 'moved' ELSE 'edited' END)::enum_register_events_what,
          CASE WHEN TG_OP = 'UPDATE' THEN (to_jsonb(OLD)->>'status')::enum_register_events_from END,
          (to_jsonb(NEW)->>'status')::enum_register_events_to, coalesce(NEW.changed_at, now()),
          NEW.changed_by_role::enum_register_events_by_role, NEW.changed_by, differing);
  RETURN NULL;
END $$;`)

/* Clause 7(1): one person at a time. The next one ends the one before, and nobody leaves the place empty. */
const one = sql.raw(`
CREATE UNIQUE INDEX responsible_people_one_uq ON responsible_people (programme_id) WHERE is_open;
CREATE FUNCTION succeed_responsible_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status::text <> 'serving' THEN RETURN NEW; END IF;
  UPDATE responsible_people SET status = 'left', changed_at = NEW.changed_at, changed_by_role = NEW.changed_by_role, changed_by = NEW.changed_by,
         ended_on = CASE WHEN NEW.appointed_on > appointed_on THEN to_char(NEW.appointed_on::date - 1, 'YYYY-MM-DD') ELSE NEW.appointed_on END
   WHERE programme_id = NEW.programme_id AND is_open AND id <> NEW.id;
  RETURN NEW;
END $$;
CREATE TRIGGER succeed BEFORE INSERT ON responsible_people FOR EACH ROW EXECUTE FUNCTION succeed_responsible_person();
CREATE FUNCTION keep_responsible_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM responsible_people WHERE programme_id = OLD.programme_id AND is_open) THEN RAISE EXCEPTION 'responsible_person_missing'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER keep_one AFTER UPDATE OR DELETE ON responsible_people DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_responsible_person();
CREATE UNIQUE INDEX ownerships_deliverable_uq ON ownerships (deliverable_id) WHERE is_open;`)

/* Clause 9(3): what names a work of others is published only while the city consents to its terms. */
const rights = sql.raw(`
CREATE FUNCTION has_unconsented_rights(material uuid, picture uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM third_party_rights_rels r JOIN third_party_rights t ON t.id = r.parent_id
                  WHERE (r.seminar_materials_id = material OR r.media_id = picture)
                    AND (t.status::text <> 'consented' OR t.until < to_char(now() AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD'))) $$;
CREATE FUNCTION refuse_unconsented_material() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_published AND (TG_OP = 'INSERT' OR NOT OLD.is_published) AND has_unconsented_rights(NEW.id, NULL) THEN RAISE EXCEPTION 'rights_consent_missing'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER zy_rights BEFORE INSERT OR UPDATE ON seminar_materials FOR EACH ROW EXECUTE FUNCTION refuse_unconsented_material();
CREATE FUNCTION refuse_unconsented_picture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_public AND (TG_OP = 'INSERT' OR OLD.is_public IS NOT TRUE) AND has_unconsented_rights(NULL, NEW.id) THEN RAISE EXCEPTION 'rights_consent_missing'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER zy_rights BEFORE INSERT OR UPDATE ON media FOR EACH ROW EXECUTE FUNCTION refuse_unconsented_picture();
CREATE FUNCTION refuse_rights_in_use() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE named uuid := CASE TG_TABLE_NAME WHEN 'third_party_rights' THEN (to_jsonb(NEW)->>'id')::uuid ELSE (to_jsonb(NEW)->>'parent_id')::uuid END;
BEGIN
  IF EXISTS (SELECT 1 FROM third_party_rights t JOIN third_party_rights_rels r ON r.parent_id = t.id
              LEFT JOIN seminar_materials m ON m.id = r.seminar_materials_id LEFT JOIN media p ON p.id = r.media_id
             WHERE t.id = named AND t.status::text <> 'consented' AND (m.is_published OR p.is_public))
  THEN RAISE EXCEPTION 'rights_in_use'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER in_use AFTER INSERT OR UPDATE ON third_party_rights_rels DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_rights_in_use();
CREATE CONSTRAINT TRIGGER in_use AFTER UPDATE ON third_party_rights DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_rights_in_use();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [standing, history]) await db.execute(part)
  for (const [table, rule] of Object.entries(RULES))
    await db.execute(
      sql.raw(`
      ALTER TABLE ${table} ALTER COLUMN revision SET NOT NULL, ALTER COLUMN is_open SET NOT NULL;
      CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION derive_register('${rule}');
      CREATE TRIGGER zz_revision BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION keep_revision();
      CREATE TRIGGER record_event AFTER INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION record_register_event();`),
    )
  await db.execute(
    sql.raw(`
    ALTER TABLE register_files ALTER COLUMN revision SET NOT NULL;
    CREATE TRIGGER zz_revision BEFORE UPDATE ON register_files FOR EACH ROW EXECUTE FUNCTION keep_revision();`),
  )
  for (const part of [one, rights]) await db.execute(part)
  await db.execute(
    sql.raw(`
    INSERT INTO mail_templates (id, key) SELECT gen_random_uuid(), key FROM unnest(enum_range(NULL::enum_mail_templates_key)) AS key
     WHERE NOT EXISTS (SELECT 1 FROM mail_templates m WHERE m.key = key.key);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DELETE FROM mail_templates WHERE key::text = 'register_due';
    DROP FUNCTION refuse_rights_in_use, refuse_unconsented_picture, refuse_unconsented_material, keep_responsible_person, succeed_responsible_person,
      derive_register, record_register_event CASCADE;
    DROP FUNCTION has_unconsented_rights, register_rule_applies;
    DROP INDEX responsible_people_one_uq, ownerships_deliverable_uq;
    DROP TRIGGER zz_revision ON register_files; ALTER TABLE register_files ALTER COLUMN revision DROP NOT NULL;
    ${Object.keys(RULES)
      .map(
        (table) =>
          `DROP TRIGGER zz_revision ON ${table}; ALTER TABLE ${table} ALTER COLUMN revision DROP NOT NULL, ALTER COLUMN is_open DROP NOT NULL;`,
      )
      .join(' ')}`),
  )
}
