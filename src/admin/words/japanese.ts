import { ja } from '@payloadcms/translations/languages/ja'
import { panelTexts } from '@/glossary/panel'

/** Payload's Japanese, which calls itself "Japanese"; its other words are mended by `i18n.translations`. */
export const japanese: typeof ja = {
  ...ja,
  translations: {
    ...ja.translations,
    general: { ...ja.translations.general, thisLanguage: panelTexts.translations.general.thisLanguage },
  },
}
