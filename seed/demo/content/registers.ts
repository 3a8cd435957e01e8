/** Words of the demo's registers; days are counted from today where they are numbers. */
export const NAMES = {
  responsible: '中村　由美子',
  staff: '東　健太',
  recorder: '西田　久美',
  left: '前田　亮',
  official: '松本',
} as const

export const PEOPLE = {
  first: { title: '肥後　誠', post: '運営事務局　統括責任者', phone: '096-000-0001' },
  responsible: {
    title: NAMES.responsible,
    post: '運営事務局　統括責任者',
    phone: '096-000-0001',
    email: 'office@example.jp',
  },
  staff: [
    { title: NAMES.staff, post: '運営事務局　担当', duties: '施設への周知、切り出しの支援、募集案件の確認、問い合わせへの対応' },
    { title: NAMES.recorder, post: '運営事務局　担当', duties: '月ごとの集計、記録の不備の確認' },
  ],
  left: { title: NAMES.left, post: '運営事務局　担当', duties: '住民への周知、セミナーの準備' },
  contacts: [
    {
      title: '受託者の統括',
      party: 'operator_side',
      person: NAMES.responsible,
      phone: '096-000-0001',
      afterHours: '090-0000-0001',
      duties: '事故の受付、市への一次報告、対応の指揮',
      order: 1,
    },
    {
      title: '市の窓口',
      party: 'city_side',
      person: '介護保険課　松本',
      phone: '096-000-0100',
      duties: '報告の受付、市の中での連絡、公表の判断',
      order: 2,
    },
    {
      title: 'クラウド基盤の障害窓口',
      party: 'provider_side',
      person: 'サポート窓口',
      phone: '0120-000-000',
      duties: '基盤の障害の受付と復旧の見込みの連絡',
      order: 3,
    },
  ],
  media: {
    usb: { title: 'USB-001', medium: 'usb', contents: '市へ渡す月報の電子データ（個人情報なし）', place: '事務局　鍵付きの書庫' },
    out: { title: 'DVD-002', medium: 'disc', contents: 'セミナーの記録映像', place: '事務局　鍵付きの書庫' },
    paper: {
      title: '参加申込書　第1回セミナー',
      medium: 'paper',
      contents: 'セミナーの紙の参加申込書',
      place: '事務局　鍵付きの書庫',
    },
  },
} as const

export const SUBCONTRACTORS = {
  printing: {
    title: '株式会社はかり印刷（例）',
    address: '熊本市南区（例）',
    scope: '周知用のちらしとポスターの印刷',
    sharePercent: 3,
    reason: '印刷の設備を持たないため',
    consentNote: '承諾書　第1号。枚数と納期を報告すること。',
  },
  calls: {
    title: '有限会社もやい通信（例）',
    address: '熊本市東区（例）',
    scope: '問い合わせへの対応の全部（電話の受付、回答、記録）',
    sharePercent: 35,
    reason: '夜間と休日の電話に応じるため',
  },
} as const
export const FLOW_DOWN = {
  flowSecrecy: true,
  flowPersonalData: true,
  flowSecurity: true,
  flowFurther: true,
  flowInspection: true,
} as const

const AGREED_BY = { agreedByOperator: '運営事務局　中村', agreedByCity: '介護保険課　松本' } as const

/** Questions of the specification and how both sides read them. */
export const MATTERS = {
  settlement: {
    title: '登録月数の数え方',
    clauseAsked: '5(5)',
    question: '「登録月数」の1か月を何で数えるか。途中で登録を取りやめた事業所の、それまでの月を数えるか。',
    interpretation: '1日でも登録のある月を1か月と数える。途中で取りやめた事業所の、それまでの月も数える。',
    raisedBy: 'operator_side',
    decides: ['settlement_settings'],
    ...AGREED_BY,
  },
  listings: {
    title: '募集件数の数え方',
    clauseAsked: '5(5)ウ',
    question: '「案件募集件数」を、案件・日時枠・席のどれで数えるか。',
    interpretation: '日時枠の数で数える。案件と席の数も報告書に並べて示す。',
    raisedBy: 'operator_side',
    decides: ['kpi_definition'],
    ...AGREED_BY,
  },
  completion: {
    title: '業務完了報告書の期限',
    clauseAsked: '8(1)',
    question: '「業務完了後速やかに」を、いつまでと読むか。',
    interpretation: '契約の終了から10日以内とする。',
    raisedBy: 'operator_side',
    decides: ['due_dates'],
    ...AGREED_BY,
  },
  survey: {
    title: 'アンケートの対象となる「参加した利用者」',
    clauseAsked: '5(6)',
    question: '「ボランティア活動に参加した利用者」は、活動に参加した住民か、活動に接した施設の利用者か。',
    raisedBy: 'operator_side',
  },
} as const

export const CHANGES = {
  added: {
    title: '区役所での説明会の追加',
    background: '高齢の方に窓口で知らせたいという、市の要望による。',
    contents: '5区の区役所で、住民向けの説明会を1回ずつ行う。',
    effectOnTargets: '目標数は変えない。',
    effectOnPrice: 0,
    effectOnSchedule: '説明会を2か月の間に行う。ほかの日程は変わらない。',
    ...AGREED_BY,
  },
  asked: {
    title: '夜間の活動の試行',
    background: '夜勤の前後に手伝いを求める施設があるため。',
    contents: '18時から20時までの活動を、3施設で試行する。',
    effectOnTargets: '受け入れ完了数への影響を見積もっている。',
  },
} as const

export const REQUESTS = {
  answered: {
    title: '登録者の年代別の内訳',
    request: '住民の登録者の年代別の内訳を、区ごとに知りたい。',
    answer: '表にして渡した。5人未満の区分は、ほかとまとめた。',
  },
  open: {
    title: '施設への周知の実績（区ごとの一覧）',
    request: '施設への周知の実績を、区ごとの一覧にしてほしい。',
  },
} as const

export const FINDING = {
  title: 'アカウントの棚卸しの遅れ',
  agreedDuty: 'サービスレベル合意書　情報セキュリティ対策（四半期ごとのアカウントの確認）',
  finding: '第1四半期のアカウントの確認が、期日から8日遅れていた。',
  measure: '確認を行い、使われていない1件を止めた。次からは、期日の2週間前に担当へ知らせる。',
  confirmedBy: '介護保険課　松本',
} as const

export const RIGHTS = {
  system: {
    title: '介護ボランティア　マッチングシステム',
    work: 'system',
    holder: '株式会社まちかど介護サポート（例）',
    licence: '市、市内の登録施設、登録した住民は、契約の期間中、この業務のために無償で使うことができる。',
    paper: '使用許諾書（例）',
  },
  map: {
    title: '市内の地図（区の境界）',
    owner: '地図の提供者（例）',
    terms: '出所を書き、この業務の資料だけに使う。',
    cost: 0,
    consentNote: '出所を資料の下に書くこと。',
  },
  drawing: {
    title: 'ちらしの表紙のイラスト',
    owner: 'イラストレーター　天草　みなみ（例）',
    terms: 'この業務のちらしと報告書に、契約の期間中だけ使う。',
    cost: 33_000,
  },
  dispute: {
    title: 'ちらしの写真の撮影者からの問い合わせ',
    claimant: '写真の撮影者（例）',
    claim: '使用を認めた期間が過ぎた写真が、ちらしに残っているという申立て。',
    measure: '該当のちらしの配布を止め、写真を差し替えた。',
    causedBy: 'operator_side',
    cost: 0,
    result: '差替えを確認いただき、請求はないと文書で回答を得た。',
  },
} as const

export const SERVICES = {
  cloud: {
    title: 'クラウド基盤（例）',
    provider: 'クラウド事業者（例）',
    purpose: 'データベース、ファイル、バックアップを置く。',
    usedFor: ['database', 'files', 'backup'],
    region: 'ap-northeast-1',
    law: 'japan',
    court: 'japan',
  },
  mail: {
    title: 'メール配信サービス（例）',
    provider: 'メール配信の事業者（例）',
    purpose: 'お知らせのメールを送る。',
    usedFor: ['mail'],
    region: 'jp',
    law: 'japan',
    court: 'japan',
  },
  survey: {
    title: 'アンケート作成サービス（例）',
    provider: '国外の事業者（例）',
    purpose: '利用を検討したもの。',
    region: 'abroad',
    law: 'foreign',
    court: 'foreign',
  },
  evidence: {
    operator: {
      title: 'プライバシーマーク',
      evidence: 'privacy_mark',
      number: '第00000000号（例）',
      scope: '株式会社まちかど介護サポート（例）の全社',
    },
    cloud: { title: 'クラウド基盤のISMS認証', evidence: 'isms', number: 'IS 000000（例）', scope: '国内のデータセンターの運用' },
    mail: {
      title: 'メール配信サービスの同等の根拠',
      evidence: 'equivalent',
      scope: 'メール配信サービスの運用',
      shownBy: '第三者による情報セキュリティ監査の報告書、情報セキュリティ基本方針、データの保存場所の回答書',
    },
  },
  acceptedBy: '介護保険課　主幹　松本',
  reviews: {
    terms: {
      title: 'クラウド基盤の公表資料の確認',
      about: 'published_terms',
      source: 'セキュリティに関する公表資料（2026年版）',
      points: 'データの保存場所、暗号化、権限の分離、再委託先の管理',
      result: 'nothing_found',
    },
    change: {
      title: 'クラウド基盤の変更管理の確認',
      about: 'change_control',
      source: '保証報告書（内部統制）',
      points: '変更の承認、作業者の分離、作業の記録',
      result: 'to_be_mended',
      finding: '緊急の変更を事後に承認した記録の様式が、報告書から読み取れない。提供者へ照会している。',
    },
    mail: {
      title: 'メール配信サービスの監査報告書の確認',
      about: 'audit_report',
      source: '情報セキュリティ監査報告書',
      points: 'データの保存場所、従業者の管理、事故のときの連絡',
      result: 'nothing_found',
    },
  },
  notices: {
    told: {
      title: 'クラウド基盤の利用規約の改定',
      source: '提供者からのメール',
      before: '障害の連絡は管理画面',
      after: '障害の連絡は管理画面とメール',
      effect: '連絡先のメールアドレスの登録が要る。情報セキュリティへの影響はない。',
      toldWhom: '介護保険課　松本',
    },
    open: {
      title: 'メール配信サービスの暗号化方式の変更',
      source: '提供者のお知らせのページ',
      after: '古い暗号化方式（TLS 1.2の一部の組合せ）での接続を終了する。',
    },
  },
  release: {
    title: 'いま動いている版',
    changes: 'この事業の開始にあわせた版',
    tests: '自動の試験がすべて合格',
    audit: '依存ソフトの脆弱性とライセンスに指摘なし',
    signedBy: '受託者のリリース用の鍵',
    approver: NAMES.responsible,
    deployedBy: NAMES.recorder,
  },
} as const

/** Against each threat, and after each rule, one thing that is done. */
export const CONTROLS = [
  {
    subject: 'spoofing',
    title: '職員の二要素の確認',
    control: '個人情報を扱う操作の前に、パスワードと確認コードを求める。',
    evidence: '設定の画面、試験の結果',
  },
  {
    subject: 'disclosure',
    title: '連絡先の暗号化と閲覧の記録',
    control: '連絡先を暗号化して保存し、見た人と日時を残す。',
    evidence: '連絡先の閲覧の記録',
  },
  {
    subject: 'tampering',
    title: '提出した書類の控え',
    control: '提出した書類のハッシュ値を残し、変わっていないことを確かめる。',
    evidence: '成果物一覧のハッシュ値',
  },
  {
    subject: 'repudiation',
    title: '書き換えられない履歴',
    control: '誰がいつ変えたかを、誰も書き換えられない表に残す。',
    evidence: '台帳の履歴',
  },
  {
    subject: 'privilege',
    title: '役割ごとの権限',
    control: '役割ごとの権限を表で定め、表にない操作は断る。',
    evidence: '権限一覧、試験の結果',
  },
  {
    subject: 'denial',
    title: '回数の制限とバックアップ',
    control: '短い時間の多すぎる操作を断り、毎日バックアップを取る。',
    evidence: '復元の訓練の記録',
  },
  {
    subject: 'privacy_law',
    title: '利用目的の明示と同意',
    control: '登録のときに利用目的を示し、同意の日時を残す。',
    evidence: '同意の記録',
  },
  {
    subject: 'city_policy',
    title: '従事者への研修',
    control: '従事を始めるときと年に1回、研修を行う。',
    evidence: '研修の出席簿',
  },
  {
    subject: 'city_standard',
    title: '対策基準との照らし合わせ',
    control: '市の対策基準の項目ごとに、行っていることを確かめる。',
    evidence: '照らし合わせの表',
  },
  {
    subject: 'special_terms',
    title: '終了後の返還・廃棄の手順',
    control: '終了後の返還と廃棄の手順を定め、市の指示で行う。',
    evidence: '手順書',
  },
] as const

export const RUNNING = {
  stop: {
    title: '基盤の更新に伴う停止',
    part: 'everything',
    isPlanned: true,
    restoredHow: '更新を終えて起動した。',
    cause: '提供者の計画した更新',
    prevention: '次の更新の日程を、3か月前に確かめる。',
  },
  drill: {
    title: '四半期の復元の訓練',
    backupOf: '前日の夜のバックアップ',
    place: '国内の別の拠点',
    result: 'succeeded',
    rtoMinutes: 42,
    rpoMinutes: 840,
    doneBy: NAMES.recorder,
    finding: '手順書の順番のとおりに復元できた。所要時間を手順書に書き足した。',
  },
} as const
