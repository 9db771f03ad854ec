/** The colours of the pages: those that the device asks for, or those that the reader has chosen. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
