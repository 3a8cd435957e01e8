import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_exports_format" AS ENUM('csv', 'cp932', 'xlsx');
  CREATE TYPE "public"."enum_exports_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TABLE "exports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"conditions" varchar,
  	"columns" varchar NOT NULL,
  	"format" "enum_exports_format" NOT NULL,
  	"rows" numeric NOT NULL,
  	"unwritten" numeric NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"user_name" varchar NOT NULL,
  	"role" "enum_exports_role" NOT NULL,
  	"user_id" uuid NOT NULL
  );
  
  ALTER TABLE "exports" ADD CONSTRAINT "exports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "exports_at_idx" ON "exports" USING btree ("at");
  CREATE INDEX "exports_user_idx" ON "exports" USING btree ("user_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "exports" CASCADE;
  DROP TYPE "public"."enum_exports_format";
  DROP TYPE "public"."enum_exports_role";`)
}
