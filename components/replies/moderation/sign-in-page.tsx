/** Where a moderator says who he is. */
export function SignInPage({ notice }: { notice: string | null }) {
  return (
    <>
      <h1>Moderation</h1>
      {notice && (
        <p className="reply-notice" role="alert">
          {notice}
        </p>
      )}
      <form className="reply-form" method="post" action="/moderation">
        {/* For those who keep passwords: they want to know whose it is. */}
        <input type="hidden" name="username" value="moderator" autoComplete="username" />
        <p className="reply-form__field">
          <label htmlFor="secret">Secret of this site</label>
          <input id="secret" name="secret" type="password" required autoComplete="current-password" />
        </p>
        <p>
          <button type="submit" className="button button--primary" name="action" value="sign-in">
            Sign in
          </button>
        </p>
      </form>
    </>
  )
}

/** What stands there where nobody can moderate. */
export function ClosedPage() {
  return (
    <>
      <h1>Moderation is closed</h1>
      <p className="document__lead">
        Replies are taken in, and wait. To read and publish them, set <code>MODERATION_SECRET</code> to at least 16
        characters that nobody can guess, and start the site again.
      </p>
    </>
  )
}
