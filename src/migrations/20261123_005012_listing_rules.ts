import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_listing_verdict" AS ENUM('allowed', 'review', 'prohibited');
  CREATE TYPE "public"."enum_listing_rule_sets_status" AS ENUM('draft', 'published', 'retired');
  CREATE TYPE "public"."enum_listing_rules_group" AS ENUM('body_care', 'medical', 'money', 'professional', 'grey', 'employment', 'unclear', 'permitted');
  CREATE TABLE "listing_rule_sets_words" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"list" varchar NOT NULL
  );
  
  CREATE TABLE "listing_rule_sets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version" numeric NOT NULL,
  	"status" "enum_listing_rule_sets_status" DEFAULT 'draft' NOT NULL,
  	"reason" varchar NOT NULL,
  	"author_name" varchar NOT NULL,
  	"date" varchar NOT NULL,
  	"published_at" timestamp(3) with time zone,
  	"published_by_name" varchar,
  	"benign" varchar,
  	"barrier" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "listing_rules_examples" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"verdict" "enum_listing_verdict" NOT NULL
  );
  
  CREATE TABLE "listing_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"rule_set_id" uuid NOT NULL,
  	"key" varchar NOT NULL,
  	"group" "enum_listing_rules_group" NOT NULL,
  	"verdict" "enum_listing_verdict" NOT NULL,
  	"patterns" varchar,
  	"unless_before" varchar,
  	"unless_after" varchar,
  	"unless_between" varchar,
  	"unless_clause" varchar,
  	"reason" varchar,
  	"suggestion" varchar,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "tasks" ADD COLUMN "check_verdict" "enum_listing_verdict";
  ALTER TABLE "tasks" ADD COLUMN "check_hits" jsonb;
  ALTER TABLE "tasks" ADD COLUMN "check_version" numeric;
  ALTER TABLE "tasks" ADD COLUMN "checked_at" timestamp(3) with time zone;
  ALTER TABLE "tasks" ADD COLUMN "override_reason" varchar;
  ALTER TABLE "tasks" ADD COLUMN "overridden_by_name" varchar;
  ALTER TABLE "tasks" ADD COLUMN "overridden_at" timestamp(3) with time zone;
  ALTER TABLE "listing_rule_sets_words" ADD CONSTRAINT "listing_rule_sets_words_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."listing_rule_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listing_rules_examples" ADD CONSTRAINT "listing_rules_examples_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."listing_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listing_rules" ADD CONSTRAINT "listing_rules_rule_set_id_listing_rule_sets_id_fk" FOREIGN KEY ("rule_set_id") REFERENCES "public"."listing_rule_sets"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "listing_rule_sets_words_order_idx" ON "listing_rule_sets_words" USING btree ("_order");
  CREATE INDEX "listing_rule_sets_words_parent_id_idx" ON "listing_rule_sets_words" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "listing_rule_sets_version_idx" ON "listing_rule_sets" USING btree ("version");
  CREATE INDEX "listing_rule_sets_updated_at_idx" ON "listing_rule_sets" USING btree ("updated_at");
  CREATE INDEX "listing_rule_sets_created_at_idx" ON "listing_rule_sets" USING btree ("created_at");
  CREATE INDEX "listing_rules_examples_order_idx" ON "listing_rules_examples" USING btree ("_order");
  CREATE INDEX "listing_rules_examples_parent_id_idx" ON "listing_rules_examples" USING btree ("_parent_id");
  CREATE INDEX "listing_rules_rule_set_idx" ON "listing_rules" USING btree ("rule_set_id");
  CREATE INDEX "listing_rules_updated_at_idx" ON "listing_rules" USING btree ("updated_at");
  CREATE INDEX "listing_rules_created_at_idx" ON "listing_rules" USING btree ("created_at");
  CREATE UNIQUE INDEX "ruleSet_key_idx" ON "listing_rules" USING btree ("rule_set_id","key");
  CREATE INDEX "tasks_check_verdict_idx" ON "tasks" USING btree ("check_verdict");
  CREATE INDEX "tasks_check_version_idx" ON "tasks" USING btree ("check_version");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "listing_rule_sets_words" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "listing_rule_sets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "listing_rules_examples" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "listing_rules" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "listing_rule_sets_words" CASCADE;
  DROP TABLE "listing_rule_sets" CASCADE;
  DROP TABLE "listing_rules_examples" CASCADE;
  DROP TABLE "listing_rules" CASCADE;
  DROP INDEX "tasks_check_verdict_idx";
  DROP INDEX "tasks_check_version_idx";
  ALTER TABLE "tasks" DROP COLUMN "check_verdict";
  ALTER TABLE "tasks" DROP COLUMN "check_hits";
  ALTER TABLE "tasks" DROP COLUMN "check_version";
  ALTER TABLE "tasks" DROP COLUMN "checked_at";
  ALTER TABLE "tasks" DROP COLUMN "override_reason";
  ALTER TABLE "tasks" DROP COLUMN "overridden_by_name";
  ALTER TABLE "tasks" DROP COLUMN "overridden_at";
  DROP TYPE "public"."enum_listing_verdict";
  DROP TYPE "public"."enum_listing_rule_sets_status";
  DROP TYPE "public"."enum_listing_rules_group";`)
}
