import Link from 'next/link'

const NotFound = () => (
  <div className="narrow">
    <title>ページが見つかりません | 熊本市 介護ボランティア</title>
    <h1>ページが見つかりません</h1>
    <p>アドレスが違うか、募集が終わってページがなくなった可能性があります。</p>
    <p className="ways">
      <Link className="button primary" href="/listings">
        募集をさがす
      </Link>
      <Link className="button plain" href="/">
        はじめのページへ
      </Link>
    </p>
  </div>
)

export default NotFound
