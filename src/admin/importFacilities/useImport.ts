'use client'
import { useCallback, useRef, useState } from 'react'
import { LARGEST_FILE, LARGEST_FILE_MB } from '@/domain/facility/openDataFault'
import type { ImportSummary } from '@/domain/facility/importSummary'
import { importScreenTexts as texts } from '@/glossary/importScreen'
import type { PreviewAnswer } from './answer'
import { sendForCommit, sendForPreview } from './sendFile'

export type ImportState =
  | { step: 'choose'; error?: string }
  | { step: 'busy'; doing: string }
  | { step: 'preview'; preview: PreviewAnswer; error?: string }
  | { step: 'done'; summary: ImportSummary }

async function bytesOf(file: File | null): Promise<ArrayBuffer | string> {
  if (!file) return texts.noFile
  if (file.size > LARGEST_FILE) return texts.fileTooLarge(LARGEST_FILE_MB)
  return file.arrayBuffer().catch(() => texts.unreadable)
}

/** The steps of an import. What is committed are the very bytes that were previewed, whatever happens to the file meanwhile. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: 'choose' })
  const checked = useRef<ArrayBuffer | null>(null)

  const check = useCallback(async (file: File | null) => {
    setState({ step: 'busy', doing: texts.checking })
    const bytes = await bytesOf(file)
    if (typeof bytes === 'string') return setState({ step: 'choose', error: bytes })
    const sent = await sendForPreview(bytes)
    checked.current = bytes
    setState(sent.ok ? { step: 'preview', preview: sent.body } : { step: 'choose', error: sent.sentence })
  }, [])

  const commit = useCallback(async (preview: PreviewAnswer) => {
    if (!checked.current) return
    setState({ step: 'busy', doing: texts.committing(preview.summary.created + preview.summary.updated) })
    const sent = await sendForCommit(checked.current, preview.seal)
    setState(sent.ok ? { step: 'done', summary: sent.body.summary } : { step: 'preview', preview, error: sent.sentence })
  }, [])

  const restart = useCallback(() => {
    checked.current = null
    setState({ step: 'choose' })
  }, [])

  return { state, check, commit, restart }
}
