import { expect, test } from "vitest";
import { chartParameters } from "./chart-parameters";

const vocabulary = { columns: ["side", "amount"], options: { scale: ["linear", "log"] } };

test.each([
  ["side=a&side=b", "side=a&side=b"],
  ["amount__gte=5&_q=x", "amount__gte=5&_q=x"],
  ["_q=x&_q=y&_v_scale=log&_v_scale=linear&_q=z", "_q=x&_v_scale=log"],
  ["_v_scale=log&_v_row=a", "_v_scale=log"],
  ["_sort=-amount&_size=7&no_such=1&theme=dark&_v_toString=1", ""],
])("of %s a chart takes %s", (given, taken) => {
  expect(chartParameters(new URLSearchParams(given), vocabulary).toString()).toBe(taken);
});
