import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_briefings_questions_answer" AS ENUM('a', 'b', 'c');
  CREATE TYPE "public"."enum_briefings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_briefing_results_way" AS ENUM('site', 'counter');
  CREATE TABLE "briefings_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar NOT NULL,
  	"choice_a" varchar NOT NULL,
  	"choice_b" varchar NOT NULL,
  	"choice_c" varchar NOT NULL,
  	"answer" "enum_briefings_questions_answer" NOT NULL,
  	"explanation" varchar NOT NULL
  );
  
  CREATE TABLE "briefings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version" numeric,
  	"title" varchar NOT NULL,
  	"status" "enum_briefings_status" DEFAULT 'draft' NOT NULL,
  	"change_note" varchar,
  	"intro" varchar,
  	"allowed" varchar,
  	"forbidden" varchar,
  	"when_asked" varchar,
  	"is_published" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"published_by" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "briefing_results" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"volunteer_id" uuid NOT NULL,
  	"briefing_id" uuid NOT NULL,
  	"version" numeric,
  	"way" "enum_briefing_results_way" DEFAULT 'counter' NOT NULL,
  	"taken_at" timestamp(3) with time zone,
  	"passed_at" timestamp(3) with time zone,
  	"answers" jsonb
  );
  
  ALTER TABLE "programmes" ADD COLUMN "briefing_required" boolean DEFAULT true NOT NULL;
  ALTER TABLE "briefings_questions" ADD CONSTRAINT "briefings_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefing_results" ADD CONSTRAINT "briefing_results_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "briefing_results" ADD CONSTRAINT "briefing_results_briefing_id_briefings_id_fk" FOREIGN KEY ("briefing_id") REFERENCES "public"."briefings"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "briefings_questions_order_idx" ON "briefings_questions" USING btree ("_order");
  CREATE INDEX "briefings_questions_parent_id_idx" ON "briefings_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "briefings_version_idx" ON "briefings" USING btree ("version");
  CREATE INDEX "briefings_updated_at_idx" ON "briefings" USING btree ("updated_at");
  CREATE INDEX "briefings_created_at_idx" ON "briefings" USING btree ("created_at");
  CREATE INDEX "briefing_results_volunteer_idx" ON "briefing_results" USING btree ("volunteer_id");
  CREATE INDEX "briefing_results_briefing_idx" ON "briefing_results" USING btree ("briefing_id");
  CREATE INDEX "briefing_results_taken_at_idx" ON "briefing_results" USING btree ("taken_at");
  CREATE INDEX "volunteer_passedAt_idx" ON "briefing_results" USING btree ("volunteer_id","passed_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "briefings_questions" CASCADE;
  DROP TABLE "briefings" CASCADE;
  DROP TABLE "briefing_results" CASCADE;
  ALTER TABLE "programmes" DROP COLUMN "briefing_required";
  DROP TYPE "public"."enum_briefings_questions_answer";
  DROP TYPE "public"."enum_briefings_status";
  DROP TYPE "public"."enum_briefing_results_way";`)
}
