import * as migration_20261122_100000_initial from './20261122_100000_initial'
import * as migration_20261122_100100_invariants from './20261122_100100_invariants'
import * as migration_20261122_203000_rate_limits from './20261122_203000_rate_limits'
import * as migration_20261122_204500_account_changes from './20261122_204500_account_changes'
import * as migration_20261122_223851_name_who_saw_a_contact from './20261122_223851_name_who_saw_a_contact'
import * as migration_20261122_230000_application_under_lock from './20261122_230000_application_under_lock'
import * as migration_20261122_231000_slot_rules from './20261122_231000_slot_rules'
import * as migration_20261122_231500_titles_on_rows from './20261122_231500_titles_on_rows'
import * as migration_20261122_232000_ledger_and_reports from './20261122_232000_ledger_and_reports'
import * as migration_20261122_233929_contact_days from './20261122_233929_contact_days'
import * as migration_20261122_234500_applying_rules from './20261122_234500_applying_rules'
import * as migration_20261123_001500_one_slot_per_start from './20261123_001500_one_slot_per_start'
import * as migration_20261123_001612_answer_clock from './20261123_001612_answer_clock'
import * as migration_20261123_001734_incidents from './20261123_001734_incidents'
import * as migration_20261123_001800_incident_rules from './20261123_001800_incident_rules'
import * as migration_20261123_001817_reviews from './20261123_001817_reviews'
import * as migration_20261123_002000_reviews_kept from './20261123_002000_reviews_kept'
import * as migration_20261123_002148_what_a_resident_asks_first from './20261123_002148_what_a_resident_asks_first'
import * as migration_20261123_002329_offers from './20261123_002329_offers'
import * as migration_20261123_002444_templates_and_carving from './20261123_002444_templates_and_carving'
import * as migration_20261123_002747_briefing from './20261123_002747_briefing'
import * as migration_20261123_002800_briefing_rules from './20261123_002800_briefing_rules'
import * as migration_20261123_002842_agreements from './20261123_002842_agreements'
import * as migration_20261123_002900_asked_again from './20261123_002900_asked_again'
import * as migration_20261123_002900_carving_rules from './20261123_002900_carving_rules'
import * as migration_20261123_005012_listing_rules from './20261123_005012_listing_rules'
import * as migration_20261123_005100_rules_stand from './20261123_005100_rules_stand'
import * as migration_20261123_005211_insurances from './20261123_005211_insurances'
import * as migration_20261123_005300_insurance_rules from './20261123_005300_insurance_rules'
import * as migration_20261123_030000_unsettled_visits from './20261123_030000_unsettled_visits'
import * as migration_20261123_030100_support_requests from './20261123_030100_support_requests'
import * as migration_20261123_030200_support_rules from './20261123_030200_support_rules'
import * as migration_20261123_031000_blocks from './20261123_031000_blocks'
import * as migration_20261123_031100_block_rules from './20261123_031100_block_rules'
import * as migration_20261123_032000_messages from './20261123_032000_messages'
import * as migration_20261123_032100_message_rules from './20261123_032100_message_rules'
import * as migration_20261123_032500_review_queue from './20261123_032500_review_queue'
import * as migration_20261123_032600_published_content from './20261123_032600_published_content'
import * as migration_20261123_033000_travel_minutes from './20261123_033000_travel_minutes'
import * as migration_20261123_033100_travel_rules from './20261123_033100_travel_rules'
import * as migration_20261123_034000_check_in from './20261123_034000_check_in'
import * as migration_20261123_035100_duplicate_decisions from './20261123_035100_duplicate_decisions'
import * as migration_20261123_035200_residents_found_twice from './20261123_035200_residents_found_twice'
import * as migration_20261123_035500_shortages from './20261123_035500_shortages'
import * as migration_20261123_035600_shortage_rules from './20261123_035600_shortage_rules'
import * as migration_20261123_040000_worked_minutes from './20261123_040000_worked_minutes'
import * as migration_20261123_041000_notices_and_wordings from './20261123_041000_notices_and_wordings'
import * as migration_20261123_041100_wordings from './20261123_041100_wordings'
import * as migration_20261123_042000_auto_accept from './20261123_042000_auto_accept'
import * as migration_20261123_042100_auto_accept_rules from './20261123_042100_auto_accept_rules'
import * as migration_20261123_042200_proposals from './20261123_042200_proposals'
import * as migration_20261123_042300_proposal_rules from './20261123_042300_proposal_rules'
import * as migration_20261123_043500_consents from './20261123_043500_consents'
import * as migration_20261123_043600_consent_rules from './20261123_043600_consent_rules'
import * as migration_20261123_044500_calendar_feeds from './20261123_044500_calendar_feeds'
import * as migration_20261123_044600_calendar_rules from './20261123_044600_calendar_rules'
import * as migration_20261123_045000_invitations from './20261123_045000_invitations'
import * as migration_20261123_045500_certificates from './20261123_045500_certificates'
import * as migration_20261123_045600_certificate_rules from './20261123_045600_certificate_rules'
import * as migration_20261123_045700_kinds_and_wishes from './20261123_045700_kinds_and_wishes'
import * as migration_20261123_045800_wish_rules from './20261123_045800_wish_rules'
import * as migration_20261123_051552_letters from './20261123_051552_letters'
import * as migration_20261123_051600_letters_there from './20261123_051600_letters_there'
import * as migration_20261123_054300_published_kind from './20261123_054300_published_kind'
import * as migration_20261123_054400_seminars_and_consultations from './20261123_054400_seminars_and_consultations'
import * as migration_20261123_054500_seminar_rules from './20261123_054500_seminar_rules'
import * as migration_20261123_054600_outcome_days from './20261123_054600_outcome_days'
import * as migration_20261123_055000_chasing from './20261123_055000_chasing'
import * as migration_20261123_055100_chasing_rules from './20261123_055100_chasing_rules'
import * as migration_20261123_055500_closed_files from './20261123_055500_closed_files'
import * as migration_20261123_055600_wish_asks_blocks from './20261123_055600_wish_asks_blocks'
import * as migration_20261123_055733_inactivity from './20261123_055733_inactivity'
import * as migration_20261123_055800_inactivity_rules from './20261123_055800_inactivity_rules'
import * as migration_20261123_060901_self_registration from './20261123_060901_self_registration'
import * as migration_20261123_061000_email_tickets from './20261123_061000_email_tickets'
import * as migration_20261123_063100_verified_rests_on from './20261123_063100_verified_rests_on'
import * as migration_20261123_063200_merge_takes_along from './20261123_063200_merge_takes_along'
import * as migration_20261123_063300_leaving_ends_all from './20261123_063300_leaving_ends_all'
import * as migration_20261123_064200_agreed_only_when_shown from './20261123_064200_agreed_only_when_shown'
import * as migration_20261123_064300_answer_before_start from './20261123_064300_answer_before_start'
import * as migration_20261123_064400_offers_by_phone from './20261123_064400_offers_by_phone'
import * as migration_20261123_064500_recorded_when_over from './20261123_064500_recorded_when_over'
import * as migration_20261123_064600_insurance_rule from './20261123_064600_insurance_rule'
import * as migration_20261123_064700_needed_within_capacity from './20261123_064700_needed_within_capacity'
import * as migration_20261123_065300_requests_closed from './20261123_065300_requests_closed'
import * as migration_20261123_065500_intention_answers from './20261123_065500_intention_answers'
import * as migration_20261123_065510_intention_rules from './20261123_065510_intention_rules'
import * as migration_20261123_065520_step_skill_and_risk from './20261123_065520_step_skill_and_risk'
import * as migration_20261123_065530_step_rules from './20261123_065530_step_rules'
import * as migration_20261123_083600_slot_supervisor from './20261123_083600_slot_supervisor'
import * as migration_20261123_083805_facility_pictures from './20261123_083805_facility_pictures'
import * as migration_20261123_083806_picture_rules from './20261123_083806_picture_rules'
import * as migration_20261123_085100_reported_moves from './20261123_085100_reported_moves'
import * as migration_20261123_090300_staff_letters from './20261123_090300_staff_letters'
import * as migration_20261123_090310_facility_news from './20261123_090310_facility_news'
import * as migration_20261123_090900_askings_end from './20261123_090900_askings_end'
import * as migration_20261123_091000_asking_rules from './20261123_091000_asking_rules'
import * as migration_20261123_092000_letters_sent from './20261123_092000_letters_sent'
import * as migration_20261123_092701_slot_needs_listing from './20261123_092701_slot_needs_listing'
import * as migration_20261123_092702_calendar_opener from './20261123_092702_calendar_opener'
import * as migration_20261123_092800_numbers_and_sites from './20261123_092800_numbers_and_sites'
import * as migration_20261123_093500_outreach from './20261123_093500_outreach'
import * as migration_20261123_093510_outreach_rules from './20261123_093510_outreach_rules'
import * as migration_20261123_093931_identity_rule from './20261123_093931_identity_rule'
import * as migration_20261123_094200_rules_asked_again from './20261123_094200_rules_asked_again'
import * as migration_20261123_095100_letters_that_stand from './20261123_095100_letters_that_stand'
import * as migration_20261123_095200_told_by_phone from './20261123_095200_told_by_phone'
import * as migration_20261123_095210_told_by_phone_rules from './20261123_095210_told_by_phone_rules'
import * as migration_20261123_095900_held_answers_letter from './20261123_095900_held_answers_letter'
import * as migration_20261123_095910_answer_rests from './20261123_095910_answer_rests'
import * as migration_20261123_101000_task_events from './20261123_101000_task_events'
import * as migration_20261123_101010_task_event_rules from './20261123_101010_task_event_rules'
import * as migration_20261123_101020_open_ended_rules from './20261123_101020_open_ended_rules'
import * as migration_20261123_101100_kiosk_way from './20261123_101100_kiosk_way'
import * as migration_20261123_115414_letters_of_guidance from './20261123_115414_letters_of_guidance'
import * as migration_20261123_115420_letters_of_guidance_there from './20261123_115420_letters_of_guidance_there'
import * as migration_20261123_120659_deliverables from './20261123_120659_deliverables'
import * as migration_20261123_120700_deliverable_rules from './20261123_120700_deliverable_rules'
import * as migration_20261123_120851_letters_of_the_office from './20261123_120851_letters_of_the_office'
import * as migration_20261123_120900_office_calls_off from './20261123_120900_office_calls_off'
import * as migration_20261123_122610_offers_rest from './20261123_122610_offers_rest'
import * as migration_20261123_122620_offers_rest_rules from './20261123_122620_offers_rest_rules'
import * as migration_20261123_122630_calendar_of_each from './20261123_122630_calendar_of_each'
import * as migration_20261123_123810_deliverable_letters from './20261123_123810_deliverable_letters'
import * as migration_20261123_123820_first_screen from './20261123_123820_first_screen'
import * as migration_20261123_125100_settlement_settings from './20261123_125100_settlement_settings'
import * as migration_20261123_125110_settlement_rules from './20261123_125110_settlement_rules'
import * as migration_20261123_125516_exports from './20261123_125516_exports'
import * as migration_20261123_131600_report_forms from './20261123_131600_report_forms'
import * as migration_20261123_131610_report_form_rules from './20261123_131610_report_form_rules'
import * as migration_20261123_133827_long_work from './20261123_133827_long_work'
import * as migration_20261123_133837_long_work_rules from './20261123_133837_long_work_rules'
import * as migration_20261123_134840_kpi from './20261123_134840_kpi'
import * as migration_20261123_134850_kpi_rules from './20261123_134850_kpi_rules'
import * as migration_20261123_135049_papers from './20261123_135049_papers'
import * as migration_20261123_135050_paper_rules from './20261123_135050_paper_rules'
import * as migration_20261123_135300_quality_gate from './20261123_135300_quality_gate'
import * as migration_20261123_135310_frozen_records from './20261123_135310_frozen_records'
import * as migration_20261123_140100_registers from './20261123_140100_registers'
import * as migration_20261123_140110_register_rules from './20261123_140110_register_rules'
import * as migration_20261123_153000_own_work from './20261123_153000_own_work'
import * as migration_20261123_154500_publicity_tags from './20261123_154500_publicity_tags'
import * as migration_20261123_154510_publicity from './20261123_154510_publicity'
import * as migration_20261123_154520_voided from './20261123_154520_voided'
import * as migration_20261123_154530_voided_rules from './20261123_154530_voided_rules'
import * as migration_20261123_155336_meeting_records from './20261123_155336_meeting_records'
import * as migration_20261123_163800_register_links from './20261123_163800_register_links'
import * as migration_20261123_163810_register_link_rules from './20261123_163810_register_link_rules'
import * as migration_20261123_164000_audited_states from './20261123_164000_audited_states'
import * as migration_20261123_164010_audited_rules from './20261123_164010_audited_rules'
import * as migration_20261123_164020_setting_snapshots from './20261123_164020_setting_snapshots'
import * as migration_20261123_164030_report_pages from './20261123_164030_report_pages'
import * as migration_20261123_164100_whole_revisions from './20261123_164100_whole_revisions'
import * as migration_20261123_164110_two_parties from './20261123_164110_two_parties'
import * as migration_20261123_164700_contract_day from './20261123_164700_contract_day'
import * as migration_20261123_172220_second_person from './20261123_172220_second_person'
import * as migration_20261123_172230_second_person_rules from './20261123_172230_second_person_rules'
import * as migration_20261123_174000_frozen_changes from './20261123_174000_frozen_changes'
import * as migration_20261123_174010_agreed_limits from './20261123_174010_agreed_limits'
import * as migration_20261123_174020_definition_parties from './20261123_174020_definition_parties'
import * as migration_20261123_184300_licence_and_release from './20261123_184300_licence_and_release'
import * as migration_20261123_192200_frozen_parts from './20261123_192200_frozen_parts'
import * as migration_20261123_202600_ordered_use from './20261123_202600_ordered_use'

export const migrations = [
  {
    up: migration_20261122_100000_initial.up,
    down: migration_20261122_100000_initial.down,
    name: '20261122_100000_initial',
  },
  {
    up: migration_20261122_100100_invariants.up,
    down: migration_20261122_100100_invariants.down,
    name: '20261122_100100_invariants',
  },
  {
    up: migration_20261122_203000_rate_limits.up,
    down: migration_20261122_203000_rate_limits.down,
    name: '20261122_203000_rate_limits',
  },
  {
    up: migration_20261122_204500_account_changes.up,
    down: migration_20261122_204500_account_changes.down,
    name: '20261122_204500_account_changes',
  },
  {
    up: migration_20261122_223851_name_who_saw_a_contact.up,
    down: migration_20261122_223851_name_who_saw_a_contact.down,
    name: '20261122_223851_name_who_saw_a_contact',
  },
  {
    up: migration_20261122_230000_application_under_lock.up,
    down: migration_20261122_230000_application_under_lock.down,
    name: '20261122_230000_application_under_lock',
  },
  {
    up: migration_20261122_231000_slot_rules.up,
    down: migration_20261122_231000_slot_rules.down,
    name: '20261122_231000_slot_rules',
  },
  {
    up: migration_20261122_231500_titles_on_rows.up,
    down: migration_20261122_231500_titles_on_rows.down,
    name: '20261122_231500_titles_on_rows',
  },
  {
    up: migration_20261122_232000_ledger_and_reports.up,
    down: migration_20261122_232000_ledger_and_reports.down,
    name: '20261122_232000_ledger_and_reports',
  },
  {
    up: migration_20261122_233929_contact_days.up,
    down: migration_20261122_233929_contact_days.down,
    name: '20261122_233929_contact_days',
  },
  {
    up: migration_20261122_234500_applying_rules.up,
    down: migration_20261122_234500_applying_rules.down,
    name: '20261122_234500_applying_rules',
  },
  {
    up: migration_20261123_001500_one_slot_per_start.up,
    down: migration_20261123_001500_one_slot_per_start.down,
    name: '20261123_001500_one_slot_per_start',
  },
  {
    up: migration_20261123_001612_answer_clock.up,
    down: migration_20261123_001612_answer_clock.down,
    name: '20261123_001612_answer_clock',
  },
  {
    up: migration_20261123_001734_incidents.up,
    down: migration_20261123_001734_incidents.down,
    name: '20261123_001734_incidents',
  },
  {
    up: migration_20261123_001800_incident_rules.up,
    down: migration_20261123_001800_incident_rules.down,
    name: '20261123_001800_incident_rules',
  },
  {
    up: migration_20261123_001817_reviews.up,
    down: migration_20261123_001817_reviews.down,
    name: '20261123_001817_reviews',
  },
  {
    up: migration_20261123_002000_reviews_kept.up,
    down: migration_20261123_002000_reviews_kept.down,
    name: '20261123_002000_reviews_kept',
  },
  {
    up: migration_20261123_002148_what_a_resident_asks_first.up,
    down: migration_20261123_002148_what_a_resident_asks_first.down,
    name: '20261123_002148_what_a_resident_asks_first',
  },
  {
    up: migration_20261123_002329_offers.up,
    down: migration_20261123_002329_offers.down,
    name: '20261123_002329_offers',
  },
  {
    up: migration_20261123_002444_templates_and_carving.up,
    down: migration_20261123_002444_templates_and_carving.down,
    name: '20261123_002444_templates_and_carving',
  },
  {
    up: migration_20261123_002747_briefing.up,
    down: migration_20261123_002747_briefing.down,
    name: '20261123_002747_briefing',
  },
  {
    up: migration_20261123_002800_briefing_rules.up,
    down: migration_20261123_002800_briefing_rules.down,
    name: '20261123_002800_briefing_rules',
  },
  {
    up: migration_20261123_002842_agreements.up,
    down: migration_20261123_002842_agreements.down,
    name: '20261123_002842_agreements',
  },
  {
    up: migration_20261123_002900_asked_again.up,
    down: migration_20261123_002900_asked_again.down,
    name: '20261123_002900_asked_again',
  },
  {
    up: migration_20261123_002900_carving_rules.up,
    down: migration_20261123_002900_carving_rules.down,
    name: '20261123_002900_carving_rules',
  },
  {
    up: migration_20261123_005012_listing_rules.up,
    down: migration_20261123_005012_listing_rules.down,
    name: '20261123_005012_listing_rules',
  },
  {
    up: migration_20261123_005100_rules_stand.up,
    down: migration_20261123_005100_rules_stand.down,
    name: '20261123_005100_rules_stand',
  },
  {
    up: migration_20261123_005211_insurances.up,
    down: migration_20261123_005211_insurances.down,
    name: '20261123_005211_insurances',
  },
  {
    up: migration_20261123_005300_insurance_rules.up,
    down: migration_20261123_005300_insurance_rules.down,
    name: '20261123_005300_insurance_rules',
  },
  {
    up: migration_20261123_030000_unsettled_visits.up,
    down: migration_20261123_030000_unsettled_visits.down,
    name: '20261123_030000_unsettled_visits',
  },
  {
    up: migration_20261123_030100_support_requests.up,
    down: migration_20261123_030100_support_requests.down,
    name: '20261123_030100_support_requests',
  },
  {
    up: migration_20261123_030200_support_rules.up,
    down: migration_20261123_030200_support_rules.down,
    name: '20261123_030200_support_rules',
  },
  {
    up: migration_20261123_031000_blocks.up,
    down: migration_20261123_031000_blocks.down,
    name: '20261123_031000_blocks',
  },
  {
    up: migration_20261123_031100_block_rules.up,
    down: migration_20261123_031100_block_rules.down,
    name: '20261123_031100_block_rules',
  },
  {
    up: migration_20261123_032000_messages.up,
    down: migration_20261123_032000_messages.down,
    name: '20261123_032000_messages',
  },
  {
    up: migration_20261123_032100_message_rules.up,
    down: migration_20261123_032100_message_rules.down,
    name: '20261123_032100_message_rules',
  },
  {
    up: migration_20261123_032500_review_queue.up,
    down: migration_20261123_032500_review_queue.down,
    name: '20261123_032500_review_queue',
  },
  {
    up: migration_20261123_032600_published_content.up,
    down: migration_20261123_032600_published_content.down,
    name: '20261123_032600_published_content',
  },
  {
    up: migration_20261123_033000_travel_minutes.up,
    down: migration_20261123_033000_travel_minutes.down,
    name: '20261123_033000_travel_minutes',
  },
  {
    up: migration_20261123_033100_travel_rules.up,
    down: migration_20261123_033100_travel_rules.down,
    name: '20261123_033100_travel_rules',
  },
  {
    up: migration_20261123_034000_check_in.up,
    down: migration_20261123_034000_check_in.down,
    name: '20261123_034000_check_in',
  },
  {
    up: migration_20261123_035100_duplicate_decisions.up,
    down: migration_20261123_035100_duplicate_decisions.down,
    name: '20261123_035100_duplicate_decisions',
  },
  {
    up: migration_20261123_035200_residents_found_twice.up,
    down: migration_20261123_035200_residents_found_twice.down,
    name: '20261123_035200_residents_found_twice',
  },
  {
    up: migration_20261123_035500_shortages.up,
    down: migration_20261123_035500_shortages.down,
    name: '20261123_035500_shortages',
  },
  {
    up: migration_20261123_035600_shortage_rules.up,
    down: migration_20261123_035600_shortage_rules.down,
    name: '20261123_035600_shortage_rules',
  },
  {
    up: migration_20261123_040000_worked_minutes.up,
    down: migration_20261123_040000_worked_minutes.down,
    name: '20261123_040000_worked_minutes',
  },
  {
    up: migration_20261123_041000_notices_and_wordings.up,
    down: migration_20261123_041000_notices_and_wordings.down,
    name: '20261123_041000_notices_and_wordings',
  },
  {
    up: migration_20261123_041100_wordings.up,
    down: migration_20261123_041100_wordings.down,
    name: '20261123_041100_wordings',
  },
  {
    up: migration_20261123_042000_auto_accept.up,
    down: migration_20261123_042000_auto_accept.down,
    name: '20261123_042000_auto_accept',
  },
  {
    up: migration_20261123_042100_auto_accept_rules.up,
    down: migration_20261123_042100_auto_accept_rules.down,
    name: '20261123_042100_auto_accept_rules',
  },
  {
    up: migration_20261123_042200_proposals.up,
    down: migration_20261123_042200_proposals.down,
    name: '20261123_042200_proposals',
  },
  {
    up: migration_20261123_042300_proposal_rules.up,
    down: migration_20261123_042300_proposal_rules.down,
    name: '20261123_042300_proposal_rules',
  },
  {
    up: migration_20261123_043500_consents.up,
    down: migration_20261123_043500_consents.down,
    name: '20261123_043500_consents',
  },
  {
    up: migration_20261123_043600_consent_rules.up,
    down: migration_20261123_043600_consent_rules.down,
    name: '20261123_043600_consent_rules',
  },
  {
    up: migration_20261123_044500_calendar_feeds.up,
    down: migration_20261123_044500_calendar_feeds.down,
    name: '20261123_044500_calendar_feeds',
  },
  {
    up: migration_20261123_044600_calendar_rules.up,
    down: migration_20261123_044600_calendar_rules.down,
    name: '20261123_044600_calendar_rules',
  },
  {
    up: migration_20261123_045000_invitations.up,
    down: migration_20261123_045000_invitations.down,
    name: '20261123_045000_invitations',
  },
  {
    up: migration_20261123_045500_certificates.up,
    down: migration_20261123_045500_certificates.down,
    name: '20261123_045500_certificates',
  },
  {
    up: migration_20261123_045600_certificate_rules.up,
    down: migration_20261123_045600_certificate_rules.down,
    name: '20261123_045600_certificate_rules',
  },
  {
    up: migration_20261123_045700_kinds_and_wishes.up,
    down: migration_20261123_045700_kinds_and_wishes.down,
    name: '20261123_045700_kinds_and_wishes',
  },
  {
    up: migration_20261123_045800_wish_rules.up,
    down: migration_20261123_045800_wish_rules.down,
    name: '20261123_045800_wish_rules',
  },
  {
    up: migration_20261123_051552_letters.up,
    down: migration_20261123_051552_letters.down,
    name: '20261123_051552_letters',
  },
  {
    up: migration_20261123_051600_letters_there.up,
    down: migration_20261123_051600_letters_there.down,
    name: '20261123_051600_letters_there',
  },
  {
    up: migration_20261123_054300_published_kind.up,
    down: migration_20261123_054300_published_kind.down,
    name: '20261123_054300_published_kind',
  },
  {
    up: migration_20261123_054400_seminars_and_consultations.up,
    down: migration_20261123_054400_seminars_and_consultations.down,
    name: '20261123_054400_seminars_and_consultations',
  },
  {
    up: migration_20261123_054500_seminar_rules.up,
    down: migration_20261123_054500_seminar_rules.down,
    name: '20261123_054500_seminar_rules',
  },
  {
    up: migration_20261123_054600_outcome_days.up,
    down: migration_20261123_054600_outcome_days.down,
    name: '20261123_054600_outcome_days',
  },
  {
    up: migration_20261123_055000_chasing.up,
    down: migration_20261123_055000_chasing.down,
    name: '20261123_055000_chasing',
  },
  {
    up: migration_20261123_055100_chasing_rules.up,
    down: migration_20261123_055100_chasing_rules.down,
    name: '20261123_055100_chasing_rules',
  },
  {
    up: migration_20261123_055500_closed_files.up,
    down: migration_20261123_055500_closed_files.down,
    name: '20261123_055500_closed_files',
  },
  {
    up: migration_20261123_055600_wish_asks_blocks.up,
    down: migration_20261123_055600_wish_asks_blocks.down,
    name: '20261123_055600_wish_asks_blocks',
  },
  {
    up: migration_20261123_055733_inactivity.up,
    down: migration_20261123_055733_inactivity.down,
    name: '20261123_055733_inactivity',
  },
  {
    up: migration_20261123_055800_inactivity_rules.up,
    down: migration_20261123_055800_inactivity_rules.down,
    name: '20261123_055800_inactivity_rules',
  },
  {
    up: migration_20261123_060901_self_registration.up,
    down: migration_20261123_060901_self_registration.down,
    name: '20261123_060901_self_registration',
  },
  {
    up: migration_20261123_061000_email_tickets.up,
    down: migration_20261123_061000_email_tickets.down,
    name: '20261123_061000_email_tickets',
  },
  {
    up: migration_20261123_063100_verified_rests_on.up,
    down: migration_20261123_063100_verified_rests_on.down,
    name: '20261123_063100_verified_rests_on',
  },
  {
    up: migration_20261123_063200_merge_takes_along.up,
    down: migration_20261123_063200_merge_takes_along.down,
    name: '20261123_063200_merge_takes_along',
  },
  {
    up: migration_20261123_063300_leaving_ends_all.up,
    down: migration_20261123_063300_leaving_ends_all.down,
    name: '20261123_063300_leaving_ends_all',
  },
  {
    up: migration_20261123_064200_agreed_only_when_shown.up,
    down: migration_20261123_064200_agreed_only_when_shown.down,
    name: '20261123_064200_agreed_only_when_shown',
  },
  {
    up: migration_20261123_064300_answer_before_start.up,
    down: migration_20261123_064300_answer_before_start.down,
    name: '20261123_064300_answer_before_start',
  },
  {
    up: migration_20261123_064400_offers_by_phone.up,
    down: migration_20261123_064400_offers_by_phone.down,
    name: '20261123_064400_offers_by_phone',
  },
  {
    up: migration_20261123_064500_recorded_when_over.up,
    down: migration_20261123_064500_recorded_when_over.down,
    name: '20261123_064500_recorded_when_over',
  },
  {
    up: migration_20261123_064600_insurance_rule.up,
    down: migration_20261123_064600_insurance_rule.down,
    name: '20261123_064600_insurance_rule',
  },
  {
    up: migration_20261123_064700_needed_within_capacity.up,
    down: migration_20261123_064700_needed_within_capacity.down,
    name: '20261123_064700_needed_within_capacity',
  },
  {
    up: migration_20261123_065300_requests_closed.up,
    down: migration_20261123_065300_requests_closed.down,
    name: '20261123_065300_requests_closed',
  },
  {
    up: migration_20261123_065500_intention_answers.up,
    down: migration_20261123_065500_intention_answers.down,
    name: '20261123_065500_intention_answers',
  },
  {
    up: migration_20261123_065510_intention_rules.up,
    down: migration_20261123_065510_intention_rules.down,
    name: '20261123_065510_intention_rules',
  },
  {
    up: migration_20261123_065520_step_skill_and_risk.up,
    down: migration_20261123_065520_step_skill_and_risk.down,
    name: '20261123_065520_step_skill_and_risk',
  },
  {
    up: migration_20261123_065530_step_rules.up,
    down: migration_20261123_065530_step_rules.down,
    name: '20261123_065530_step_rules',
  },
  {
    up: migration_20261123_083600_slot_supervisor.up,
    down: migration_20261123_083600_slot_supervisor.down,
    name: '20261123_083600_slot_supervisor',
  },
  {
    up: migration_20261123_083805_facility_pictures.up,
    down: migration_20261123_083805_facility_pictures.down,
    name: '20261123_083805_facility_pictures',
  },
  {
    up: migration_20261123_083806_picture_rules.up,
    down: migration_20261123_083806_picture_rules.down,
    name: '20261123_083806_picture_rules',
  },
  {
    up: migration_20261123_085100_reported_moves.up,
    down: migration_20261123_085100_reported_moves.down,
    name: '20261123_085100_reported_moves',
  },
  {
    up: migration_20261123_090300_staff_letters.up,
    down: migration_20261123_090300_staff_letters.down,
    name: '20261123_090300_staff_letters',
  },
  {
    up: migration_20261123_090310_facility_news.up,
    down: migration_20261123_090310_facility_news.down,
    name: '20261123_090310_facility_news',
  },
  {
    up: migration_20261123_090900_askings_end.up,
    down: migration_20261123_090900_askings_end.down,
    name: '20261123_090900_askings_end',
  },
  {
    up: migration_20261123_091000_asking_rules.up,
    down: migration_20261123_091000_asking_rules.down,
    name: '20261123_091000_asking_rules',
  },
  {
    up: migration_20261123_092000_letters_sent.up,
    down: migration_20261123_092000_letters_sent.down,
    name: '20261123_092000_letters_sent',
  },
  {
    up: migration_20261123_092701_slot_needs_listing.up,
    down: migration_20261123_092701_slot_needs_listing.down,
    name: '20261123_092701_slot_needs_listing',
  },
  {
    up: migration_20261123_092702_calendar_opener.up,
    down: migration_20261123_092702_calendar_opener.down,
    name: '20261123_092702_calendar_opener',
  },
  {
    up: migration_20261123_092800_numbers_and_sites.up,
    down: migration_20261123_092800_numbers_and_sites.down,
    name: '20261123_092800_numbers_and_sites',
  },
  {
    up: migration_20261123_093500_outreach.up,
    down: migration_20261123_093500_outreach.down,
    name: '20261123_093500_outreach',
  },
  {
    up: migration_20261123_093510_outreach_rules.up,
    down: migration_20261123_093510_outreach_rules.down,
    name: '20261123_093510_outreach_rules',
  },
  {
    up: migration_20261123_093931_identity_rule.up,
    down: migration_20261123_093931_identity_rule.down,
    name: '20261123_093931_identity_rule',
  },
  {
    up: migration_20261123_094200_rules_asked_again.up,
    down: migration_20261123_094200_rules_asked_again.down,
    name: '20261123_094200_rules_asked_again',
  },
  {
    up: migration_20261123_095100_letters_that_stand.up,
    down: migration_20261123_095100_letters_that_stand.down,
    name: '20261123_095100_letters_that_stand',
  },
  {
    up: migration_20261123_095200_told_by_phone.up,
    down: migration_20261123_095200_told_by_phone.down,
    name: '20261123_095200_told_by_phone',
  },
  {
    up: migration_20261123_095210_told_by_phone_rules.up,
    down: migration_20261123_095210_told_by_phone_rules.down,
    name: '20261123_095210_told_by_phone_rules',
  },
  {
    up: migration_20261123_095900_held_answers_letter.up,
    down: migration_20261123_095900_held_answers_letter.down,
    name: '20261123_095900_held_answers_letter',
  },
  {
    up: migration_20261123_095910_answer_rests.up,
    down: migration_20261123_095910_answer_rests.down,
    name: '20261123_095910_answer_rests',
  },
  {
    up: migration_20261123_101000_task_events.up,
    down: migration_20261123_101000_task_events.down,
    name: '20261123_101000_task_events',
  },
  {
    up: migration_20261123_101010_task_event_rules.up,
    down: migration_20261123_101010_task_event_rules.down,
    name: '20261123_101010_task_event_rules',
  },
  {
    up: migration_20261123_101020_open_ended_rules.up,
    down: migration_20261123_101020_open_ended_rules.down,
    name: '20261123_101020_open_ended_rules',
  },
  {
    up: migration_20261123_101100_kiosk_way.up,
    down: migration_20261123_101100_kiosk_way.down,
    name: '20261123_101100_kiosk_way',
  },
  {
    up: migration_20261123_115414_letters_of_guidance.up,
    down: migration_20261123_115414_letters_of_guidance.down,
    name: '20261123_115414_letters_of_guidance',
  },
  {
    up: migration_20261123_115420_letters_of_guidance_there.up,
    down: migration_20261123_115420_letters_of_guidance_there.down,
    name: '20261123_115420_letters_of_guidance_there',
  },
  {
    up: migration_20261123_120659_deliverables.up,
    down: migration_20261123_120659_deliverables.down,
    name: '20261123_120659_deliverables',
  },
  {
    up: migration_20261123_120700_deliverable_rules.up,
    down: migration_20261123_120700_deliverable_rules.down,
    name: '20261123_120700_deliverable_rules',
  },
  {
    up: migration_20261123_120851_letters_of_the_office.up,
    down: migration_20261123_120851_letters_of_the_office.down,
    name: '20261123_120851_letters_of_the_office',
  },
  {
    up: migration_20261123_120900_office_calls_off.up,
    down: migration_20261123_120900_office_calls_off.down,
    name: '20261123_120900_office_calls_off',
  },
  {
    up: migration_20261123_122610_offers_rest.up,
    down: migration_20261123_122610_offers_rest.down,
    name: '20261123_122610_offers_rest',
  },
  {
    up: migration_20261123_122620_offers_rest_rules.up,
    down: migration_20261123_122620_offers_rest_rules.down,
    name: '20261123_122620_offers_rest_rules',
  },
  {
    up: migration_20261123_122630_calendar_of_each.up,
    down: migration_20261123_122630_calendar_of_each.down,
    name: '20261123_122630_calendar_of_each',
  },
  {
    up: migration_20261123_123810_deliverable_letters.up,
    down: migration_20261123_123810_deliverable_letters.down,
    name: '20261123_123810_deliverable_letters',
  },
  {
    up: migration_20261123_123820_first_screen.up,
    down: migration_20261123_123820_first_screen.down,
    name: '20261123_123820_first_screen',
  },
  {
    up: migration_20261123_125100_settlement_settings.up,
    down: migration_20261123_125100_settlement_settings.down,
    name: '20261123_125100_settlement_settings',
  },
  {
    up: migration_20261123_125110_settlement_rules.up,
    down: migration_20261123_125110_settlement_rules.down,
    name: '20261123_125110_settlement_rules',
  },
  {
    up: migration_20261123_125516_exports.up,
    down: migration_20261123_125516_exports.down,
    name: '20261123_125516_exports',
  },
  {
    up: migration_20261123_131600_report_forms.up,
    down: migration_20261123_131600_report_forms.down,
    name: '20261123_131600_report_forms',
  },
  {
    up: migration_20261123_131610_report_form_rules.up,
    down: migration_20261123_131610_report_form_rules.down,
    name: '20261123_131610_report_form_rules',
  },
  {
    up: migration_20261123_133827_long_work.up,
    down: migration_20261123_133827_long_work.down,
    name: '20261123_133827_long_work',
  },
  {
    up: migration_20261123_133837_long_work_rules.up,
    down: migration_20261123_133837_long_work_rules.down,
    name: '20261123_133837_long_work_rules',
  },
  {
    up: migration_20261123_134840_kpi.up,
    down: migration_20261123_134840_kpi.down,
    name: '20261123_134840_kpi',
  },
  {
    up: migration_20261123_134850_kpi_rules.up,
    down: migration_20261123_134850_kpi_rules.down,
    name: '20261123_134850_kpi_rules',
  },
  {
    up: migration_20261123_135049_papers.up,
    down: migration_20261123_135049_papers.down,
    name: '20261123_135049_papers',
  },
  {
    up: migration_20261123_135050_paper_rules.up,
    down: migration_20261123_135050_paper_rules.down,
    name: '20261123_135050_paper_rules',
  },
  {
    up: migration_20261123_135300_quality_gate.up,
    down: migration_20261123_135300_quality_gate.down,
    name: '20261123_135300_quality_gate',
  },
  {
    up: migration_20261123_135310_frozen_records.up,
    down: migration_20261123_135310_frozen_records.down,
    name: '20261123_135310_frozen_records',
  },
  {
    up: migration_20261123_140100_registers.up,
    down: migration_20261123_140100_registers.down,
    name: '20261123_140100_registers',
  },
  {
    up: migration_20261123_140110_register_rules.up,
    down: migration_20261123_140110_register_rules.down,
    name: '20261123_140110_register_rules',
  },
  {
    up: migration_20261123_153000_own_work.up,
    down: migration_20261123_153000_own_work.down,
    name: '20261123_153000_own_work',
  },
  {
    up: migration_20261123_154500_publicity_tags.up,
    down: migration_20261123_154500_publicity_tags.down,
    name: '20261123_154500_publicity_tags',
  },
  {
    up: migration_20261123_154510_publicity.up,
    down: migration_20261123_154510_publicity.down,
    name: '20261123_154510_publicity',
  },
  {
    up: migration_20261123_154520_voided.up,
    down: migration_20261123_154520_voided.down,
    name: '20261123_154520_voided',
  },
  {
    up: migration_20261123_154530_voided_rules.up,
    down: migration_20261123_154530_voided_rules.down,
    name: '20261123_154530_voided_rules',
  },
  {
    up: migration_20261123_155336_meeting_records.up,
    down: migration_20261123_155336_meeting_records.down,
    name: '20261123_155336_meeting_records',
  },
  {
    up: migration_20261123_163800_register_links.up,
    down: migration_20261123_163800_register_links.down,
    name: '20261123_163800_register_links',
  },
  {
    up: migration_20261123_163810_register_link_rules.up,
    down: migration_20261123_163810_register_link_rules.down,
    name: '20261123_163810_register_link_rules',
  },
  {
    up: migration_20261123_164000_audited_states.up,
    down: migration_20261123_164000_audited_states.down,
    name: '20261123_164000_audited_states',
  },
  {
    up: migration_20261123_164010_audited_rules.up,
    down: migration_20261123_164010_audited_rules.down,
    name: '20261123_164010_audited_rules',
  },
  {
    up: migration_20261123_164020_setting_snapshots.up,
    down: migration_20261123_164020_setting_snapshots.down,
    name: '20261123_164020_setting_snapshots',
  },
  {
    up: migration_20261123_164030_report_pages.up,
    down: migration_20261123_164030_report_pages.down,
    name: '20261123_164030_report_pages',
  },
  {
    up: migration_20261123_164100_whole_revisions.up,
    down: migration_20261123_164100_whole_revisions.down,
    name: '20261123_164100_whole_revisions',
  },
  {
    up: migration_20261123_164110_two_parties.up,
    down: migration_20261123_164110_two_parties.down,
    name: '20261123_164110_two_parties',
  },
  {
    up: migration_20261123_164700_contract_day.up,
    down: migration_20261123_164700_contract_day.down,
    name: '20261123_164700_contract_day',
  },
  {
    up: migration_20261123_172220_second_person.up,
    down: migration_20261123_172220_second_person.down,
    name: '20261123_172220_second_person',
  },
  {
    up: migration_20261123_172230_second_person_rules.up,
    down: migration_20261123_172230_second_person_rules.down,
    name: '20261123_172230_second_person_rules',
  },
  {
    up: migration_20261123_174000_frozen_changes.up,
    down: migration_20261123_174000_frozen_changes.down,
    name: '20261123_174000_frozen_changes',
  },
  {
    up: migration_20261123_174010_agreed_limits.up,
    down: migration_20261123_174010_agreed_limits.down,
    name: '20261123_174010_agreed_limits',
  },
  {
    up: migration_20261123_174020_definition_parties.up,
    down: migration_20261123_174020_definition_parties.down,
    name: '20261123_174020_definition_parties',
  },
  {
    up: migration_20261123_184300_licence_and_release.up,
    down: migration_20261123_184300_licence_and_release.down,
    name: '20261123_184300_licence_and_release',
  },
  {
    up: migration_20261123_192200_frozen_parts.up,
    down: migration_20261123_192200_frozen_parts.down,
    name: '20261123_192200_frozen_parts',
  },
  {
    up: migration_20261123_202600_ordered_use.up,
    down: migration_20261123_202600_ordered_use.down,
    name: '20261123_202600_ordered_use',
  },
]
