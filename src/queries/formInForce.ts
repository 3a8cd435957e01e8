import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import { type FormChapter, type FormFact, linesIn, type OfficeForm } from '@/domain/form/form'

/**
 * The form (様式) of a kind that is used on a day: of the published ones that began by then the one that began last, of
 * several that began together the newest version; null before there is one.
 */
export async function formInForce(db: Database, kind: DeliverableKind, day: Day): Promise<OfficeForm | null> {
  const { rows } = await db.execute(sql`
    SELECT f.id, f.kind::text AS kind, f.version::int AS version, f.valid_from AS "validFrom", f.number, f.title, f.addressee,
           f.statement, f.confirmation_title AS "confirmationTitle", f.confirmation_cells AS "confirmationCells",
           (SELECT json_agg(x.value::text ORDER BY x."order") FROM report_forms_facts x WHERE x.parent_id = f.id) AS facts,
           (SELECT json_agg(json_build_object('key', c.key, 'title', c.title, 'shown', c.shown, 'text', c.text) ORDER BY c._order)
              FROM report_forms_chapters c WHERE c._parent_id = f.id) AS chapters
      FROM report_forms f
     WHERE f.is_published AND f.kind::text = ${kind} AND f.valid_from <= ${day}
     ORDER BY f.valid_from DESC, f.version DESC LIMIT 1`)
  return rows[0] ? formOf(rows[0] as StoredForm) : null
}

type StoredForm = Pick<OfficeForm, 'id' | 'kind' | 'version' | 'validFrom' | 'title' | 'addressee'> & {
  number: string | null
  statement: string | null
  confirmationTitle: string | null
  confirmationCells: string | null
  facts: FormFact[] | null
  chapters: FormChapter[] | null
}

function formOf({ chapters, confirmationCells, confirmationTitle, facts, number, statement, ...form }: StoredForm): OfficeForm {
  const cells = linesIn(confirmationCells)
  return {
    ...form,
    addressee: form.addressee?.trim() || null,
    number: number ?? '',
    statement: linesIn(statement),
    facts: facts ?? [],
    confirmation: cells.length > 0 ? { title: confirmationTitle ?? '', cells } : null,
    chapters: chapters ?? [],
  }
}
