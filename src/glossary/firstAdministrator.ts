const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const document = (
  body: string,
): string => `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>最初のシステム管理者</title><style>:root{color-scheme:light dark}body{font:16px/1.7 system-ui,sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem}
label{display:block;margin-top:1rem}input{font:inherit;width:100%;padding:.6rem;box-sizing:border-box}button{font:inherit;margin-top:1.5rem;padding:.8rem 1.5rem}.error{color:#c00}</style>${body}</html>`

/** The page behind the one-time link. */
export const firstAdministratorPage = {
  failed: '作成できませんでした。入力を確かめて、もう一度お試しください。',
  notFound: document('<h1>見つかりません</h1><p>起動したときに表示されたリンクを、そのまま開いてください。</p>'),
  done: document(
    '<h1>作成しました</h1><p>起動が終わるまで少し待ってから、<a href="/admin">管理画面</a>にログインしてください。</p>',
  ),
  form: (token: string, fault: string | null): string =>
    document(`<h1>最初のシステム管理者を作成</h1>${fault ? `<p class="error" role="alert">${escaped(fault)}</p>` : ''}
<form method="post" action="/first-administrator"><input type="hidden" name="token" value="${escaped(token)}">
<label>氏名<input name="name" autocomplete="name" required></label><label>メールアドレス<input name="email" type="email" autocomplete="username" required></label>
<label>パスワード（12文字以上）<input name="password" type="password" autocomplete="new-password" minlength="12" required></label><button>作成する</button></form>`),
} as const
