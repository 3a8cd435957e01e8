import Link from 'next/link'
import { SubmitButton } from '../form/SubmitButton'

type Props = { signedIn: boolean; signOut: () => Promise<void> }

/** Name of the site and the ways through it. Leaving is a form, because a link may be followed by anything. */
export const SiteHeader = ({ signedIn, signOut }: Props) => (
  <header className="site-header">
    <div className="inner">
      <Link href="/" className="site-name">
        <span>熊本市</span>介護ボランティア
      </Link>
      <nav aria-label="サイト内">
        <ul>
          <li>
            <Link href="/listings">募集をさがす</Link>
          </li>
          <li>
            <Link href="/my">わたしの活動</Link>
          </li>
          <li>
            {/* Not by a script: then the browser says which page it was. */}
            <a href="/help">困ったとき</a>
          </li>
          <li>
            {signedIn ? (
              <form action={signOut}>
                <SubmitButton tone="quiet" sending="ログアウトしています">
                  ログアウト
                </SubmitButton>
              </form>
            ) : (
              <Link href="/sign-in">ログイン</Link>
            )}
          </li>
        </ul>
      </nav>
    </div>
  </header>
)
