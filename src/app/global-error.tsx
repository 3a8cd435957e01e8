'use client'

/** When not even the frame of a page can be drawn, for example without a database. */
const Fault = () => (
  <html lang="ja">
    <body>
      <title>表示できませんでした</title>
      <main>
        <h1>表示できませんでした</h1>
        <p>システムの側で問題が起きました。少し待ってから、もう一度お試しください。</p>
        <p>
          <a href="/">はじめのページへ</a>
        </p>
      </main>
    </body>
  </html>
)

export default Fault
