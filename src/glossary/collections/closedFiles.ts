import { words } from '../words'

export const closedFileWords = words({
  singular: '非公開の書類',
  plural: '非公開の書類',
  about: '保護者の同意書や保険証券などの画像です。事務局だけが見られ、公開することはできません。',
  fields: { alt: ['書類の名前', '何の書類かが分かる名前です。例：同意書（V-000123）'] },
})
