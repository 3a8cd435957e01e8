type Sql = (sql: string) => Promise<Record<string, unknown>[]>

/** What must hold of every slot, person and application whatever happened before, as the rows that break it. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'no slot is overfull, and its seats are those that are held or offered': `
    SELECT s.id FROM slots s WHERE s.seats_taken > s.capacity
        OR s.seats_taken <> (SELECT count(*) FROM applications a WHERE a.slot_id = s.id AND a.holds_seat)
                             + (SELECT count(*) FROM offers o WHERE o.slot_id = s.id AND o.is_open)`,
  'nobody is accepted twice at overlapping times': `
    SELECT a.id FROM applications a JOIN applications b ON a.volunteer_id = b.volunteer_id AND a.id < b.id AND a.holds_seat AND b.holds_seat
       AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`,
  'nobody has two live applications for one slot': `
    SELECT slot_id, volunteer_id FROM applications WHERE is_live GROUP BY 1, 2 HAVING count(*) > 1`,
  'a seat is held only of a slot that is shown, for somebody who waits for it, is still with us, and was asked before it begins': `
    SELECT o.id FROM offers o JOIN applications a ON a.id = o.application_id JOIN volunteers v ON v.id = a.volunteer_id JOIN slots s ON s.id = o.slot_id
     WHERE o.is_open AND (a.status::text <> 'waitlisted' OR (o.slot_id, o.volunteer_id, o.facility_id) <> (a.slot_id, a.volunteer_id, a.facility_id)
                          OR v.merged_into_id IS NOT NULL OR o.expires_at > a.starts_at OR NOT s.is_visible)`,
  'a slot is shown exactly while its listing is published and it was not called off': `
    SELECT s.id FROM slots s JOIN tasks t ON t.id = s.task_id WHERE s.is_visible <> (t.status::text = 'published' AND s.status::text = 'open')`,
  'nothing is published that the rules prohibit and nobody decided otherwise': `
    SELECT t.id FROM tasks t WHERE t.is_published AND t.check_verdict::text = 'prohibited' AND t.overridden_at IS NULL`,
  'nobody waits for an activity of a listing that was closed before it began': `
    SELECT a.id FROM applications a JOIN tasks t ON t.id = a.task_id
     WHERE a.is_waiting AND t.status::text = 'closed' AND a.starts_at > t.status_changed_at`,
  'nobody waits for or comes to a slot that was called off': `
    SELECT a.id FROM applications a JOIN slots s ON s.id = a.slot_id WHERE s.status::text = 'cancelled' AND (a.is_waiting OR a.status::text = 'accepted')`,
  'nobody applied to who had a block against them': `
    SELECT a.id FROM applications a JOIN blocks b ON b.facility_id = a.facility_id AND b.volunteer_id = a.volunteer_id
     WHERE a.applied_at > b.made_at AND (b.ended_at IS NULL OR b.ended_at > a.applied_at)`,
  'nobody who may be under 18 was accepted without a consent of their guardian': `
    SELECT a.id FROM applications a JOIN volunteers v ON v.id = a.volunteer_id
     WHERE a.holds_seat AND v.age_band::text IN ('under_20', 'unknown')
       -- What another record of theirs said when it was accepted is listed for the office, and not undone.
       AND NOT EXISTS (SELECT 1 FROM volunteers m WHERE m.merged_into_id = v.id)
       AND NOT EXISTS (SELECT 1 FROM volunteer_contacts c WHERE c.volunteer_id = v.id AND c.birth_date IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM consents c WHERE c.volunteer_id = v.id AND c.kind::text = 'guardian')`,
  'nobody waits for or comes to an activity after they have left': `
    SELECT a.id FROM applications a JOIN volunteers v ON v.id = a.volunteer_id
     WHERE v.withdrawn_at < a.starts_at AND (a.is_waiting OR a.status::text = 'accepted')`,
  'nobody who has left is held a seat, wished or invited to': `
    SELECT v.id FROM volunteers v
     WHERE v.withdrawn_at IS NOT NULL AND (EXISTS (SELECT 1 FROM offers o WHERE o.volunteer_id = v.id AND o.is_open)
                                           OR EXISTS (SELECT 1 FROM time_wishes w WHERE w.volunteer_id = v.id AND w.is_open)
                                           OR EXISTS (SELECT 1 FROM invitations i WHERE i.volunteer_id = v.id AND i.is_open))`,
  'a record that was merged into another keeps nothing that goes on': `
    SELECT v.id FROM volunteers v JOIN volunteers k ON k.id = v.merged_into_id
     WHERE k.merged_into_id IS NOT NULL
        OR EXISTS (SELECT 1 FROM applications a WHERE a.volunteer_id = v.id)
        OR EXISTS (SELECT 1 FROM offers o WHERE o.volunteer_id = v.id AND o.is_open)
        OR EXISTS (SELECT 1 FROM time_wishes w WHERE w.volunteer_id = v.id AND w.is_open)
        OR EXISTS (SELECT 1 FROM proposals p WHERE p.volunteer_id = v.id AND p.status::text = 'received')
        OR EXISTS (SELECT 1 FROM invitations i WHERE i.volunteer_id = v.id AND i.is_open)
        OR EXISTS (SELECT 1 FROM calendar_feeds f WHERE f.volunteer_id = v.id AND f.revoked_at IS NULL)
        OR EXISTS (SELECT 1 FROM volunteer_accounts c WHERE c.volunteer_id = v.id AND c.active)`,
  'nobody is still invited to what they applied for': `
    SELECT i.id FROM invitations i JOIN applications a ON a.slot_id = i.slot_id AND a.volunteer_id = i.volunteer_id WHERE i.is_open`,
  'whom the system accepted, a rule of the facility accepted, and that is recorded; and what is recorded happened': `
    SELECT e.application_id FROM application_events e JOIN applications a ON a.id = e.application_id
     WHERE e."to"::text = 'accepted' AND e.by_role::text = 'system'
       AND NOT EXISTS (SELECT 1 FROM auto_accept_decisions d JOIN auto_accept_rules r ON r.id = d.rule_id
                        WHERE d.application_id = a.id AND d.outcome::text = 'accepted' AND r.facility_id = a.facility_id AND d.at = e.at)
     UNION ALL SELECT d.application_id FROM auto_accept_decisions d
     WHERE (d.outcome::text = 'accepted') <> (d.rule_id IS NOT NULL) OR (d.outcome::text = 'accepted'
       AND NOT EXISTS (SELECT 1 FROM application_events e WHERE e.application_id = d.application_id AND e."to"::text = 'accepted'
                        AND e.by_role::text = 'system' AND e.at = d.at))`,
  'what is asked again belongs to somebody who waits or comes': `
    SELECT id FROM applications WHERE agreement_asked_at IS NOT NULL AND NOT is_live`,
  'a wish that was agreed has its slot and its person there': `
    SELECT w.id FROM time_wishes w WHERE w.status::text = 'agreed'
       AND NOT EXISTS (SELECT 1 FROM applications a WHERE a.slot_id = w.slot_id AND a.volunteer_id = w.volunteer_id)`,
  'what ended by itself says why, and nothing else does': `
    SELECT id FROM time_wishes WHERE (status::text = 'ended') <> (ended_because IS NOT NULL)
     UNION ALL SELECT id FROM proposals WHERE (status::text = 'ended') <> (ended_because IS NOT NULL)
     UNION ALL SELECT id FROM invitations WHERE (state::text = 'ended') <> (ended_because IS NOT NULL)`,
  'nobody waits for an answer to a wish, a proposal or an invitation who hid its facility or is merged into another': `
    SELECT w.id FROM time_wishes w JOIN volunteers v ON v.id = w.volunteer_id WHERE w.is_open AND v.merged_into_id IS NOT NULL
     UNION ALL SELECT o.id FROM (SELECT id, facility_id, volunteer_id FROM time_wishes WHERE is_open
                                 UNION ALL SELECT id, facility_id, volunteer_id FROM proposals WHERE status::text = 'received'
                                 UNION ALL SELECT id, facility_id, volunteer_id FROM invitations WHERE is_open) o
       JOIN blocks b ON b.facility_id = o.facility_id JOIN volunteers m ON m.id = b.volunteer_id
      WHERE o.volunteer_id IN (m.id, m.merged_into_id) AND b.is_active AND b.of_volunteer_id IS NOT NULL`,
  'a visit is recorded when it is over, and counts no minutes that had not passed': `
    SELECT a.id FROM applications a WHERE a.attended_at < a.starts_at OR (a.status::text = 'attended' AND a.attended_at < least(a.ends_at, a.left_at))`,
  'an application has the times of its slot': `
    SELECT a.id FROM applications a JOIN slots s ON s.id = a.slot_id WHERE (a.starts_at, a.ends_at) <> (s.starts_at, s.ends_at)`,
  'the history of an application begins once and ends with its state': `
    SELECT a.id FROM applications a
     WHERE a.status::text <> (SELECT e."to"::text FROM application_events e WHERE e.application_id = a.id
                               ORDER BY e.at DESC, (e."from" IS NULL), e.id DESC LIMIT 1)
        OR 1 <> (SELECT count(*) FROM application_events e WHERE e.application_id = a.id AND e."from" IS NULL)`,
  'every step of a history leaves from where the one before it arrived': `
    SELECT application_id FROM (
      SELECT application_id, "from"::text AS "from", lag("to"::text) OVER (PARTITION BY application_id ORDER BY at, ("from" IS NOT NULL), id) AS before
        FROM application_events) e WHERE "from" IS DISTINCT FROM before`,
}

/** The broken ones with the rows that break them; nothing when all hold. `sql` reads as somebody who sees every row. */
export async function brokenInvariants(sql: Sql): Promise<[string, unknown[]][]> {
  const broken: [string, unknown[]][] = []
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const rows = await sql(question)
    if (rows.length > 0) broken.push([name, rows])
  }
  return broken
}
