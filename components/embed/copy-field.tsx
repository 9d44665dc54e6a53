"use client";

import { useState } from "react";
import forms from "@/components/site/forms.module.css";
import { embedText } from "@/lib/text/embed-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./field.module.css";

interface CopyFieldProps {
  readonly lang: Lang;
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly value: string;
}

/** A read-only text with a copy button; where the browser blocks the clipboard, the text is only selected. */
export function CopyField({ lang, id, title, help, value }: CopyFieldProps) {
  const text = embedText[lang];
  const [copied, setCopied] = useState("");
  const copy = async () => {
    const field = document.getElementById(id);
    if (field instanceof HTMLTextAreaElement) field.select();
    await navigator.clipboard?.writeText(value);
    setCopied(value);
  };
  return (
    <div className={`${forms.controls} ${styles.field}`}>
      <label htmlFor={id}>{title}</label>
      <p id={`${id}-help`}>{help}</p>
      <textarea id={id} aria-describedby={`${id}-help`} readOnly rows={3} value={value} spellCheck={false} />
      <button type="button" onClick={() => void copy().catch(() => undefined)} aria-label={`${text.copy}: ${title}`}>
        {text.copy}
      </button>
      <span role="status">{copied === value ? text.copied : ""}</span>
    </div>
  );
}
