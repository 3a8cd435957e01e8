import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_report_forms_facts" AS ENUM('contract', 'contracted_on', 'term', 'amount', 'period', 'as_of', 'cutoff', 'held_on', 'place', 'participants', 'subject', 'completed_on', 'deliverables', 'details', 'person');
  CREATE TYPE "public"."enum_report_forms_kind" AS ENUM('monthly_report', 'seminar_report', 'consultation_report', 'minutes', 'completion_report', 'implementation_plan', 'service_level_agreement', 'accident_report', 'outreach_list', 'deliverables_list', 'reduction_statement', 'other');
  CREATE TYPE "public"."enum_report_forms_status" AS ENUM('draft', 'published');
  CREATE TABLE "report_forms_facts" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_report_forms_facts",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "report_forms_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"title" varchar,
  	"shown" boolean DEFAULT true,
  	"text" jsonb
  );
  
  CREATE TABLE "report_forms" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_report_forms_kind" NOT NULL,
  	"version" numeric,
  	"status" "enum_report_forms_status" DEFAULT 'draft' NOT NULL,
  	"valid_from" varchar NOT NULL,
  	"number" varchar,
  	"title" varchar NOT NULL,
  	"addressee" varchar,
  	"statement" varchar,
  	"confirmation_title" varchar,
  	"confirmation_cells" varchar,
  	"agreed_on" varchar,
  	"note" varchar,
  	"is_published" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"published_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "report_forms_facts" ADD CONSTRAINT "report_forms_facts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."report_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "report_forms_chapters" ADD CONSTRAINT "report_forms_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."report_forms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "report_forms_facts_order_idx" ON "report_forms_facts" USING btree ("order");
  CREATE INDEX "report_forms_facts_parent_idx" ON "report_forms_facts" USING btree ("parent_id");
  CREATE INDEX "report_forms_chapters_order_idx" ON "report_forms_chapters" USING btree ("_order");
  CREATE INDEX "report_forms_chapters_parent_id_idx" ON "report_forms_chapters" USING btree ("_parent_id");
  CREATE INDEX "report_forms_kind_idx" ON "report_forms" USING btree ("kind");
  CREATE INDEX "report_forms_updated_at_idx" ON "report_forms" USING btree ("updated_at");
  CREATE INDEX "report_forms_created_at_idx" ON "report_forms" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "report_forms_facts" CASCADE;
  DROP TABLE "report_forms_chapters" CASCADE;
  DROP TABLE "report_forms" CASCADE;
  DROP TYPE "public"."enum_report_forms_facts";
  DROP TYPE "public"."enum_report_forms_kind";
  DROP TYPE "public"."enum_report_forms_status";`)
}
