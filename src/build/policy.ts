/** Of the app's page: nothing is loaded from elsewhere, nothing is evaluated, no form is sent. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; frame-src 'self'; worker-src 'self'; " +
  "base-uri 'none'; form-action 'none'; object-src 'none'"
