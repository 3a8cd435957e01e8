import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'

/** The ways to the visits before and after those that are shown; nothing where one page holds all. */
export const RecordPages = ({ link, page, pages }: { page: number; pages: number; link: (page: number) => string }) =>
  pages > 1 || page > 1 ? (
    <nav aria-label={texts.recordPages} className="care-actions">
      {page > 1 && <a href={link(Math.min(page - 1, pages))}>{texts.newer}</a>}
      <span className="care-quiet">{texts.pageOf(page, pages)}</span>
      {page < pages && <a href={link(page + 1)}>{texts.earlier}</a>}
    </nav>
  ) : null
