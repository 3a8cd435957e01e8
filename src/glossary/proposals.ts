import type { ProposalRefusal, ProposalStatus } from '@/domain/proposal/proposal'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const proposalStatusLabels: Record<ProposalStatus, string> = {
  received: '受付',
  drafted: '募集の準備中',
  declined: '見送り',
  withdrawn: '取り下げ',
  ended: '終了',
}
/** What a resident reads of how their proposal stands. */
export const proposalStates: Record<ProposalStatus, string> = {
  received: '施設に届いています。返事をお待ちください。',
  drafted: '施設が、この提案をもとに募集の準備をしています。',
  declined: '今回は見送りになりました。',
  withdrawn: '取り下げました。',
  ended: '返事のないまま、受付が終わりました。',
}

export const proposalRefusals: Record<ProposalRefusal, string> = {
  no_such_transition: 'この提案は、いまの状態からその状態へは変更できません。画面を読み込み直して、いまの状態をご確認ください。',
  not_your_decision: '提案への返事は、提案された施設か事務局が行います。',
  ending_required: '「終了」には、施設が事業を離れたときに自動で変わります。お返事は「見送り」でお送りください。',
  reply_required: '返事が入力されていません。提案した方に伝わる「返事」を入力してから「見送り」にしてください。',
  listing_required: '「募集案件の下書きを作る」ボタンで下書きを作ってください。状態は自動で変わります。',
}

export const proposalFormRefusals = {
  title: 'やりたいことを80文字以内で入力してください。',
  category: '分類を選んでください。',
  description: 'くわしい内容を1000文字以内で入力してください。',
  notFound: 'この施設には、いま提案を送れません。「募集をさがす」から、ほかの施設をお選びください。',
  prohibited: (found: readonly string[]) =>
    `ボランティアにお願いできないことが書かれているため、送れません。${found.map((each) => `「${each}」`).join('')}を、介護の周りの活動に書き直してください。`,
  notDraftable: 'この提案からは、もう下書きを作れません。画面を読み込み直して、いまの状態をご確認ください。',
  notOpen: 'この提案は、もう取り下げられません。画面を読み込み直して、いまの状態をご確認ください。',
  sentTwice: 'この提案は、すでに送られています。「活動の提案」の画面でご確認ください。',
  gone: '提案が見つかりません。画面を読み込み直してください。',
  badRequest: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
} as const

export const proposalPanelTexts = {
  label: 'この提案を募集にする',
  about: '提案の言葉で、募集案件の下書きを作ります。下書きを直して提出すると、ふだんの募集と同じように事務局が確認します。',
  make: '募集案件の下書きを作る',
  making: '作っています…',
  made: '下書きを開く',
  failed: '通信できませんでした。画面を読み込み直して、下書きができていないか確認してください。',
} as const

type Answered = { number: string; name: string; facility: string; reply: string | null; link: string; office: Office | undefined }

export const proposalMails = {
  declined: ({ facility, link, name, number, office, reply }: Answered): Letter => ({
    template: 'proposal_declined',
    values: { name, facility, number, reply: reply ?? '', link },
    office,
  }),
  drafted: ({ facility, link, name, number, office, reply }: Answered): Letter => ({
    template: 'proposal_drafted',
    values: { name, facility, number, reply: reply ? `\n施設からの返事\n${reply}` : '', link },
    office,
  }),
} as const
