'use client'
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
import { versionTitle } from '@/glossary/screens'

/** The head of a record that is known by its version says so: a bare number is no name. */
export function VersionTitle() {
  const { savedDocumentData } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const version = savedDocumentData?.['version']
  const wanted = typeof version === 'number' ? versionTitle(version) : null
  useEffect(() => {
    if (!wanted || title === wanted) return
    // After the form has put its own title, as FigureTitle does.
    const later = setTimeout(() => setDocumentTitle(wanted))
    return () => clearTimeout(later)
  }, [setDocumentTitle, title, wanted])
  return null
}
