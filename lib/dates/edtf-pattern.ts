const day = "\\d{4}(-\\d{2}(-\\d{2})?)?[~?]?";

/**
 * The forms of EDTF that are used here as a regular expression, for schemas: a year, month or day, each with `~` or
 * `?`, and intervals. It does not verify that a month or day exists; the check does.
 */
export const edtfPattern = `^${day}(/(${day}|\\.\\.))?$`;
