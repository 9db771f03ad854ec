/** A unit as tables and axes have it: "mm", "мм", "毫米"; "°C", "°م". */
export function unitSymbol(
  unit: 'celsius' | 'fahrenheit' | 'millimeter' | 'inch' | 'kilometer',
  language: string,
): string {
  const parts = new Intl.NumberFormat(language, { style: 'unit', unit }).formatToParts(5)
  return parts.find(({ type }) => type === 'unit')?.value ?? ''
}
