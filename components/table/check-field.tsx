"use client";

import { type ReactNode, useEffect, useState } from "react";

interface CheckFieldProps {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** Whether it matches no rows; it is then dimmed. */
  readonly isEmpty?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A checkbox with its label. It shows a change at once; `checked` follows with the address. */
export function CheckField({ checked, isEmpty, onChange, children, ...input }: CheckFieldProps) {
  const [isOn, setOn] = useState(checked);
  useEffect(() => setOn(checked), [checked]);
  return (
    <label data-empty={isEmpty || undefined}>
      <input
        {...input}
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          setOn(target.checked);
          onChange(target.checked);
        }}
      />
      {children}
    </label>
  );
}
