import { type RunningPayload, startPayload } from '@/testing/payload'
import { APP } from './roles'

let running: RunningPayload
beforeAll(async () => {
  running = await startPayload()
}, 120_000)
afterAll(() => running.stop())

const column = async (sql: string, values: unknown[] = []): Promise<string[]> =>
  (await running.adminSql(sql, values)).map((row) => String(Object.values(row)[0]))

/**
 * What migrations wrote by hand. The schema tool knows nothing of it and a later migration could drop it in silence:
 * whoever takes one away takes it away here too, and says why.
 */
describe('after the last migration there still stand', () => {
  it('the indexes', async () => {
    const standing = await column(`SELECT indexname FROM pg_indexes WHERE schemaname = 'public'`)
    const written = [
      'applications_live_uq',
      'long_jobs_one_open_uq',
      'asked_actions_one_open_uq',
      'applications_completed_ix',
      'applications_waiting_ix',
      'applications_waiting_start_ix',
      'tasks_published_by_place_ix',
      'tasks_published_newest_ix',
      'slots_open_of_task_ix',
      'slots_open_ix',
      'incidents_one_tap_uq',
      'offers_application_uq',
      'offers_open_ix',
      'slots_one_per_start_uq',
      'agreements_one_open_uq',
      'auto_accept_rules_regular_uq',
      'auto_accept_rules_active_ix',
      'blocks_one_active_uq',
      'invitations_once_uq',
      'invitations_open_ix',
      'blocks_active_ix',
      'duplicate_decisions_different_uq',
      'carving_sheets_steps_source_item_uq',
      'seminar_attendances_facility_uq',
      'seminar_attendances_volunteer_uq',
      'mails_records_ix',
      'mails_chased_ix',
      'mails_unsettled_ix',
    ]
    expect(written.filter((name) => !standing.includes(name))).toEqual([])
    expect(await column(`SELECT indexdef FROM pg_indexes WHERE indexname = 'applications_live_uq'`)).toEqual([
      'CREATE UNIQUE INDEX applications_live_uq ON public.applications USING btree (volunteer_id, slot_id) WHERE is_live',
    ])
  })

  it('the constraints, each valid and with its words', async () => {
    const rows = await running.adminSql(`
      SELECT conrelid::regclass || '.' || conname AS name, pg_get_constraintdef(oid) AS words, convalidated AS valid FROM pg_constraint
       WHERE contype IN ('c', 'x') AND connamespace = 'public'::regnamespace AND NOT starts_with(conname, 'pg_') ORDER BY 1`)
    const standing = Object.fromEntries(rows.map(({ name, words }) => [name, words]))
    expect(rows.filter(({ valid }) => valid !== true)).toEqual([])
    expect(standing).toMatchObject({
      'carving_sheets.carving_sheets_days_in_week':
        'CHECK (((days_per_week >= (1)::numeric) AND (days_per_week <= (7)::numeric)))',
      'carving_sheets_steps.carving_steps_take_time': 'CHECK (((minutes >= (1)::numeric) AND (minutes <= (1440)::numeric)))',
      'applications.applications_no_overlap':
        'EXCLUDE USING gist (volunteer_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (holds_seat)',
      'slots.slots_needed_within_capacity': 'CHECK ((needed <= capacity))',
      'facilities.facilities_phone_is_number': expect.stringContaining('NFKC'),
      'facilities.facilities_fax_is_number': expect.stringContaining('NFKC'),
      'facilities.facilities_url_is_site': expect.stringContaining('https?://'),
      'facility_requests.facility_requests_phone_is_number': expect.stringContaining('NFKC'),
      'facilities.facilities_fee_is_zero': 'CHECK ((fee = (0)::numeric))',
      'facility_registrations.registrations_no_overlap':
        'EXCLUDE USING gist (programme_id WITH =, counting_unit WITH =, period WITH &&)',
      'facility_registrations.registrations_reason_for_leaving':
        "CHECK (((last_day IS NULL) OR (btrim((COALESCE(withdrawal_reason, ''::character varying))::text) <> ''::text)))",
      'offers.offers_end_after_start': 'CHECK ((expires_at > made_at))',
      'offers.offers_closed_when_over': 'CHECK ((is_open = (closed_at IS NULL)))',
      'programmes.programmes_one_current': 'EXCLUDE USING btree (is_current WITH =) WHERE (is_current)',
      'residences.residences_no_overlap': 'EXCLUDE USING gist (volunteer_id WITH =, period WITH &&)',
      'residences.residences_ward_or_elsewhere': 'CHECK (((ward_id IS NULL) <> (municipality_name IS NULL)))',
      'slots.slots_capacity_positive': 'CHECK ((capacity > (0)::numeric))',
      'auto_accept_rules.auto_accept_rules_one_kind': 'CHECK ((num_nonnulls(visits, volunteer_id) = 1))',
      'volunteers.volunteers_travel_minutes': 'CHECK (((travel_minutes >= (0)::numeric) AND (travel_minutes <= (240)::numeric)))',
      'programmes.programmes_travel_minutes': 'CHECK (((travel_minutes >= (0)::numeric) AND (travel_minutes <= (240)::numeric)))',
      'asked_actions.asked_actions_ended_when_over': 'CHECK ((is_open = (ended_at IS NULL)))',
      'duplicate_decisions.duplicate_decisions_of_two': 'CHECK ((kept_id <> other_id))',
      'volunteers.volunteers_not_into_itself': 'CHECK ((merged_into_id <> id))',
      'slots.slots_not_too_long': "CHECK (((ends_at - starts_at) <= '12:00:00'::interval))",
      'slots.slots_end_after_start': 'CHECK ((ends_at > starts_at))',
      'slots.slots_seats_within_capacity': 'CHECK (((seats_taken >= (0)::numeric) AND (seats_taken <= capacity)))',
      'briefing_results.briefing_results_passed_when_taken': 'CHECK (((passed_at IS NULL) OR (passed_at = taken_at)))',
      'seminars.seminars_end_after_start': 'CHECK ((ends_at > starts_at))',
      'seminars.seminars_seats_within_capacity':
        'CHECK (((seats_taken >= (0)::numeric) AND ((capacity IS NULL) OR (seats_taken <= capacity))))',
      'seminar_attendances.seminar_attendances_one_party': 'CHECK ((num_nonnulls(facility_id, volunteer_id) <= 1))',
      'seminar_attendances.seminar_attendances_people': 'CHECK (((people >= (1)::numeric) AND (people <= (20)::numeric)))',
      'consultations.consultations_minutes': 'CHECK (((minutes >= (1)::numeric) AND (minutes <= (480)::numeric)))',
      'meetings.meetings_next_after': expect.stringContaining('held_on'),
      'meetings.meetings_end_after_start': expect.stringContaining('starts_at'),
      'implementation_plans_schedule.plans_schedule_in_order': expect.stringContaining('starts_on'),
      'service_levels.service_levels_rate_is_percent': expect.stringContaining('target_rate'),
      'outreach_activities.outreach_activities_reach_has_unit': expect.stringContaining('reach_unit'),
      'outreach_activities.outreach_activities_cost_is_yen': expect.stringContaining('trunc'),
      'incidents.incidents_end_after_detected': expect.stringContaining('ended_at'),
      'outreach_contacts.outreach_contacts_party':
        "CHECK (((num_nonnulls(facility_id, office_number, corporate_number) >= 1) AND ((party_name)::text ~ '[^[:space:]　]'::text)))",
      'outreach_contacts.outreach_contacts_next_step':
        'CHECK ((((next_step IS NULL) = (next_step_due_on IS NULL)) AND ((next_step_done_on IS NULL) OR (next_step IS NOT NULL))))',
      'insurances.insurances_one_cover': 'CHECK ((num_nonnulls(facility_id, volunteer_id) <= 1))',
      'incidents.incidents_told_after_detected': 'CHECK ((city_told_at >= detected_at))',
      'settlement_settings.settlement_settings_amounts': expect.stringContaining('unit_fee = trunc(unit_fee)'),
      'kpi_definitions.kpi_definitions_two_people': expect.stringContaining('proposed_by_id <> agreed_by_id'),
      'settlement_settings.settlement_settings_stamps': expect.stringContaining('agreed_on IS NOT NULL'),
      'monthly_report_files.monthly_report_files_check': "CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))",
      'deliverable_files.deliverable_files_check': "CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))",
      'deliverables.deliverables_submitted_was_issued': 'CHECK ((submitted_version <= latest_version))',
      'deliverables.deliverables_both_dates': expect.stringContaining('working_due_on'),
    })
  })

  it('the triggers, all of them switched on', async () => {
    const rows = await running.adminSql(`
      SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgfoid::regproc AS trigger, tgenabled::text AS enabled FROM pg_trigger WHERE NOT tgisinternal`)
    const written = [
      'settlement_settings derive number_settlement_terms',
      'settlement_settings keep_terms keep_settlement_terms',
      'tasks derive derive_task',
      'tasks show_slots show_slots_of_task',
      'facilities carry_ward carry_ward_to_tasks',
      'tasks carry_title carry_title_of_task',
      'tasks keep_published_content keep_published_content',
      'slots ask_rules ask_slot_rules',
      'tasks ask_rules ask_task_rules',
      'tasks keep_changer keep_changer_of_task',
      'tasks record_event record_task_event',
      'incidents keep_listing keep_listing_of_day',
      'tasks ask_sheet ask_sheet_of_task',
      'seminars derive derive_seminar',
      'seminar_attendances derive derive_seminar_attendance',
      'seminar_attendances count_seats count_seminar_seats',
      'consultations derive derive_consultation',
      'outreach_contacts derive derive_outreach_contact',
      'cases derive derive_case',
      'implementation_plans derive derive_paper_title',
      'service_levels derive derive_paper_title',
      'intention_answers derive derive_intention_answer',
      'carving_sheets_steps ask_rules ask_step_rules',
      'applications ask_rules ask_application_rules',
      'applications ask_blocks ask_whether_blocked',
      'applications ask_archived ask_whether_archived',
      'inactivity_steps derive_archived derive_archived',
      'applications ask_acceptance ask_acceptance_rules',
      'applications ask_record ask_record_rules',
      'applications ask_telling ask_telling_rules',
      'applications ask_insurance ask_insurance_rules',
      'applications ask_identity ask_identity_rules',
      'blocks derive derive_block',
      'time_wishes ask_rules ask_wish_rules',
      'time_wishes set_clock set_wish_clock',
      'proposals ask_rules ask_proposal_rules',
      'proposals set_clock set_proposal_clock',
      'volunteers ask_verified ask_verification',
      'volunteers ask_leaving ask_leaving',
      'facility_requests keep_decided keep_decided_request',
      'volunteers ask_verified_new ask_verification',
      'residences hold_person hold_person_of_residence',
      'residences keep_proof keep_proof',
      'residences keep_proof_of_gone keep_proof',
      'consents keep_agreement keep_agreement',
      'invitations derive derive_invitation',
      'applications answer_invitation answer_invitation',
      'auto_accept_rules derive derive_auto_accept_rule',
      'applications ask_rule ask_auto_accept_rule',
      'volunteers ask_rules ask_merge_rules',
      'slots derive derive_slot',
      'slots hold_start hold_start_of_slot',
      'slots name name_after_task',
      'slots carry carry_slot_to_applications',
      'applications derive derive_application',
      'applications name name_after_task',
      'applications count_seats count_seats',
      'applications set_clock set_answer_clock',
      'applications keep_first_words keep_first_words',
      'applications close_offer close_offer',
      'offers derive derive_offer',
      'offers derive_change derive_offer',
      'offers follow follow_application',
      'reviews keep keep_review',
      'reviews keep_change keep_review',
      'reviews follow follow_application',
      'messages keep keep_message',
      'messages keep_change keep_message',
      'messages follow follow_application',
      'incidents record_change record_incident_event',
      'applications keep_applicant keep_applicant',
      'applications carry_applicant carry_applicant',
      'volunteers keep_merge keep_merge',
      'consents keep keep_consent',
      'certificates keep keep_certificate',
      'volunteers match_new match_again',
      'volunteers match_again match_again',
      'volunteer_contacts match_again match_again',
      'volunteer_accounts match_new match_again',
      'volunteer_accounts match_again match_again',
      'offers count_seats count_held_seats',
      'applications end_agreement end_agreement_with_application',
      'agreements carry carry_agreement_to_application',
      'applications record_event record_application_event',
      'incidents derive derive_incident',
      'briefings derive derive_briefing',
      'briefings_questions keep keep_briefing_questions',
      'briefing_results derive derive_briefing_result',
      'report_forms derive derive_report_form',
      'report_forms_chapters keep keep_report_form_rows',
      'report_forms_facts keep keep_report_form_rows',
      'incidents record_event record_incident_event',
      'facility_registrations derive derive_registration',
      'facility_registrations in_city require_ward_of_city',
      'facilities in_city keep_registered_in_city',
      'programmes carry_counting_unit carry_counting_unit',
      'programmes keep_terms keep_reported_terms',
      'kpi_definitions guard guard_kpi_definition',
      'kpi_definitions terms_follow terms_follow_definition',
      'targets guard guard_target',
      'targets record_change record_target_change',
      'gap_analyses guard guard_gap_analysis',
      'residences derive derive_residence',
      'volunteers number number_volunteer',
      'users keep_one_admin keep_one_admin',
      'monthly_reports final refuse_report_change',
      'monthly_report_files final refuse_change',
      'monthly_reports deliverable_follows deliverable_follows_report',
      'deliverables derive derive_deliverable',
      'deliverables own_work refuse_own_approval',
      'deliverable_files complete refuse_later_version_file',
      'monthly_report_files complete refuse_later_report_file',
      'monthly_report_records complete refuse_later_report_records',
      'monthly_report_chain complete refuse_later_report_file',
      'monthly_report_chain final refuse_change',
      'pack_items complete refuse_later_pack_item',
      'pack_files complete refuse_later_pack_file',
      'deliverables record_event record_deliverable_event',
      'deliverable_versions final refuse_version_change',
      'deliverable_files final refuse_version_change',
      'packs derive derive_pack',
      'pack_items final refuse_pack_change',
      'pack_files final refuse_pack_change',
      'long_jobs derive derive_long_job',
      'asked_actions derive derive_asked_action',
      'users refuse_stale refuse_stale_account',
      'volunteer_accounts refuse_stale refuse_stale_account',
    ]
    const standing = rows.filter(({ enabled }) => enabled === 'O').map(({ trigger }) => trigger)
    expect(written.filter((trigger) => !standing.includes(trigger))).toEqual([])
    const counted = await column(
      `SELECT c.table_name FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.column_name = 'revision'`,
    )
    expect(counted.length).toBeGreaterThan(15)
    const counts = (table: string) => standing.some((trigger) => String(trigger).startsWith(`${table} zz_revision keep_revision`))
    expect(counted.filter((table) => !counts(String(table)))).toEqual([])
    expect(standing).toContain('deliverables zz_revision keep_revision_of_deliverable')
    for (const table of ['programmes', 'report_forms', 'seminars', 'listing_rules', 'briefings'])
      expect(standing).toContain(`${table} zz_revision keep_revision_of_whole`)
  })

  it('the functions with more rights than their caller, with their path fixed and closed to others', async () => {
    expect(
      await running.adminSql(`
      SELECT p.proname AS name, p.proconfig AS config, pg_get_userbyid(p.proowner) AS owner FROM pg_proc p
       WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef ORDER BY 1`),
    ).toEqual(
      [
        'keep_changer_of_task',
        'record_application_event',
        'record_deliverable_event',
        'record_incident_event',
        'record_register_event',
        'record_target_change',
        'record_task_event',
      ].map((name) => ({
        name,
        config: ['search_path=public, pg_temp'],
        owner: 'care_owner',
      })),
    )
    expect(
      await column(`
      SELECT p.proname FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
       WHERE p.pronamespace = 'public'::regnamespace AND l.lanname = 'plpgsql' AND has_function_privilege('public', p.oid, 'EXECUTE')`),
    ).toEqual([])
  })

  it('no state in a condition: a state can be added without touching an index or a constraint', async () => {
    const conditions = await column(`
      SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype IN ('c', 'x') AND connamespace = 'public'::regnamespace
      UNION ALL SELECT pg_get_expr(indpred, indrelid) FROM pg_index WHERE indpred IS NOT NULL
      UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal`)
    expect(conditions.filter((condition) => /status|enum_/.test(condition))).toEqual([])
  })

  it('the delete rules: what a figure or a history points at cannot be deleted from under it', async () => {
    const kept = [
      'facilities',
      'facility_registrations',
      'tasks',
      'task_events',
      'carving_sheets',
      'intention_answers',
      'consultations',
      'outreach_contacts',
      'outreach_activities',
      'meetings',
      'implementation_plans',
      'service_levels',
      'cases',
      'seminars',
      'seminar_attendances',
      'seminar_materials',
      'slots',
      'applications',
      'application_events',
      'offers',
      'agreements',
      'contact_disclosures',
      'duplicate_decisions',
      'residences',
      'volunteer_accounts',
      'volunteer_contacts',
      'volunteers',
      'targets',
      'monthly_reports',
      'monthly_report_files',
      'deliverables',
      'deliverable_versions',
      'deliverable_files',
      'deliverable_events',
      'packs',
      'pack_items',
      'pack_files',
      'completion_reports',
      'completion_drafts',
      'long_jobs',
      'asked_actions',
    ]
    const rows = await running.adminSql(
      `
      SELECT conrelid::regclass::text AS table, confrelid::regclass::text AS target, confdeltype::text AS rule FROM pg_constraint
       WHERE contype = 'f' AND conrelid::regclass::text = ANY ($1)`,
      [kept],
    )
    expect(rows.length).toBeGreaterThan(25)
    expect(rows.filter(({ rule }) => rule !== 'r')).toEqual([])
  })
})

describe("the application's role", () => {
  const refused = ['permission denied', 'must be owner']
  it.each([
    'CREATE TABLE x (id int)',
    'CREATE FUNCTION x() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    'ALTER TABLE users ADD COLUMN x int',
    'DROP TABLE applications',
    'TRUNCATE applications',
    'ALTER TABLE slots DISABLE TRIGGER derive',
    'ALTER TABLE applications DROP CONSTRAINT applications_no_overlap',
    'DROP INDEX applications_live_uq',
    'CREATE SCHEMA x',
    'CREATE TEMPORARY TABLE x (id int)',
    'UPDATE application_events SET reason = NULL',
    'DELETE FROM application_events',
    'UPDATE task_events SET override_reason = NULL',
    'DELETE FROM task_events',
    'DELETE FROM offers',
    'INSERT INTO application_events (id) VALUES (gen_random_uuid())',
    "UPDATE monthly_report_files SET bytes = ''",
    'DELETE FROM monthly_report_files',
    'DELETE FROM payload_migrations',
    "UPDATE payload_migrations SET name = 'x'",
    "SET session_replication_role = 'replica'",
    'SET ROLE care_owner',
    'ALTER ROLE care_app SUPERUSER',
    "COPY users TO PROGRAM 'cat'",
    "SELECT pg_read_file('/etc/passwd')",
  ])('may not: %s', async (statement) => {
    const answer = await running.appSql(statement).then(
      () => 'done',
      (error: Error) => error.message,
    )
    expect(refused.some((words) => answer.includes(words)) || answer.includes('must be a member')).toBe(true)
  })

  it('calls the functions that the application itself asks, and no other', async () => {
    const callable = await column(
      `SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
        WHERE p.pronamespace = 'public'::regnamespace AND l.lanname = 'plpgsql' AND has_function_privilege($1, p.oid, 'EXECUTE')`,
      [APP],
    )
    expect(callable.toSorted()).toEqual([
      'application_under_lock(uuid,uuid,uuid,text)',
      'archived_under_lock(uuid,timestamp with time zone)',
      'blocked_under_lock(uuid,uuid,timestamp with time zone)',
      'claims_under_lock(uuid,uuid,uuid,timestamp with time zone,timestamp with time zone)',
      'travel_under_lock(uuid,uuid,uuid,timestamp with time zone)',
    ])
  })

  it('is neither superuser nor owner of anything', async () => {
    expect(
      await running.adminSql(
        'SELECT rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication FROM pg_roles WHERE rolname = $1',
        [APP],
      ),
    ).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolbypassrls: false, rolreplication: false }])
    expect(await column('SELECT relname FROM pg_class WHERE relowner = $1::regrole', [APP])).toEqual([])
  })
})
