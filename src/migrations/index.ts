import * as initial from './20261122_100000_initial'
import * as invariants from './20261122_100100_invariants'
import * as rateLimits from './20261122_203000_rate_limits'
import * as accountChanges from './20261122_204500_account_changes'
import * as nameWhoSawAContact from './20261122_223851_name_who_saw_a_contact'
import * as applicationUnderLock from './20261122_230000_application_under_lock'
import * as slotRules from './20261122_231000_slot_rules'
import * as titlesOnRows from './20261122_231500_titles_on_rows'
import * as ledgerAndReports from './20261122_232000_ledger_and_reports'
import * as contactDays from './20261122_233929_contact_days'
import * as applyingRules from './20261122_234500_applying_rules'
import * as oneSlotPerStart from './20261123_001500_one_slot_per_start'
import * as answerClock from './20261123_001612_answer_clock'
import * as incidents from './20261123_001734_incidents'
import * as incidentRules from './20261123_001800_incident_rules'
import * as reviews from './20261123_001817_reviews'
import * as reviewsKept from './20261123_002000_reviews_kept'
import * as whatAResidentAsksFirst from './20261123_002148_what_a_resident_asks_first'
import * as offers from './20261123_002329_offers'
import * as templatesAndCarving from './20261123_002444_templates_and_carving'
import * as briefing from './20261123_002747_briefing'
import * as briefingRules from './20261123_002800_briefing_rules'
import * as agreements from './20261123_002842_agreements'
import * as askedAgain from './20261123_002900_asked_again'
import * as carvingRules from './20261123_002900_carving_rules'
import * as listingRules from './20261123_005012_listing_rules'
import * as rulesStand from './20261123_005100_rules_stand'
import * as insurances from './20261123_005211_insurances'
import * as insuranceRules from './20261123_005300_insurance_rules'
import * as unsettledVisits from './20261123_030000_unsettled_visits'
import * as supportRequests from './20261123_030100_support_requests'
import * as supportRules from './20261123_030200_support_rules'
import * as blocks from './20261123_031000_blocks'
import * as blockRules from './20261123_031100_block_rules'
import * as messages from './20261123_032000_messages'
import * as messageRules from './20261123_032100_message_rules'
import * as reviewQueue from './20261123_032500_review_queue'
import * as publishedContent from './20261123_032600_published_content'
import * as travelMinutes from './20261123_033000_travel_minutes'
import * as travelRules from './20261123_033100_travel_rules'
import * as checkIn from './20261123_034000_check_in'
import * as duplicateDecisions from './20261123_035100_duplicate_decisions'
import * as residentsFoundTwice from './20261123_035200_residents_found_twice'
import * as shortages from './20261123_035500_shortages'
import * as shortageRules from './20261123_035600_shortage_rules'
import * as workedMinutes from './20261123_040000_worked_minutes'
import * as noticesAndWordings from './20261123_041000_notices_and_wordings'
import * as wordings from './20261123_041100_wordings'
import * as autoAccept from './20261123_042000_auto_accept'
import * as autoAcceptRules from './20261123_042100_auto_accept_rules'
import * as proposals from './20261123_042200_proposals'
import * as proposalRules from './20261123_042300_proposal_rules'
import * as consents from './20261123_043500_consents'
import * as consentRules from './20261123_043600_consent_rules'
import * as calendarFeeds from './20261123_044500_calendar_feeds'
import * as calendarRules from './20261123_044600_calendar_rules'
import * as invitations from './20261123_045000_invitations'
import * as certificates from './20261123_045500_certificates'
import * as certificateRules from './20261123_045600_certificate_rules'
import * as kindsAndWishes from './20261123_045700_kinds_and_wishes'
import * as wishRules from './20261123_045800_wish_rules'
import * as letters from './20261123_051552_letters'
import * as lettersThere from './20261123_051600_letters_there'
import * as publishedKind from './20261123_054300_published_kind'
import * as seminarsAndConsultations from './20261123_054400_seminars_and_consultations'
import * as seminarRules from './20261123_054500_seminar_rules'
import * as outcomeDays from './20261123_054600_outcome_days'
import * as chasing from './20261123_055000_chasing'
import * as selfRegistration from './20261123_060901_self_registration'
import * as emailTickets from './20261123_061000_email_tickets'
import * as chasingRules from './20261123_055100_chasing_rules'
import * as closedFiles from './20261123_055500_closed_files'
import * as wishAsksBlocks from './20261123_055600_wish_asks_blocks'
import * as inactivity from './20261123_055733_inactivity'
import * as inactivityRules from './20261123_055800_inactivity_rules'
import * as verifiedRestsOn from './20261123_063100_verified_rests_on'
import * as mergeTakesAlong from './20261123_063200_merge_takes_along'
import * as leavingEndsAll from './20261123_063300_leaving_ends_all'
import * as agreedOnlyWhenShown from './20261123_064200_agreed_only_when_shown'
import * as answerBeforeStart from './20261123_064300_answer_before_start'
import * as offersByPhone from './20261123_064400_offers_by_phone'
import * as recordedWhenOver from './20261123_064500_recorded_when_over'
import * as insuranceRule from './20261123_064600_insurance_rule'
import * as neededWithinCapacity from './20261123_064700_needed_within_capacity'
import * as requestsClosed from './20261123_065300_requests_closed'
import * as intentionAnswers from './20261123_065500_intention_answers'
import * as intentionRules from './20261123_065510_intention_rules'
import * as stepSkillAndRisk from './20261123_065520_step_skill_and_risk'
import * as stepRules from './20261123_065530_step_rules'
import * as slotSupervisor from './20261123_083600_slot_supervisor'
import * as facilityPictures from './20261123_083805_facility_pictures'
import * as pictureRules from './20261123_083806_picture_rules'
import * as reportedMoves from './20261123_085100_reported_moves'
import * as staffLetters from './20261123_090300_staff_letters'
import * as facilityNews from './20261123_090310_facility_news'
import * as askingsEnd from './20261123_090900_askings_end'
import * as askingRules from './20261123_091000_asking_rules'
import * as lettersSent from './20261123_092000_letters_sent'
import * as slotNeedsListing from './20261123_092701_slot_needs_listing'
import * as calendarOpener from './20261123_092702_calendar_opener'
import * as numbersAndSites from './20261123_092800_numbers_and_sites'
import * as outreach from './20261123_093500_outreach'
import * as outreachRules from './20261123_093510_outreach_rules'
import * as identityRule from './20261123_093931_identity_rule'
import * as rulesAskedAgain from './20261123_094200_rules_asked_again'
import * as lettersThatStand from './20261123_095100_letters_that_stand'
import * as toldByPhone from './20261123_095200_told_by_phone'
import * as toldByPhoneRules from './20261123_095210_told_by_phone_rules'
import * as heldAnswersLetter from './20261123_095900_held_answers_letter'
import * as answerRests from './20261123_095910_answer_rests'
import * as taskEvents from './20261123_101000_task_events'
import * as taskEventRules from './20261123_101010_task_event_rules'
import * as openEnded from './20261123_101020_open_ended_rules'
import * as kioskWay from './20261123_101100_kiosk_way'
import * as guidanceLetters from './20261123_115414_letters_of_guidance'
import * as guidanceLettersThere from './20261123_115420_letters_of_guidance_there'
import * as officeLetters from './20261123_120851_letters_of_the_office'
import * as officeCallsOff from './20261123_120900_office_calls_off'
import * as offersRest from './20261123_122610_offers_rest'
import * as offersRestRules from './20261123_122620_offers_rest_rules'
import * as calendarOfEach from './20261123_122630_calendar_of_each'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_100000_initial' },
  { up: invariants.up, down: invariants.down, name: '20261122_100100_invariants' },
  { up: rateLimits.up, down: rateLimits.down, name: '20261122_203000_rate_limits' },
  { up: accountChanges.up, down: accountChanges.down, name: '20261122_204500_account_changes' },
  { up: nameWhoSawAContact.up, down: nameWhoSawAContact.down, name: '20261122_223851_name_who_saw_a_contact' },
  { up: applicationUnderLock.up, down: applicationUnderLock.down, name: '20261122_230000_application_under_lock' },
  { up: slotRules.up, down: slotRules.down, name: '20261122_231000_slot_rules' },
  { up: titlesOnRows.up, down: titlesOnRows.down, name: '20261122_231500_titles_on_rows' },
  { up: ledgerAndReports.up, down: ledgerAndReports.down, name: '20261122_232000_ledger_and_reports' },
  { up: contactDays.up, down: contactDays.down, name: '20261122_233929_contact_days' },
  { up: applyingRules.up, down: applyingRules.down, name: '20261122_234500_applying_rules' },
  { up: oneSlotPerStart.up, down: oneSlotPerStart.down, name: '20261123_001500_one_slot_per_start' },
  { up: answerClock.up, down: answerClock.down, name: '20261123_001612_answer_clock' },
  { up: incidents.up, down: incidents.down, name: '20261123_001734_incidents' },
  { up: incidentRules.up, down: incidentRules.down, name: '20261123_001800_incident_rules' },
  { up: reviews.up, down: reviews.down, name: '20261123_001817_reviews' },
  { up: reviewsKept.up, down: reviewsKept.down, name: '20261123_002000_reviews_kept' },
  { up: whatAResidentAsksFirst.up, down: whatAResidentAsksFirst.down, name: '20261123_002148_what_a_resident_asks_first' },
  { up: offers.up, down: offers.down, name: '20261123_002329_offers' },
  { up: templatesAndCarving.up, down: templatesAndCarving.down, name: '20261123_002444_templates_and_carving' },
  { up: briefing.up, down: briefing.down, name: '20261123_002747_briefing' },
  { up: briefingRules.up, down: briefingRules.down, name: '20261123_002800_briefing_rules' },
  { up: agreements.up, down: agreements.down, name: '20261123_002842_agreements' },
  { up: askedAgain.up, down: askedAgain.down, name: '20261123_002900_asked_again' },
  { up: carvingRules.up, down: carvingRules.down, name: '20261123_002900_carving_rules' },
  { up: listingRules.up, down: listingRules.down, name: '20261123_005012_listing_rules' },
  { up: rulesStand.up, down: rulesStand.down, name: '20261123_005100_rules_stand' },
  { up: insurances.up, down: insurances.down, name: '20261123_005211_insurances' },
  { up: insuranceRules.up, down: insuranceRules.down, name: '20261123_005300_insurance_rules' },
  { up: unsettledVisits.up, down: unsettledVisits.down, name: '20261123_030000_unsettled_visits' },
  { up: supportRequests.up, down: supportRequests.down, name: '20261123_030100_support_requests' },
  { up: supportRules.up, down: supportRules.down, name: '20261123_030200_support_rules' },
  { up: blocks.up, down: blocks.down, name: '20261123_031000_blocks' },
  { up: blockRules.up, down: blockRules.down, name: '20261123_031100_block_rules' },
  { up: messages.up, down: messages.down, name: '20261123_032000_messages' },
  { up: messageRules.up, down: messageRules.down, name: '20261123_032100_message_rules' },
  { up: reviewQueue.up, down: reviewQueue.down, name: '20261123_032500_review_queue' },
  { up: publishedContent.up, down: publishedContent.down, name: '20261123_032600_published_content' },
  { up: travelMinutes.up, down: travelMinutes.down, name: '20261123_033000_travel_minutes' },
  { up: travelRules.up, down: travelRules.down, name: '20261123_033100_travel_rules' },
  { up: checkIn.up, down: checkIn.down, name: '20261123_034000_check_in' },
  { up: duplicateDecisions.up, down: duplicateDecisions.down, name: '20261123_035100_duplicate_decisions' },
  { up: residentsFoundTwice.up, down: residentsFoundTwice.down, name: '20261123_035200_residents_found_twice' },
  { up: shortages.up, down: shortages.down, name: '20261123_035500_shortages' },
  { up: shortageRules.up, down: shortageRules.down, name: '20261123_035600_shortage_rules' },
  { up: workedMinutes.up, down: workedMinutes.down, name: '20261123_040000_worked_minutes' },
  { up: noticesAndWordings.up, down: noticesAndWordings.down, name: '20261123_041000_notices_and_wordings' },
  { up: wordings.up, down: wordings.down, name: '20261123_041100_wordings' },
  { up: autoAccept.up, down: autoAccept.down, name: '20261123_042000_auto_accept' },
  { up: autoAcceptRules.up, down: autoAcceptRules.down, name: '20261123_042100_auto_accept_rules' },
  { up: proposals.up, down: proposals.down, name: '20261123_042200_proposals' },
  { up: proposalRules.up, down: proposalRules.down, name: '20261123_042300_proposal_rules' },
  { up: consents.up, down: consents.down, name: '20261123_043500_consents' },
  { up: consentRules.up, down: consentRules.down, name: '20261123_043600_consent_rules' },
  { up: calendarFeeds.up, down: calendarFeeds.down, name: '20261123_044500_calendar_feeds' },
  { up: calendarRules.up, down: calendarRules.down, name: '20261123_044600_calendar_rules' },
  { up: invitations.up, down: invitations.down, name: '20261123_045000_invitations' },
  { up: certificates.up, down: certificates.down, name: '20261123_045500_certificates' },
  { up: certificateRules.up, down: certificateRules.down, name: '20261123_045600_certificate_rules' },
  { up: kindsAndWishes.up, down: kindsAndWishes.down, name: '20261123_045700_kinds_and_wishes' },
  { up: wishRules.up, down: wishRules.down, name: '20261123_045800_wish_rules' },
  { up: letters.up, down: letters.down, name: '20261123_051552_letters' },
  { up: lettersThere.up, down: lettersThere.down, name: '20261123_051600_letters_there' },
  { up: publishedKind.up, down: publishedKind.down, name: '20261123_054300_published_kind' },
  { up: seminarsAndConsultations.up, down: seminarsAndConsultations.down, name: '20261123_054400_seminars_and_consultations' },
  { up: seminarRules.up, down: seminarRules.down, name: '20261123_054500_seminar_rules' },
  { up: outcomeDays.up, down: outcomeDays.down, name: '20261123_054600_outcome_days' },
  { up: chasing.up, down: chasing.down, name: '20261123_055000_chasing' },
  { up: chasingRules.up, down: chasingRules.down, name: '20261123_055100_chasing_rules' },
  { up: closedFiles.up, down: closedFiles.down, name: '20261123_055500_closed_files' },
  { up: wishAsksBlocks.up, down: wishAsksBlocks.down, name: '20261123_055600_wish_asks_blocks' },
  { up: inactivity.up, down: inactivity.down, name: '20261123_055733_inactivity' },
  { up: inactivityRules.up, down: inactivityRules.down, name: '20261123_055800_inactivity_rules' },
  { up: selfRegistration.up, down: selfRegistration.down, name: '20261123_060901_self_registration' },
  { up: emailTickets.up, down: emailTickets.down, name: '20261123_061000_email_tickets' },
  { up: verifiedRestsOn.up, down: verifiedRestsOn.down, name: '20261123_063100_verified_rests_on' },
  { up: mergeTakesAlong.up, down: mergeTakesAlong.down, name: '20261123_063200_merge_takes_along' },
  { up: leavingEndsAll.up, down: leavingEndsAll.down, name: '20261123_063300_leaving_ends_all' },
  { up: agreedOnlyWhenShown.up, down: agreedOnlyWhenShown.down, name: '20261123_064200_agreed_only_when_shown' },
  { up: answerBeforeStart.up, down: answerBeforeStart.down, name: '20261123_064300_answer_before_start' },
  { up: offersByPhone.up, down: offersByPhone.down, name: '20261123_064400_offers_by_phone' },
  { up: recordedWhenOver.up, down: recordedWhenOver.down, name: '20261123_064500_recorded_when_over' },
  { up: insuranceRule.up, down: insuranceRule.down, name: '20261123_064600_insurance_rule' },
  { up: neededWithinCapacity.up, down: neededWithinCapacity.down, name: '20261123_064700_needed_within_capacity' },
  { up: requestsClosed.up, down: requestsClosed.down, name: '20261123_065300_requests_closed' },
  { up: intentionAnswers.up, down: intentionAnswers.down, name: '20261123_065500_intention_answers' },
  { up: intentionRules.up, down: intentionRules.down, name: '20261123_065510_intention_rules' },
  { up: stepSkillAndRisk.up, down: stepSkillAndRisk.down, name: '20261123_065520_step_skill_and_risk' },
  { up: stepRules.up, down: stepRules.down, name: '20261123_065530_step_rules' },
  { up: slotSupervisor.up, down: slotSupervisor.down, name: '20261123_083600_slot_supervisor' },
  { up: facilityPictures.up, down: facilityPictures.down, name: '20261123_083805_facility_pictures' },
  { up: pictureRules.up, down: pictureRules.down, name: '20261123_083806_picture_rules' },
  { up: reportedMoves.up, down: reportedMoves.down, name: '20261123_085100_reported_moves' },
  { up: staffLetters.up, down: staffLetters.down, name: '20261123_090300_staff_letters' },
  { up: facilityNews.up, down: facilityNews.down, name: '20261123_090310_facility_news' },
  { up: askingsEnd.up, down: askingsEnd.down, name: '20261123_090900_askings_end' },
  { up: askingRules.up, down: askingRules.down, name: '20261123_091000_asking_rules' },
  { up: lettersSent.up, down: lettersSent.down, name: '20261123_092000_letters_sent' },
  { up: slotNeedsListing.up, down: slotNeedsListing.down, name: '20261123_092701_slot_needs_listing' },
  { up: calendarOpener.up, down: calendarOpener.down, name: '20261123_092702_calendar_opener' },
  { up: numbersAndSites.up, down: numbersAndSites.down, name: '20261123_092800_numbers_and_sites' },
  { up: outreach.up, down: outreach.down, name: '20261123_093500_outreach' },
  { up: outreachRules.up, down: outreachRules.down, name: '20261123_093510_outreach_rules' },
  { up: identityRule.up, down: identityRule.down, name: '20261123_093931_identity_rule' },
  { up: rulesAskedAgain.up, down: rulesAskedAgain.down, name: '20261123_094200_rules_asked_again' },
  { up: lettersThatStand.up, down: lettersThatStand.down, name: '20261123_095100_letters_that_stand' },
  { up: toldByPhone.up, down: toldByPhone.down, name: '20261123_095200_told_by_phone' },
  { up: toldByPhoneRules.up, down: toldByPhoneRules.down, name: '20261123_095210_told_by_phone_rules' },
  { up: heldAnswersLetter.up, down: heldAnswersLetter.down, name: '20261123_095900_held_answers_letter' },
  { up: answerRests.up, down: answerRests.down, name: '20261123_095910_answer_rests' },
  { up: taskEvents.up, down: taskEvents.down, name: '20261123_101000_task_events' },
  { up: taskEventRules.up, down: taskEventRules.down, name: '20261123_101010_task_event_rules' },
  { up: openEnded.up, down: openEnded.down, name: '20261123_101020_open_ended_rules' },
  { up: kioskWay.up, down: kioskWay.down, name: '20261123_101100_kiosk_way' },
  { up: guidanceLetters.up, down: guidanceLetters.down, name: '20261123_115414_letters_of_guidance' },
  { up: guidanceLettersThere.up, down: guidanceLettersThere.down, name: '20261123_115420_letters_of_guidance_there' },
  { up: officeLetters.up, down: officeLetters.down, name: '20261123_120851_letters_of_the_office' },
  { up: officeCallsOff.up, down: officeCallsOff.down, name: '20261123_120900_office_calls_off' },
  { up: offersRest.up, down: offersRest.down, name: '20261123_122610_offers_rest' },
  { up: offersRestRules.up, down: offersRestRules.down, name: '20261123_122620_offers_rest_rules' },
  { up: calendarOfEach.up, down: calendarOfEach.down, name: '20261123_122630_calendar_of_each' },
]
