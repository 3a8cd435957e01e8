'use client'

const Fault = () => (
  <>
    <meta httpEquiv="refresh" content="30;url=/kiosk" />
    <h1>表示できませんでした</h1>
    <p>システムの側で問題が起きました。少し待つと、もう一度表示します。お急ぎのときは、職員にお声がけください。</p>
    <p>
      <a className="button primary kiosk-large" href="/kiosk">
        もう一度表示する
      </a>
    </p>
  </>
)

export default Fault
