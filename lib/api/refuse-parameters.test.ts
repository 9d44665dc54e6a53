import { expect, test } from "vitest";
import { refuseParameters } from "./refuse-parameters";

const refuse = (text: string) => () => refuseParameters(new URLSearchParams(text), ["lang"]);

test("an option with two values is refused; view state, and one value given twice, are ignored", () => {
  expect(refuse("lang=ko&lang=xx")).toThrow("give it once");
  expect(refuse("lang=ko&lang=ko&_v_scale=log&_v_scale=linear")).not.toThrow();
});

test.each(["__proto__", "constructor", "lan"])("%s is no parameter", (name) => {
  expect(refuse(`${name}=1`)).toThrow(`There is no parameter "${name}" here`);
});
