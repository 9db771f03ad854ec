/** Eight lines through the middle, far beyond the picture. */
const rhumbLines = Array.from({ length: 8 }, (_, index) => {
  const angle = (index * Math.PI) / 8
  const end = [Math.sin(angle) * 400, -Math.cos(angle) * 400].map(Math.round)
  return `M${end.map((coordinate) => -coordinate)}L${end}`
}).join('')

/** The compass rose of a portolan chart, with its sixteen rhumb lines. Decoration only. */
export function CompassRose({ className }: { className?: string }) {
  return (
    <svg viewBox="-100 -100 200 200" className={className} aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth=".4">
        <circle r="34" />
        <circle r="22" />
        <path d={rhumbLines} />
      </g>
      <g fill="currentColor">
        <path d={halfPoints(48, 5)} />
        <path d={halfPoints(30, 3.5)} transform="rotate(45)" opacity=".7" />
      </g>
    </svg>
  )
}

/** Four points of a rose, of each the half that is dark. */
function halfPoints(length: number, width: number): string {
  const towards = [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ] as const
  return towards
    .map(([x, y]) => `M0 0L${x * length} ${y * length}L${(x - y) * width} ${(y + x) * width}z`)
    .join('')
}
