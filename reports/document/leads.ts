/** What a link of a document may lead to; anything else stays as its text. */
const LEADS = /^(https?:|mailto:|tel:)/iu

/** The address as files may carry it, ASCII only; null where it leads nowhere. */
export function leadsTo(href: string | undefined): string | null {
  if (!href || !LEADS.test(href)) return null
  return URL.canParse(href) ? new URL(href).href : null
}
