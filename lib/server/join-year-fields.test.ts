import { describe, expect, test } from "vitest";
import { joinYearFields } from "./join-year-fields";

const joined = (search: string) => joinYearFields(new URLSearchParams(search))?.toString();

describe("joinYearFields", () => {
  test.each([
    ["_v_date_from=2019&_v_date_to=2023", "date=2019%2F2023"],
    ["_v_date_from=2023&_v_date_to=2019", "date=2019%2F2023"],
    ["_v_date_from=2019&_v_date_to=2019", "date=2019"],
    ["_v_date_from=2019&_v_date_to=", "date=2019%2F.."],
    ["_v_date_from=&_v_date_to=2019", "date=0001%2F2019"],
    ["_q=a&_v_as_of_from=2019&_v_as_of_to=", "_q=a&as_of=2019%2F.."],
    ["date=2025-02&_v_date_from=&_v_date_to=", "date=2025-02"],
    ["_v_date_from=abc&_v_date_to=0000", ""],
  ])("%s becomes %s", (search, expected) => expect(joined(search)).toBe(expected));

  test("returns null for other addresses", () => {
    expect(joined("date=2019&_v_scale=log&_q=_v_date_from")).toBeUndefined();
  });
});
