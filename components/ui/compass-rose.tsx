/** The compass rose of a portolan chart, with its sixteen rhumb lines. Decoration only. */
export function CompassRose({ className }: { className?: string }) {
  const rays = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8)
  return (
    <svg viewBox="-100 -100 200 200" className={className} aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth=".4">
        <circle r="34" />
        <circle r="22" />
        {rays.map((angle) => (
          <path
            key={angle}
            d={`M0 0L${(Math.sin(angle) * 400).toFixed(1)} ${(-Math.cos(angle) * 400).toFixed(1)}`}
          />
        ))}
      </g>
      <g fill="currentColor">
        {[0, 90, 180, 270].map((degrees) => (
          <path key={degrees} d="M0-48L5-5L0 0Z" transform={`rotate(${degrees})`} />
        ))}
        {[45, 135, 225, 315].map((degrees) => (
          <path key={degrees} d="M0-30L3.5-3.5L0 0Z" transform={`rotate(${degrees})`} opacity=".7" />
        ))}
      </g>
    </svg>
  )
}
