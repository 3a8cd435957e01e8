import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_task_templates_category" AS ENUM('environment', 'meal_support', 'recreation', 'conversation', 'clerical', 'other');
  CREATE TYPE "public"."enum_carving_sheets_steps_done_by" AS ENUM('professional', 'assistant', 'other');
  CREATE TYPE "public"."enum_carving_sheets_steps_classification" AS ENUM('professional', 'around', 'prohibited');
  CREATE TYPE "public"."enum_carving_sheets_steps_suggested" AS ENUM('professional', 'around', 'prohibited');
  CREATE TYPE "public"."enum_carving_sheets_day_type" AS ENUM('weekday', 'holiday');
  CREATE TABLE "task_templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"category" "enum_task_templates_category" NOT NULL,
  	"description" varchar NOT NULL,
  	"not_asked" varchar NOT NULL,
  	"place" varchar,
  	"clothing" varchar,
  	"belongings" varchar,
  	"minutes" numeric DEFAULT 60 NOT NULL,
  	"beginner_friendly" boolean DEFAULT true,
  	"supervisor_hint" varchar,
  	"active" boolean DEFAULT true,
  	"key" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "carving_sheets_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"scene" varchar,
  	"minutes" numeric,
  	"text" varchar NOT NULL,
  	"done_by" "enum_carving_sheets_steps_done_by" DEFAULT 'professional' NOT NULL,
  	"classification" "enum_carving_sheets_steps_classification",
  	"chosen" boolean DEFAULT false,
  	"classified_by" varchar,
  	"suggested" "enum_carving_sheets_steps_suggested"
  );
  
  CREATE TABLE "carving_sheets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"facility_id" uuid NOT NULL,
  	"day_type" "enum_carving_sheets_day_type" DEFAULT 'weekday' NOT NULL,
  	"days_per_week" numeric DEFAULT 5 NOT NULL,
  	"freed_minutes_per_week" numeric DEFAULT 0,
  	"made_by" varchar,
  	"digest" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "tasks" ADD COLUMN "carving_sheet_id" uuid;
  ALTER TABLE "carving_sheets_steps" ADD CONSTRAINT "carving_sheets_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."carving_sheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "carving_sheets" ADD CONSTRAINT "carving_sheets_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "task_templates_title_idx" ON "task_templates" USING btree ("title");
  CREATE INDEX "task_templates_active_idx" ON "task_templates" USING btree ("active");
  CREATE UNIQUE INDEX "task_templates_key_idx" ON "task_templates" USING btree ("key");
  CREATE INDEX "task_templates_updated_at_idx" ON "task_templates" USING btree ("updated_at");
  CREATE INDEX "task_templates_created_at_idx" ON "task_templates" USING btree ("created_at");
  CREATE INDEX "carving_sheets_steps_order_idx" ON "carving_sheets_steps" USING btree ("_order");
  CREATE INDEX "carving_sheets_steps_parent_id_idx" ON "carving_sheets_steps" USING btree ("_parent_id");
  CREATE INDEX "carving_sheets_title_idx" ON "carving_sheets" USING btree ("title");
  CREATE INDEX "carving_sheets_facility_idx" ON "carving_sheets" USING btree ("facility_id");
  CREATE INDEX "carving_sheets_updated_at_idx" ON "carving_sheets" USING btree ("updated_at");
  CREATE INDEX "carving_sheets_created_at_idx" ON "carving_sheets" USING btree ("created_at");
  CREATE INDEX "facility_updatedAt_idx" ON "carving_sheets" USING btree ("facility_id","updated_at");
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_carving_sheet_id_carving_sheets_id_fk" FOREIGN KEY ("carving_sheet_id") REFERENCES "public"."carving_sheets"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "tasks_carving_sheet_idx" ON "tasks" USING btree ("carving_sheet_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "task_templates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "carving_sheets_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "carving_sheets" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "task_templates" CASCADE;
  DROP TABLE "carving_sheets_steps" CASCADE;
  DROP TABLE "carving_sheets" CASCADE;
  ALTER TABLE "tasks" DROP CONSTRAINT "tasks_carving_sheet_id_carving_sheets_id_fk";
  
  DROP INDEX "tasks_carving_sheet_idx";
  ALTER TABLE "tasks" DROP COLUMN "carving_sheet_id";
  DROP TYPE "public"."enum_task_templates_category";
  DROP TYPE "public"."enum_carving_sheets_steps_done_by";
  DROP TYPE "public"."enum_carving_sheets_steps_classification";
  DROP TYPE "public"."enum_carving_sheets_steps_suggested";
  DROP TYPE "public"."enum_carving_sheets_day_type";`)
}
