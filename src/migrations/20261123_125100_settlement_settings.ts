import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_settlement_settings_plan_basis" AS ENUM('facility_months', 'amount');
  CREATE TYPE "public"."enum_settlement_settings_month_rule" AS ENUM('any_day', 'cutoff_day', 'full_month');
  CREATE TYPE "public"."enum_settlement_settings_leaver_rule" AS ENUM('kept', 'dropped');
  CREATE TYPE "public"."enum_settlement_settings_start_rule" AS ENUM('registered', 'applied', 'approved', 'signed_in');
  CREATE TYPE "public"."enum_settlement_settings_unit_rule" AS ENUM('number', 'number_service');
  CREATE TYPE "public"."enum_settlement_settings_early_rule" AS ENUM('from_start', 'not_counted');
  CREATE TYPE "public"."enum_settlement_settings_plan_tax" AS ENUM('excluded', 'included');
  CREATE TYPE "public"."enum_settlement_settings_rounding" AS ENUM('down', 'half_up', 'up');
  CREATE TABLE "settlement_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"version" numeric,
  	"unit_fee" numeric NOT NULL,
  	"plan_basis" "enum_settlement_settings_plan_basis" DEFAULT 'facility_months' NOT NULL,
  	"planned_facilities" numeric,
  	"planned_months" numeric,
  	"plan_amount" numeric,
  	"contract_amount" numeric NOT NULL,
  	"month_rule" "enum_settlement_settings_month_rule" DEFAULT 'any_day' NOT NULL,
  	"cutoff_day" numeric DEFAULT 31,
  	"leaver_rule" "enum_settlement_settings_leaver_rule" DEFAULT 'kept' NOT NULL,
  	"start_rule" "enum_settlement_settings_start_rule" DEFAULT 'registered' NOT NULL,
  	"unit_rule" "enum_settlement_settings_unit_rule" DEFAULT 'number' NOT NULL,
  	"early_rule" "enum_settlement_settings_early_rule" DEFAULT 'from_start' NOT NULL,
  	"plan_tax" "enum_settlement_settings_plan_tax" DEFAULT 'excluded' NOT NULL,
  	"rounding" "enum_settlement_settings_rounding" DEFAULT 'down' NOT NULL,
  	"agreed_on" varchar,
  	"agreed_in" varchar,
  	"note" varchar,
  	"operator_agreed_at" timestamp(3) with time zone,
  	"operator_agreed_by_id" uuid,
  	"city_agreed_at" timestamp(3) with time zone,
  	"city_agreed_by_id" uuid,
  	"is_agreed" boolean DEFAULT false,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "settlement_settings" ADD CONSTRAINT "settlement_settings_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "settlement_settings" ADD CONSTRAINT "settlement_settings_operator_agreed_by_id_users_id_fk" FOREIGN KEY ("operator_agreed_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "settlement_settings" ADD CONSTRAINT "settlement_settings_city_agreed_by_id_users_id_fk" FOREIGN KEY ("city_agreed_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "settlement_settings_programme_idx" ON "settlement_settings" USING btree ("programme_id");
  CREATE INDEX "settlement_settings_operator_agreed_by_idx" ON "settlement_settings" USING btree ("operator_agreed_by_id");
  CREATE INDEX "settlement_settings_city_agreed_by_idx" ON "settlement_settings" USING btree ("city_agreed_by_id");
  CREATE INDEX "settlement_settings_updated_at_idx" ON "settlement_settings" USING btree ("updated_at");
  CREATE INDEX "settlement_settings_created_at_idx" ON "settlement_settings" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "settlement_settings" CASCADE;
  DROP TYPE "public"."enum_settlement_settings_plan_basis";
  DROP TYPE "public"."enum_settlement_settings_month_rule";
  DROP TYPE "public"."enum_settlement_settings_leaver_rule";
  DROP TYPE "public"."enum_settlement_settings_start_rule";
  DROP TYPE "public"."enum_settlement_settings_unit_rule";
  DROP TYPE "public"."enum_settlement_settings_early_rule";
  DROP TYPE "public"."enum_settlement_settings_plan_tax";
  DROP TYPE "public"."enum_settlement_settings_rounding";`)
}
