/** The parameters that say something: a form that is sent without a script names its empty fields too. */
export function withoutEmpty(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([, value]) => value !== ""));
}
