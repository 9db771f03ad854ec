/** Written text with each unit on the line of its number: "46 km" has a no-break space, also where a line of the file ends. */
export function keepUnits(text: string): string {
  return text.replace(/(?<=\d)[ \n](?=(°[CF]|[ckm]?m[²³]?|hours|minutes)(?![\p{L}\p{N}]))/gu, '\u00a0')
}
