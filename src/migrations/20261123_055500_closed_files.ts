import fs from 'node:fs/promises'
import path from 'node:path'
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Scans of consents and insurance certificates leave the pictures that may be shown: their rows keep their ids, their files
 * go to a directory of their own. What a facility shows as its photo as well stays a picture too. A file that was moved by a
 * run that did not finish lies where it belongs; one that is nowhere is left out, as it was before.
 */
const CLOSED = `(SELECT scan_id FROM consents UNION SELECT certificate_id FROM insurances)`

async function moveFiles(payload: MigrateUpArgs['payload'], names: readonly string[], shown: ReadonlySet<string>): Promise<void> {
  const directoryOf = (slug: 'media' | 'closed-files') => payload.collections[slug].config.upload.staticDir ?? ''
  const [from, to] = [directoryOf('media'), directoryOf('closed-files')]
  if (names.length > 0) await fs.mkdir(to, { recursive: true })
  for (const name of names.map((each) => path.basename(each))) {
    const copied = await fs.copyFile(path.join(from, name), path.join(to, name)).then(
      () => true,
      (fault: NodeJS.ErrnoException) => {
        if (fault.code === 'ENOENT') return false
        throw fault
      },
    )
    if (copied && !shown.has(name)) await fs.rm(path.join(from, name))
  }
}

export async function up({ db, payload }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "closed_files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"revision" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  ALTER TABLE "consents" DROP CONSTRAINT "consents_scan_id_media_id_fk";
  
  ALTER TABLE "insurances" DROP CONSTRAINT "insurances_certificate_id_media_id_fk";
  
  CREATE INDEX "closed_files_updated_at_idx" ON "closed_files" USING btree ("updated_at");
  CREATE INDEX "closed_files_created_at_idx" ON "closed_files" USING btree ("created_at");
  CREATE UNIQUE INDEX "closed_files_filename_idx" ON "closed_files" USING btree ("filename");`)
  const { rows } = await db.execute(
    sql.raw(`
    INSERT INTO closed_files (id, alt, revision, updated_at, created_at, url, filename, mime_type, filesize, width, height)
    SELECT id, alt, revision, updated_at, created_at, replace(url, '/media/', '/closed-files/'), filename, mime_type, filesize, width, height
      FROM media WHERE id IN ${CLOSED}
    RETURNING filename, EXISTS (SELECT 1 FROM facilities_rels r WHERE r.media_id = closed_files.id) AS shown`),
  )
  const named = rows.filter(({ filename }) => filename)
  await moveFiles(
    payload,
    named.map(({ filename }) => String(filename)),
    new Set(named.filter(({ shown }) => shown).map(({ filename }) => String(filename))),
  )
  await db.execute(
    sql.raw(
      `DELETE FROM media WHERE id IN (SELECT id FROM closed_files) AND NOT EXISTS (SELECT 1 FROM facilities_rels r WHERE r.media_id = media.id)`,
    ),
  )
  await db.execute(sql`
  ALTER TABLE "consents" ADD CONSTRAINT "consents_scan_id_closed_files_id_fk" FOREIGN KEY ("scan_id") REFERENCES "public"."closed_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "insurances" ADD CONSTRAINT "insurances_certificate_id_closed_files_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."closed_files"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE closed_files ALTER COLUMN revision SET NOT NULL;
  CREATE TRIGGER zz_revision BEFORE UPDATE ON closed_files FOR EACH ROW EXECUTE FUNCTION keep_revision();`)
}

/** Back to the pictures, where nobody is shown them: they come back as not public, and their files stay where they lie. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "consents" DROP CONSTRAINT "consents_scan_id_closed_files_id_fk";
  ALTER TABLE "insurances" DROP CONSTRAINT "insurances_certificate_id_closed_files_id_fk";
  INSERT INTO media (id, alt, is_public, revision, updated_at, created_at, filename, mime_type, filesize, width, height)
  SELECT id, alt, false, revision, updated_at, created_at, filename, mime_type, filesize, width, height FROM closed_files
    WHERE id IN (SELECT scan_id FROM consents UNION SELECT certificate_id FROM insurances) ON CONFLICT DO NOTHING;
  DROP TABLE "closed_files" CASCADE;
  
  ALTER TABLE "consents" ADD CONSTRAINT "consents_scan_id_media_id_fk" FOREIGN KEY ("scan_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "insurances" ADD CONSTRAINT "insurances_certificate_id_media_id_fk" FOREIGN KEY ("certificate_id") REFERENCES "public"."media"("id") ON DELETE restrict ON UPDATE no action;`)
}
