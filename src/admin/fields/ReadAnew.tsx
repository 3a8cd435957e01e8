'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

/**
 * In a part of a form that the server counted: has it counted anew once the record is saved. The panel itself keeps what it was given
 * when the form was opened, so that amounts, tables and the next step would be those of before.
 */
export function ReadAnew() {
  const router = useRouter()
  const { savedDocumentData } = useDocumentInfo()
  const saved = savedDocumentData?.['updatedAt']
  const shown = useRef(saved)
  useEffect(() => {
    if (shown.current === saved) return
    // The first time there is nothing older on the screen.
    if (shown.current !== undefined) router.refresh()
    shown.current = saved
  }, [router, saved])
  return null
}
