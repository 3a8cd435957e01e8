'use client'
import { useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { panelTexts } from '@/glossary/panel'

const UNTITLED = `[${panelTexts.translations.general.untitled}]`

/** The head of a form for a new record says what is being made, until the record has a title of its own. */
export function NewTitle() {
  const { docConfig, id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { t } = useTranslation()
  const label = docConfig && 'labels' in docConfig ? docConfig.labels?.singular : null
  useEffect(() => {
    if (id || title !== UNTITLED || typeof label !== 'string') return
    // After the form has put its own title: it does so in an effect of its own, which runs after this one.
    const later = setTimeout(() => setDocumentTitle(t('general:newLabel', { label })))
    return () => clearTimeout(later)
  }, [id, label, setDocumentTitle, t, title])
  return null
}
