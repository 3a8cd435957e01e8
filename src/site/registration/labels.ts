/** The lines of the form, as its summary of errors names them too. */
export const registrationLabels = {
  officeNumber: '事業所番号',
  facilityName: '施設名',
  contactName: '担当者のお名前',
  email: 'メールアドレス',
  phone: '電話番号',
  message: 'ご質問・ご要望',
  agreed: '上の内容に同意します',
} as const
