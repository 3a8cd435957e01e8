import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tasks_category" AS ENUM('environment', 'meal_support', 'recreation', 'conversation', 'clerical', 'other');
  CREATE TYPE "public"."enum_tasks_status" AS ENUM('draft', 'submitted', 'in_review', 'returned', 'published', 'suspended', 'closed');
  CREATE TYPE "public"."enum_slots_status" AS ENUM('open', 'cancelled');
  CREATE TYPE "public"."enum_applications_status" AS ENUM('applied', 'waitlisted', 'accepted', 'declined', 'withdrawn', 'expired', 'cancelled', 'attended', 'no_show', 'disputed', 'completed');
  CREATE TYPE "public"."enum_applications_applicant_age_band" AS ENUM('under_20', '20s', '30s', '40s', '50s', '60s', '70s', '80_and_over', 'unknown');
  CREATE TYPE "public"."enum_applications_applicant_experience" AS ENUM('none', 'family', 'trained', 'worked');
  CREATE TYPE "public"."enum_applications_status_changed_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TYPE "public"."enum_application_events_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TYPE "public"."enum_facilities_service_code" AS ENUM('110', '120', '130', '140', '150', '155', '160', '170', '210', '220', '230', '320', '331', '332', '334', '335', '336', '337', '361', '362', '364', '410', '430', '510', '520', '530', '540', '550', '551', '710', '720', '730', '760', '770', '780');
  CREATE TYPE "public"."enum_facilities_source" AS ENUM('open_data', 'entered');
  CREATE TYPE "public"."enum_facility_requests_status" AS ENUM('received', 'approved', 'declined');
  CREATE TYPE "public"."enum_volunteers_age_band" AS ENUM('under_20', '20s', '30s', '40s', '50s', '60s', '70s', '80_and_over', 'unknown');
  CREATE TYPE "public"."enum_volunteers_experience" AS ENUM('none', 'family', 'trained', 'worked');
  CREATE TYPE "public"."enum_residences_proof" AS ENUM('document_seen', 'mail_reached', 'self_declared');
  CREATE TYPE "public"."enum_monthly_reports_status" AS ENUM('submitted', 'revision_requested', 'approved');
  CREATE TYPE "public"."enum_targets_figure" AS ENUM('facilities', 'residents', 'listings', 'completions');
  CREATE TYPE "public"."enum_programmes_counting_unit" AS ENUM('number', 'number_service');
  CREATE TYPE "public"."enum_programmes_listing_rule" AS ENUM('listing', 'slot', 'seat');
  CREATE TYPE "public"."enum_users_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin');
  CREATE TYPE "public"."enum_mails_status" AS ENUM('queued', 'sent', 'failed');
  CREATE TABLE "tasks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"facility_id" uuid NOT NULL,
  	"category" "enum_tasks_category" NOT NULL,
  	"description" varchar NOT NULL,
  	"requirements" varchar,
  	"place" varchar,
  	"clothing" varchar,
  	"belongings" varchar,
  	"supervisor" varchar,
  	"notes" varchar,
  	"beginner_friendly" boolean DEFAULT true,
  	"status" "enum_tasks_status" DEFAULT 'draft' NOT NULL,
  	"status_reason" varchar,
  	"programme_id" uuid NOT NULL,
  	"status_changed_at" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"ward_id" varchar,
  	"is_published" boolean DEFAULT false,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "slots" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"task_id" uuid NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"capacity" numeric DEFAULT 1 NOT NULL,
  	"seats_taken" numeric DEFAULT 0,
  	"status" "enum_slots_status" DEFAULT 'open' NOT NULL,
  	"facility_id" uuid,
  	"programme_id" uuid,
  	"first_visible_at" timestamp(3) with time zone,
  	"first_visible_capacity" numeric,
  	"is_visible" boolean DEFAULT false,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "applications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"applicant_name" varchar,
  	"status" "enum_applications_status" DEFAULT 'applied' NOT NULL,
  	"status_reason" varchar,
  	"slot_id" uuid NOT NULL,
  	"volunteer_id" uuid NOT NULL,
  	"message" varchar,
  	"applicant_age_band" "enum_applications_applicant_age_band",
  	"applicant_ward_id" varchar,
  	"applicant_experience" "enum_applications_applicant_experience",
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"task_id" uuid,
  	"facility_id" uuid,
  	"programme_id" uuid,
  	"applied_at" timestamp(3) with time zone,
  	"accepted_at" timestamp(3) with time zone,
  	"attended_at" timestamp(3) with time zone,
  	"completed_at" timestamp(3) with time zone,
  	"status_changed_at" timestamp(3) with time zone,
  	"status_changed_by_role" "enum_applications_status_changed_by_role",
  	"status_changed_by" varchar,
  	"is_live" boolean DEFAULT true,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "application_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"facility_id" uuid NOT NULL,
  	"from" "enum_applications_status",
  	"to" "enum_applications_status" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_role" "enum_application_events_by_role",
  	"by" varchar,
  	"reason" varchar
  );
  
  CREATE TABLE "facilities" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kana" varchar,
  	"office_number" varchar NOT NULL,
  	"service_code" "enum_facilities_service_code" NOT NULL,
  	"ward_id" varchar,
  	"address" varchar NOT NULL,
  	"building" varchar,
  	"transport" varchar,
  	"phone" varchar,
  	"fax" varchar,
  	"url" varchar,
  	"capacity" numeric,
  	"available_days" varchar,
  	"available_days_note" varchar,
  	"corporate_name" varchar,
  	"corporate_number" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"fee" numeric DEFAULT 0 NOT NULL,
  	"source" "enum_facilities_source" DEFAULT 'entered' NOT NULL,
  	"imported_at" timestamp(3) with time zone,
  	"search_name" varchar,
  	"note" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "facility_requests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"facility_name" varchar NOT NULL,
  	"office_number" varchar NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"contact_name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"phone" varchar NOT NULL,
  	"message" varchar,
  	"facility_id" uuid,
  	"starts_on" varchar,
  	"status" "enum_facility_requests_status" DEFAULT 'received' NOT NULL,
  	"decision_reason" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "facility_registrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"facility_id" uuid NOT NULL,
  	"office_number" varchar,
  	"starts_on" varchar NOT NULL,
  	"last_day" varchar,
  	"withdrawal_reason" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"approved_by_id" uuid,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "volunteers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"name" varchar NOT NULL,
  	"kana" varchar NOT NULL,
  	"display_name" varchar NOT NULL,
  	"age_band" "enum_volunteers_age_band" DEFAULT 'unknown' NOT NULL,
  	"experience" "enum_volunteers_experience" DEFAULT 'none' NOT NULL,
  	"motive" varchar,
  	"registered_at" timestamp(3) with time zone,
  	"verified_at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"merged_into_id" uuid,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "volunteer_contacts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"volunteer_id" uuid NOT NULL,
  	"phone" varchar,
  	"email" varchar,
  	"postal_code" varchar,
  	"address" varchar,
  	"birth_date" varchar,
  	"key_id" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "residences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"volunteer_id" uuid NOT NULL,
  	"ward_id" varchar,
  	"municipality_name" varchar,
  	"since" varchar NOT NULL,
  	"until" varchar,
  	"proof" "enum_residences_proof" DEFAULT 'self_declared' NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "volunteer_accounts_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "volunteer_accounts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"volunteer_id" uuid NOT NULL,
  	"active" boolean DEFAULT true,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "contact_disclosures" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"facility_id" uuid,
  	"user_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "monthly_reports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"month" varchar NOT NULL,
  	"version" numeric NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"status" "enum_monthly_reports_status" DEFAULT 'submitted' NOT NULL,
  	"approval_comment" varchar,
  	"correction_note" varchar,
  	"cutoff_at" timestamp(3) with time zone NOT NULL,
  	"closed_at" timestamp(3) with time zone NOT NULL,
  	"closed_by_id" uuid,
  	"approved_at" timestamp(3) with time zone,
  	"approved_by_id" uuid,
  	"model" jsonb NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "targets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"figure" "enum_targets_figure" NOT NULL,
  	"month" varchar NOT NULL,
  	"planned" numeric NOT NULL,
  	"reason" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "programmes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"contract_name" varchar NOT NULL,
  	"municipality_id" varchar NOT NULL,
  	"starts_on" varchar NOT NULL,
  	"ends_on" varchar NOT NULL,
  	"is_current" boolean DEFAULT false,
  	"contractor_name" varchar NOT NULL,
  	"contractor_address" varchar NOT NULL,
  	"contractor_representative" varchar NOT NULL,
  	"contractor_contact_person" varchar,
  	"contractor_phone" varchar,
  	"contractor_email" varchar,
  	"addressee_department" varchar,
  	"delivery_address" varchar,
  	"counting_unit" "enum_programmes_counting_unit" DEFAULT 'number' NOT NULL,
  	"listing_rule" "enum_programmes_listing_rule" DEFAULT 'slot' NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" NOT NULL,
  	"active" boolean DEFAULT true,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"facilities_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"is_public" boolean DEFAULT false,
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
  
  CREATE TABLE "mails" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"status" "enum_mails_status" DEFAULT 'queued' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"last_error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "municipalities" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"addressee" varchar NOT NULL,
  	"lat_min" numeric NOT NULL,
  	"lat_max" numeric NOT NULL,
  	"lon_min" numeric NOT NULL,
  	"lon_max" numeric NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "wards" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"municipality_id" varchar NOT NULL,
  	"order" numeric NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "postal_areas" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"postal_code" varchar NOT NULL,
  	"town" varchar NOT NULL,
  	"ward_id" varchar NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"volunteer_accounts_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "slots" ADD CONSTRAINT "slots_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "slots" ADD CONSTRAINT "slots_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "slots" ADD CONSTRAINT "slots_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "applications" ADD CONSTRAINT "applications_slot_id_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slots"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "applications" ADD CONSTRAINT "applications_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "applications" ADD CONSTRAINT "applications_applicant_ward_id_wards_id_fk" FOREIGN KEY ("applicant_ward_id") REFERENCES "public"."wards"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "applications" ADD CONSTRAINT "applications_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "applications" ADD CONSTRAINT "applications_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "applications" ADD CONSTRAINT "applications_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "application_events" ADD CONSTRAINT "application_events_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "application_events" ADD CONSTRAINT "application_events_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "facilities" ADD CONSTRAINT "facilities_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "facility_requests" ADD CONSTRAINT "facility_requests_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "facility_requests" ADD CONSTRAINT "facility_requests_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "facility_registrations" ADD CONSTRAINT "facility_registrations_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "facility_registrations" ADD CONSTRAINT "facility_registrations_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "facility_registrations" ADD CONSTRAINT "facility_registrations_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_merged_into_id_volunteers_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "volunteer_contacts" ADD CONSTRAINT "volunteer_contacts_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "residences" ADD CONSTRAINT "residences_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "residences" ADD CONSTRAINT "residences_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "volunteer_accounts_sessions" ADD CONSTRAINT "volunteer_accounts_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."volunteer_accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "volunteer_accounts" ADD CONSTRAINT "volunteer_accounts_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "contact_disclosures" ADD CONSTRAINT "contact_disclosures_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "contact_disclosures" ADD CONSTRAINT "contact_disclosures_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "contact_disclosures" ADD CONSTRAINT "contact_disclosures_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_closed_by_id_users_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "targets" ADD CONSTRAINT "targets_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "programmes" ADD CONSTRAINT "programmes_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_facilities_fk" FOREIGN KEY ("facilities_id") REFERENCES "public"."facilities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "wards" ADD CONSTRAINT "wards_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "postal_areas" ADD CONSTRAINT "postal_areas_ward_id_wards_id_fk" FOREIGN KEY ("ward_id") REFERENCES "public"."wards"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_volunteer_accounts_fk" FOREIGN KEY ("volunteer_accounts_id") REFERENCES "public"."volunteer_accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "tasks_title_idx" ON "tasks" USING btree ("title");
  CREATE INDEX "tasks_facility_idx" ON "tasks" USING btree ("facility_id");
  CREATE INDEX "tasks_category_idx" ON "tasks" USING btree ("category");
  CREATE INDEX "tasks_programme_idx" ON "tasks" USING btree ("programme_id");
  CREATE INDEX "tasks_ward_idx" ON "tasks" USING btree ("ward_id");
  CREATE INDEX "tasks_is_published_idx" ON "tasks" USING btree ("is_published");
  CREATE INDEX "tasks_updated_at_idx" ON "tasks" USING btree ("updated_at");
  CREATE INDEX "tasks_created_at_idx" ON "tasks" USING btree ("created_at");
  CREATE INDEX "facility_status_createdAt_idx" ON "tasks" USING btree ("facility_id","status","created_at");
  CREATE INDEX "status_createdAt_idx" ON "tasks" USING btree ("status","created_at");
  CREATE INDEX "programme_firstPublishedAt_idx" ON "tasks" USING btree ("programme_id","first_published_at");
  CREATE INDEX "slots_task_idx" ON "slots" USING btree ("task_id");
  CREATE INDEX "slots_starts_at_idx" ON "slots" USING btree ("starts_at");
  CREATE INDEX "slots_facility_idx" ON "slots" USING btree ("facility_id");
  CREATE INDEX "slots_programme_idx" ON "slots" USING btree ("programme_id");
  CREATE INDEX "slots_updated_at_idx" ON "slots" USING btree ("updated_at");
  CREATE INDEX "slots_created_at_idx" ON "slots" USING btree ("created_at");
  CREATE INDEX "facility_startsAt_idx" ON "slots" USING btree ("facility_id","starts_at");
  CREATE INDEX "task_startsAt_idx" ON "slots" USING btree ("task_id","starts_at");
  CREATE INDEX "programme_firstVisibleAt_idx" ON "slots" USING btree ("programme_id","first_visible_at");
  CREATE INDEX "isVisible_startsAt_idx" ON "slots" USING btree ("is_visible","starts_at");
  CREATE INDEX "applications_slot_idx" ON "applications" USING btree ("slot_id");
  CREATE INDEX "applications_volunteer_idx" ON "applications" USING btree ("volunteer_id");
  CREATE INDEX "applications_applicant_ward_idx" ON "applications" USING btree ("applicant_ward_id");
  CREATE INDEX "applications_task_idx" ON "applications" USING btree ("task_id");
  CREATE INDEX "applications_facility_idx" ON "applications" USING btree ("facility_id");
  CREATE INDEX "applications_programme_idx" ON "applications" USING btree ("programme_id");
  CREATE INDEX "applications_updated_at_idx" ON "applications" USING btree ("updated_at");
  CREATE INDEX "applications_created_at_idx" ON "applications" USING btree ("created_at");
  CREATE INDEX "facility_status_startsAt_idx" ON "applications" USING btree ("facility_id","status","starts_at");
  CREATE INDEX "facility_appliedAt_idx" ON "applications" USING btree ("facility_id","applied_at");
  CREATE INDEX "volunteer_startsAt_idx" ON "applications" USING btree ("volunteer_id","starts_at");
  CREATE INDEX "status_statusChangedAt_idx" ON "applications" USING btree ("status","status_changed_at");
  CREATE INDEX "slot_status_idx" ON "applications" USING btree ("slot_id","status");
  CREATE INDEX "programme_startsAt_idx" ON "applications" USING btree ("programme_id","starts_at");
  CREATE INDEX "application_events_application_idx" ON "application_events" USING btree ("application_id");
  CREATE INDEX "application_events_facility_idx" ON "application_events" USING btree ("facility_id");
  CREATE INDEX "application_events_at_idx" ON "application_events" USING btree ("at");
  CREATE INDEX "application_at_idx" ON "application_events" USING btree ("application_id","at");
  CREATE INDEX "facilities_name_idx" ON "facilities" USING btree ("name");
  CREATE INDEX "facilities_kana_idx" ON "facilities" USING btree ("kana");
  CREATE INDEX "facilities_ward_idx" ON "facilities" USING btree ("ward_id");
  CREATE INDEX "facilities_corporate_number_idx" ON "facilities" USING btree ("corporate_number");
  CREATE INDEX "facilities_search_name_idx" ON "facilities" USING btree ("search_name");
  CREATE INDEX "facilities_updated_at_idx" ON "facilities" USING btree ("updated_at");
  CREATE INDEX "facilities_created_at_idx" ON "facilities" USING btree ("created_at");
  CREATE UNIQUE INDEX "officeNumber_serviceCode_idx" ON "facilities" USING btree ("office_number","service_code");
  CREATE INDEX "facility_requests_office_number_idx" ON "facility_requests" USING btree ("office_number");
  CREATE INDEX "facility_requests_programme_idx" ON "facility_requests" USING btree ("programme_id");
  CREATE INDEX "facility_requests_facility_idx" ON "facility_requests" USING btree ("facility_id");
  CREATE INDEX "facility_requests_updated_at_idx" ON "facility_requests" USING btree ("updated_at");
  CREATE INDEX "facility_requests_created_at_idx" ON "facility_requests" USING btree ("created_at");
  CREATE INDEX "status_createdAt_1_idx" ON "facility_requests" USING btree ("status","created_at");
  CREATE INDEX "facility_registrations_programme_idx" ON "facility_registrations" USING btree ("programme_id");
  CREATE INDEX "facility_registrations_facility_idx" ON "facility_registrations" USING btree ("facility_id");
  CREATE INDEX "facility_registrations_office_number_idx" ON "facility_registrations" USING btree ("office_number");
  CREATE INDEX "facility_registrations_approved_by_idx" ON "facility_registrations" USING btree ("approved_by_id");
  CREATE INDEX "facility_registrations_updated_at_idx" ON "facility_registrations" USING btree ("updated_at");
  CREATE INDEX "facility_registrations_created_at_idx" ON "facility_registrations" USING btree ("created_at");
  CREATE INDEX "programme_startsOn_idx" ON "facility_registrations" USING btree ("programme_id","starts_on");
  CREATE UNIQUE INDEX "volunteers_number_idx" ON "volunteers" USING btree ("number");
  CREATE INDEX "volunteers_name_idx" ON "volunteers" USING btree ("name");
  CREATE INDEX "volunteers_kana_idx" ON "volunteers" USING btree ("kana");
  CREATE INDEX "volunteers_merged_into_idx" ON "volunteers" USING btree ("merged_into_id");
  CREATE INDEX "volunteers_updated_at_idx" ON "volunteers" USING btree ("updated_at");
  CREATE INDEX "volunteers_created_at_idx" ON "volunteers" USING btree ("created_at");
  CREATE INDEX "verifiedAt_idx" ON "volunteers" USING btree ("verified_at");
  CREATE INDEX "registeredAt_idx" ON "volunteers" USING btree ("registered_at");
  CREATE UNIQUE INDEX "volunteer_contacts_volunteer_idx" ON "volunteer_contacts" USING btree ("volunteer_id");
  CREATE INDEX "volunteer_contacts_updated_at_idx" ON "volunteer_contacts" USING btree ("updated_at");
  CREATE INDEX "volunteer_contacts_created_at_idx" ON "volunteer_contacts" USING btree ("created_at");
  CREATE INDEX "residences_volunteer_idx" ON "residences" USING btree ("volunteer_id");
  CREATE INDEX "residences_ward_idx" ON "residences" USING btree ("ward_id");
  CREATE INDEX "residences_updated_at_idx" ON "residences" USING btree ("updated_at");
  CREATE INDEX "residences_created_at_idx" ON "residences" USING btree ("created_at");
  CREATE INDEX "volunteer_since_idx" ON "residences" USING btree ("volunteer_id","since");
  CREATE INDEX "volunteer_accounts_sessions_order_idx" ON "volunteer_accounts_sessions" USING btree ("_order");
  CREATE INDEX "volunteer_accounts_sessions_parent_id_idx" ON "volunteer_accounts_sessions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "volunteer_accounts_volunteer_idx" ON "volunteer_accounts" USING btree ("volunteer_id");
  CREATE INDEX "volunteer_accounts_updated_at_idx" ON "volunteer_accounts" USING btree ("updated_at");
  CREATE INDEX "volunteer_accounts_created_at_idx" ON "volunteer_accounts" USING btree ("created_at");
  CREATE UNIQUE INDEX "volunteer_accounts_email_idx" ON "volunteer_accounts" USING btree ("email");
  CREATE INDEX "contact_disclosures_application_idx" ON "contact_disclosures" USING btree ("application_id");
  CREATE INDEX "contact_disclosures_facility_idx" ON "contact_disclosures" USING btree ("facility_id");
  CREATE INDEX "contact_disclosures_user_idx" ON "contact_disclosures" USING btree ("user_id");
  CREATE INDEX "contact_disclosures_at_idx" ON "contact_disclosures" USING btree ("at");
  CREATE INDEX "monthly_reports_programme_idx" ON "monthly_reports" USING btree ("programme_id");
  CREATE INDEX "monthly_reports_closed_by_idx" ON "monthly_reports" USING btree ("closed_by_id");
  CREATE INDEX "monthly_reports_approved_by_idx" ON "monthly_reports" USING btree ("approved_by_id");
  CREATE INDEX "monthly_reports_updated_at_idx" ON "monthly_reports" USING btree ("updated_at");
  CREATE INDEX "monthly_reports_created_at_idx" ON "monthly_reports" USING btree ("created_at");
  CREATE UNIQUE INDEX "programme_month_version_idx" ON "monthly_reports" USING btree ("programme_id","month","version");
  CREATE INDEX "targets_programme_idx" ON "targets" USING btree ("programme_id");
  CREATE INDEX "targets_updated_at_idx" ON "targets" USING btree ("updated_at");
  CREATE INDEX "targets_created_at_idx" ON "targets" USING btree ("created_at");
  CREATE UNIQUE INDEX "programme_figure_month_idx" ON "targets" USING btree ("programme_id","figure","month");
  CREATE INDEX "programmes_municipality_idx" ON "programmes" USING btree ("municipality_id");
  CREATE INDEX "programmes_is_current_idx" ON "programmes" USING btree ("is_current");
  CREATE INDEX "programmes_updated_at_idx" ON "programmes" USING btree ("updated_at");
  CREATE INDEX "programmes_created_at_idx" ON "programmes" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_role_idx" ON "users" USING btree ("role");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_facilities_id_idx" ON "users_rels" USING btree ("facilities_id");
  CREATE INDEX "media_is_public_idx" ON "media" USING btree ("is_public");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "mails_key_idx" ON "mails" USING btree ("key");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");
  CREATE INDEX "status_createdAt_2_idx" ON "mails" USING btree ("status","created_at");
  CREATE INDEX "municipalities_updated_at_idx" ON "municipalities" USING btree ("updated_at");
  CREATE INDEX "municipalities_created_at_idx" ON "municipalities" USING btree ("created_at");
  CREATE INDEX "wards_municipality_idx" ON "wards" USING btree ("municipality_id");
  CREATE INDEX "wards_updated_at_idx" ON "wards" USING btree ("updated_at");
  CREATE INDEX "wards_created_at_idx" ON "wards" USING btree ("created_at");
  CREATE INDEX "postal_areas_postal_code_idx" ON "postal_areas" USING btree ("postal_code");
  CREATE INDEX "postal_areas_town_idx" ON "postal_areas" USING btree ("town");
  CREATE INDEX "postal_areas_ward_idx" ON "postal_areas" USING btree ("ward_id");
  CREATE INDEX "postal_areas_updated_at_idx" ON "postal_areas" USING btree ("updated_at");
  CREATE INDEX "postal_areas_created_at_idx" ON "postal_areas" USING btree ("created_at");
  CREATE UNIQUE INDEX "postalCode_ward_town_idx" ON "postal_areas" USING btree ("postal_code","ward_id","town");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_volunteer_accounts_id_idx" ON "payload_preferences_rels" USING btree ("volunteer_accounts_id");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "tasks" CASCADE;
  DROP TABLE "slots" CASCADE;
  DROP TABLE "applications" CASCADE;
  DROP TABLE "application_events" CASCADE;
  DROP TABLE "facilities" CASCADE;
  DROP TABLE "facility_requests" CASCADE;
  DROP TABLE "facility_registrations" CASCADE;
  DROP TABLE "volunteers" CASCADE;
  DROP TABLE "volunteer_contacts" CASCADE;
  DROP TABLE "residences" CASCADE;
  DROP TABLE "volunteer_accounts_sessions" CASCADE;
  DROP TABLE "volunteer_accounts" CASCADE;
  DROP TABLE "contact_disclosures" CASCADE;
  DROP TABLE "monthly_reports" CASCADE;
  DROP TABLE "targets" CASCADE;
  DROP TABLE "programmes" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "mails" CASCADE;
  DROP TABLE "municipalities" CASCADE;
  DROP TABLE "wards" CASCADE;
  DROP TABLE "postal_areas" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_tasks_category";
  DROP TYPE "public"."enum_tasks_status";
  DROP TYPE "public"."enum_slots_status";
  DROP TYPE "public"."enum_applications_status";
  DROP TYPE "public"."enum_applications_applicant_age_band";
  DROP TYPE "public"."enum_applications_applicant_experience";
  DROP TYPE "public"."enum_applications_status_changed_by_role";
  DROP TYPE "public"."enum_application_events_by_role";
  DROP TYPE "public"."enum_facilities_service_code";
  DROP TYPE "public"."enum_facilities_source";
  DROP TYPE "public"."enum_facility_requests_status";
  DROP TYPE "public"."enum_volunteers_age_band";
  DROP TYPE "public"."enum_volunteers_experience";
  DROP TYPE "public"."enum_residences_proof";
  DROP TYPE "public"."enum_monthly_reports_status";
  DROP TYPE "public"."enum_targets_figure";
  DROP TYPE "public"."enum_programmes_counting_unit";
  DROP TYPE "public"."enum_programmes_listing_rule";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_mails_status";`)
}
