import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_responsible_people_status" AS ENUM('serving', 'left');
  CREATE TYPE "public"."enum_staff_roster_status" AS ENUM('serving', 'left');
  CREATE TYPE "public"."enum_confidentiality_pledges_status" AS ENUM('in_force', 'after_end');
  CREATE TYPE "public"."enum_storage_media_status" AS ENUM('kept', 'out', 'disposed');
  CREATE TYPE "public"."enum_storage_media_medium" AS ENUM('usb', 'disc', 'disk', 'paper', 'computer');
  CREATE TYPE "public"."enum_subcontractors_status" AS ENUM('preparing', 'applied', 'consented', 'declined', 'in_force', 'ended');
  CREATE TYPE "public"."enum_emergency_contacts_status" AS ENUM('in_force', 'ended');
  CREATE TYPE "public"."enum_emergency_contacts_party" AS ENUM('operator_side', 'city_side', 'provider_side');
  CREATE TYPE "public"."enum_consultation_matters_decides" AS ENUM('kpi_definition', 'settlement_settings', 'report_forms', 'service_level', 'due_dates', 'data_handling', 'other_setting');
  CREATE TYPE "public"."enum_consultation_matters_status" AS ENUM('open', 'discussing', 'agreed', 'withdrawn', 'superseded');
  CREATE TYPE "public"."enum_consultation_matters_raised_by" AS ENUM('operator_side', 'city_side', 'provider_side');
  CREATE TYPE "public"."enum_change_orders_status" AS ENUM('open', 'assessing', 'agreed', 'withdrawn', 'done');
  CREATE TYPE "public"."enum_city_requests_status" AS ENUM('open', 'handling', 'answered', 'closed', 'withdrawn');
  CREATE TYPE "public"."enum_ownerships_status" AS ENUM('preparing', 'in_force', 'ended');
  CREATE TYPE "public"."enum_ownerships_work" AS ENUM('deliverable', 'system');
  CREATE TYPE "public"."enum_third_party_rights_status" AS ENUM('preparing', 'asking', 'consented', 'declined', 'ended');
  CREATE TYPE "public"."enum_rights_disputes_status" AS ENUM('open', 'handling', 'closed');
  CREATE TYPE "public"."enum_external_services_used_for" AS ENUM('database', 'files', 'backup', 'mail', 'logs', 'elsewhere');
  CREATE TYPE "public"."enum_external_services_status" AS ENUM('preparing', 'in_force', 'ended');
  CREATE TYPE "public"."enum_external_services_region" AS ENUM('embedded', 'jp', 'ap-northeast-1', 'ap-northeast-3', 'japaneast', 'japanwest', 'asia-northeast1', 'asia-northeast2', 'abroad');
  CREATE TYPE "public"."enum_external_services_law" AS ENUM('japan', 'foreign');
  CREATE TYPE "public"."enum_external_services_court" AS ENUM('japan', 'foreign');
  CREATE TYPE "public"."enum_service_evidence_status" AS ENUM('in_force', 'superseded', 'ended');
  CREATE TYPE "public"."enum_service_evidence_evidence" AS ENUM('privacy_mark', 'isms', 'isms_cloud', 'ismap', 'equivalent');
  CREATE TYPE "public"."enum_service_reviews_status" AS ENUM('reviewed', 'follow_up', 'superseded');
  CREATE TYPE "public"."enum_service_reviews_about" AS ENUM('published_terms', 'audit_report', 'change_control');
  CREATE TYPE "public"."enum_service_reviews_result" AS ENUM('nothing_found', 'to_be_mended');
  CREATE TYPE "public"."enum_release_approvals_status" AS ENUM('awaiting', 'approved', 'rejected', 'deployed', 'superseded');
  CREATE TYPE "public"."enum_change_notices_status" AS ENUM('open', 'told', 'closed');
  CREATE TYPE "public"."enum_security_controls_status" AS ENUM('preparing', 'in_force', 'weak', 'ended');
  CREATE TYPE "public"."enum_security_controls_subject" AS ENUM('spoofing', 'disclosure', 'tampering', 'repudiation', 'privilege', 'denial', 'privacy_law', 'city_policy', 'city_standard', 'special_terms');
  CREATE TYPE "public"."enum_security_controls_result" AS ENUM('working', 'partly_working', 'not_working');
  CREATE TYPE "public"."enum_service_stops_status" AS ENUM('ongoing', 'restored', 'closed');
  CREATE TYPE "public"."enum_service_stops_part" AS ENUM('everything', 'residents_site', 'staff_panel', 'mail_sending', 'other_part');
  CREATE TYPE "public"."enum_restore_drills_status" AS ENUM('planned', 'done', 'withdrawn', 'superseded');
  CREATE TYPE "public"."enum_restore_drills_result" AS ENUM('succeeded', 'partly_succeeded', 'failed');
  CREATE TYPE "public"."enum_performance_findings_status" AS ENUM('open', 'handling', 'escalated', 'closed');
  CREATE TYPE "public"."enum_performance_findings_found_by" AS ENUM('operator_side', 'city_side', 'provider_side');
  CREATE TYPE "public"."enum_register_events_register" AS ENUM('responsible-people', 'staff-roster', 'confidentiality-pledges', 'storage-media', 'subcontractors', 'emergency-contacts', 'consultation-matters', 'change-orders', 'city-requests', 'ownerships', 'third-party-rights', 'rights-disputes', 'external-services', 'service-evidence', 'service-reviews', 'release-approvals', 'change-notices', 'security-controls', 'service-stops', 'restore-drills', 'performance-findings');
  CREATE TYPE "public"."enum_register_events_what" AS ENUM('opened', 'moved', 'edited');
  CREATE TYPE "public"."enum_register_events_from" AS ENUM('serving', 'left', 'in_force', 'after_end', 'ended', 'kept', 'out', 'disposed', 'preparing', 'applied', 'asking', 'consented', 'declined', 'withdrawn', 'open', 'discussing', 'assessing', 'agreed', 'superseded', 'done', 'handling', 'answered', 'escalated', 'told', 'closed', 'reviewed', 'follow_up', 'awaiting', 'approved', 'rejected', 'deployed', 'weak', 'ongoing', 'restored', 'planned');
  CREATE TYPE "public"."enum_register_events_to" AS ENUM('serving', 'left', 'in_force', 'after_end', 'ended', 'kept', 'out', 'disposed', 'preparing', 'applied', 'asking', 'consented', 'declined', 'withdrawn', 'open', 'discussing', 'assessing', 'agreed', 'superseded', 'done', 'handling', 'answered', 'escalated', 'told', 'closed', 'reviewed', 'follow_up', 'awaiting', 'approved', 'rejected', 'deployed', 'weak', 'ongoing', 'restored', 'planned');
  CREATE TYPE "public"."enum_register_events_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  ALTER TYPE "public"."enum_mail_templates_key" ADD VALUE 'register_due';
  CREATE TABLE "responsible_people" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_responsible_people_status" DEFAULT 'serving' NOT NULL,
  	"post" varchar NOT NULL,
  	"phone" varchar NOT NULL,
  	"email" varchar,
  	"appointed_on" varchar NOT NULL,
  	"ended_on" varchar,
  	"told_city_on" varchar,
  	"duty_run_done_on" varchar,
  	"duty_staff_done_on" varchar,
  	"duty_progress_done_on" varchar,
  	"duty_emergency_done_on" varchar,
  	"duty_other_done_on" varchar,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "staff_roster" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_staff_roster_status" DEFAULT 'serving' NOT NULL,
  	"post" varchar,
  	"duties" varchar NOT NULL,
  	"starts_on" varchar NOT NULL,
  	"ends_on" varchar,
  	"instructed_on" varchar,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "confidentiality_pledges" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_confidentiality_pledges_status" DEFAULT 'in_force' NOT NULL,
  	"account_id" uuid,
  	"signed_on" varchar NOT NULL,
  	"covers_after_end" boolean DEFAULT false,
  	"left_on" varchar,
  	"reminded_on" varchar,
  	"scan_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "storage_media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_storage_media_status" DEFAULT 'kept' NOT NULL,
  	"medium" "enum_storage_media_medium" NOT NULL,
  	"contents" varchar NOT NULL,
  	"is_personal" boolean DEFAULT false,
  	"keeper" varchar NOT NULL,
  	"place" varchar,
  	"out_by" varchar,
  	"out_to" varchar,
  	"out_purpose" varchar,
  	"out_on" varchar,
  	"back_due_on" varchar,
  	"back_on" varchar,
  	"disposal_agreed_on" varchar,
  	"disposed_on" varchar,
  	"disposal_way" varchar,
  	"disposed_by" varchar,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "subcontractors" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_subcontractors_status" DEFAULT 'preparing' NOT NULL,
  	"address" varchar,
  	"scope" varchar NOT NULL,
  	"share_percent" numeric NOT NULL,
  	"reason" varchar,
  	"applied_on" varchar,
  	"consented_on" varchar,
  	"consent_note" varchar,
  	"starts_on" varchar,
  	"ends_on" varchar,
  	"flow_secrecy" boolean DEFAULT false,
  	"flow_personal_data" boolean DEFAULT false,
  	"flow_security" boolean DEFAULT false,
  	"flow_further" boolean DEFAULT false,
  	"flow_inspection" boolean DEFAULT false,
  	"audited_on" varchar,
  	"next_audit_on" varchar,
  	"contract_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "emergency_contacts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_emergency_contacts_status" DEFAULT 'in_force' NOT NULL,
  	"party" "enum_emergency_contacts_party" NOT NULL,
  	"person" varchar NOT NULL,
  	"phone" varchar NOT NULL,
  	"after_hours" varchar,
  	"email" varchar,
  	"duties" varchar NOT NULL,
  	"order" numeric,
  	"checked_on" varchar,
  	"next_check_on" varchar NOT NULL,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consultation_matters_decides" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_consultation_matters_decides",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "consultation_matters" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_consultation_matters_status" DEFAULT 'open' NOT NULL,
  	"clause_asked" varchar,
  	"question" varchar NOT NULL,
  	"interpretation" varchar,
  	"raised_on" varchar NOT NULL,
  	"raised_by" "enum_consultation_matters_raised_by" NOT NULL,
  	"answer_by" varchar,
  	"agreed_on" varchar,
  	"agreed_by_operator" varchar,
  	"agreed_by_city" varchar,
  	"minutes_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "change_orders" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_change_orders_status" DEFAULT 'open' NOT NULL,
  	"ordered_on" varchar NOT NULL,
  	"background" varchar NOT NULL,
  	"contents" varchar NOT NULL,
  	"effect_on_targets" varchar,
  	"effect_on_price" numeric,
  	"effect_on_schedule" varchar,
  	"decide_by" varchar,
  	"agreed_on" varchar,
  	"agreed_by_operator" varchar,
  	"agreed_by_city" varchar,
  	"applies_from" varchar,
  	"done_on" varchar,
  	"order_paper_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "change_orders_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"targets_id" uuid
  );
  
  CREATE TABLE "city_requests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_city_requests_status" DEFAULT 'open' NOT NULL,
  	"asked_on" varchar NOT NULL,
  	"asked_by" varchar,
  	"request" varchar NOT NULL,
  	"answer_by" varchar,
  	"answered_on" varchar,
  	"answer" varchar,
  	"answer_file_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ownerships" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_ownerships_status" DEFAULT 'preparing' NOT NULL,
  	"work" "enum_ownerships_work" NOT NULL,
  	"deliverable_id" uuid,
  	"is_assigned" boolean DEFAULT false,
  	"assigned_on" varchar,
  	"waives_moral_rights" boolean DEFAULT false,
  	"holder" varchar,
  	"licence" varchar,
  	"licence_from" varchar,
  	"licence_until" varchar,
  	"document_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "third_party_rights" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_third_party_rights_status" DEFAULT 'preparing' NOT NULL,
  	"owner" varchar NOT NULL,
  	"terms" varchar NOT NULL,
  	"until" varchar,
  	"cost" numeric,
  	"asked_on" varchar,
  	"consented_on" varchar,
  	"consent_note" varchar,
  	"document_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "third_party_rights_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"seminar_materials_id" uuid,
  	"media_id" uuid,
  	"deliverables_id" uuid
  );
  
  CREATE TABLE "rights_disputes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_rights_disputes_status" DEFAULT 'open' NOT NULL,
  	"claimant" varchar NOT NULL,
  	"claim" varchar NOT NULL,
  	"received_on" varchar NOT NULL,
  	"deliverable_id" uuid,
  	"told_city_on" varchar,
  	"measure" varchar,
  	"respond_by" varchar,
  	"cost" numeric,
  	"result" varchar,
  	"closed_on" varchar,
  	"document_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "external_services_used_for" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_external_services_used_for",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "external_services" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_external_services_status" DEFAULT 'preparing' NOT NULL,
  	"provider" varchar NOT NULL,
  	"purpose" varchar NOT NULL,
  	"region" "enum_external_services_region",
  	"law" "enum_external_services_law",
  	"court" "enum_external_services_court",
  	"starts_on" varchar,
  	"ends_on" varchar,
  	"terms_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "service_evidence" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_service_evidence_status" DEFAULT 'in_force' NOT NULL,
  	"service_id" uuid,
  	"evidence" "enum_service_evidence_evidence" NOT NULL,
  	"number" varchar,
  	"scope" varchar NOT NULL,
  	"issued_on" varchar,
  	"valid_until" varchar NOT NULL,
  	"shown_by" varchar,
  	"accepted_on" varchar,
  	"document_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "service_reviews" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_service_reviews_status" DEFAULT 'reviewed' NOT NULL,
  	"service_id" uuid,
  	"about" "enum_service_reviews_about" NOT NULL,
  	"source" varchar NOT NULL,
  	"reviewed_on" varchar NOT NULL,
  	"reviewer" varchar NOT NULL,
  	"points" varchar NOT NULL,
  	"result" "enum_service_reviews_result" NOT NULL,
  	"finding" varchar,
  	"mend_by" varchar,
  	"mended_on" varchar,
  	"next_review_on" varchar,
  	"document_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "release_approvals" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_release_approvals_status" DEFAULT 'awaiting' NOT NULL,
  	"lock_hash" varchar NOT NULL,
  	"changes" varchar NOT NULL,
  	"tests" varchar,
  	"audit" varchar,
  	"signed_by" varchar,
  	"approver" varchar,
  	"approved_on" varchar,
  	"deployed_by" varchar,
  	"deployed_on" varchar,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "change_notices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_change_notices_status" DEFAULT 'open' NOT NULL,
  	"service_id" uuid,
  	"source" varchar NOT NULL,
  	"learned_on" varchar NOT NULL,
  	"before" varchar,
  	"after" varchar NOT NULL,
  	"effect" varchar,
  	"takes_effect_on" varchar,
  	"tell_by" varchar NOT NULL,
  	"told_on" varchar,
  	"told_whom" varchar,
  	"measure" varchar,
  	"document_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "security_controls" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_security_controls_status" DEFAULT 'preparing' NOT NULL,
  	"subject" "enum_security_controls_subject" NOT NULL,
  	"control" varchar NOT NULL,
  	"evidence" varchar,
  	"keeper" varchar,
  	"checked_on" varchar,
  	"result" "enum_security_controls_result",
  	"finding" varchar,
  	"next_check_on" varchar NOT NULL,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "service_stops" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_service_stops_status" DEFAULT 'ongoing' NOT NULL,
  	"part" "enum_service_stops_part" NOT NULL,
  	"is_planned" boolean DEFAULT false,
  	"stopped_at" timestamp(3) with time zone NOT NULL,
  	"restored_at" timestamp(3) with time zone,
  	"cause" varchar,
  	"restored_how" varchar,
  	"prevention" varchar,
  	"told_city_at" timestamp(3) with time zone,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "restore_drills" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_restore_drills_status" DEFAULT 'planned' NOT NULL,
  	"planned_on" varchar NOT NULL,
  	"done_on" varchar,
  	"backup_of" varchar,
  	"place" varchar,
  	"result" "enum_restore_drills_result",
  	"rto_minutes" numeric,
  	"rpo_minutes" numeric,
  	"done_by" varchar,
  	"finding" varchar,
  	"next_drill_on" varchar,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "performance_findings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_performance_findings_status" DEFAULT 'open' NOT NULL,
  	"found_on" varchar NOT NULL,
  	"found_by" "enum_performance_findings_found_by" NOT NULL,
  	"agreed_duty" varchar NOT NULL,
  	"finding" varchar NOT NULL,
  	"mend_by" varchar NOT NULL,
  	"measure" varchar,
  	"escalated_on" varchar,
  	"escalated_to" varchar,
  	"closed_on" varchar,
  	"confirmed_by" varchar,
  	"note" varchar,
  	"due_on" varchar,
  	"mark" boolean DEFAULT false,
  	"programme_id" uuid NOT NULL,
  	"alert_on" varchar,
  	"is_open" boolean DEFAULT true,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by_role" varchar,
  	"changed_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "register_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"register" "enum_register_events_register" NOT NULL,
  	"record" varchar NOT NULL,
  	"what" "enum_register_events_what" NOT NULL,
  	"from" "enum_register_events_from",
  	"to" "enum_register_events_to",
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_role" "enum_register_events_by_role",
  	"by" varchar,
  	"details" jsonb
  );
  
  CREATE TABLE "register_files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  ALTER TABLE "programmes" ADD COLUMN "counts_planned_stops" boolean DEFAULT false;
  ALTER TABLE "responsible_people" ADD CONSTRAINT "responsible_people_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "staff_roster" ADD CONSTRAINT "staff_roster_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "confidentiality_pledges" ADD CONSTRAINT "confidentiality_pledges_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "confidentiality_pledges" ADD CONSTRAINT "confidentiality_pledges_scan_id_closed_files_id_fk" FOREIGN KEY ("scan_id") REFERENCES "public"."closed_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "confidentiality_pledges" ADD CONSTRAINT "confidentiality_pledges_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "storage_media" ADD CONSTRAINT "storage_media_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "subcontractors" ADD CONSTRAINT "subcontractors_contract_id_register_files_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."register_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "subcontractors" ADD CONSTRAINT "subcontractors_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "emergency_contacts" ADD CONSTRAINT "emergency_contacts_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "consultation_matters_decides" ADD CONSTRAINT "consultation_matters_decides_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consultation_matters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consultation_matters" ADD CONSTRAINT "consultation_matters_minutes_id_register_files_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."register_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "consultation_matters" ADD CONSTRAINT "consultation_matters_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "change_orders" ADD CONSTRAINT "change_orders_order_paper_id_register_files_id_fk" FOREIGN KEY ("order_paper_id") REFERENCES "public"."register_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "change_orders" ADD CONSTRAINT "change_orders_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "change_orders_rels" ADD CONSTRAINT "change_orders_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."change_orders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "change_orders_rels" ADD CONSTRAINT "change_orders_rels_targets_fk" FOREIGN KEY ("targets_id") REFERENCES "public"."targets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "city_requests" ADD CONSTRAINT "city_requests_answer_file_id_register_files_id_fk" FOREIGN KEY ("answer_file_id") REFERENCES "public"."register_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "city_requests" ADD CONSTRAINT "city_requests_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_document_id_register_files_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."register_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "third_party_rights" ADD CONSTRAINT "third_party_rights_document_id_register_files_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."register_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "third_party_rights" ADD CONSTRAINT "third_party_rights_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "third_party_rights_rels" ADD CONSTRAINT "third_party_rights_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."third_party_rights"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "third_party_rights_rels" ADD CONSTRAINT "third_party_rights_rels_seminar_materials_fk" FOREIGN KEY ("seminar_materials_id") REFERENCES "public"."seminar_materials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "third_party_rights_rels" ADD CONSTRAINT "third_party_rights_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "third_party_rights_rels" ADD CONSTRAINT "third_party_rights_rels_deliverables_fk" FOREIGN KEY ("deliverables_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rights_disputes" ADD CONSTRAINT "rights_disputes_deliverable_id_deliverables_id_fk" FOREIGN KEY ("deliverable_id") REFERENCES "public"."deliverables"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "rights_disputes" ADD CONSTRAINT "rights_disputes_document_id_register_files_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."register_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "rights_disputes" ADD CONSTRAINT "rights_disputes_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "external_services_used_for" ADD CONSTRAINT "external_services_used_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."external_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "external_services" ADD CONSTRAINT "external_services_terms_id_register_files_id_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."register_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "external_services" ADD CONSTRAINT "external_services_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "service_evidence" ADD CONSTRAINT "service_evidence_service_id_external_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."external_services"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "service_evidence" ADD CONSTRAINT "service_evidence_document_id_register_files_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."register_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "service_evidence" ADD CONSTRAINT "service_evidence_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "service_reviews" ADD CONSTRAINT "service_reviews_service_id_external_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."external_services"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "service_reviews" ADD CONSTRAINT "service_reviews_document_id_register_files_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."register_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "service_reviews" ADD CONSTRAINT "service_reviews_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "release_approvals" ADD CONSTRAINT "release_approvals_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "change_notices" ADD CONSTRAINT "change_notices_service_id_external_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."external_services"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "change_notices" ADD CONSTRAINT "change_notices_document_id_register_files_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."register_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "change_notices" ADD CONSTRAINT "change_notices_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "security_controls" ADD CONSTRAINT "security_controls_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "service_stops" ADD CONSTRAINT "service_stops_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "restore_drills" ADD CONSTRAINT "restore_drills_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "performance_findings" ADD CONSTRAINT "performance_findings_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "responsible_people_due_on_idx" ON "responsible_people" USING btree ("due_on");
  CREATE INDEX "responsible_people_programme_idx" ON "responsible_people" USING btree ("programme_id");
  CREATE INDEX "responsible_people_alert_on_idx" ON "responsible_people" USING btree ("alert_on");
  CREATE INDEX "responsible_people_updated_at_idx" ON "responsible_people" USING btree ("updated_at");
  CREATE INDEX "responsible_people_created_at_idx" ON "responsible_people" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_idx" ON "responsible_people" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "staff_roster_due_on_idx" ON "staff_roster" USING btree ("due_on");
  CREATE INDEX "staff_roster_programme_idx" ON "staff_roster" USING btree ("programme_id");
  CREATE INDEX "staff_roster_alert_on_idx" ON "staff_roster" USING btree ("alert_on");
  CREATE INDEX "staff_roster_updated_at_idx" ON "staff_roster" USING btree ("updated_at");
  CREATE INDEX "staff_roster_created_at_idx" ON "staff_roster" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_1_idx" ON "staff_roster" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "confidentiality_pledges_account_idx" ON "confidentiality_pledges" USING btree ("account_id");
  CREATE INDEX "confidentiality_pledges_scan_idx" ON "confidentiality_pledges" USING btree ("scan_id");
  CREATE INDEX "confidentiality_pledges_due_on_idx" ON "confidentiality_pledges" USING btree ("due_on");
  CREATE INDEX "confidentiality_pledges_programme_idx" ON "confidentiality_pledges" USING btree ("programme_id");
  CREATE INDEX "confidentiality_pledges_alert_on_idx" ON "confidentiality_pledges" USING btree ("alert_on");
  CREATE INDEX "confidentiality_pledges_updated_at_idx" ON "confidentiality_pledges" USING btree ("updated_at");
  CREATE INDEX "confidentiality_pledges_created_at_idx" ON "confidentiality_pledges" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_2_idx" ON "confidentiality_pledges" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "storage_media_due_on_idx" ON "storage_media" USING btree ("due_on");
  CREATE INDEX "storage_media_programme_idx" ON "storage_media" USING btree ("programme_id");
  CREATE INDEX "storage_media_alert_on_idx" ON "storage_media" USING btree ("alert_on");
  CREATE INDEX "storage_media_updated_at_idx" ON "storage_media" USING btree ("updated_at");
  CREATE INDEX "storage_media_created_at_idx" ON "storage_media" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_3_idx" ON "storage_media" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "subcontractors_contract_idx" ON "subcontractors" USING btree ("contract_id");
  CREATE INDEX "subcontractors_due_on_idx" ON "subcontractors" USING btree ("due_on");
  CREATE INDEX "subcontractors_programme_idx" ON "subcontractors" USING btree ("programme_id");
  CREATE INDEX "subcontractors_alert_on_idx" ON "subcontractors" USING btree ("alert_on");
  CREATE INDEX "subcontractors_updated_at_idx" ON "subcontractors" USING btree ("updated_at");
  CREATE INDEX "subcontractors_created_at_idx" ON "subcontractors" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_4_idx" ON "subcontractors" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "emergency_contacts_due_on_idx" ON "emergency_contacts" USING btree ("due_on");
  CREATE INDEX "emergency_contacts_programme_idx" ON "emergency_contacts" USING btree ("programme_id");
  CREATE INDEX "emergency_contacts_alert_on_idx" ON "emergency_contacts" USING btree ("alert_on");
  CREATE INDEX "emergency_contacts_updated_at_idx" ON "emergency_contacts" USING btree ("updated_at");
  CREATE INDEX "emergency_contacts_created_at_idx" ON "emergency_contacts" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_5_idx" ON "emergency_contacts" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "consultation_matters_decides_order_idx" ON "consultation_matters_decides" USING btree ("order");
  CREATE INDEX "consultation_matters_decides_parent_idx" ON "consultation_matters_decides" USING btree ("parent_id");
  CREATE INDEX "consultation_matters_minutes_idx" ON "consultation_matters" USING btree ("minutes_id");
  CREATE INDEX "consultation_matters_due_on_idx" ON "consultation_matters" USING btree ("due_on");
  CREATE INDEX "consultation_matters_programme_idx" ON "consultation_matters" USING btree ("programme_id");
  CREATE INDEX "consultation_matters_alert_on_idx" ON "consultation_matters" USING btree ("alert_on");
  CREATE INDEX "consultation_matters_updated_at_idx" ON "consultation_matters" USING btree ("updated_at");
  CREATE INDEX "consultation_matters_created_at_idx" ON "consultation_matters" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_6_idx" ON "consultation_matters" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "change_orders_order_paper_idx" ON "change_orders" USING btree ("order_paper_id");
  CREATE INDEX "change_orders_due_on_idx" ON "change_orders" USING btree ("due_on");
  CREATE INDEX "change_orders_programme_idx" ON "change_orders" USING btree ("programme_id");
  CREATE INDEX "change_orders_alert_on_idx" ON "change_orders" USING btree ("alert_on");
  CREATE INDEX "change_orders_updated_at_idx" ON "change_orders" USING btree ("updated_at");
  CREATE INDEX "change_orders_created_at_idx" ON "change_orders" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_7_idx" ON "change_orders" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "change_orders_rels_order_idx" ON "change_orders_rels" USING btree ("order");
  CREATE INDEX "change_orders_rels_parent_idx" ON "change_orders_rels" USING btree ("parent_id");
  CREATE INDEX "change_orders_rels_path_idx" ON "change_orders_rels" USING btree ("path");
  CREATE INDEX "change_orders_rels_targets_id_idx" ON "change_orders_rels" USING btree ("targets_id");
  CREATE INDEX "city_requests_answer_file_idx" ON "city_requests" USING btree ("answer_file_id");
  CREATE INDEX "city_requests_due_on_idx" ON "city_requests" USING btree ("due_on");
  CREATE INDEX "city_requests_programme_idx" ON "city_requests" USING btree ("programme_id");
  CREATE INDEX "city_requests_alert_on_idx" ON "city_requests" USING btree ("alert_on");
  CREATE INDEX "city_requests_updated_at_idx" ON "city_requests" USING btree ("updated_at");
  CREATE INDEX "city_requests_created_at_idx" ON "city_requests" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_8_idx" ON "city_requests" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "ownerships_deliverable_idx" ON "ownerships" USING btree ("deliverable_id");
  CREATE INDEX "ownerships_document_idx" ON "ownerships" USING btree ("document_id");
  CREATE INDEX "ownerships_due_on_idx" ON "ownerships" USING btree ("due_on");
  CREATE INDEX "ownerships_programme_idx" ON "ownerships" USING btree ("programme_id");
  CREATE INDEX "ownerships_alert_on_idx" ON "ownerships" USING btree ("alert_on");
  CREATE INDEX "ownerships_updated_at_idx" ON "ownerships" USING btree ("updated_at");
  CREATE INDEX "ownerships_created_at_idx" ON "ownerships" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_9_idx" ON "ownerships" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "third_party_rights_document_idx" ON "third_party_rights" USING btree ("document_id");
  CREATE INDEX "third_party_rights_due_on_idx" ON "third_party_rights" USING btree ("due_on");
  CREATE INDEX "third_party_rights_programme_idx" ON "third_party_rights" USING btree ("programme_id");
  CREATE INDEX "third_party_rights_alert_on_idx" ON "third_party_rights" USING btree ("alert_on");
  CREATE INDEX "third_party_rights_updated_at_idx" ON "third_party_rights" USING btree ("updated_at");
  CREATE INDEX "third_party_rights_created_at_idx" ON "third_party_rights" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_10_idx" ON "third_party_rights" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "third_party_rights_rels_order_idx" ON "third_party_rights_rels" USING btree ("order");
  CREATE INDEX "third_party_rights_rels_parent_idx" ON "third_party_rights_rels" USING btree ("parent_id");
  CREATE INDEX "third_party_rights_rels_path_idx" ON "third_party_rights_rels" USING btree ("path");
  CREATE INDEX "third_party_rights_rels_seminar_materials_id_idx" ON "third_party_rights_rels" USING btree ("seminar_materials_id");
  CREATE INDEX "third_party_rights_rels_media_id_idx" ON "third_party_rights_rels" USING btree ("media_id");
  CREATE INDEX "third_party_rights_rels_deliverables_id_idx" ON "third_party_rights_rels" USING btree ("deliverables_id");
  CREATE INDEX "rights_disputes_deliverable_idx" ON "rights_disputes" USING btree ("deliverable_id");
  CREATE INDEX "rights_disputes_document_idx" ON "rights_disputes" USING btree ("document_id");
  CREATE INDEX "rights_disputes_due_on_idx" ON "rights_disputes" USING btree ("due_on");
  CREATE INDEX "rights_disputes_programme_idx" ON "rights_disputes" USING btree ("programme_id");
  CREATE INDEX "rights_disputes_alert_on_idx" ON "rights_disputes" USING btree ("alert_on");
  CREATE INDEX "rights_disputes_updated_at_idx" ON "rights_disputes" USING btree ("updated_at");
  CREATE INDEX "rights_disputes_created_at_idx" ON "rights_disputes" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_11_idx" ON "rights_disputes" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "external_services_used_for_order_idx" ON "external_services_used_for" USING btree ("order");
  CREATE INDEX "external_services_used_for_parent_idx" ON "external_services_used_for" USING btree ("parent_id");
  CREATE INDEX "external_services_terms_idx" ON "external_services" USING btree ("terms_id");
  CREATE INDEX "external_services_due_on_idx" ON "external_services" USING btree ("due_on");
  CREATE INDEX "external_services_programme_idx" ON "external_services" USING btree ("programme_id");
  CREATE INDEX "external_services_alert_on_idx" ON "external_services" USING btree ("alert_on");
  CREATE INDEX "external_services_updated_at_idx" ON "external_services" USING btree ("updated_at");
  CREATE INDEX "external_services_created_at_idx" ON "external_services" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_12_idx" ON "external_services" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "service_evidence_service_idx" ON "service_evidence" USING btree ("service_id");
  CREATE INDEX "service_evidence_document_idx" ON "service_evidence" USING btree ("document_id");
  CREATE INDEX "service_evidence_due_on_idx" ON "service_evidence" USING btree ("due_on");
  CREATE INDEX "service_evidence_programme_idx" ON "service_evidence" USING btree ("programme_id");
  CREATE INDEX "service_evidence_alert_on_idx" ON "service_evidence" USING btree ("alert_on");
  CREATE INDEX "service_evidence_updated_at_idx" ON "service_evidence" USING btree ("updated_at");
  CREATE INDEX "service_evidence_created_at_idx" ON "service_evidence" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_13_idx" ON "service_evidence" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "service_reviews_service_idx" ON "service_reviews" USING btree ("service_id");
  CREATE INDEX "service_reviews_document_idx" ON "service_reviews" USING btree ("document_id");
  CREATE INDEX "service_reviews_due_on_idx" ON "service_reviews" USING btree ("due_on");
  CREATE INDEX "service_reviews_programme_idx" ON "service_reviews" USING btree ("programme_id");
  CREATE INDEX "service_reviews_alert_on_idx" ON "service_reviews" USING btree ("alert_on");
  CREATE INDEX "service_reviews_updated_at_idx" ON "service_reviews" USING btree ("updated_at");
  CREATE INDEX "service_reviews_created_at_idx" ON "service_reviews" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_14_idx" ON "service_reviews" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "release_approvals_due_on_idx" ON "release_approvals" USING btree ("due_on");
  CREATE INDEX "release_approvals_programme_idx" ON "release_approvals" USING btree ("programme_id");
  CREATE INDEX "release_approvals_alert_on_idx" ON "release_approvals" USING btree ("alert_on");
  CREATE INDEX "release_approvals_updated_at_idx" ON "release_approvals" USING btree ("updated_at");
  CREATE INDEX "release_approvals_created_at_idx" ON "release_approvals" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_15_idx" ON "release_approvals" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "change_notices_service_idx" ON "change_notices" USING btree ("service_id");
  CREATE INDEX "change_notices_document_idx" ON "change_notices" USING btree ("document_id");
  CREATE INDEX "change_notices_due_on_idx" ON "change_notices" USING btree ("due_on");
  CREATE INDEX "change_notices_programme_idx" ON "change_notices" USING btree ("programme_id");
  CREATE INDEX "change_notices_alert_on_idx" ON "change_notices" USING btree ("alert_on");
  CREATE INDEX "change_notices_updated_at_idx" ON "change_notices" USING btree ("updated_at");
  CREATE INDEX "change_notices_created_at_idx" ON "change_notices" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_16_idx" ON "change_notices" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "security_controls_due_on_idx" ON "security_controls" USING btree ("due_on");
  CREATE INDEX "security_controls_programme_idx" ON "security_controls" USING btree ("programme_id");
  CREATE INDEX "security_controls_alert_on_idx" ON "security_controls" USING btree ("alert_on");
  CREATE INDEX "security_controls_updated_at_idx" ON "security_controls" USING btree ("updated_at");
  CREATE INDEX "security_controls_created_at_idx" ON "security_controls" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_17_idx" ON "security_controls" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "service_stops_due_on_idx" ON "service_stops" USING btree ("due_on");
  CREATE INDEX "service_stops_programme_idx" ON "service_stops" USING btree ("programme_id");
  CREATE INDEX "service_stops_alert_on_idx" ON "service_stops" USING btree ("alert_on");
  CREATE INDEX "service_stops_updated_at_idx" ON "service_stops" USING btree ("updated_at");
  CREATE INDEX "service_stops_created_at_idx" ON "service_stops" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_18_idx" ON "service_stops" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "restore_drills_due_on_idx" ON "restore_drills" USING btree ("due_on");
  CREATE INDEX "restore_drills_programme_idx" ON "restore_drills" USING btree ("programme_id");
  CREATE INDEX "restore_drills_alert_on_idx" ON "restore_drills" USING btree ("alert_on");
  CREATE INDEX "restore_drills_updated_at_idx" ON "restore_drills" USING btree ("updated_at");
  CREATE INDEX "restore_drills_created_at_idx" ON "restore_drills" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_19_idx" ON "restore_drills" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "performance_findings_due_on_idx" ON "performance_findings" USING btree ("due_on");
  CREATE INDEX "performance_findings_programme_idx" ON "performance_findings" USING btree ("programme_id");
  CREATE INDEX "performance_findings_alert_on_idx" ON "performance_findings" USING btree ("alert_on");
  CREATE INDEX "performance_findings_updated_at_idx" ON "performance_findings" USING btree ("updated_at");
  CREATE INDEX "performance_findings_created_at_idx" ON "performance_findings" USING btree ("created_at");
  CREATE INDEX "programme_isOpen_dueOn_20_idx" ON "performance_findings" USING btree ("programme_id","is_open","due_on");
  CREATE INDEX "register_events_at_idx" ON "register_events" USING btree ("at");
  CREATE INDEX "record_at_idx" ON "register_events" USING btree ("record","at");
  CREATE INDEX "register_files_updated_at_idx" ON "register_files" USING btree ("updated_at");
  CREATE INDEX "register_files_created_at_idx" ON "register_files" USING btree ("created_at");
  CREATE UNIQUE INDEX "register_files_filename_idx" ON "register_files" USING btree ("filename");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "responsible_people" CASCADE;
  DROP TABLE "staff_roster" CASCADE;
  DROP TABLE "confidentiality_pledges" CASCADE;
  DROP TABLE "storage_media" CASCADE;
  DROP TABLE "subcontractors" CASCADE;
  DROP TABLE "emergency_contacts" CASCADE;
  DROP TABLE "consultation_matters_decides" CASCADE;
  DROP TABLE "consultation_matters" CASCADE;
  DROP TABLE "change_orders" CASCADE;
  DROP TABLE "change_orders_rels" CASCADE;
  DROP TABLE "city_requests" CASCADE;
  DROP TABLE "ownerships" CASCADE;
  DROP TABLE "third_party_rights" CASCADE;
  DROP TABLE "third_party_rights_rels" CASCADE;
  DROP TABLE "rights_disputes" CASCADE;
  DROP TABLE "external_services_used_for" CASCADE;
  DROP TABLE "external_services" CASCADE;
  DROP TABLE "service_evidence" CASCADE;
  DROP TABLE "service_reviews" CASCADE;
  DROP TABLE "release_approvals" CASCADE;
  DROP TABLE "change_notices" CASCADE;
  DROP TABLE "security_controls" CASCADE;
  DROP TABLE "service_stops" CASCADE;
  DROP TABLE "restore_drills" CASCADE;
  DROP TABLE "performance_findings" CASCADE;
  DROP TABLE "register_events" CASCADE;
  DROP TABLE "register_files" CASCADE;
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE text;
  DROP TYPE "public"."enum_mail_templates_key";
  CREATE TYPE "public"."enum_mail_templates_key" AS ENUM('reminder_48', 'reminder_24', 'facility_digest', 'facility_news', 'cancelled_late', 'cancelled_by_office_late', 'called_off_late', 'picture_refused', 'message', 'called_off', 'moved', 'changed', 'offered', 'suspended', 'listing_closed', 'accepted', 'waitlisted', 'declined', 'expired', 'cancelled', 'attended', 'absent', 'settled', 'reopened', 'completed', 'phoned', 'review_asked', 'review_asked_facility', 'review_released', 'review_replied', 'review_hidden', 'shortage', 'invitation', 'briefing', 'wish_agreed', 'wish_declined', 'proposal_drafted', 'proposal_declined', 'wish_ended', 'proposal_ended', 'invitation_ended', 'asked_came', 'asked_half', 'asked_over', 'asked_escalated', 'question_answered', 'listing_published', 'listing_returned', 'listing_suspended', 'answer_half', 'answer_over', 'answer_escalated', 'records_missing', 'answer_awaited', 'record_awaited', 'unsettled_left', 'incident_opened', 'incident_described', 'incident_late', 'question_urgent', 'question_late', 'office_request', 'office_objection', 'office_note', 'review_awaited', 'office_rules', 'inactive_warned', 'inactive_archived', 'gap_opened', 'measure_overdue', 'insurance_ending', 'deliverable_due', 'deliverables_late', 'deliverable_submitted', 'deliverable_decided', 'deliverable_drafted', 'seminar_called_off', 'seminar_moved', 'consultation_planned', 'consultation_called_off', 'merged_kept', 'merged_closed', 'left', 'left_facility', 'consent_taken_back');
  ALTER TABLE "mail_templates" ALTER COLUMN "key" SET DATA TYPE "public"."enum_mail_templates_key" USING "key"::"public"."enum_mail_templates_key";
  ALTER TABLE "programmes" DROP COLUMN "counts_planned_stops";
  DROP TYPE "public"."enum_responsible_people_status";
  DROP TYPE "public"."enum_staff_roster_status";
  DROP TYPE "public"."enum_confidentiality_pledges_status";
  DROP TYPE "public"."enum_storage_media_status";
  DROP TYPE "public"."enum_storage_media_medium";
  DROP TYPE "public"."enum_subcontractors_status";
  DROP TYPE "public"."enum_emergency_contacts_status";
  DROP TYPE "public"."enum_emergency_contacts_party";
  DROP TYPE "public"."enum_consultation_matters_decides";
  DROP TYPE "public"."enum_consultation_matters_status";
  DROP TYPE "public"."enum_consultation_matters_raised_by";
  DROP TYPE "public"."enum_change_orders_status";
  DROP TYPE "public"."enum_city_requests_status";
  DROP TYPE "public"."enum_ownerships_status";
  DROP TYPE "public"."enum_ownerships_work";
  DROP TYPE "public"."enum_third_party_rights_status";
  DROP TYPE "public"."enum_rights_disputes_status";
  DROP TYPE "public"."enum_external_services_used_for";
  DROP TYPE "public"."enum_external_services_status";
  DROP TYPE "public"."enum_external_services_region";
  DROP TYPE "public"."enum_external_services_law";
  DROP TYPE "public"."enum_external_services_court";
  DROP TYPE "public"."enum_service_evidence_status";
  DROP TYPE "public"."enum_service_evidence_evidence";
  DROP TYPE "public"."enum_service_reviews_status";
  DROP TYPE "public"."enum_service_reviews_about";
  DROP TYPE "public"."enum_service_reviews_result";
  DROP TYPE "public"."enum_release_approvals_status";
  DROP TYPE "public"."enum_change_notices_status";
  DROP TYPE "public"."enum_security_controls_status";
  DROP TYPE "public"."enum_security_controls_subject";
  DROP TYPE "public"."enum_security_controls_result";
  DROP TYPE "public"."enum_service_stops_status";
  DROP TYPE "public"."enum_service_stops_part";
  DROP TYPE "public"."enum_restore_drills_status";
  DROP TYPE "public"."enum_restore_drills_result";
  DROP TYPE "public"."enum_performance_findings_status";
  DROP TYPE "public"."enum_performance_findings_found_by";
  DROP TYPE "public"."enum_register_events_register";
  DROP TYPE "public"."enum_register_events_what";
  DROP TYPE "public"."enum_register_events_from";
  DROP TYPE "public"."enum_register_events_to";
  DROP TYPE "public"."enum_register_events_by_role";`)
}
