export default function NotFound() {
  return (
    <div className="mx-auto max-w-[76rem] px-5 py-20 sm:px-8">
      <h1 className="font-serif text-4xl font-semibold">This place is not on the chart</h1>
      <p className="mt-4 max-w-[52ch] text-lg">
        There is no page at this address. It may be spelled differently, or nobody has written it yet.
      </p>
      <p className="mt-6">
        <a href="/">All destinations</a>
      </p>
    </div>
  )
}
