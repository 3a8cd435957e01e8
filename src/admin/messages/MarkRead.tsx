'use client'

import { useEffect } from 'react'
import { messagePanelTexts } from '@/glossary/messages'
import { sendJson } from '../ask'

/** Says to the server that a thread was opened; what does not arrive is said when it is opened again. */
export function MarkRead({ application, until }: { application: string; until: string }) {
  useEffect(() => {
    void sendJson('POST', `/api/applications/${application}/messages-read`, { until }, messagePanelTexts.failed)
  }, [application, until])
  return null
}
