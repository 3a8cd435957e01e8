import { pagesWords as words } from '@/glossary/screens'

type Props = { page: number; pages: number; linkTo: (page: number) => string }

/** The way to the page before and the one after; nothing where there is one page. */
export const Pages = ({ linkTo, page, pages }: Props) =>
  pages > 1 && (
    <nav className="care-pages" aria-label={words.pages}>
      {page > 1 && (
        <a href={linkTo(page - 1)} rel="prev">
          ‹ {words.previous}
        </a>
      )}
      <span>{words.page(page, pages)}</span>
      {page < pages && (
        <a href={linkTo(page + 1)} rel="next">
          {words.next} ›
        </a>
      )}
    </nav>
  )
