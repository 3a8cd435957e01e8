import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_intention_answers_items_category" AS ENUM('environment', 'meal_support', 'recreation', 'conversation', 'clerical', 'other');
  CREATE TYPE "public"."enum_intention_answers_items_wish" AS ENUM('hand_over', 'unsure', 'keep');
  CREATE TYPE "public"."enum_intention_answers_items_band" AS ENUM('early', 'morning', 'noon', 'afternoon', 'evening');
  CREATE TYPE "public"."enum_intention_answers_way" AS ENUM('screen', 'paper');
  CREATE TABLE "intention_answers_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"category" "enum_intention_answers_items_category" NOT NULL,
  	"wish" "enum_intention_answers_items_wish" DEFAULT 'hand_over' NOT NULL,
  	"minutes" numeric,
  	"band" "enum_intention_answers_items_band",
  	"comment" varchar
  );
  
  CREATE TABLE "intention_answers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"facility_id" uuid NOT NULL,
  	"answered_on" varchar,
  	"answered_by" varchar,
  	"worries" varchar,
  	"way" "enum_intention_answers_way" DEFAULT 'screen',
  	"programme_id" uuid NOT NULL,
  	"digest" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "carving_sheets_steps" ADD COLUMN "source_item" varchar;
  ALTER TABLE "intention_answers_items" ADD CONSTRAINT "intention_answers_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."intention_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intention_answers" ADD CONSTRAINT "intention_answers_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "intention_answers" ADD CONSTRAINT "intention_answers_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "intention_answers_items_order_idx" ON "intention_answers_items" USING btree ("_order");
  CREATE INDEX "intention_answers_items_parent_id_idx" ON "intention_answers_items" USING btree ("_parent_id");
  CREATE INDEX "intention_answers_facility_idx" ON "intention_answers" USING btree ("facility_id");
  CREATE INDEX "intention_answers_answered_on_idx" ON "intention_answers" USING btree ("answered_on");
  CREATE INDEX "intention_answers_programme_idx" ON "intention_answers" USING btree ("programme_id");
  CREATE INDEX "intention_answers_updated_at_idx" ON "intention_answers" USING btree ("updated_at");
  CREATE INDEX "intention_answers_created_at_idx" ON "intention_answers" USING btree ("created_at");
  CREATE INDEX "facility_answeredOn_idx" ON "intention_answers" USING btree ("facility_id","answered_on");
  CREATE INDEX "programme_answeredOn_idx" ON "intention_answers" USING btree ("programme_id","answered_on");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "intention_answers_items" CASCADE;
  DROP TABLE "intention_answers" CASCADE;
  ALTER TABLE "carving_sheets_steps" DROP COLUMN "source_item";
  DROP TYPE "public"."enum_intention_answers_items_category";
  DROP TYPE "public"."enum_intention_answers_items_wish";
  DROP TYPE "public"."enum_intention_answers_items_band";
  DROP TYPE "public"."enum_intention_answers_way";`)
}
