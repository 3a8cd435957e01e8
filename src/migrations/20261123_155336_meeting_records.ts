import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "meetings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"consultation_matters_id" uuid,
  	"gap_analyses_id" uuid,
  	"register_files_id" uuid
  );
  
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_consultation_matters_fk" FOREIGN KEY ("consultation_matters_id") REFERENCES "public"."consultation_matters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_gap_analyses_fk" FOREIGN KEY ("gap_analyses_id") REFERENCES "public"."gap_analyses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_rels" ADD CONSTRAINT "meetings_rels_register_files_fk" FOREIGN KEY ("register_files_id") REFERENCES "public"."register_files"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "meetings_rels_order_idx" ON "meetings_rels" USING btree ("order");
  CREATE INDEX "meetings_rels_parent_idx" ON "meetings_rels" USING btree ("parent_id");
  CREATE INDEX "meetings_rels_path_idx" ON "meetings_rels" USING btree ("path");
  CREATE INDEX "meetings_rels_consultation_matters_id_idx" ON "meetings_rels" USING btree ("consultation_matters_id");
  CREATE INDEX "meetings_rels_gap_analyses_id_idx" ON "meetings_rels" USING btree ("gap_analyses_id");
  CREATE INDEX "meetings_rels_register_files_id_idx" ON "meetings_rels" USING btree ("register_files_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "meetings_rels" CASCADE;`)
}
