"use client";

import { type FormEvent, useState } from "react";
import { CopyField } from "@/components/embed/copy-field";
import { useOrigin } from "@/components/hooks/use-origin";
import { snippetsOf } from "@/lib/api/snippets";
import { callQuery } from "@/lib/openapi/call-address";
import type { CallField } from "@/lib/openapi/call-fields";
import { withParameters } from "@/lib/query/format-query";
import { apiPageText } from "@/lib/text/api-page-text";
import type { Lang } from "@/lib/text/lang";
import { CallAnswer } from "./call-answer";
import { CallFieldset } from "./call-fieldset";
import styles from "./call-form.module.css";
import { type TriedCall, tryCall } from "./try-call";

/** A format of a call: its extension and the path that answers in it. */
interface CallPath {
  readonly format: string;
  readonly path: string;
}

interface CallFormProps {
  readonly lang: Lang;
  /** The name of the endpoint; also the id of its section. */
  readonly name: string;
  /** The public address of this server where one is configured. */
  readonly origin: string | null;
  readonly paths: readonly CallPath[];
  readonly fields: readonly CallField[];
}

/**
 * Tries a call. Without a script it is a form that opens the answer; with one the answer stands below, and address
 * and code follow what is filled in.
 */
export function CallForm({ lang, name, origin: configured, paths, fields }: CallFormProps) {
  const text = apiPageText[lang];
  const origin = useOrigin(configured);
  const [first] = paths;
  const needed = fields
    .filter(({ kind }) => kind === "needed")
    .map((each) => [each.name, each.values[0] ?? ""] as const);
  const untouched = {
    format: first?.format ?? "",
    address: withParameters(first?.path ?? "", callQuery(needed, fields, first?.format ?? "")),
  };
  const [call, setCall] = useState(untouched);
  const [tried, setTried] = useState<TriedCall | null>(null);

  const read = (form: HTMLFormElement, { format, path }: CallPath) => {
    const entries = [...new FormData(form)].map(([key, value]) => [key, String(value)] as const);
    const made = { format, address: withParameters(path, callQuery(entries, fields, format)) };
    setCall(made);
    return made;
  };
  const follow = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const path = paths.find(({ format }) => format === call.format);
    if (path) read(currentTarget, path);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
    const format = submitter?.getAttribute("data-format") ?? call.format;
    const path = paths.find((each) => each.format === format);
    if (!path) return;
    const { address } = read(event.currentTarget, path);
    setTried(null);
    setTried(await tryCall(address));
  };

  return (
    <form
      className={styles.form}
      action={first?.path}
      aria-labelledby={name}
      onChange={follow}
      onReset={() => {
        setCall(untouched);
        setTried(null);
      }}
      onSubmit={(event) => void submit(event)}
    >
      {fields.length > 0 && (
        <details>
          <summary>{text.options(fields.length)}</summary>
          {fields.map((field) => (
            <CallFieldset
              key={field.name}
              lang={lang}
              form={name}
              field={field}
              partial={field.formats.length < paths.length}
            />
          ))}
        </details>
      )}
      <p className={styles.buttons}>
        {paths.map(({ format, path }) => (
          <button key={format} type="submit" formAction={path} data-format={format}>
            {text.open(format)}
          </button>
        ))}
        {fields.length > 0 && <button type="reset">{text.reset}</button>}
      </p>
      <p>
        {text.address}:{" "}
        <a href={call.address}>
          <code>{call.address}</code>
        </a>
      </p>
      <CallAnswer lang={lang} tried={tried} />
      <details>
        <summary>{text.code}</summary>
        {snippetsOf(`${origin}${call.address}`, call.format).map(({ tool, code }) => (
          <CopyField key={tool} lang={lang} id={`${name}-${tool}`} {...text.tools[tool]} value={code} />
        ))}
      </details>
    </form>
  );
}
