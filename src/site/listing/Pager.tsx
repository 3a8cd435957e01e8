import Link from 'next/link'

type Props = { page: number; pages: number; hrefOf: (page: number) => string; label: string }

/** The way to the pages before and after. */
export const Pager = ({ page, pages, hrefOf, label }: Props) =>
  pages <= 1 ? null : (
    <nav className="pager" aria-label={label}>
      {page > 1 && (
        <Link href={hrefOf(page - 1)} rel="prev">
          前のページ
        </Link>
      )}
      <span>
        {pages}ページ中 {page}ページ目
      </span>
      {page < pages && (
        <Link href={hrefOf(page + 1)} rel="next">
          次のページ
        </Link>
      )}
    </nav>
  )
