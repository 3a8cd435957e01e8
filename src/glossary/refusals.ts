import { ABSENCE_GRACE_MINUTES, type ApplyRefusal, type Refusal, TAKE_BACK_MINUTES } from '@/domain/application/transitions'
import { type SeatsRefusal, SLOT_MAX_HOURS, type SlotRefusal } from '@/domain/slot/rules'
import type { TaskRefusal } from '@/domain/task/status'

/** Why a record was taken back, as its person reads it. */
export const recordTakenBack = '先ほどの記録は入力の誤りだったため、施設が取り消しました。'

/** What happened, then what to do next. */
export const applicationRefusals: Record<Refusal | ApplyRefusal, string> = {
  no_such_transition: 'この応募は、いまの状態からその状態へは変更できません。画面を読み込み直して、いまの状態をご確認ください。',
  not_your_decision: 'この変更は、いまのアカウントではできません。画面を読み込み直して、この応募で選べる操作をご確認ください。',
  slot_full: '募集人数に達しているため、受け入れを決定できません。募集人数を増やすか、キャンセル待ちか見送りをお選びください。',
  slot_not_full: 'まだ空きがあるため、キャンセル待ちにはできません。受け入れの決定か見送りをお選びください。',
  overlap: 'この方は同じ時間帯に別の受け入れが決まっています。別の日時枠をご案内ください。',
  too_close:
    'この方は前後にほかの施設での活動が決まっていて、移動の時間が足りません。別の日時枠をご案内ください。移動の時間は、ご本人の希望か事業の決まりです。',
  offer_over: '空席の案内が終わっています。空席があるときは、施設または事務局が受け入れを決められます。',
  already_started: '開始時刻を過ぎているため、この操作はできません。活動の結果は「参加済み」または「不参加」で記録してください。',
  not_started: '開始時刻の前なので、まだ記録できません。活動が始まってから記録してください。',
  not_over:
    '活動がまだ終わっていないため、「参加済み」にできません。終わってから記録してください。早く帰られた方は、「今日の受付」で退出を記録すると、すぐに記録できます。',
  absence_too_early: `開始から${ABSENCE_GRACE_MINUTES}分たっていないため、まだ「不参加」にできません。遅れて来る方もいますので、時間がたってから記録してください。`,
  reason_required: '理由が入力されていません。理由を入力してから、もう一度お試しください。',
  objection_too_late: '申し出の期限を過ぎています。ご不明な点は事務局へご連絡ください。',
  not_own_record: 'この記録は、記録した側だけが取り消せます。違うときは、事務局が「確認中」にして調べます。',
  take_back_too_late: `記録から${TAKE_BACK_MINUTES}分を過ぎたため、取り消せません。事務局へお電話ください。「確認中」にして調べます。`,
  too_early_to_complete: '確認の期間（72時間）がまだ終わっていません。期間が終わってから完了になります。',
  not_briefed:
    'この方は「活動の前の説明」をまだ受けていないため、「参加済み」にできません。ご本人のスマートフォンなどで、このサイトのどの画面の下にもある「活動の前の説明」を5分ほどで受けてもらってください。合格すると記録できます。画面を使えない方は、事務局へお電話ください。',
  too_young:
    'この方は、この活動に参加できる年齢になっていないため、受け入れを決定できません。見送りにして、事務局へご相談ください。',
  guardian_missing:
    'この方は18歳未満（または生年月日が未登録）で、保護者の同意がまだ登録されていません。事務局が同意を受けて登録すると、受け入れを決定できます。事務局へご連絡ください。',
  age_unknown:
    'この活動には年齢の条件がありますが、この方の生年月日が登録されていないため、受け入れを決定できません。事務局が生年月日を確認して登録すると、決定できます。事務局へご連絡ください。',
  listing_not_shown:
    'この日時枠の募集案件は、いま公開されていない（審査中・公開停止・終了など）ため、受け入れを決定できません。公開されてから決めるか、見送りをお選びください。',
  not_insured:
    '活動の日に有効な保険が登録されていないため、受け入れを決定できません。保険の期間を確認し、「保険」に登録してから決めてください（登録は事務局が行います）。',
  not_identified:
    'この方のご本人とお住まいの確認がまだ済んでいないため、受け入れを決定できません。事務局が書類か郵便で確認すると、決定できます。事務局へご連絡ください。',
  slot_not_open: 'この日時枠は募集していません。ほかの日時枠をお選びください。',
  blocked:
    'この方とこの施設の間にはブロックが登録されているため、応募できません。「ブロック」の記録をご確認ください。ご本人と施設には、ブロックがあることをお伝えにならないでください。',
  facility_not_registered:
    'この施設は、その日は事業に登録されていないため、応募の受付と受け入れの決定はできません。ほかの日時枠をお選びください。',
  volunteer_withdrawn:
    'この方の登録は終了しています。応募の受付も受け入れの決定もできません。参加には、あらためて登録の手続きが必要です。',
  volunteer_archived:
    'この方の登録は、長く利用がないため保管されています。「利用のない登録」で元に戻してから、もう一度お試しください。',
  fair_share: 'この方のこれからの応募と参加の予定が、お一人の上限に達しています。開始の24時間前からは、どなたでも応募できます。',
  already_applied: 'この日時枠にはすでに応募しています。「わたしの活動」でいまの状態をご確認ください。',
}

/** One sentence, whatever keeps a person from coming: where else they are is no business of a facility. */
const cannotCome =
  'この方は、いまはこの日時の参加を決められません。見送りにするか、別の日時枠をご案内ください。くわしいことは事務局へお問い合わせください。'
/** The same refusals where the staff of a facility reads them. */
export const facilityRefusals: Partial<Record<Refusal | ApplyRefusal, string>> & { overlap: string; too_close: string } = {
  overlap: cannotCome,
  too_close: cannotCome,
}

/** The same refusals where a resident reads them and something else is to be done next. */
const forResidents = {
  no_such_transition: 'いまの状態では、この操作はできません。画面を読み込み直して、いまの状態をご確認ください。',
  not_your_decision: 'この操作は、ご本人の画面からはできません。変更が必要なときは事務局へご連絡ください。',
  overlap: '同じ時間帯に、参加の決まっている活動があります。「わたしの活動」でご確認ください。',
  too_close:
    'ほかの施設での活動との間が、移動に必要な時間より短いため、参加を決められません。ご自身で決めた時間は「わたしの設定」で変えられます。',
  offer_over: '空席のご案内は期限を過ぎたか、すでに終わっています。キャンセル待ちはそのまま続いています。',
  fair_share:
    'これからの応募と参加の予定が、お一人の上限に達しています。ほかの方にもご参加いただくためです。活動が終わるか応募を取り消すと、また応募できます。この日時は、開始の24時間前からは上限に関係なく応募できます。',
  already_started: '開始時刻を過ぎているため、この操作はできません。急な事情のときは、施設または事務局へお電話ください。',
  too_young: 'この活動に参加できる年齢になっていないため、参加を決められません。ほかの活動をお選びください。',
  guardian_missing:
    '18歳未満の方（生年月日が未登録の方を含みます）は、参加が決まる前に保護者の方の同意が必要です。保護者の方から事務局へご連絡ください。応募はそのまま残っています。',
  age_unknown:
    'この活動には年齢の条件があり、参加が決まる前に生年月日の確認が必要です。事務局へご連絡ください。応募はそのまま残っています。',
  not_insured: '活動の日の保険を確認できていないため、いまは参加を決められません。事務局へご連絡ください。',
  not_identified:
    'ご本人とお住まいの確認がまだ済んでいないため、いまは参加を決められません。住所の分かる書類を事務局の窓口でお見せいただくか、事務局へご連絡ください。応募はそのまま残っています。',
  objection_too_late: '申し出の期限を過ぎています。記録に心当たりがないときは、事務局へご連絡ください。',
  slot_not_open: 'この日時の募集は終わりました。「募集をさがす」から、ほかの日時をお選びください。',
  listing_not_shown:
    'この募集は、いま公開が止まっているため、参加を決められません。「募集をさがす」からほかの日時を選ぶか、事務局へご連絡ください。',
  facility_not_registered: 'この日時の募集は終わりました。「募集をさがす」から、ほかの日時をお選びください。',
  volunteer_withdrawn: 'ボランティアの登録は終了しています。もう一度参加したいときは、事務局へご連絡ください。',
  volunteer_archived: '登録をお預かりしています。一度ログアウトして、もう一度ログインすると元に戻ります。',
} satisfies Partial<Record<Refusal | ApplyRefusal, string>>
export const residentRefusals: Partial<Record<Refusal | ApplyRefusal, string>> & typeof forResidents = forResidents

export const taskRefusals: Record<TaskRefusal, string> = {
  no_such_transition:
    'この募集案件は、いまの状態からその状態へは変更できません。画面を読み込み直して、いまの状態をご確認ください。',
  not_your_decision: 'この変更は事務局が行います。公開を希望するときは「提出済み」を選んで保存してください。',
  reason_required: '理由が入力されていません。「状態の理由」を入力してから保存してください。',
  facility_not_registered: 'この施設は事業に登録されていないため、公開できません。施設の登録を承認してから公開してください。',
  prohibited_work:
    'ボランティアにお願いできない仕事が書かれているため、先へ進めません。判定の理由と書き直しの案を見て、文章を直してください。',
  decision_needed:
    '判定が「問題なし」ではないため、そのままでは公開できません。公開してよいときは「公開してよい理由」を入力し、直してもらうときは差し戻してください。',
  supervisor_required:
    '指導担当が入力されていません。当日いっしょに動く職員の名前を「指導担当」に入力してください（「その他軽作業」では、介護の専門職の名前）。',
}

/** What stands as the reason when a listing goes back to be reviewed because its facility changed it. */
export const taskChangedWhilePublished = '公開中に施設が内容を変更しました。内容を確認してから公開してください。'

export const slotRefusals: Record<SlotRefusal | SeatsRefusal, string> = {
  recorded:
    '参加・不参加の活動の記録があるため、日時と状態は変更できません。ほかの日に活動するときは、新しい日時枠を作ってください。',
  begun: '開始時刻を過ぎた日時枠の日時と状態は変更できません。ほかの日に活動するときは、新しい日時枠を作ってください。',
  not_in_future: '開始日時には、これから始まる日時を入力してください。',
  outside_programme: '開始日が事業の期間に入っていません。事業の期間の中の日を入力してください。',
  too_long: `1つの日時枠は${SLOT_MAX_HOURS}時間までです。長い活動は、日時枠を分けて作ってください。`,
  already_offered:
    '同じ募集案件に、同じ開始日時の日時枠がすでにあります。人数を増やすときは、その日時枠の「募集人数」を変更してください。',
  facility_not_registered:
    'この施設は、その日は事業に登録されていません。登録の期間の中の日を入力するか、事務局へご連絡ください。',
  listing_closed: 'この募集案件は終了しているため、日時枠を追加・変更できません。募集案件をコピーして、新しく募集してください。',
  listing_suspended:
    'この募集案件は一時停止しているため、日時枠を追加できません。事務局が公開を再開してから、もう一度お試しください。',
  people_elsewhere:
    '受け入れの決まっている方のうち、新しい日時に来られない方がいるため、日時を変更できません。この日時枠はそのままにして、新しい日時枠を作ってください。',
  fewer_than_accepted:
    '受け入れが決まった方と、空席を案内している方の人数より少なくはできません。先に応募の記録で取りやめを決めるか、募集人数をそのままにしてください。',
  needed_beyond_capacity: '「最低限必要な人数」は、募集人数までにしてください。多く必要なときは、募集人数も増やしてください。',
  reason_required:
    '応募した方がいるため、中止の理由が必要です。「中止の理由」を入力してください。理由は応募した方へメールで届きます。',
}

/** What stands as the reason of an application that was open when its listing was closed. */
export const listingClosed = '募集案件を終了したため'

/** For the office alone: whom a moved slot would find elsewhere. */
export const peopleElsewhere = (numbers: readonly string[]): string => `（該当する方：${numbers.join('、')}）`

/** What stands as the reason of an application when its slot was called off. */
export const slotCalledOff = (reason: string): string => `日時枠の中止：${reason}`

export const accessRefusals = {
  revisionMissing: 'どの内容を見て変更したのかが分かりません。画面を読み込み直してから、もう一度保存してください。',
  revisionStale:
    'ほかの方が先にこの記録を更新しました。画面を読み込み直して、最新の内容をご確認のうえ、もう一度保存してください。',
  bulkRefused: 'まとめて変更・削除することはできません。1件ずつ操作してください。',
  queryTooBroad: '検索の条件が複雑すぎます。条件を減らしてもう一度お試しください。',
  queryUnreadable: '検索の条件を読み取れません。条件を確認して、もう一度お試しください。',
  quoted: (name: string): string => `「${name}」`,
  partOf: (whole: string, part: string): string => `${whole}の${part}`,
  queryRefused: (fields: readonly string[]): string =>
    `${fields.join('')}では、検索も並べ替えもできません。お使いの権限では見られない項目か、検索に使えない項目です。別の項目でお探しください。`,
  dataUnreadable: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
  notYourPassword:
    'パスワードは、ご本人だけが変更できます。ログイン画面の「パスワードをお忘れですか」から再設定するよう、ご本人にお伝えください。',
  sortRefused: 'その並べ替えは使えません。別の項目で並べ替えてください。',
  notFound: '見つかりません。',
  foreignPage: 'この操作は、このシステムの画面から行ってください。',
  signInFirst: 'ログインしていないため、この操作はできません。ログインしてから、もう一度お試しください。',
} as const

/** Of 「施設へのひとこと」 after the facility's answer. */
export const messageClosed =
  '「施設へのひとこと」は、施設の返事のあとは変更できません。施設に伝えたいことは、この応募の「メッセージ」でお送りください。'
