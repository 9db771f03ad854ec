// As the weather route, it is asked anew each time.
export const dynamic = 'force-dynamic'

export function GET() {
  return new Response()
}
