const day = "\\d{4}(-\\d{2}(-\\d{2})?)?[~?]?";

/**
 * The forms of EDTF that are used here as a regular expression, for schemas: a year, month or day, each with `~` or
 * `?`, and intervals. Whether a month or day exists it does not tell; the check does.
 */
export const edtfPattern = `^${day}(/(${day}|\\.\\.))?$`;
