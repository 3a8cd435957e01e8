import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_rights_disputes_caused_by" AS ENUM('operator_side', 'city_side', 'provider_side');
  CREATE TABLE "kpi_definitions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"consultation_matters_id" uuid
  );
  
  CREATE TABLE "settlement_settings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"consultation_matters_id" uuid
  );
  
  CREATE TABLE "programmes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"consultation_matters_id" uuid
  );
  
  CREATE TABLE "service_levels_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"consultation_matters_id" uuid
  );
  
  CREATE TABLE "report_forms_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"consultation_matters_id" uuid
  );
  
  CREATE TABLE "consultation_matters_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"deliverables_id" uuid
  );
  
  CREATE TABLE "service_evidence_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"register_files_id" uuid
  );
  
  ALTER TABLE "kpi_definitions" ADD COLUMN "matters_digest" varchar;
  ALTER TABLE "settlement_settings" ADD COLUMN "matters_digest" varchar;
  ALTER TABLE "confidentiality_pledges" ADD COLUMN "covers_own_use" boolean DEFAULT false;
  ALTER TABLE "storage_media" ADD COLUMN "taken_in_on" varchar;
  ALTER TABLE "storage_media" ADD COLUMN "taken_in_from" varchar;
  ALTER TABLE "storage_media" ADD COLUMN "back_to" varchar;
  ALTER TABLE "ownerships" ADD COLUMN "is_reused" boolean DEFAULT false;
  ALTER TABLE "ownerships" ADD COLUMN "reuse" varchar;
  ALTER TABLE "ownerships" ADD COLUMN "reuse_agreed_on" varchar;
  ALTER TABLE "third_party_rights" ADD COLUMN "is_ordered" boolean DEFAULT false;
  ALTER TABLE "rights_disputes" ADD COLUMN "caused_by" "enum_rights_disputes_caused_by";
  ALTER TABLE "service_evidence" ADD COLUMN "accepted_by" varchar;
  ALTER TABLE "kpi_definitions_rels" ADD CONSTRAINT "kpi_definitions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."kpi_definitions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "kpi_definitions_rels" ADD CONSTRAINT "kpi_definitions_rels_consultation_matters_fk" FOREIGN KEY ("consultation_matters_id") REFERENCES "public"."consultation_matters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settlement_settings_rels" ADD CONSTRAINT "settlement_settings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settlement_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settlement_settings_rels" ADD CONSTRAINT "settlement_settings_rels_consultation_matters_fk" FOREIGN KEY ("consultation_matters_id") REFERENCES "public"."consultation_matters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_consultation_matters_fk" FOREIGN KEY ("consultation_matters_id") REFERENCES "public"."consultation_matters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_levels_rels" ADD CONSTRAINT "service_levels_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_levels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_levels_rels" ADD CONSTRAINT "service_levels_rels_consultation_matters_fk" FOREIGN KEY ("consultation_matters_id") REFERENCES "public"."consultation_matters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "report_forms_rels" ADD CONSTRAINT "report_forms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."report_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "report_forms_rels" ADD CONSTRAINT "report_forms_rels_consultation_matters_fk" FOREIGN KEY ("consultation_matters_id") REFERENCES "public"."consultation_matters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consultation_matters_rels" ADD CONSTRAINT "consultation_matters_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consultation_matters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consultation_matters_rels" ADD CONSTRAINT "consultation_matters_rels_deliverables_fk" FOREIGN KEY ("deliverables_id") REFERENCES "public"."deliverables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_evidence_rels" ADD CONSTRAINT "service_evidence_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_evidence_rels" ADD CONSTRAINT "service_evidence_rels_register_files_fk" FOREIGN KEY ("register_files_id") REFERENCES "public"."register_files"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "kpi_definitions_rels_order_idx" ON "kpi_definitions_rels" USING btree ("order");
  CREATE INDEX "kpi_definitions_rels_parent_idx" ON "kpi_definitions_rels" USING btree ("parent_id");
  CREATE INDEX "kpi_definitions_rels_path_idx" ON "kpi_definitions_rels" USING btree ("path");
  CREATE INDEX "kpi_definitions_rels_consultation_matters_id_idx" ON "kpi_definitions_rels" USING btree ("consultation_matters_id");
  CREATE INDEX "settlement_settings_rels_order_idx" ON "settlement_settings_rels" USING btree ("order");
  CREATE INDEX "settlement_settings_rels_parent_idx" ON "settlement_settings_rels" USING btree ("parent_id");
  CREATE INDEX "settlement_settings_rels_path_idx" ON "settlement_settings_rels" USING btree ("path");
  CREATE INDEX "settlement_settings_rels_consultation_matters_id_idx" ON "settlement_settings_rels" USING btree ("consultation_matters_id");
  CREATE INDEX "programmes_rels_order_idx" ON "programmes_rels" USING btree ("order");
  CREATE INDEX "programmes_rels_parent_idx" ON "programmes_rels" USING btree ("parent_id");
  CREATE INDEX "programmes_rels_path_idx" ON "programmes_rels" USING btree ("path");
  CREATE INDEX "programmes_rels_consultation_matters_id_idx" ON "programmes_rels" USING btree ("consultation_matters_id");
  CREATE INDEX "service_levels_rels_order_idx" ON "service_levels_rels" USING btree ("order");
  CREATE INDEX "service_levels_rels_parent_idx" ON "service_levels_rels" USING btree ("parent_id");
  CREATE INDEX "service_levels_rels_path_idx" ON "service_levels_rels" USING btree ("path");
  CREATE INDEX "service_levels_rels_consultation_matters_id_idx" ON "service_levels_rels" USING btree ("consultation_matters_id");
  CREATE INDEX "report_forms_rels_order_idx" ON "report_forms_rels" USING btree ("order");
  CREATE INDEX "report_forms_rels_parent_idx" ON "report_forms_rels" USING btree ("parent_id");
  CREATE INDEX "report_forms_rels_path_idx" ON "report_forms_rels" USING btree ("path");
  CREATE INDEX "report_forms_rels_consultation_matters_id_idx" ON "report_forms_rels" USING btree ("consultation_matters_id");
  CREATE INDEX "consultation_matters_rels_order_idx" ON "consultation_matters_rels" USING btree ("order");
  CREATE INDEX "consultation_matters_rels_parent_idx" ON "consultation_matters_rels" USING btree ("parent_id");
  CREATE INDEX "consultation_matters_rels_path_idx" ON "consultation_matters_rels" USING btree ("path");
  CREATE INDEX "consultation_matters_rels_deliverables_id_idx" ON "consultation_matters_rels" USING btree ("deliverables_id");
  CREATE INDEX "service_evidence_rels_order_idx" ON "service_evidence_rels" USING btree ("order");
  CREATE INDEX "service_evidence_rels_parent_idx" ON "service_evidence_rels" USING btree ("parent_id");
  CREATE INDEX "service_evidence_rels_path_idx" ON "service_evidence_rels" USING btree ("path");
  CREATE INDEX "service_evidence_rels_register_files_id_idx" ON "service_evidence_rels" USING btree ("register_files_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "kpi_definitions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settlement_settings_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "service_levels_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "report_forms_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consultation_matters_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "service_evidence_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "kpi_definitions_rels" CASCADE;
  DROP TABLE "settlement_settings_rels" CASCADE;
  DROP TABLE "programmes_rels" CASCADE;
  DROP TABLE "service_levels_rels" CASCADE;
  DROP TABLE "report_forms_rels" CASCADE;
  DROP TABLE "consultation_matters_rels" CASCADE;
  DROP TABLE "service_evidence_rels" CASCADE;
  ALTER TABLE "kpi_definitions" DROP COLUMN "matters_digest";
  ALTER TABLE "settlement_settings" DROP COLUMN "matters_digest";
  ALTER TABLE "confidentiality_pledges" DROP COLUMN "covers_own_use";
  ALTER TABLE "storage_media" DROP COLUMN "taken_in_on";
  ALTER TABLE "storage_media" DROP COLUMN "taken_in_from";
  ALTER TABLE "storage_media" DROP COLUMN "back_to";
  ALTER TABLE "ownerships" DROP COLUMN "is_reused";
  ALTER TABLE "ownerships" DROP COLUMN "reuse";
  ALTER TABLE "ownerships" DROP COLUMN "reuse_agreed_on";
  ALTER TABLE "third_party_rights" DROP COLUMN "is_ordered";
  ALTER TABLE "rights_disputes" DROP COLUMN "caused_by";
  ALTER TABLE "service_evidence" DROP COLUMN "accepted_by";
  DROP TYPE "public"."enum_rights_disputes_caused_by";`)
}
