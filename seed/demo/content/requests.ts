/** Forms that facilities sent in. Nobody of this name and no such number exists; what is not here comes from the directory. */
export const REQUESTS = {
  back: {
    email: 'request1@example.jp',
    message:
      '以前に参加しておりましたが、建物の改修のため受け入れを休止していました。工事が終わりましたので、また登録をお願いいたします。',
  },
  unknown: {
    facilityName: 'デイサービス 綿雲の小径',
    contactName: '東　彩乃',
    email: 'request2@example.jp',
    phone: '096-000-0302',
    message: '今年開設した通所の事業所です。配膳とレクリエーションの補助をお願いできればと考えています。',
  },
  abroad: {
    facilityName: 'グループホーム 麦わらの詩',
    contactName: '緒方　誠一',
    email: 'request3@example.jp',
    phone: '096-000-0301',
    message: '合志市の事業所です。近くにお住まいの方に来ていただけると助かります。',
    decision:
      '熊本市の事業のため、市外の事業所は登録できません。合志市での取り組みについては、合志市の担当課にお問い合わせください。',
  },
} as const
