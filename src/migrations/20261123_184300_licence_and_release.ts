import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* What these two registers ask of their records, in the names of their columns. */
const RULES: Record<string, string> = {
  ownerships:
    '{"first":"preparing","open":["preparing","in_force"],"moves":["preparing>in_force","in_force>preparing","in_force>ended"],"needs":[{"in":["preparing","in_force","ended"],"when":{"column":"work","is":["deliverable"]},"columns":["deliverable_id"]},{"in":["in_force"],"when":{"column":"work","is":["deliverable"]},"columns":["is_assigned","assigned_on","waives_moral_rights"]},{"in":["in_force","ended"],"when":{"column":"is_reused","is":["true"]},"columns":["reuse","reuse_agreed_on"]},{"in":["in_force"],"when":{"column":"work","is":["system"]},"columns":["holder","licence","licence_from","document_id"]}],"refuses":[{"in":["preparing","in_force","ended"],"when":{"column":"work","is":["system"]},"column":"is_assigned","value":"true"}],"order":[["licence_from","licence_until"]],"fixed":[{"in":["in_force","ended"],"columns":["work","deliverable_id","is_assigned","holder","licence"]}],"clocks":[{"in":["in_force"],"column":"licence_until","warn":60}]}',
  release_approvals:
    '{"first":"awaiting","open":["awaiting","approved"],"moves":["awaiting>approved","awaiting>rejected","approved>deployed","approved>rejected","deployed>superseded"],"needs":[{"in":["approved","deployed"],"columns":["tests","audit","approver","approved_on"]},{"in":["deployed"],"columns":["signed_by","deployed_by","deployed_on"]}],"refuses":[],"differ":[{"in":["approved","deployed"],"columns":["approver","deployed_by"]}],"order":[["approved_on","deployed_on"]],"fixed":[{"in":["approved","deployed","superseded"],"columns":["lock_hash","changes","approver","approved_on"]}],"clocks":[]}',
}
const RULES_BEFORE: Record<string, string> = {
  ownerships:
    '{"first":"preparing","open":["preparing","in_force"],"moves":["preparing>in_force","in_force>preparing","in_force>ended"],"needs":[{"in":["preparing","in_force","ended"],"when":{"column":"work","is":["deliverable"]},"columns":["deliverable_id"]},{"in":["in_force"],"when":{"column":"work","is":["deliverable"]},"columns":["is_assigned","assigned_on","waives_moral_rights"]},{"in":["in_force","ended"],"when":{"column":"is_reused","is":["true"]},"columns":["reuse","reuse_agreed_on"]},{"in":["in_force"],"when":{"column":"work","is":["system"]},"columns":["holder","licence","licence_from"]}],"refuses":[{"in":["preparing","in_force","ended"],"when":{"column":"work","is":["system"]},"column":"is_assigned","value":"true"}],"order":[["licence_from","licence_until"]],"fixed":[{"in":["in_force","ended"],"columns":["work","deliverable_id","is_assigned","holder","licence"]}],"clocks":[{"in":["in_force"],"column":"licence_until","warn":60}]}',
  release_approvals:
    '{"first":"awaiting","open":["awaiting","approved"],"moves":["awaiting>approved","awaiting>rejected","approved>deployed","approved>rejected","deployed>superseded"],"needs":[{"in":["approved","deployed"],"columns":["tests","audit","approver","approved_on"]},{"in":["deployed"],"columns":["signed_by","deployed_by","deployed_on"]}],"refuses":[],"order":[["approved_on","deployed_on"]],"fixed":[{"in":["approved","deployed","superseded"],"columns":["lock_hash","changes","approver","approved_on"]}],"clocks":[]}',
}

/* Whoever approved a release is not the one who runs it (clause 14(4)): names are compared without their spaces and widths. */
const differ = `
  FOR rule IN SELECT jsonb_array_elements(coalesce(rules->'differ', '[]'::jsonb)) LOOP
    IF rule->'in' ? is_now AND coalesce(n->>(rule->'columns'->>0), '') ~ '[^[:space:]　]'
      AND lower(regexp_replace(normalize(n->>(rule->'columns'->>0), NFKC), '[[:space:]]', '', 'g')) = lower(regexp_replace(normalize(n->>(rule->'columns'->>1), NFKC), '[[:space:]]', '', 'g'))
    THEN RAISE EXCEPTION 'register_same_person'; END IF;
  END LOOP;`

const standing = (differ: string) =>
  sql.raw(`
CREATE OR REPLACE FUNCTION derive_register() RETURNS trigger LANGUAGE plpgsql AS $$
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
${differ}
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

/* A record that stands stays as it is; it is asked for what is missing when it is changed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(standing(differ))
  await db.execute(deriveBy(RULES))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(deriveBy(RULES_BEFORE))
  await db.execute(standing(''))
}
