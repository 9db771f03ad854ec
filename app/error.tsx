'use client'

/** What a reader sees when a page cannot be rendered: no detail of the fault, and a way on. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <div className="mx-auto max-w-[76rem] px-5 py-20 sm:px-8">
      <h1 className="font-serif text-4xl font-semibold">This page could not be shown</h1>
      <p className="mt-4 max-w-[52ch] text-lg">The fault is ours. It may pass.</p>
      <button type="button" className="button mt-6" onClick={retry}>
        Try again
      </button>
    </div>
  )
}
