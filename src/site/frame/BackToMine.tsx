import Link from 'next/link'

/** The way back from a page about one's own things. */
export const BackToMine = () => (
  <p className="back">
    <Link href="/my">わたしの活動に戻る</Link>
  </p>
)
