import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_consultations_status" AS ENUM('requested', 'planned', 'held', 'called_off');
  CREATE TYPE "public"."enum_consultations_topic" AS ENUM('carving', 'listing', 'receiving', 'screen', 'safety', 'other');
  CREATE TYPE "public"."enum_consultations_way" AS ENUM('visit', 'office', 'phone', 'online');
  CREATE TYPE "public"."enum_consultations_outcome" AS ENUM('listing', 'carving', 'considering', 'answered', 'referred', 'declined');
  CREATE TYPE "public"."enum_seminars_kind" AS ENUM('programme', 'carving', 'cases', 'exchange', 'residents');
  CREATE TYPE "public"."enum_seminars_audience" AS ENUM('facilities', 'residents', 'everyone');
  CREATE TYPE "public"."enum_seminars_status" AS ENUM('draft', 'published', 'held', 'called_off');
  CREATE TYPE "public"."enum_seminar_attendances_attendee_kind" AS ENUM('manager', 'care_staff', 'office_staff', 'resident', 'official', 'other');
  CREATE TYPE "public"."enum_seminar_attendances_status" AS ENUM('signed_up', 'cancelled', 'attended', 'absent');
  CREATE TABLE "consultations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"facility_id" uuid NOT NULL,
  	"status" "enum_consultations_status" DEFAULT 'requested' NOT NULL,
  	"status_reason" varchar,
  	"topic" "enum_consultations_topic" DEFAULT 'carving' NOT NULL,
  	"theme" varchar NOT NULL,
  	"wish" varchar,
  	"held_on" varchar,
  	"time" varchar,
  	"minutes" numeric,
  	"way" "enum_consultations_way",
  	"consultant" varchar,
  	"participants" varchar,
  	"advice" varchar,
  	"outcome" "enum_consultations_outcome",
  	"next_step" varchar,
  	"next_step_due_on" varchar,
  	"next_step_done_on" varchar,
  	"carving_sheet_id" uuid,
  	"note" varchar,
  	"programme_id" uuid NOT NULL,
  	"status_changed_at" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "seminars_agenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"minutes" numeric,
  	"speaker" varchar
  );
  
  CREATE TABLE "seminars" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "enum_seminars_kind" DEFAULT 'programme' NOT NULL,
  	"audience" "enum_seminars_audience" DEFAULT 'facilities' NOT NULL,
  	"purpose" varchar,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"place" varchar,
  	"is_online" boolean DEFAULT false,
  	"online_url" varchar,
  	"speaker" varchar,
  	"capacity" numeric,
  	"status" "enum_seminars_status" DEFAULT 'draft' NOT NULL,
  	"status_reason" varchar,
  	"summary" varchar,
  	"seats_taken" numeric DEFAULT 0,
  	"programme_id" uuid NOT NULL,
  	"status_changed_at" timestamp(3) with time zone,
  	"is_published" boolean DEFAULT false,
  	"digest" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "seminar_attendances" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"seminar_id" uuid NOT NULL,
  	"facility_id" uuid,
  	"volunteer_id" uuid,
  	"attendee_name" varchar,
  	"attendee_kind" "enum_seminar_attendances_attendee_kind" DEFAULT 'care_staff' NOT NULL,
  	"people" numeric DEFAULT 1 NOT NULL,
  	"status" "enum_seminar_attendances_status" DEFAULT 'signed_up' NOT NULL,
  	"opinion" varchar,
  	"follow_up" varchar,
  	"follow_up_done_on" varchar,
  	"signed_up_at" timestamp(3) with time zone,
  	"recorded_at" timestamp(3) with time zone,
  	"holds_seat" boolean DEFAULT false,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "seminar_materials" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"seminar_id" uuid NOT NULL,
  	"is_published" boolean DEFAULT false,
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
  
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_carving_sheet_id_carving_sheets_id_fk" FOREIGN KEY ("carving_sheet_id") REFERENCES "public"."carving_sheets"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "seminars_agenda" ADD CONSTRAINT "seminars_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."seminars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "seminars" ADD CONSTRAINT "seminars_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "seminar_attendances" ADD CONSTRAINT "seminar_attendances_seminar_id_seminars_id_fk" FOREIGN KEY ("seminar_id") REFERENCES "public"."seminars"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "seminar_attendances" ADD CONSTRAINT "seminar_attendances_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "seminar_attendances" ADD CONSTRAINT "seminar_attendances_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "seminar_materials" ADD CONSTRAINT "seminar_materials_seminar_id_seminars_id_fk" FOREIGN KEY ("seminar_id") REFERENCES "public"."seminars"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "consultations_facility_idx" ON "consultations" USING btree ("facility_id");
  CREATE INDEX "consultations_next_step_due_on_idx" ON "consultations" USING btree ("next_step_due_on");
  CREATE UNIQUE INDEX "consultations_carving_sheet_idx" ON "consultations" USING btree ("carving_sheet_id");
  CREATE INDEX "consultations_programme_idx" ON "consultations" USING btree ("programme_id");
  CREATE INDEX "consultations_updated_at_idx" ON "consultations" USING btree ("updated_at");
  CREATE INDEX "consultations_created_at_idx" ON "consultations" USING btree ("created_at");
  CREATE INDEX "facility_heldOn_idx" ON "consultations" USING btree ("facility_id","held_on");
  CREATE INDEX "status_heldOn_idx" ON "consultations" USING btree ("status","held_on");
  CREATE INDEX "programme_heldOn_idx" ON "consultations" USING btree ("programme_id","held_on");
  CREATE INDEX "seminars_agenda_order_idx" ON "seminars_agenda" USING btree ("_order");
  CREATE INDEX "seminars_agenda_parent_id_idx" ON "seminars_agenda" USING btree ("_parent_id");
  CREATE INDEX "seminars_title_idx" ON "seminars" USING btree ("title");
  CREATE INDEX "seminars_starts_at_idx" ON "seminars" USING btree ("starts_at");
  CREATE INDEX "seminars_programme_idx" ON "seminars" USING btree ("programme_id");
  CREATE INDEX "seminars_is_published_idx" ON "seminars" USING btree ("is_published");
  CREATE INDEX "seminars_updated_at_idx" ON "seminars" USING btree ("updated_at");
  CREATE INDEX "seminars_created_at_idx" ON "seminars" USING btree ("created_at");
  CREATE INDEX "status_startsAt_idx" ON "seminars" USING btree ("status","starts_at");
  CREATE INDEX "programme_startsAt_1_idx" ON "seminars" USING btree ("programme_id","starts_at");
  CREATE INDEX "seminar_attendances_seminar_idx" ON "seminar_attendances" USING btree ("seminar_id");
  CREATE INDEX "seminar_attendances_facility_idx" ON "seminar_attendances" USING btree ("facility_id");
  CREATE INDEX "seminar_attendances_volunteer_idx" ON "seminar_attendances" USING btree ("volunteer_id");
  CREATE INDEX "seminar_attendances_updated_at_idx" ON "seminar_attendances" USING btree ("updated_at");
  CREATE INDEX "seminar_attendances_created_at_idx" ON "seminar_attendances" USING btree ("created_at");
  CREATE INDEX "seminar_status_idx" ON "seminar_attendances" USING btree ("seminar_id","status");
  CREATE INDEX "seminar_materials_seminar_idx" ON "seminar_materials" USING btree ("seminar_id");
  CREATE INDEX "seminar_materials_is_published_idx" ON "seminar_materials" USING btree ("is_published");
  CREATE INDEX "seminar_materials_updated_at_idx" ON "seminar_materials" USING btree ("updated_at");
  CREATE INDEX "seminar_materials_created_at_idx" ON "seminar_materials" USING btree ("created_at");
  CREATE UNIQUE INDEX "seminar_materials_filename_idx" ON "seminar_materials" USING btree ("filename");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "consultations" CASCADE;
  DROP TABLE "seminars_agenda" CASCADE;
  DROP TABLE "seminars" CASCADE;
  DROP TABLE "seminar_attendances" CASCADE;
  DROP TABLE "seminar_materials" CASCADE;
  DROP TYPE "public"."enum_consultations_status";
  DROP TYPE "public"."enum_consultations_topic";
  DROP TYPE "public"."enum_consultations_way";
  DROP TYPE "public"."enum_consultations_outcome";
  DROP TYPE "public"."enum_seminars_kind";
  DROP TYPE "public"."enum_seminars_audience";
  DROP TYPE "public"."enum_seminars_status";
  DROP TYPE "public"."enum_seminar_attendances_attendee_kind";
  DROP TYPE "public"."enum_seminar_attendances_status";`)
}
