import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TYPE "public"."enum_auto_accept_rules_kind" AS ENUM('visits', 'regular');
  CREATE TYPE "public"."enum_auto_accept_rules_state" AS ENUM('active', 'ended');
  CREATE TYPE "public"."enum_auto_accept_decisions_outcome" AS ENUM('accepted', 'no_rule_met', 'facility_paused', 'person_paused', 'slot_full', 'overlap', 'too_close', 'already_started', 'not_possible');
  CREATE TABLE "auto_accept_rules" (
    "id" uuid PRIMARY KEY NOT NULL,
    "title" varchar,
    "facility_id" uuid NOT NULL,
    "kind" "enum_auto_accept_rules_kind" DEFAULT 'visits' NOT NULL,
    "visits" numeric DEFAULT 3,
    "volunteer_id" uuid,
    "state" "enum_auto_accept_rules_state" DEFAULT 'active' NOT NULL,
    "revision" numeric DEFAULT 1,
    "updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
    "created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  CREATE TABLE "auto_accept_decisions" (
    "id" uuid PRIMARY KEY NOT NULL,
    "title" varchar,
    "application_id" uuid NOT NULL,
    "facility_id" uuid NOT NULL,
    "at" timestamp(3) with time zone NOT NULL,
    "outcome" "enum_auto_accept_decisions_outcome" NOT NULL,
    "rule_id" uuid,
    "summary" varchar,
    "checks" jsonb NOT NULL
  );
  ALTER TABLE "facilities" ADD COLUMN "auto_accept_paused_from" varchar;
  ALTER TABLE "facilities" ADD COLUMN "auto_accept_paused_until" varchar;
  ALTER TABLE "volunteers" ADD COLUMN "paused_from" varchar;
  ALTER TABLE "volunteers" ADD COLUMN "paused_until" varchar;
  ALTER TABLE "auto_accept_rules" ADD CONSTRAINT "auto_accept_rules_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "auto_accept_rules" ADD CONSTRAINT "auto_accept_rules_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "auto_accept_decisions" ADD CONSTRAINT "auto_accept_decisions_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "auto_accept_decisions" ADD CONSTRAINT "auto_accept_decisions_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "auto_accept_decisions" ADD CONSTRAINT "auto_accept_decisions_rule_id_auto_accept_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."auto_accept_rules"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "auto_accept_rules_facility_idx" ON "auto_accept_rules" USING btree ("facility_id");
  CREATE INDEX "auto_accept_rules_volunteer_idx" ON "auto_accept_rules" USING btree ("volunteer_id");
  CREATE INDEX "auto_accept_rules_updated_at_idx" ON "auto_accept_rules" USING btree ("updated_at");
  CREATE INDEX "auto_accept_rules_created_at_idx" ON "auto_accept_rules" USING btree ("created_at");
  CREATE INDEX "facility_state_idx" ON "auto_accept_rules" USING btree ("facility_id","state");
  CREATE UNIQUE INDEX "auto_accept_decisions_application_idx" ON "auto_accept_decisions" USING btree ("application_id");
  CREATE INDEX "auto_accept_decisions_facility_idx" ON "auto_accept_decisions" USING btree ("facility_id");
  CREATE INDEX "auto_accept_decisions_at_idx" ON "auto_accept_decisions" USING btree ("at");
  CREATE INDEX "auto_accept_decisions_rule_idx" ON "auto_accept_decisions" USING btree ("rule_id");
  CREATE INDEX "facility_at_idx" ON "auto_accept_decisions" USING btree ("facility_id","at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE "auto_accept_rules" CASCADE;
  DROP TABLE "auto_accept_decisions" CASCADE;
  ALTER TABLE "facilities" DROP COLUMN "auto_accept_paused_from";
  ALTER TABLE "facilities" DROP COLUMN "auto_accept_paused_until";
  ALTER TABLE "volunteers" DROP COLUMN "paused_from";
  ALTER TABLE "volunteers" DROP COLUMN "paused_until";
  DROP TYPE "public"."enum_auto_accept_rules_kind";
  DROP TYPE "public"."enum_auto_accept_rules_state";
  DROP TYPE "public"."enum_auto_accept_decisions_outcome";`)
}
