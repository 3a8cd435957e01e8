import type { Criterion } from '@/domain/review/criteria'
import { criterionLabels } from '../reviews'
import { words } from '../words'

const hint = '1（そう思わない）から5（とてもそう思う）までです。'
const asked = (criterion: Criterion): readonly [string, string] => [criterionLabels[criterion], hint]

export const reviewWords = words({
  singular: 'レビュー',
  plural: 'レビュー',
  about:
    '活動が完了したあとに、ボランティアと施設がお互いに書くレビューです。両方が書いたとき、または完了から14日後に公開されます。順位づけや受け入れの条件には使いません。',
  fields: {
    application: ['応募', 'どの活動のレビューかです。'],
    title: ['件名', '募集案件の件名です。'],
    facility: ['施設', '活動した施設です。応募から自動で入ります。'],
    volunteer: ['ボランティア', '活動した方です。応募から自動で入ります。'],
    side: ['書いた側', 'どちらが書いたかです。'],
    clarity: asked('clarity'),
    asDescribed: asked('asDescribed'),
    staffManner: asked('staffManner'),
    safety: asked('safety'),
    comeAgain: asked('comeAgain'),
    punctual: asked('punctual'),
    instructions: asked('instructions'),
    mannerWithUsers: asked('mannerWithUsers'),
    promises: asked('promises'),
    welcomeAgain: asked('welcomeAgain'),
    comment: ['ひとこと', '公開されると、相手の方に表示されます。'],
    privateNote: ['事務局だけへの連絡', '事務局だけが読めます。公開されることはありません。'],
    submittedAt: ['書いた日時', 'レビューが送られた日時です。'],
    writtenBy: ['書いた方', '書いたアカウントの番号です。'],
    releaseDueAt: ['公開の期限', '相手が書かなくても、この日時に公開されます。'],
    releasedAt: ['公開日時', '相手の方に公開された日時です。'],
    isShown: ['公開中', '公開されていて、非表示でないものです。自動で決まります。'],
    reply: ['返信', '公開のあとに、相手の方が1回だけ書けます。'],
    repliedAt: ['返信日時', '返信が送られた日時です。'],
    hiddenAt: ['非表示にした日時', '事務局が非表示にした日時です。'],
    hiddenReason: ['非表示の理由', '書いた方に伝わります。'],
    hiddenBy: ['非表示にした職員', '非表示にした事務局の職員です。'],
  },
})
