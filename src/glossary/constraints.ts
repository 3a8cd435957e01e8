import { ruleRefusals } from './autoAccept'
import { consultationRefusals } from './consultations'
import { askingConstraintSentences } from './askings'
import { calendarRefusals } from './calendarFeeds'
import { ruleSetTexts } from './listingCheck'
import { briefingRefusals } from './briefing'
import { consentConstraintSentences } from './consents'
import { deliverableConstraintSentences } from './deliverables'
import { formConstraintSentences } from './forms'
import { longJobConstraintSentences } from './longJobs'
import { gapConstraintSentences } from './gapAnalyses'
import { definitionConstraintSentences } from './kpiDefinitions'
import { targetConstraintSentences } from './targets'
import { mergeConstraintSentences } from './duplicates'
import { incidentRefusals } from './incidents'
import { inputRefusals } from './input'
import { registerConstraintSentences } from './registers'
import { intentionRefusals } from './intentions'
import { invitationRefusals } from './invitations'
import { insuranceRefusals } from './insurances'
import { minutesRefusals } from './minutes'
import { outreachRefusals } from './outreach'
import { reviewRefusals } from './reviews'
import { attendanceRefusals, seminarRefusals } from './seminars'
import { applicationRefusals, messageClosed, residentRefusals, slotRefusals, taskRefusals } from './refusals'
import { packConstraintSentences } from './packs'
import { activityRefusals, caseRefusals } from './papers'
import { pictureConstraintSentences } from './pictures'
import { proposalFormRefusals, proposalRefusals } from './proposals'
import { leavingConstraintSentences } from './leaving'
import { kindRefusals, wishFormRefusals, wishRefusals } from './wishes'
import { requestConstraintSentences } from './registration'
import { secondPersonConstraintSentences } from './secondPerson'
import { settlementConstraintSentences } from './settlement'
import { supportRefusals } from './support'
import { verifyingConstraintSentences } from './verifying'
import { stepRefusals } from './carving'

/** What the database refuses, by the name of the constraint or of the sentence a trigger raises. */
export const constraintSentences: Readonly<Record<string, string>> = {
  ...settlementConstraintSentences,
  ...formConstraintSentences,
  applications_minutes_whole: minutesRefusals.not_whole,
  telling_is_a_persons: 'お電話などでうかがったことは、ご本人のできる操作だけを、理由とともに記録できます。',
  record_stands: applicationRefusals.take_back_too_late,
  minutes_not_completed: '完了していない活動の時間は確定できません。画面を読み込み直してください。',
  attendance_is_kept: '完了した活動の到着・退出と活動時間の記録は変更できません。訂正が必要なときは事務局へご連絡ください。',
  applications_left_after_arriving: '退出の時刻は、到着の時刻より後にしてください。',
  applications_live_uq: 'この日時枠にはすでに応募があります。いまの応募の状態をご確認ください。',
  agreements_one_open_uq: 'この応募の変更の確認が、ちょうど依頼されました。少し待ってから、もう一度お試しください。',
  applications_no_overlap:
    'この日時では参加を決められない方がいるため、変更できません。別の日時枠をご案内ください。くわしいことは事務局へお問い合わせください。',
  slots_seats_within_capacity:
    '募集人数に達しているため、受け入れを決定できません。募集人数を増やすか、キャンセル待ちか見送りをお選びください。',
  slots_capacity_positive: '募集人数は1人以上にしてください。',
  slots_end_after_start: '終了日時は開始日時より後にしてください。',
  slots_not_too_long: slotRefusals.too_long,
  slots_one_per_start_uq: slotRefusals.already_offered,
  slots_needed_within_capacity: slotRefusals.needed_beyond_capacity,
  slots_supervisor_named: 'この日の指導担当は、氏名を書くか、空欄にしてください。',
  slot_recorded: slotRefusals.recorded,
  slot_outside_programme: slotRefusals.outside_programme,
  slot_facility_not_registered: slotRefusals.facility_not_registered,
  slot_listing_closed: slotRefusals.listing_closed,
  slot_listing_suspended: slotRefusals.listing_suspended,
  slot_has_applicants: '応募した方がいるため中止にできません。応募を取り消してから、もう一度お試しください。',
  application_slot_not_open: applicationRefusals.slot_not_open,
  auto_accept_rules_one_kind: ruleRefusals.visits_missing,
  auto_accept_rules_regular_uq: 'この方は、すでに「いつもの方」に登録されています。',
  auto_accept_rule_stands: '決まりの施設と相手は変更できません。「終了」にして、新しく登録してください。',
  auto_accept_without_rule: '自動受け入れの決まりがないため、受け入れを決定できません。施設または事務局が決めてください。',
  invitations_once_uq: invitationRefusals.not_possible,
  invitation_not_possible: invitationRefusals.not_possible,
  invitation_is_answered: invitationRefusals.answered,
  ...pictureConstraintSentences,
  ...askingConstraintSentences,
  ...requestConstraintSentences,
  ...verifyingConstraintSentences,
  ...leavingConstraintSentences,
  time_wish_not_open: wishFormRefusals.notFlexible,
  block_stands: 'ブロックの相手と日時は変更できません。間違えたときは「終了」にして、新しく登録してください。',
  blocks_one_active_uq: 'この方とこの施設の間には、有効なブロックがすでに登録されています。',
  application_facility_not_registered: applicationRefusals.facility_not_registered,
  acceptance_listing_not_shown: applicationRefusals.listing_not_shown,
  acceptance_not_insured: applicationRefusals.not_insured,
  acceptance_not_identified: applicationRefusals.not_identified,
  visit_not_over: applicationRefusals.not_over,
  visit_absence_too_early: applicationRefusals.absence_too_early,
  minutes_beyond_now: minutesRefusals.beyond_now,
  application_volunteer_withdrawn: applicationRefusals.volunteer_withdrawn,
  application_volunteer_archived: applicationRefusals.volunteer_archived,
  calendar_feeds_one_owner: calendarRefusals.unreadable,
  calendar_feeds_volunteer_uq: calendarRefusals.just_opened,
  calendar_feeds_facility_uq: calendarRefusals.just_opened,
  calendar_feed_ended: calendarRefusals.no_calendar,
  calendar_feeds_opened_by_staff: calendarRefusals.not_yours,
  message_is_final: '送られたメッセージは変更できません。訂正は、新しいメッセージでお送りください。',
  messages_sealed: 'メッセージを保存できませんでした。画面を読み込み直して、もう一度お試しください。',
  messages_sent_once_uq: 'このメッセージは、すでに送られています。画面を読み込み直してください。',
  programmes_quiet_hours: inputRefusals.notATime,
  reviews_one_of_each_side_uq: reviewRefusals.already_written,
  reviews_hidden_with_reason: reviewRefusals.reason_required,
  review_visit_not_completed: reviewRefusals.not_completed,
  review_scores: reviewRefusals.scores_missing,
  review_other_was_read: reviewRefusals.other_was_read,
  review_is_final: '送られたレビューは変更できません。気になる内容があるときは、事務局へご連絡ください。',
  review_not_due: '両方のレビューがそろうか、期限が来るまで、レビューは公開できません。',
  offers_application_uq: 'この応募には、すでに空席を案内しています。',
  offers_end_after_start: '空席の案内の期限は、案内した日時より後にしてください。',
  offers_closed_when_over: '終わった空席の案内には、終わった日時が必要です。',
  offer_not_waitlisted: 'キャンセル待ちの応募にだけ、空席を案内できます。応募の状態をご確認ください。',
  time_wishes_answer_rests:
    '公開が止まっている募集の希望には、返事の期限がありません。画面を読み込み直して、もう一度お試しください。',
  offer_not_shown: '公開していない日時枠の空席は案内できません。募集の公開が再開してから、もう一度お試しください。',
  offer_past_start: '空席の案内の期限は、活動が始まる前にしてください。',
  offer_is_closed: 'この空席の案内は変更できません。応募の状態をご確認ください。',
  shortage_notices_slot_volunteer_uq: 'この方には、この日時枠の急募をすでに知らせています。',
  shortage_notices_enough: 'この方には、7日間に知らせる上限まで急募を知らせています。',
  offer_over: residentRefusals.offer_over,
  volunteers_travel_minutes: '移動の時間は、0分から240分までの数で入力してください。',
  programmes_travel_minutes: '移動の時間は、0分から240分までの数で入力してください。',
  volunteers_not_into_itself: '統合先には、ご本人の別の記録を選んでください。',
  volunteer_merge_chain: '統合した記録どうしはつなげません。統合先には、統合していない記録を選んでください。',
  ...consentConstraintSentences,
  ...mergeConstraintSentences,
  rule_set_stands: ruleSetTexts.notDraft,
  listing_rule_sets_one_published: ruleSetTexts.onePublished,
  task_supervisor_required: taskRefusals.supervisor_required,
  incidents_told_after_detected: incidentRefusals.told_before_detected,
  incident_city_not_told: incidentRefusals.city_not_told,
  task_period_missing: kindRefusals.period_missing,
  task_period_reversed: kindRefusals.period_reversed,
  task_remote_how_missing: kindRefusals.how_missing,
  task_place_of_remote: kindRefusals.place_of_remote,
  time_wishes_one_open_uq: wishFormRefusals.alreadyOpen,
  time_wish_reply_missing: wishRefusals.reply_required,
  time_wish_slot_missing: wishRefusals.slot_required,
  proposal_not_open: proposalFormRefusals.notFound,
  proposals_form_id_idx: proposalFormRefusals.sentTwice,
  proposal_reply_missing: proposalRefusals.reply_required,
  proposal_listing_missing: proposalRefusals.listing_required,
  support_answer_missing: supportRefusals.answer_required,
  briefing_is_published: briefingRefusals.published_stays,
  briefing_not_published: '公開されている説明を選んでください。下書きの説明では記録できません。',
  insurances_one_cover: insuranceRefusals.covers_one,
  insurances_end_after_start: inputRefusals.endBeforeStart,
  seminars_seats_within_capacity: seminarRefusals.full,
  seminars_end_after_start: inputRefusals.endBeforeStart,
  seminar_held_stays: seminarRefusals.held_stays,
  seminar_called_off_stays: seminarRefusals.called_off_stays,
  seminar_not_open: attendanceRefusals.not_open,
  seminar_attendances_one_party: attendanceRefusals.one_party,
  seminar_attendances_who: attendanceRefusals.who_missing,
  seminar_attendances_facility_uq: attendanceRefusals.already_there,
  seminar_attendances_volunteer_uq: attendanceRefusals.already_there,
  case_needs_consent: caseRefusals.consent_missing,
  programme_tag_idx: activityRefusals.tagTaken,
  outreach_contacts_party: outreachRefusals.party_missing,
  outreach_contacts_next_step: outreachRefusals.due_missing,
  consultation_incomplete: consultationRefusals.advice_missing,
  consultation_of_other_sheet: consultationRefusals.sheet_of_other,
  carving_sheets_steps_source_item_uq: intentionRefusals.nothingToAdd,
  step_chosen_is_not_around: stepRefusals.chosen_is_not_around,
  step_licence_needed: stepRefusals.licence_needed,
  step_too_risky: stepRefusals.too_risky,
  task_of_other_sheet: 'この切り出しシートは別の施設のものです。募集案件と同じ施設のシートから作ってください。',
  facilities_phone_is_number: `電話番号を確認してください。${inputRefusals.notATelephone}`,
  facilities_fax_is_number: `FAX番号を確認してください。${inputRefusals.notATelephone}`,
  facilities_url_is_site: inputRefusals.notASite,
  application_message_closed: messageClosed,
  facilities_fee_is_zero: '施設の手数料は0円です。変更できません。',
  facilities_office_service_uq: '同じ事業所番号とサービスの施設がすでに名簿にあります。名簿の施設をご確認ください。',
  registrations_no_overlap: 'この事業所はすでに登録されています。登録台帳の期間をご確認ください。',
  registrations_reason_for_leaving: '退会の理由が入力されていません。理由を入力してください。',
  registration_outside_city:
    'この施設には市内の区が登録されていないため、事業所として登録できません。施設の住所と区を確認してから、もう一度お試しください。',
  registered_facility_leaves_city:
    '登録台帳にある施設のため、区を空欄や市外の区に変更できません。市外へ移った事業所は、登録台帳で退会の手続きをしてください。',
  residences_no_overlap: '居住の期間がほかの履歴と重なっています。前の履歴に「いつまで」を入れてから登録してください。',
  residences_ward_or_elsewhere: '市内のときは区を、市外のときは市区町村を入力してください（どちらか一方です）。',
  monthly_reports_version_uq: 'この月の同じ版がすでにあります。画面を読み込み直してください。',
  task_not_found: '募集案件が見つかりません。画面を読み込み直して、もう一度選んでください。',
  slot_not_found: '日時枠が見つかりません。画面を読み込み直して、もう一度選んでください。',
  ...definitionConstraintSentences,
  ...targetConstraintSentences,
  ...gapConstraintSentences,
  ...deliverableConstraintSentences,
  ...longJobConstraintSentences,
  ...secondPersonConstraintSentences,
  ...packConstraintSentences,
  ...registerConstraintSentences,
  report_is_final: '締めた報告書は変更できません。訂正は新しい版で行ってください。',
  programme_is_reported:
    '報告書を締めた月があるため、履行期間・自治体は変更できません。契約が変わったときは、新しい事業年度を登録してください。数え方は「数え方の定義」で合意して変えます。',
  programmes_one_current: '実施中の事業は一つだけです。先に、いま実施中の事業年度の「実施中の事業」のチェックを外してください。',
  account_changed: 'この利用者の登録内容が、ちょうど変更されました。少し待ってから、もう一度お試しください。',
  last_admin_stays: '利用中のシステム管理者がいなくなるため、変更できません。先に別の方をシステム管理者にしてください。',
}

export const databaseSentences = {
  duplicate: '同じ内容の記録がすでにあります。一覧で確認してください。',
  refused: 'ほかの記録と合わないため保存できません。入力の内容を確認してください。',
  busy: '同じ記録をほかの方が更新しています。少し待ってから、もう一度お試しください。',
  away: 'いまシステムの準備ができていません。少し待ってから、もう一度お試しください。ログインはそのまま続いています。',
  unreadable: '条件を読み取れませんでした。条件を確認して、もう一度お試しください。',
  failed: '保存できませんでした。入力の内容を確認して、もう一度お試しください。',
} as const
