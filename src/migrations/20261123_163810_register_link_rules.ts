import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* What these registers ask of their records, in the names of their columns. */
const RULES: Record<string, string> = {
  confidentiality_pledges:
    '{"first":"in_force","open":["in_force"],"moves":["in_force>after_end"],"needs":[{"in":["in_force","after_end"],"columns":["covers_own_use","covers_after_end"]},{"in":["after_end"],"columns":["left_on","reminded_on"]}],"refuses":[],"order":[["signed_on","left_on"],["signed_on","reminded_on"]],"fixed":[{"in":["after_end"],"columns":["account_id","signed_on","left_on","reminded_on"]}],"clocks":[]}',
  storage_media:
    '{"first":"kept","open":["kept","out"],"moves":["kept>out","out>kept","kept>disposed"],"needs":[{"in":["out"],"columns":["out_by","out_to","out_purpose","out_on","back_due_on"]},{"in":["kept"],"when":{"column":"taken_in_on","given":true},"columns":["taken_in_from"]},{"in":["kept","disposed"],"when":{"column":"out_on","given":true},"columns":["back_on","back_to"]},{"in":["disposed"],"columns":["disposal_agreed_on","disposed_on","disposal_way","disposed_by"]}],"refuses":[],"order":[["out_on","back_due_on"],["out_on","back_on"],["disposal_agreed_on","disposed_on"]],"fixed":[{"in":["out"],"columns":["out_by","out_to","out_on"]},{"in":["disposed"],"columns":["contents","disposal_agreed_on","disposed_on","disposal_way","disposed_by"]}],"clocks":[{"in":["out"],"column":"back_due_on","warn":1}]}',
  ownerships:
    '{"first":"preparing","open":["preparing","in_force"],"moves":["preparing>in_force","in_force>preparing","in_force>ended"],"needs":[{"in":["preparing","in_force","ended"],"when":{"column":"work","is":["deliverable"]},"columns":["deliverable_id"]},{"in":["in_force"],"when":{"column":"work","is":["deliverable"]},"columns":["is_assigned","assigned_on","waives_moral_rights"]},{"in":["in_force","ended"],"when":{"column":"is_reused","is":["true"]},"columns":["reuse","reuse_agreed_on"]},{"in":["in_force"],"when":{"column":"work","is":["system"]},"columns":["holder","licence","licence_from"]}],"refuses":[{"in":["preparing","in_force","ended"],"when":{"column":"work","is":["system"]},"column":"is_assigned","value":"true"}],"order":[["licence_from","licence_until"]],"fixed":[{"in":["in_force","ended"],"columns":["work","deliverable_id","is_assigned","holder","licence"]}],"clocks":[{"in":["in_force"],"column":"licence_until","warn":60}]}',
  rights_disputes:
    '{"first":"open","open":["open","handling"],"moves":["open>handling","handling>closed","closed>handling"],"needs":[{"in":["handling","closed"],"columns":["told_city_on","measure"]},{"in":["closed"],"columns":["caused_by","result","closed_on"]}],"refuses":[],"order":[["received_on","told_city_on"],["received_on","closed_on"]],"fixed":[],"clocks":[{"in":["open","handling"],"column":"respond_by","warn":7}]}',
  service_evidence:
    '{"first":"in_force","open":["in_force"],"moves":["in_force>superseded","in_force>ended"],"needs":[{"in":["in_force"],"when":{"column":"evidence","is":["privacy_mark","isms","isms_cloud","ismap"]},"columns":["number"]},{"in":["in_force"],"when":{"column":"evidence","is":["equivalent"]},"columns":["shown_by"]},{"in":["in_force"],"when":{"column":"accepted_on","given":true},"columns":["accepted_by"]}],"refuses":[],"order":[["issued_on","valid_until"]],"fixed":[],"clocks":[{"in":["in_force"],"column":"valid_until","warn":60}]}',
  release_approvals:
    '{"first":"awaiting","open":["awaiting","approved"],"moves":["awaiting>approved","awaiting>rejected","approved>deployed","approved>rejected","deployed>superseded"],"needs":[{"in":["approved","deployed"],"columns":["tests","audit","approver","approved_on"]},{"in":["deployed"],"columns":["signed_by","deployed_by","deployed_on"]}],"refuses":[],"order":[["approved_on","deployed_on"]],"fixed":[{"in":["approved","deployed","superseded"],"columns":["lock_hash","changes","approver","approved_on"]}],"clocks":[]}',
}
const RULES_BEFORE: Record<string, string> = {
  confidentiality_pledges:
    '{"first":"in_force","open":["in_force"],"moves":["in_force>after_end"],"needs":[{"in":["in_force","after_end"],"columns":["covers_after_end"]},{"in":["after_end"],"columns":["left_on","reminded_on"]}],"refuses":[],"order":[["signed_on","left_on"],["signed_on","reminded_on"]],"fixed":[{"in":["after_end"],"columns":["account_id","signed_on","left_on","reminded_on"]}],"clocks":[]}',
  storage_media:
    '{"first":"kept","open":["kept","out"],"moves":["kept>out","out>kept","kept>disposed"],"needs":[{"in":["out"],"columns":["out_by","out_to","out_purpose","out_on","back_due_on"]},{"in":["disposed"],"columns":["disposal_agreed_on","disposed_on","disposal_way","disposed_by"]}],"refuses":[],"order":[["out_on","back_due_on"],["disposal_agreed_on","disposed_on"]],"fixed":[{"in":["out"],"columns":["out_by","out_to","out_on"]},{"in":["disposed"],"columns":["contents","disposal_agreed_on","disposed_on","disposal_way","disposed_by"]}],"clocks":[{"in":["out"],"column":"back_due_on","warn":1}]}',
  ownerships:
    '{"first":"preparing","open":["preparing","in_force"],"moves":["preparing>in_force","in_force>preparing","in_force>ended"],"needs":[{"in":["preparing","in_force","ended"],"when":{"column":"work","is":["deliverable"]},"columns":["deliverable_id"]},{"in":["in_force"],"when":{"column":"work","is":["deliverable"]},"columns":["is_assigned","assigned_on","waives_moral_rights"]},{"in":["in_force"],"when":{"column":"work","is":["system"]},"columns":["holder","licence","licence_from"]}],"refuses":[{"in":["preparing","in_force","ended"],"when":{"column":"work","is":["system"]},"column":"is_assigned","value":"true"}],"order":[["licence_from","licence_until"]],"fixed":[{"in":["in_force","ended"],"columns":["work","deliverable_id","is_assigned","holder","licence"]}],"clocks":[{"in":["in_force"],"column":"licence_until","warn":60}]}',
  rights_disputes:
    '{"first":"open","open":["open","handling"],"moves":["open>handling","handling>closed","closed>handling"],"needs":[{"in":["handling","closed"],"columns":["told_city_on","measure"]},{"in":["closed"],"columns":["result","closed_on"]}],"refuses":[],"order":[["received_on","told_city_on"],["received_on","closed_on"]],"fixed":[],"clocks":[{"in":["open","handling"],"column":"respond_by","warn":7}]}',
  service_evidence:
    '{"first":"in_force","open":["in_force"],"moves":["in_force>superseded","in_force>ended"],"needs":[{"in":["in_force"],"when":{"column":"evidence","is":["privacy_mark","isms","isms_cloud","ismap"]},"columns":["number"]},{"in":["in_force"],"when":{"column":"evidence","is":["equivalent"]},"columns":["shown_by"]}],"refuses":[],"order":[["issued_on","valid_until"]],"fixed":[],"clocks":[{"in":["in_force"],"column":"valid_until","warn":60}]}',
  release_approvals:
    '{"first":"awaiting","open":["awaiting","approved"],"moves":["awaiting>approved","awaiting>rejected","approved>deployed","approved>rejected","deployed>superseded"],"needs":[{"in":["approved","deployed"],"columns":["tests","audit","approver","approved_on"]},{"in":["deployed"],"columns":["deployed_by","deployed_on"]}],"refuses":[],"order":[["approved_on","deployed_on"]],"fixed":[{"in":["approved","deployed","superseded"],"columns":["lock_hash","changes","approver","approved_on"]}],"clocks":[]}',
}

/* A rule may hold where another field says anything at all. */
const applies = sql.raw(`
CREATE OR REPLACE FUNCTION register_rule_applies(rule jsonb, n jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT rule->'in' ? (n->>'status') AND CASE
    WHEN rule->'when' IS NULL THEN TRUE
    WHEN rule->'when' ? 'given' THEN coalesce(n->>(rule->'when'->>'column'), '') ~ '[^[:space:]　]' AND n->>(rule->'when'->>'column') <> 'false'
    ELSE (rule->'when'->'is') ? coalesce(n->>(rule->'when'->>'column'), '') END $$;`)
const appliedBefore = sql.raw(`
CREATE OR REPLACE FUNCTION register_rule_applies(rule jsonb, n jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT rule->'in' ? (n->>'status') AND (rule->'when' IS NULL OR (rule->'when'->'is') ? coalesce(n->>(rule->'when'->>'column'), '')) $$;`)

const deriveBy = (rules: Record<string, string>) =>
  sql.raw(
    Object.entries(rules)
      .map(
        ([table, rule]) => `
      DROP TRIGGER derive ON ${table};
      CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION derive_register('${rule}');`,
      )
      .join(''),
  )

/*
 * Where terms were talked over was written in a line of text: it becomes the question of that title, or stays as a line of the note.
 * Agreed terms keep everything they said, so their trigger rests while this is moved.
 */
const moved = sql.raw(`
ALTER TABLE settlement_settings DISABLE TRIGGER USER;
INSERT INTO settlement_settings_rels ("order", parent_id, path, consultation_matters_id)
SELECT 1, s.id, 'matters', m.id FROM settlement_settings s
  JOIN LATERAL (SELECT id FROM consultation_matters c WHERE c.programme_id = s.programme_id AND btrim(c.title) = btrim(s.agreed_in)
                 ORDER BY c.created_at, c.id LIMIT 1) m ON TRUE;
UPDATE settlement_settings s SET matters_digest = encode(sha256(convert_to('[["' || r.consultation_matters_id || '"]]', 'UTF8')), 'hex')
  FROM settlement_settings_rels r WHERE r.parent_id = s.id;
UPDATE settlement_settings s SET note = concat_ws(E'\\n', nullif(s.note, ''), btrim(s.agreed_in))
 WHERE btrim(coalesce(s.agreed_in, '')) <> '' AND NOT EXISTS (SELECT 1 FROM settlement_settings_rels r WHERE r.parent_id = s.id);
ALTER TABLE settlement_settings ENABLE TRIGGER USER;
ALTER TABLE settlement_settings DROP COLUMN agreed_in;`)

/* What both sides agreed on, or what was published, rests on what it rested on then; only the transaction that agrees writes it. */
const kept = sql.raw(`
CREATE FUNCTION keep_settlement_matters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM settlement_settings WHERE id = coalesce(NEW.parent_id, OLD.parent_id) AND is_agreed AND xmin <> pg_current_xact_id()::xid)
  THEN RAISE EXCEPTION 'settlement_terms_agreed'; END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE OR DELETE ON settlement_settings_rels FOR EACH ROW EXECUTE FUNCTION keep_settlement_matters();
CREATE FUNCTION keep_definition_matters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM kpi_definitions WHERE id = coalesce(NEW.parent_id, OLD.parent_id) AND is_agreed AND xmin <> pg_current_xact_id()::xid)
  THEN RAISE EXCEPTION 'kpi_definition_stands'; END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE OR DELETE ON kpi_definitions_rels FOR EACH ROW EXECUTE FUNCTION keep_definition_matters();
CREATE TRIGGER keep BEFORE INSERT OR UPDATE OR DELETE ON report_forms_rels FOR EACH ROW EXECUTE FUNCTION keep_report_form_rows();`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [applies, deriveBy(RULES), moved, kept]) await db.execute(part)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(deriveBy(RULES_BEFORE))
  await db.execute(appliedBefore)
  await db.execute(
    sql.raw(`
    DROP TRIGGER keep ON report_forms_rels;
    DROP FUNCTION keep_settlement_matters, keep_definition_matters CASCADE;
    ALTER TABLE settlement_settings ADD COLUMN agreed_in varchar;
    ALTER TABLE settlement_settings DISABLE TRIGGER USER;
    UPDATE settlement_settings s SET agreed_in = (SELECT string_agg(m.title, '、') FROM settlement_settings_rels r JOIN consultation_matters m
      ON m.id = r.consultation_matters_id WHERE r.parent_id = s.id);
    ALTER TABLE settlement_settings ENABLE TRIGGER USER;`),
  )
}
