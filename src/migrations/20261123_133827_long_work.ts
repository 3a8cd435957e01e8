import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_packs_status" AS ENUM('prepared', 'scanned', 'packed', 'delivered');
  CREATE TYPE "public"."enum_packs_scan_way" AS ENUM('clamd', 'own');
  CREATE TYPE "public"."enum_long_jobs_kind" AS ENUM('completion_report', 'pack', 'recount');
  CREATE TYPE "public"."enum_long_jobs_state" AS ENUM('waiting', 'running', 'done', 'failed', 'cancelled');
  CREATE TABLE "completion_reports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"completed_on" varchar,
  	"reported_on" varchar,
  	"purpose" jsonb,
  	"structure" jsonb,
  	"outreach" jsonb,
  	"figures" jsonb,
  	"seminars" jsonb,
  	"effect" jsonb,
  	"cases" jsonb,
  	"issues" jsonb,
  	"settlement" jsonb,
  	"outlook" jsonb,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "packs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"version" numeric NOT NULL,
  	"status" "enum_packs_status" DEFAULT 'prepared' NOT NULL,
  	"replaces_id" uuid,
  	"note" varchar,
  	"due_on" varchar,
  	"discs" numeric DEFAULT 2 NOT NULL,
  	"spine_width" numeric,
  	"made_at" timestamp(3) with time zone NOT NULL,
  	"made_by_id" uuid,
  	"scan_way" "enum_packs_scan_way",
  	"scan_software" varchar,
  	"scan_defined_on" varchar,
  	"scan_definitions" varchar,
  	"scan_on" varchar,
  	"scanned_at" timestamp(3) with time zone,
  	"scan_by" varchar,
  	"scan_result" varchar,
  	"finding" varchar,
  	"packed_at" timestamp(3) with time zone,
  	"packed_by_id" uuid,
  	"zip_name" varchar,
  	"zip_size" numeric,
  	"zip_sha256" varchar,
  	"delivered_at" timestamp(3) with time zone,
  	"delivered_by_id" uuid,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "long_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "enum_long_jobs_kind" NOT NULL,
  	"state" "enum_long_jobs_state" DEFAULT 'waiting' NOT NULL,
  	"sentence" varchar NOT NULL,
  	"done" numeric DEFAULT 0 NOT NULL,
  	"of" numeric DEFAULT 0 NOT NULL,
  	"href" varchar,
  	"programme_id" uuid NOT NULL,
  	"started_by_id" uuid,
  	"asked_at" timestamp(3) with time zone NOT NULL,
  	"taken_at" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"lease_until" timestamp(3) with time zone,
  	"lease_key" varchar,
  	"key" varchar NOT NULL,
  	"input" jsonb NOT NULL,
  	"data" jsonb,
  	"is_open" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "completion_reports" ADD CONSTRAINT "completion_reports_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "packs" ADD CONSTRAINT "packs_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "packs" ADD CONSTRAINT "packs_replaces_id_packs_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."packs"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "packs" ADD CONSTRAINT "packs_made_by_id_users_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "packs" ADD CONSTRAINT "packs_packed_by_id_users_id_fk" FOREIGN KEY ("packed_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "packs" ADD CONSTRAINT "packs_delivered_by_id_users_id_fk" FOREIGN KEY ("delivered_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "long_jobs" ADD CONSTRAINT "long_jobs_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "long_jobs" ADD CONSTRAINT "long_jobs_started_by_id_users_id_fk" FOREIGN KEY ("started_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE UNIQUE INDEX "completion_reports_programme_idx" ON "completion_reports" USING btree ("programme_id");
  CREATE INDEX "completion_reports_updated_at_idx" ON "completion_reports" USING btree ("updated_at");
  CREATE INDEX "completion_reports_created_at_idx" ON "completion_reports" USING btree ("created_at");
  CREATE INDEX "packs_programme_idx" ON "packs" USING btree ("programme_id");
  CREATE INDEX "packs_replaces_idx" ON "packs" USING btree ("replaces_id");
  CREATE INDEX "packs_made_by_idx" ON "packs" USING btree ("made_by_id");
  CREATE INDEX "packs_packed_by_idx" ON "packs" USING btree ("packed_by_id");
  CREATE INDEX "packs_delivered_by_idx" ON "packs" USING btree ("delivered_by_id");
  CREATE INDEX "packs_updated_at_idx" ON "packs" USING btree ("updated_at");
  CREATE INDEX "packs_created_at_idx" ON "packs" USING btree ("created_at");
  CREATE UNIQUE INDEX "programme_version_idx" ON "packs" USING btree ("programme_id","version");
  CREATE INDEX "long_jobs_programme_idx" ON "long_jobs" USING btree ("programme_id");
  CREATE INDEX "long_jobs_started_by_idx" ON "long_jobs" USING btree ("started_by_id");
  CREATE INDEX "long_jobs_asked_at_idx" ON "long_jobs" USING btree ("asked_at");
  CREATE INDEX "long_jobs_updated_at_idx" ON "long_jobs" USING btree ("updated_at");
  CREATE INDEX "long_jobs_created_at_idx" ON "long_jobs" USING btree ("created_at");
  CREATE INDEX "isOpen_askedAt_idx" ON "long_jobs" USING btree ("is_open","asked_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "completion_reports" CASCADE;
  DROP TABLE "packs" CASCADE;
  DROP TABLE "long_jobs" CASCADE;
  DROP TYPE "public"."enum_packs_status";
  DROP TYPE "public"."enum_packs_scan_way";
  DROP TYPE "public"."enum_long_jobs_kind";
  DROP TYPE "public"."enum_long_jobs_state";`)
}
