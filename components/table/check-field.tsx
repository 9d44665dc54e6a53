"use client";

import { type ReactNode, useEffect, useState } from "react";

interface CheckFieldProps {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** Whether choosing it would find nothing; it is dimmed then. */
  readonly isEmpty?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A checkbox with its label. It shows a choice at once and follows the address, which comes a moment later. */
export function CheckField({
  name,
  value,
  checked,
  disabled = false,
  isEmpty = false,
  onChange,
  children,
}: CheckFieldProps) {
  const [isOn, setOn] = useState(checked);
  useEffect(() => setOn(checked), [checked]);
  return (
    <label data-empty={isEmpty || undefined}>
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={isOn}
        disabled={disabled}
        onChange={({ target }) => {
          setOn(target.checked);
          onChange(target.checked);
        }}
      />
      {children}
    </label>
  );
}
