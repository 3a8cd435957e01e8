'use client'

import { letterTexts as texts } from '@/glossary/proxyEntry'

/** Opens the printer's dialog, which can also make a PDF. */
export const PrintButton = () => (
  <button className="care-button" onClick={() => window.print()} type="button">
    {texts.print}
  </button>
)
